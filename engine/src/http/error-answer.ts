/** Errors as the answers that clients know. */
import { EngineError } from '../errors.ts';

export interface ErrorObject {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** Whether Postgres' own words may be shown: to admin, or to all in development mode. */
export interface ErrorAudience {
  readonly showInternal: boolean;
}

/** A fault of ours is told as `internal error`: its details belong to the observer, not to the client. */
export function toEngineError(error: unknown): EngineError {
  if (error instanceof EngineError) return error;
  return new EngineError('unexpected', 'internal error', { status: 500 });
}

export function graphqlError(error: EngineError, audience: ErrorAudience): ErrorObject {
  if (error.extensions !== undefined) return { message: error.message, extensions: error.extensions };
  return {
    message: error.message,
    extensions: {
      path: error.path,
      code: error.code,
      ...(audience.showInternal && error.internal !== undefined ? { internal: error.internal } : {}),
    },
  };
}

export function graphqlErrorText(error: EngineError, audience: ErrorAudience): string {
  return JSON.stringify({ errors: [graphqlError(error, audience)] });
}

/** The shape of the other routes: `/v1/metadata`, `/api/rest`, unknown paths. */
export function plainErrorText(error: EngineError, audience: ErrorAudience): string {
  return JSON.stringify({
    path: error.path,
    error: error.message,
    code: error.code,
    ...(audience.showInternal && error.internal !== undefined ? { internal: error.internal } : {}),
  });
}
