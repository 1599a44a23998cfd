/** Thirty days before a silent carnet is archived: its referent is told, in the product and by one letter without any name. */
import { sql } from 'kysely';
import type { Database } from '../platform/database.ts';
import { enqueue } from '../platform/jobs.ts';
import type { Letter } from '../platform/letter.ts';
import { sendLetterTask } from '../platform/mailer.ts';
import { activeYears, batchSize, lastContact, noticeDays } from './last-contact.ts';

interface Told {
  readonly email: string;
  readonly carnets: number;
}

/** A contact since the notice: nothing will be archived, and a later silence gets a notice of its own. Gives how many. */
export async function withdrawNotices(db: Database, now: Date): Promise<number> {
  const { numAffectedRows } = await sql`
    update notebook n set archive_notice_at = null
    where n.archive_notice_at is not null and n.archived_at is null
      and ${lastContact} > ${now}::timestamptz::date - make_interval(years => ${activeYears}, days => -${noticeDays}::integer)`.execute(
    db,
  );
  return Number(numAffectedRows ?? 0n);
}

/** One batch; gives how many carnets were announced. */
export async function announceArchiving(db: Database, now: Date): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ announced: number; told: readonly Told[] }>`
      with due as (
        select n.id, n.territory_id from notebook n
        where n.archived_at is null and n.archive_notice_at is null
          and ${lastContact} <= ${now}::timestamptz::date - make_interval(years => ${activeYears}, days => -${noticeDays}::integer)
        order by n.id limit ${batchSize} for no key update of n skip locked
      ), announced as (
        update notebook n set archive_notice_at = ${now} from due where n.id = due.id returning n.id, n.territory_id
      ), written as (
        insert into event (territory_id, notebook_id, type, occurred_at, subject_table, subject_id, payload)
        select territory_id, id, 'archive_notice', ${now}, 'notebook', id,
          jsonb_build_object('archived_on', ${now}::timestamptz::date + ${noticeDays}::integer)
        from announced returning id, territory_id, notebook_id
      ), notified as (
        -- Its letter leaves with this transaction, whatever the account prefers: what follows cannot be undone.
        insert into notification (territory_id, account_id, kind, notebook_id, event_id, created_at, emailed_at)
        select w.territory_id, m.account_id, 'archive_notice', w.notebook_id, w.id, ${now}, ${now}
        from written w
        join notebook_member m on m.notebook_id = w.notebook_id and m.role = 'referent' and m.ended_at is null
        returning account_id
      ), told as (
        select a.email::text as email, count(*)::integer as carnets
        from notified f join account a on a.id = f.account_id group by a.email
      )
      select (select count(*)::integer from announced) as announced,
        (select coalesce(jsonb_agg(to_jsonb(told)), '[]') from told) as told`.execute(trx);
    const { announced = 0, told = [] } = rows[0] ?? {};
    await enqueue(
      trx,
      told.map((one) => ({ task: sendLetterTask, payload: letterTo(one) })),
    );
    return announced;
  });
}

function letterTo({ email, carnets }: Told): Letter {
  const several = carnets > 1;
  return {
    to: email,
    subject: several ? `${carnets} carnets vont être archivés` : 'Un carnet va être archivé',
    paragraphs: [
      'Bonjour,',
      `Depuis presque deux ans, aucun contact n’est noté dans ${several ? `${carnets} carnets que vous suivez` : 'un carnet que vous suivez'}. Sans nouveau contact, ${several ? 'ils seront archivés' : 'il sera archivé'} dans ${noticeDays} jours.`,
      'Si la personne est toujours accompagnée, notez dans son carnet la date du dernier contact. Sinon, il n’y a rien à faire.',
    ],
    link: { label: 'Voir mes notifications', path: '/mon-compte' },
  };
}
