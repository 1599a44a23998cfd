/** The nightly job of retention: notice, archive, erase, forget. Each step takes what is due now, so a run that broke off goes on in the next. */
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database.ts';
import type { Tasks } from '../platform/jobs.ts';
import type { Log } from '../platform/observation.ts';
import { forgetSearches } from './forget-searches.ts';
import { announceArchiving, withdrawNotices } from './announce-archiving.ts';
import { archiveSilent } from './archive-silent.ts';
import { eraseArchived } from './erase-archived.ts';

export const keepRetentionTask = 'keep_retention';

export function retentionTasks(db: Database, clock: Clock, log: Log): Tasks {
  return {
    [keepRetentionTask]: async () => {
      const now = clock.now();
      const withdrawn = await withdrawNotices(db, now);
      const announced = await untilNone(() => announceArchiving(db, now));
      const archived = await untilNone(() => archiveSilent(db, now));
      const erased = await untilNone(() => eraseArchived(db, now));
      const forgotten = await untilNone(() => forgetSearches(db, now));
      log.info({ withdrawn, announced, archived, erased, forgotten }, 'retention');
    },
  };
}

async function untilNone(step: () => Promise<number>): Promise<number> {
  let total = 0;
  for (let done = await step(); done > 0; done = await step()) total += done;
  return total;
}
