/** What the two HTTP applications share: bounded bodies, refusals as answers, faults without their message, one log line. */
import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { routePath } from 'hono/route';
import type { ErrorCode } from '@carnet/domain';
import { faultOf, type Log } from './observation.ts';
import { refused, type Refusal } from './outcome.ts';
import { isUnavailable } from './refusal-of-database.ts';
import { statusOf } from './status-of.ts';

/** `clientAddress` is the peer's IP address, given by whoever listens. */
export interface Environment {
  Bindings: { readonly clientAddress?: string };
}
export type HttpContext = Context<Environment>;

/** How an application writes a refusal: the sign-in endpoints and Hasura's webhooks differ. */
export type WriteRefusal = (context: HttpContext, refusal: Refusal) => Response;

export function createHttpApp(log: Log, maxBodyBytes: number, write: WriteRefusal): Hono<Environment> {
  const app = new Hono<Environment>();
  app.use(observe(log));
  app.use(bodyLimit({ maxSize: maxBodyBytes, onError: (c) => write(c as HttpContext, refused('invalid_input')) }));
  app.notFound((c) => write(c, refused('not_found')));
  app.onError((error, c) => {
    log.error({ route: routePath(c, -1), ...faultOf(error) }, 'a request failed');
    const answer = write(c, refused('unavailable'));
    return isUnavailable(error) ? answer : new Response(answer.body, { status: 500, headers: answer.headers });
  });
  return app;
}

/** `{ "code": … }`, as the sign-in endpoints refuse. */
export function writeRefusal(c: HttpContext, refusal: Refusal): Response {
  if (refusal.retryAfter !== undefined) c.header('retry-after', String(refusal.retryAfter));
  return c.json({ code: refusal.code satisfies ErrorCode }, statusOf(refusal.code));
}

/** The body as JSON, or undefined when it is none. */
export async function readJson(c: HttpContext): Promise<unknown> {
  try {
    return await c.req.json();
  } catch {
    return undefined; // judged by the caller's schema like any other wrong input
  }
}

function observe(log: Log): MiddlewareHandler<Environment> {
  return async function observe(c, next) {
    const start = performance.now();
    await next();
    const ms = Math.round(performance.now() - start);
    log.info({ method: c.req.method, route: routePath(c, -1), status: c.res.status, ms }, 'request');
  };
}
