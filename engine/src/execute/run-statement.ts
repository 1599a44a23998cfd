/** Runs one bound statement and turns what Postgres refuses into the engine's errors. */
import type { Binding } from './bind.ts';
import { bind } from './bind.ts';
import type { BoundStatement, Connection, Row } from './database.ts';
import { fromPostgres } from './postgres-error.ts';
import type { Statement } from '../sql/printer.ts';

export async function runBound(
  connection: Pick<Connection, 'run'>,
  statement: BoundStatement,
  path?: string,
): Promise<Row> {
  let rows: readonly Row[];
  try {
    rows = await connection.run(statement);
  } catch (error) {
    throw fromPostgres(error, statement, path);
  }
  const [row] = rows;
  if (row === undefined) throw new Error('every statement of the engine yields one row');
  return row;
}

export function runStatement(
  connection: Pick<Connection, 'run'>,
  statement: Statement,
  binding: Binding,
  path?: string,
): Promise<Row> {
  return runBound(connection, bind(statement, binding), path);
}
