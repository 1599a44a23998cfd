/** The one transaction of a mutation, in which triggers know who acts. */
import { EngineError } from '../errors.ts';
import { sessionJson, type Session } from '../session/session.ts';
import { FailedBatch } from './batch.ts';
import type { BoundStatement, Connection, Database, Row } from './database.ts';
import { fromPostgres } from './postgres-error.ts';
import { commit, runSteps, type Step } from './run-statement.ts';

const begin: BoundStatement = { text: 'BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE', values: [] };
const rollback: BoundStatement = { text: 'ROLLBACK', values: [] };

function setUser(session: Session): BoundStatement {
  return { text: `SELECT set_config('hasura.user', $1, true)`, values: [sessionJson(session)] };
}

/** The transaction is that of the packet (see `Batch`). Throws the first failure. */
export function runTogether(database: Database, session: Session, steps: readonly Step[]): Promise<readonly Row[]> {
  return database.withConnection(async (connection) => {
    const [, ...rows] = await runSteps(connection, [{ statement: setUser(session), path: '$' }, ...steps]);
    return rows;
  });
}

/** For work that depends on what it reads. Anything thrown rolls everything back. */
export function inTransaction<T>(
  database: Database,
  session: Session,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  return database.withConnection(async (connection) => {
    try {
      const result = await work(opening(connection, [begin, setUser(session)]));
      // Deferred constraints speak here.
      await runOnly(connection, commit);
      return result;
    } catch (error) {
      await undo(connection);
      throw error;
    }
  });
}

/** `first` leave with whatever is run first. */
function opening(connection: Connection, first: readonly BoundStatement[]): Connection {
  let isOpen = false;
  return {
    async run(statements) {
      if (isOpen) return connection.run(statements);
      isOpen = true;
      try {
        return (await connection.run([...first, ...statements])).slice(first.length);
      } catch (error) {
        throw error instanceof FailedBatch ? new FailedBatch(error.index - first.length, error.cause) : error;
      }
    },
  };
}

async function runOnly(connection: Connection, statement: BoundStatement): Promise<void> {
  try {
    await connection.run([statement]);
  } catch (error) {
    throw error instanceof FailedBatch ? fromPostgres(error.cause, statement) : error;
  }
}

async function undo(connection: Connection): Promise<void> {
  try {
    await connection.run([rollback]);
  } catch (error) {
    // The connection is gone, and the transaction with it; the pool must not hand it out again.
    throw new EngineError('postgres-error', 'connection error', { status: 500, internal: String(error) });
  }
}
