/** How often something may be done: counters in PostgreSQL, shared by all processes. */
import { createHash } from 'node:crypto';
import type pg from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { done, type Outcome } from './outcome.ts';

interface Limit {
  readonly name: string;
  /** Times, within `seconds` of the first. */
  readonly points: number;
  readonly seconds: number;
}

export interface RateLimits {
  /** Counts one more time for `key`; refuses with `rate_limited` and when to come back. Kept whatever becomes of the request. */
  consume(limit: Limit, key: string): Promise<Outcome<null>>;
}

export function createRateLimits(pool: pg.Pool): RateLimits {
  const limiters = new Map<string, RateLimiterPostgres>();
  return {
    consume: async (limit, key) => {
      let limiter = limiters.get(limit.name);
      if (limiter === undefined) limiters.set(limit.name, (limiter = limiterOf(pool, limit)));
      try {
        await limiter.consume(createHash('sha256').update(key).digest('base64url')); // no address in clear
        return done(null);
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error;
        return { ok: false, code: 'rate_limited', retryAfter: Math.max(1, Math.ceil(error.msBeforeNext / 1000)) };
      }
    },
  };
}

function limiterOf(pool: pg.Pool, { name, points, seconds }: Limit): RateLimiterPostgres {
  return new RateLimiterPostgres({
    storeClient: pool,
    schemaName: 'auth',
    tableName: 'rate_limit',
    tableCreated: true,
    keyPrefix: name,
    points,
    duration: seconds,
  });
}
