/** Everything that hangs on one carnet passes to another, whose person's file the first one's has been merged into. */
import { sql, type Transaction } from 'kysely';
import type { DB } from '../generated/database.ts';
import type { Merge } from './settle-conflicts.ts';

/** After `settleConflicts`. Rows that name each other move in one statement: their keys are checked at its end. */
export async function moveCarnet(db: Transaction<DB>, { kept, merged, at }: Merge): Promise<void> {
  await sql`
    with orientations as (update orientation set notebook_id = ${kept} where notebook_id = ${merged}),
      requests as (update reorientation_request set notebook_id = ${kept} where notebook_id = ${merged}),
      offers as (update referent_request set notebook_id = ${kept} where notebook_id = ${merged})
    update notebook_member set notebook_id = ${kept} where notebook_id = ${merged}`.execute(db);

  // An open focus of a theme that the kept carnet has open too gives its goals to that one, and is closed. A goal names its contract.
  await sql`
    with same_theme as (
      select f.id, k.id as kept_id from focus f
      join focus k on k.notebook_id = ${kept} and k.theme = f.theme and k.closed_at is null
      where f.notebook_id = ${merged} and f.closed_at is null
    ), focuses as (
      update focus f set notebook_id = ${kept},
        closed_at = case when f.id in (select id from same_theme) then greatest(${at}::timestamptz, f.opened_at) else f.closed_at end
      where f.notebook_id = ${merged}
    ), goals as (
      update goal g set notebook_id = ${kept},
        focus_id = coalesce((select s.kept_id from same_theme s where s.id = g.focus_id), g.focus_id)
      where g.notebook_id = ${merged}
    ), actions as (update action set notebook_id = ${kept} where notebook_id = ${merged}),
      contracts as (update contract set notebook_id = ${kept} where notebook_id = ${merged}),
      versions as (update contract_version set notebook_id = ${kept} where notebook_id = ${merged}),
      signatures as (update contract_signature set notebook_id = ${kept} where notebook_id = ${merged})
    update action_comment set notebook_id = ${kept} where notebook_id = ${merged}`.execute(db);

  // One series of versions, in the order of their dates, the current one last; numbers out of reach first, for none may meet.
  await sql`
    update work_profile w set notebook_id = ${kept}, version = r.place + 1000000
    from (
      select id, row_number() over (order by superseded_at is null, created_at, version) as place
      from work_profile where notebook_id in (${kept}, ${merged})
    ) as r
    where r.id = w.id and exists (select from work_profile where notebook_id = ${merged})`.execute(db);
  await sql`
    update work_profile set version = version - 1000000 where notebook_id = ${kept} and version > 1000000`.execute(db);

  const others = [
    'diagnostic_answer', 'professional_project', 'note', 'appointment', 'person_request', 'notification', 'event', 'access_log',
  ] as const; // prettier-ignore
  for (const table of others)
    await sql`update ${sql.table(table)} set notebook_id = ${kept} where notebook_id = ${merged}`.execute(db);

  await sql`
    update notebook k
    set opened_at = least(k.opened_at, m.opened_at), last_contact_on = greatest(k.last_contact_on, m.last_contact_on)
    from notebook m where k.id = ${kept} and m.id = ${merged}`.execute(db);
  await sql`update notebook set archived_at = ${at}, archived_reason = 'merged' where id = ${merged}`.execute(db);
}
