/** What Postgres refuses, in the codes and words of the genuine engine. */
import pg from 'pg';
import { EngineError, type ErrorCode } from '../errors.ts';
import { checkFailedMarker } from '../sql/mutation.ts';
import type { BoundStatement } from './database.ts';

/** SQLSTATE of a text that cannot be cast. */
const invalidText = '22P02';

const prefixes: Readonly<Record<string, readonly [code: ErrorCode, prefix: string]>> = {
  '23505': ['constraint-violation', 'Uniqueness violation. '],
  '23503': ['constraint-violation', 'Foreign key violation. '],
  '23502': ['constraint-violation', 'Not-NULL violation. '],
  '23001': ['constraint-violation', 'Can not delete or update due to data being referred. '],
  '23P01': ['constraint-violation', 'Exclusion violation. '],
  '23514': ['permission-error', 'Check constraint violation. '],
  '22025': ['bad-request', ''],
  '42704': ['constraint-error', ''],
};

/** `path` is that of the mutation's argument; an error that is not Postgres' own is passed on. */
export function fromPostgres(error: unknown, statement: BoundStatement, path = '$'): unknown {
  if (!(error instanceof pg.DatabaseError) || error.code === undefined) return connectionError(error);
  const internal = {
    statement: statement.text,
    prepared: true,
    arguments: statement.values,
    error: {
      exec_status: 'FatalError',
      hint: error.hint ?? null,
      message: error.message,
      status_code: error.code,
      description: error.detail ?? null,
    },
  };
  if (error.code === invalidText && error.message.includes(checkFailedMarker)) {
    return new EngineError('permission-error', 'check constraint of an insert/update permission has failed', { path });
  }
  if (error.code === '42P10') {
    return new EngineError('constraint-error', 'there is no unique or exclusion constraint on target column(s)', {
      path,
      internal,
    });
  }
  const known = prefixes[error.code];
  if (known !== undefined) return new EngineError(known[0], known[1] + error.message, { path, internal });
  if (error.code.startsWith('23')) return new EngineError('constraint-violation', error.message, { path, internal });
  if (lostCodes.test(error.code)) return fromConnecting(error);
  if (error.code.startsWith('22')) return new EngineError('data-exception', error.message, { path, internal });
  return new EngineError('unexpected', 'database query error', { path, internal, status: 500 });
}

/** What fails before a statement is sent: the database is away, still starting, or all connections stay busy. */
export function fromConnecting(error: unknown): EngineError {
  const internal = error instanceof Error ? error.message : String(error);
  return new EngineError('postgres-error', 'connection error', { status: 500, internal });
}

/** A lost or refused connection; an `EngineError` or a fault of ours is left as it is. */
function connectionError(error: unknown): unknown {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string' && networkCodes.has(error.code)) {
    return fromConnecting(error);
  }
  if (error instanceof Error && lostMessages.some((message) => error.message.startsWith(message))) {
    return fromConnecting(error);
  }
  return error;
}

/** The session ended: by an administrator, a crash, or since the database goes down. */
const lostCodes = /^(?:08|57P0)/;
/** What the client library says when a statement meets a connection that is already gone. */
const lostMessages = ['Connection terminated', 'Client has encountered a connection error'];
const networkCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'ENOENT']);
