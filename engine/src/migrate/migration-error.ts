/** A migration or seed that could not be applied, with the place in the file where Postgres points. */
export class MigrationError extends Error {
  /** Relative to the project. */
  readonly file: string;
  readonly line: number | undefined;

  constructor(
    file: string,
    reason: string,
    options: { readonly line?: number | undefined; readonly cause?: unknown } = {},
  ) {
    super(`${file}${options.line === undefined ? '' : `:${options.line}`}: ${reason}`, { cause: options.cause });
    this.name = 'MigrationError';
    this.file = file;
    this.line = options.line;
  }
}
