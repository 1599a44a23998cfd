/** Archives the carnets that were announced and stayed silent: their follow-up ends, and with it the access of the care team. */
import { sql } from 'kysely';
import type { Database } from '../platform/database.ts';
import { activeYears, batchSize, lastContact, noticeDays } from './last-contact.ts';

/** One batch, one statement; gives how many carnets were archived. */
export async function archiveSilent(db: Database, now: Date): Promise<number> {
  const { rows } = await sql<{ archived: number }>`
    with due as (
      select n.id, n.territory_id from notebook n
      where n.archived_at is null
        and n.archive_notice_at <= ${now}::timestamptz - make_interval(days => ${noticeDays})
        and ${lastContact} <= ${now}::timestamptz::date - make_interval(years => ${activeYears})
      order by n.id limit ${batchSize} for no key update of n skip locked
    ), archived as (
      update notebook n set archived_at = ${now}, archived_reason = 'no_contact' from due where n.id = due.id
      returning n.id, n.territory_id
    ), ended as (
      update orientation o set ended_at = greatest(${now}, o.decided_at), end_reason = 'no_contact'
      from due where o.notebook_id = due.id and o.ended_at is null
    ), closed as (
      update notebook_member m set ended_at = greatest(${now}, m.joined_at), end_reason = 'archived'
      from due where m.notebook_id = due.id and m.ended_at is null
    ), withdrawn as (
      update reorientation_request r set state = 'withdrawn', decided_at = greatest(${now}, r.asked_at)
      from due where r.notebook_id = due.id and r.state = 'pending'
    ), withdrawn_offers as (
      update referent_request r set state = 'withdrawn', decided_at = greatest(${now}, r.asked_at)
      from due where r.notebook_id = due.id and r.state = 'pending'
    ), written as (
      insert into event (territory_id, notebook_id, type, occurred_at, subject_table, subject_id, payload)
      select territory_id, id, 'notebook_archived', ${now}, 'notebook', id, '{"reason": "no_contact"}' from archived
    )
    select count(*)::integer as archived from archived`.execute(db);
  return rows[0]?.archived ?? 0;
}
