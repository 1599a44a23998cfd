/** The connections to PostgreSQL, and typed SQL over them. */
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { DB } from '../generated/database.ts';
import { faultOf, type Log } from './observation.ts';

export type Database = Kysely<DB>;

const types = new pg.TypeOverrides();
types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/** `date` stays text, as in the generated types. Close with `pool.end()`. */
export function openDatabase(url: string, size: number, log: Log): { readonly db: Database; readonly pool: pg.Pool } {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    connectionTimeoutMillis: 10_000,
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 60_000,
    application_name: 'carnet-actions',
    types,
  });
  // A connection that breaks is replaced at its next use; without listeners, idle or in hand, it would end the process.
  const lost = (error: Error): void => log.warn(faultOf(error), 'a database connection was lost');
  pool.on('error', lost);
  pool.on('connect', (client) => client.on('error', lost));
  return { db: new Kysely<DB>({ dialect: new PostgresDialect({ pool }) }), pool };
}
