/** What every endpoint and act is given: plain arguments, made once in index.ts. */
import type { Config } from '../config.ts';
import type { Clock } from './clock.ts';
import type { Database } from './database.ts';
import type { Log } from './observation.ts';
import type { RateLimits } from './rate-limit.ts';

export interface Services {
  readonly config: Config;
  /** Under the service's own login: sign-in uses it as it is, acts only through `inTransaction`. */
  readonly db: Database;
  readonly clock: Clock;
  readonly limits: RateLimits;
  readonly log: Log;
}
