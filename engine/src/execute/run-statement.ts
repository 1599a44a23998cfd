/** Runs bound statements and turns what Postgres refuses into the engine's errors. */
import type { Statement } from '../sql/printer.ts';
import { FailedBatch } from './batch.ts';
import { bind, type Binding } from './bind.ts';
import type { BoundStatement, Connection, Database, Row } from './database.ts';
import { fromPostgres } from './postgres-error.ts';

export interface Step {
  readonly statement: BoundStatement;
  /** Named in the step's errors. */
  readonly path: string;
}

export const commit: BoundStatement = { text: 'COMMIT', values: [] };

/**
 * All steps in one round trip and, unless one is open, in one transaction: the row of each. Throws `EngineError` for the
 * first that fails; deferred constraints speak at the end.
 */
export async function runSteps(connection: Connection, steps: readonly Step[]): Promise<readonly Row[]> {
  if (steps.length === 0) return [];
  let results: readonly (readonly Row[])[];
  try {
    results = await connection.run(steps.map(({ statement }) => statement));
  } catch (error) {
    if (!(error instanceof FailedBatch)) throw error;
    const { statement, path } = steps[error.index] ?? { statement: commit, path: '$' };
    throw fromPostgres(error.cause, statement, path);
  }
  return results.map(([row]) => {
    if (row === undefined) throw new Error('every statement of the engine yields one row');
    return row;
  });
}

export async function runStatement(
  connection: Connection,
  statement: Statement,
  binding: Binding,
  path = '$',
): Promise<Row> {
  const [row] = await runSteps(connection, [{ statement: bind(statement, binding), path }]);
  if (row === undefined) throw new Error('a step yields a row');
  return row;
}

/** On a connection of its own. */
export function runAlone(database: Database, statement: Statement, binding: Binding): Promise<Row> {
  return database.withConnection((connection) => runStatement(connection, statement, binding));
}
