/** Tells a database that went away, and will come back, from one that refuses a statement. */
import pg from 'pg';
import { EngineError } from '../errors.ts';

/** Classes of SQLSTATE: connection exceptions, too many connections, shutdown and start. */
const lostClasses = ['08', '53', '57P'];

/** `error` is what running a statement threw: what is not of Postgres is of the way to it. */
export function isLost(error: unknown): boolean {
  if (!(error instanceof pg.DatabaseError)) return true;
  return error.severity !== 'ERROR' || lostClasses.some((prefix) => error.code?.startsWith(prefix) === true);
}

/** The same words whatever the driver said, so that one outage is told once. */
export function lostDatabase(): EngineError {
  return new EngineError('postgres-error', 'connection error', { status: 500 });
}
