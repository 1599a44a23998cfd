/** Refuses what another site could make a browser send: state changes need JSON, and our own origin when the browser tells it. */
import type { MiddlewareHandler } from 'hono';
import { writeRefusal, type Environment } from '../platform/http.ts';
import { refused } from '../platform/outcome.ts';

export function guardRequest(publicOrigin: string): MiddlewareHandler<Environment> {
  return async function guardRequest(c, next) {
    c.header('cache-control', 'no-store');
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
    const origin = c.req.header('origin');
    if (origin !== undefined && origin !== publicOrigin) return writeRefusal(c, refused('wrong_origin'));
    // DELETE has no body here, and no form can send it.
    const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
    if (c.req.method === 'POST' && type !== 'application/json') return writeRefusal(c, refused('invalid_input'));
    return next();
  };
}
