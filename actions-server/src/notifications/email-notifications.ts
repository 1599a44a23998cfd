/**
 * The letters of notifications, sent from the queue. A row is locked while its letter leaves, and marked with it: a second attempt, or a
 * second worker, finds it marked. If we fall between the server's yes and the mark, the same Message-ID lets mailboxes drop the second.
 */
import { usualDelivery, type Delivery } from '@carnet/domain';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database.ts';
import type { Tasks } from '../platform/jobs.ts';
import type { Mailer } from '../platform/mailer.ts';
import { emailNotificationsTask } from '../platform/tell.ts';
import { letterTo, type Told } from './notice-letter.ts';

const emailSummaryTask = 'email_summary';
export const sendSummariesTask = 'send_summaries';

interface Waiting extends Told {
  readonly id: string;
  readonly email: string;
  /** Set when the account is the person of this carnet. */
  readonly firstname: string | null;
}

const ids = z.array(z.guid());
const account = z.object({ account_id: z.guid() });

/** By kind, as a table that SQL can join: what leaves when, until an account says otherwise. */
const usual = sql`jsonb_to_recordset(${JSON.stringify(
  Object.entries(usualDelivery).map(([kind, email]) => ({ kind, email })),
)}::jsonb) as usual(kind text, email text)`;

export function notificationTasks(db: Database, mailer: Mailer, clock: Clock): Tasks {
  /** `which` chooses among what waits to leave as `delivery`; all of one account. */
  const send = (delivery: Delivery, which: ReturnType<typeof sql>): Promise<void> =>
    db.transaction().execute(async (trx) => {
      const { rows } = await sql<Waiting>`
        select f.id, f.kind, f.notebook_id, f.payload, a.email::text as email,
          (select b.firstname from notebook n
            join beneficiary b on b.id = n.beneficiary_id
            join role_grant g on g.beneficiary_id = b.id and g.account_id = f.account_id and g.revoked_at is null
            where n.id = f.notebook_id) as firstname
        from notification f
        join account a on a.id = f.account_id and a.disabled_at is null
        join ${usual} on usual.kind = f.kind
        left join notification_preference p on p.account_id = f.account_id and p.kind = f.kind
        where ${which} and f.emailed_at is null and coalesce(p.email, usual.email) = ${delivery}
        order by f.created_at
        for no key update of f`.execute(trx);
      const [first] = rows;
      if (first === undefined) return;
      const person = first.firstname === null ? null : { firstname: first.firstname };
      const letter = letterTo({ email: first.email, person }, rows, delivery === 'daily');
      await mailer.send({ ...letter, id: first.id });
      await sql`
        update notification set emailed_at = ${clock.now()}
        where id = any(${rows.map(({ id }) => id)}::uuid[])`.execute(trx);
    });

  return {
    [emailNotificationsTask]: (payload) => send('immediate', sql`f.id = any(${ids.parse(payload)}::uuid[])`),
    // What has been read on the screen needs no letter.
    [emailSummaryTask]: (payload) =>
      send('daily', sql`f.account_id = ${account.parse(payload).account_id} and f.read_at is null`),
    [sendSummariesTask]: async () => {
      await sql`
        select graphile_worker.add_job(${emailSummaryTask}, json_build_object('account_id', waiting.account_id),
          job_key => ${emailSummaryTask} || ':' || waiting.account_id)
        from (
          select distinct f.account_id
          from notification f
          join ${usual} on usual.kind = f.kind
          left join notification_preference p on p.account_id = f.account_id and p.kind = f.kind
          where f.emailed_at is null and f.read_at is null and coalesce(p.email, usual.email) = 'daily'
            and f.created_at > ${clock.now()}::timestamptz - interval '7 days'
        ) as waiting`.execute(db);
    },
  };
}
