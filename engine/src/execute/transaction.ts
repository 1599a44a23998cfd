/** The one transaction of a mutation, in which triggers know who acts. */
import { EngineError } from '../errors.ts';
import { sessionJson, type Session } from '../session/session.ts';
import type { BoundStatement, Connection, Database, Row } from './database.ts';
import { fromPostgres } from './postgres-error.ts';
import { runBound } from './run-statement.ts';

const begin = 'BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE';
const setUser = `SELECT set_config('hasura.user', $1, true)`;

export interface Step {
  readonly statement: BoundStatement;
  /** Named in the step's errors. */
  readonly path: string;
}

/**
 * Runs all steps in one transaction and one round trip: Postgres skips what follows a failure, and then reads COMMIT as
 * ROLLBACK. Throws the first failure.
 */
export function runTogether(database: Database, session: Session, steps: readonly Step[]): Promise<readonly Row[]> {
  return database.withConnection(async (connection) => {
    const [begun, running, ended] = connection.together(() => [
      open(connection, session),
      steps.map(({ statement, path }) => runBound(connection, statement, path)),
      commit(connection),
    ]);
    const settled = await Promise.allSettled([begun, ...running, ended]);
    const failure = settled.find((result) => result.status === 'rejected');
    if (failure !== undefined) throw failure.reason;
    return Promise.all(running);
  });
}

/** For work that depends on what it reads. Anything thrown rolls everything back. */
export function inTransaction<T>(
  database: Database,
  session: Session,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  return database.withConnection(async (connection) => {
    const begun = open(connection, session);
    try {
      const [result] = await Promise.all([work(connection), begun]);
      await commit(connection);
      return result;
    } catch (error) {
      await Promise.allSettled([begun]);
      await rollback(connection);
      throw error;
    }
  });
}

/** Sent without waiting for the answers; the first statements follow at once. */
async function open(connection: Connection, session: Session): Promise<void> {
  await Promise.all([
    command(connection, begin),
    runBound(connection, { text: setUser, values: [sessionJson(session)] }),
  ]);
}

/** Deferred constraints speak here. */
function commit(connection: Connection): Promise<void> {
  return command(connection, 'COMMIT');
}

async function command(connection: Connection, text: string): Promise<void> {
  try {
    await connection.command(text);
  } catch (error) {
    throw fromPostgres(error, { text, values: [] });
  }
}

async function rollback(connection: Connection): Promise<void> {
  try {
    await connection.command('ROLLBACK');
  } catch (error) {
    // The connection is gone, and the transaction with it; the pool must not hand it out again.
    throw new EngineError('postgres-error', 'connection error', { status: 500, internal: String(error) });
  }
}
