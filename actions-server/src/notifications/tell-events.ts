/**
 * Tells of plain writes (an action, a comment, an appointment, a grant revoked): each minute, what a trigger has remembered becomes
 * notifications. The team and the person are told, but for whoever wrote; of several changes of one kind on a carnet that wait for the same summary, one is kept.
 */
import { sql } from 'kysely';
import type { Database } from '../platform/database.ts';
import type { Tasks } from '../platform/jobs.ts';
import { emailNotificationsTask } from '../platform/tell.ts';

export const tellEventsTask = 'tell_events';
const batchSize = 500;

export function eventTasks(db: Database): Tasks {
  return {
    [tellEventsTask]: async () => {
      while ((await tellSome(db)) === batchSize);
    },
  };
}

/** One batch, one transaction; gives how many events it took. */
async function tellSome(db: Database): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ taken: number }>`
      with taken as (
        delete from private.event_to_tell t
        where t.event_id in (select event_id from private.event_to_tell limit ${batchSize} for update skip locked)
        returning t.event_id
      ), told as (
        select e.id as event_id, e.territory_id, e.notebook_id, e.author_id, e.occurred_at,
          case
            when e.type like 'action%' then 'action_changed'
            when e.type like 'appointment%' then 'appointment'
            when e.type = 'member_left' then 'orientation_decided'
            else 'comment_added'
          end as kind,
          case when e.type = 'member_left' then 'referent_gone' end as what,
          e.type like '%_added' as added,
          e.payload ->> 'structure' as structure,
          b.id as beneficiary_id,
          b.firstname || ' ' || upper(left(b.lastname, 1)) || '.' as person,
          coalesce(w.firstname || ' ' || upper(left(w.lastname, 1)) || '.', 'Un partenaire') as by
        from taken
        join event e on e.id = taken.event_id
        join notebook n on n.id = e.notebook_id and n.archived_at is null
        join beneficiary b on b.id = n.beneficiary_id
        left join account w on w.id = e.author_id
      ), recipients as (
        select told.*, m.account_id from told
        join notebook_member m on m.notebook_id = told.notebook_id and m.ended_at is null
        where told.what is null
        union
        select told.*, g.account_id from told
        join role_grant g on g.beneficiary_id = told.beneficiary_id and g.role = 'beneficiary' and g.revoked_at is null
        where told.what is null
        union
        -- A referent is gone: those who can name another, unless that is done.
        select told.*, g.account_id from told
        join orientation o on o.notebook_id = told.notebook_id and o.ended_at is null
        join role_grant g on g.territory_id = told.territory_id and g.revoked_at is null
          and (g.role = 'orientation_manager' or (g.role = 'structure_admin' and g.structure_id = o.structure_id))
        where told.what = 'referent_gone' and not exists (
          select from notebook_member r where r.notebook_id = told.notebook_id and r.role = 'referent' and r.ended_at is null)
      ), written as (
        insert into notification (territory_id, account_id, kind, notebook_id, event_id, payload, created_at)
        select distinct on (r.account_id, r.notebook_id, r.kind, r.author_id)
          r.territory_id, r.account_id, r.kind, r.notebook_id, r.event_id,
          case r.what
            when 'referent_gone' then jsonb_build_object('what', r.what, 'person', r.person, 'structure', r.structure)
            else jsonb_build_object('what', r.kind, 'person', r.person, 'by', r.by, 'added', r.added)
          end, r.occurred_at
        from recipients r
        join account a on a.id = r.account_id and a.disabled_at is null
        where r.account_id is distinct from r.author_id
        order by r.account_id, r.notebook_id, r.kind, r.author_id, r.occurred_at desc
        on conflict (account_id, event_id) do nothing
        returning id, account_id
      ), mailed as (
        select graphile_worker.add_job(${emailNotificationsTask}, json_agg(id)) from written group by account_id
      )
      select (select count(*)::integer from taken) as taken, (select count(*) from mailed) as mailed`.execute(trx);
    return rows[0]?.taken ?? 0;
  });
}
