/** A reference file that cannot be loaded as it is: which file, which lines, why. Nothing personal is in these files. */

export interface BadLine {
  /** As an editor numbers it: the header is line 1. */
  readonly line: number;
  readonly reason: string;
}

export class ReferenceFileError extends Error {
  override readonly name = 'ReferenceFileError';
  readonly file: string;
  readonly badLines: readonly BadLine[];

  /** `file` is named without its folder. */
  constructor(file: string, badLines: readonly BadLine[]) {
    super(badLines.map(({ line, reason }) => `${file}, line ${line}: ${reason}`).join('\n'));
    this.file = file;
    this.badLines = badLines;
  }
}
