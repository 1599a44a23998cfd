/** The nightly job that forgets links and sessions that can serve no more. */
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database.ts';
import type { Tasks } from '../platform/jobs.ts';

const dayMs = 24 * 60 * 60 * 1000;
/** Until then a late click is told « expired » or « already used » rather than « unknown ». */
const linkDays = 2;
/** Until then an old token is told « closed » or « expired », and its reuse can be seen. */
const sessionDays = 30;

export const purgeSignInTask = 'purge_sign_in';

export function purgeTasks(db: Database, clock: Clock): Tasks {
  return {
    [purgeSignInTask]: async () => {
      const now = clock.now().getTime();
      await db
        .deleteFrom('auth.sign_in_link')
        .where('expires_at', '<', new Date(now - linkDays * dayMs))
        .execute();
      await db
        .deleteFrom('auth.session')
        .where('expires_at', '<', new Date(now - sessionDays * dayMs))
        .execute();
    },
  };
}
