/** Each night, ends the memberships of carnets whose follow-up has ended and whose days of grace are over, unless it has been taken up again. */
import { sql } from 'kysely';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database.ts';
import type { Tasks } from '../platform/jobs.ts';

export const endAccessTask = 'end_access';

export function accessTasks(db: Database, clock: Clock): Tasks {
  return {
    [endAccessTask]: async () => {
      const now = sql`${clock.now()}::timestamptz`;
      await sql`
        with due as (
          select o.notebook_id, max(o.access_ends_on) as ends_on from orientation o
          join notebook n on n.id = o.notebook_id
          where o.access_ends_on < (${now} at time zone 'Europe/Paris')::date
            and not exists (select from orientation c where c.notebook_id = o.notebook_id and c.ended_at is null)
          group by o.notebook_id
        ), ended as (
          update notebook_member m set ended_at = greatest(${now}, m.joined_at), end_reason = 'follow_up_ended'
          from due where m.notebook_id = due.notebook_id and m.ended_at is null
            -- Whoever has joined since, with a reason, stays.
            and m.joined_at < (due.ends_on + 1)::timestamp at time zone 'Europe/Paris'
          returning m.id, m.territory_id, m.notebook_id, m.account_id, m.structure_id, m.role
        )
        insert into event (territory_id, notebook_id, type, occurred_at, subject_table, subject_id, payload)
        select e.territory_id, e.notebook_id, 'member_left', ${now}, 'notebook_member', e.id,
          jsonb_build_object('member', a.firstname || ' ' || a.lastname, 'structure', s.name, 'role', e.role,
            'end_reason', 'follow_up_ended')
        from ended e
        join account a on a.id = e.account_id
        left join structure s on s.id = e.structure_id`.execute(db);
    },
  };
}
