/**
 * Several statements in one packet that ends in one Sync: Postgres makes one transaction of them, and says what each
 * yields. Without BEGIN and COMMIT a small mutation costs a fifth less.
 */
import type { Connection, DatabaseError, Submittable } from 'pg';
import type { BoundStatement, Row } from './database.ts';

/** What is known of a text, whatever the connection. */
export interface Prepared {
  /** Undefined for a text that is prepared each time. */
  readonly name: string | undefined;
  /** Of the rows that it yields; known once it ran. */
  columns?: readonly string[];
}

export interface BatchStatement extends BoundStatement {
  readonly prepared: Prepared;
}

/** The statement at `index` failed, and nothing of the batch is kept; past the last one, the end of the transaction. */
export class FailedBatch extends Error {
  readonly index: number;
  constructor(index: number, cause: unknown) {
    super('a statement of a batch failed', { cause });
    this.name = 'FailedBatch';
    this.index = index;
  }
}

export interface BatchOutcome {
  resolve(rows: readonly (readonly Row[])[]): void;
  /** `FailedBatch`. */
  reject(error: FailedBatch): void;
}

/** Sent by `client.query`. `known`: names of the statements that this connection has prepared, kept up to date here. */
export class Batch implements Submittable {
  readonly #statements: readonly BatchStatement[];
  readonly #known: Set<string>;
  readonly #outcome: BatchOutcome;
  readonly #rows: Row[][] = [];
  #current: Row[] = [];
  #isOver = false;

  constructor(statements: readonly BatchStatement[], known: Set<string>, outcome: BatchOutcome) {
    this.#statements = statements;
    this.#known = known;
    this.#outcome = outcome;
  }

  submit(connection: Connection): void {
    const { stream } = connection;
    const sent = new Set<string>();
    stream.cork();
    try {
      for (const { text, values, prepared } of this.#statements) {
        const { name = '', columns } = prepared;
        if (name === '' || !(this.#known.has(name) || sent.has(name))) {
          // A batch that failed may have left it prepared.
          if (name !== '') connection.close({ type: 'S', name }, true);
          connection.parse({ name, text, types: [] }, true);
          sent.add(name);
        }
        connection.bind({ statement: name, values: [...values] }, true);
        if (columns === undefined) connection.describe({ type: 'P' }, true);
        connection.execute(null, true);
      }
      connection.sync();
    } finally {
      stream.uncork();
    }
  }

  handleRowDescription({ fields }: { readonly fields: readonly { readonly name: string }[] }): void {
    const prepared = this.#prepared();
    if (prepared !== undefined) prepared.columns = fields.map(({ name }) => name);
  }

  handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }): void {
    const columns = this.#prepared()?.columns ?? [];
    const row: Record<string, string | null> = {};
    for (let at = 0; at < columns.length; at += 1) row[columns[at] ?? ''] = fields[at] ?? null;
    this.#current.push(row);
  }

  handleCommandComplete(): void {
    const prepared = this.#prepared();
    if (prepared !== undefined) {
      prepared.columns ??= [];
      if (prepared.name !== undefined) this.#known.add(prepared.name);
    }
    this.#rows.push(this.#current);
    this.#current = [];
  }

  handleEmptyQuery(): void {
    this.handleCommandComplete();
  }

  handleReadyForQuery(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#outcome.resolve(this.#rows);
  }

  /** Of Postgres, or of a connection that is lost. */
  handleError(error: DatabaseError | Error): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#outcome.reject(new FailedBatch(this.#rows.length, error));
  }

  #prepared(): Prepared | undefined {
    return this.#statements[this.#rows.length]?.prepared;
  }
}
