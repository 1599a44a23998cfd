/** Each morning, the requests that wait since seven days, then since fifteen, are told again to the orientation managers; once each. */
import { sql } from 'kysely';
import { emailNotificationsTask } from '../platform/tell.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database.ts';
import type { Tasks } from '../platform/jobs.ts';

export const remindReorientationsTask = 'remind_reorientations';

export function reorientationTasks(db: Database, clock: Clock): Tasks {
  return {
    [remindReorientationsTask]: async () => {
      const now = sql`${clock.now()}::timestamptz`;
      await sql`
        with due as (
          update reorientation_request r set reminded_at = ${now}
          from (values (15), (7)) as stage(days)
          where r.state = 'pending' and r.asked_at <= ${now} - make_interval(days => stage.days)
            and (r.reminded_at is null or r.reminded_at < r.asked_at + make_interval(days => stage.days))
            and not (stage.days = 7 and r.asked_at <= ${now} - interval '15 days')
          returning r.territory_id, r.notebook_id, r.asked_by, stage.days
        ), written as (
          insert into notification (territory_id, account_id, kind, notebook_id, payload, created_at)
          select d.territory_id, g.account_id, 'reorientation_reminder', d.notebook_id,
            jsonb_build_object('what', 'reorientation_waits', 'days', d.days,
              'person', b.firstname || ' ' || upper(left(b.lastname, 1)) || '.',
              'by', a.firstname || ' ' || upper(left(a.lastname, 1)) || '.'), ${now}
          from due d
          join notebook n on n.id = d.notebook_id
          join beneficiary b on b.id = n.beneficiary_id
          join account a on a.id = d.asked_by
          join role_grant g on g.territory_id = d.territory_id and g.role = 'orientation_manager' and g.revoked_at is null
          returning id, account_id
        )
        select graphile_worker.add_job(${emailNotificationsTask}, json_agg(id)) from written group by account_id`.execute(
        db,
      );
    },
  };
}
