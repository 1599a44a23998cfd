/** The one transaction of a mutation, in which triggers know who acts. */
import { sessionJson, type Session } from '../session/session.ts';
import type { Connection, Database } from './database.ts';

const setUser = `SELECT set_config('hasura.user', $1, true)`;

/** Anything thrown rolls everything back. */
export function inTransaction<T>(
  database: Database,
  session: Session,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  return database.withConnection(async (connection) => {
    // The three are sent without waiting for each other's answer.
    const begun = connection.command('BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE');
    const told = connection.run({ text: setUser, values: [sessionJson(session)] });
    try {
      const [result] = await Promise.all([work(connection), begun, told]);
      await connection.command('COMMIT');
      return result;
    } catch (error) {
      await Promise.allSettled([begun, told]);
      await connection.command('ROLLBACK');
      throw error;
    }
  });
}
