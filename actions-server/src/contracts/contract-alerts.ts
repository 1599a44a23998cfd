/** Each morning, the signed contracts that end in sixty days, thirty or seven are told to the referent and the person; once each. */
import { sql } from 'kysely';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database.ts';
import type { Tasks } from '../platform/jobs.ts';
import { emailNotificationsTask } from '../platform/tell.ts';

export const tellContractEndsTask = 'tell_contract_ends';

export function contractTasks(db: Database, clock: Clock): Tasks {
  return {
    [tellContractEndsTask]: async () => {
      const now = sql`${clock.now()}::timestamptz`;
      await sql`
        with due as (
          update contract_version v set end_told_days = stage.days
          from (
            select s.id, min(d.days) as days
            from contract_version s
            join (values (60), (30), (7)) as d(days) on s.ends_on <= (${now} at time zone 'Europe/Paris')::date + d.days
            where s.state = 'signed' and s.ends_on >= (${now} at time zone 'Europe/Paris')::date
            group by s.id
          ) as stage
          where v.id = stage.id and (v.end_told_days is null or v.end_told_days > stage.days)
          returning v.territory_id, v.notebook_id, v.contract_id, v.ends_on
        ), told as (
          select d.*, k.comment as contract, n.beneficiary_id,
            b.firstname || ' ' || upper(left(b.lastname, 1)) || '.' as person
          from due d
          join contract c on c.id = d.contract_id
          join contract_kind k on k.value = c.kind
          join notebook n on n.id = d.notebook_id and n.archived_at is null
          join beneficiary b on b.id = n.beneficiary_id
        ), written as (
          insert into notification (territory_id, account_id, kind, notebook_id, payload, created_at)
          select t.territory_id, m.account_id, 'contract', t.notebook_id,
            jsonb_build_object('what', 'contract_ends', 'person', t.person, 'contract', t.contract, 'ends_on', t.ends_on), ${now}
          from told t join notebook_member m on m.notebook_id = t.notebook_id and m.role = 'referent' and m.ended_at is null
          union all
          select t.territory_id, g.account_id, 'contract', t.notebook_id,
            jsonb_build_object('what', 'your_contract_ends', 'contract', t.contract, 'ends_on', t.ends_on), ${now}
          from told t join role_grant g on g.beneficiary_id = t.beneficiary_id and g.role = 'beneficiary' and g.revoked_at is null
          returning id, account_id
        )
        select graphile_worker.add_job(${emailNotificationsTask}, json_agg(id)) from written group by account_id`.execute(
        db,
      );
    },
  };
}
