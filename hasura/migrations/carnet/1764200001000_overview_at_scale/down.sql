drop index public.orientation_current_in_territory;
drop index public.notebook_member_referent_in_territory;
create or replace view public.notebook_overview as
select
  n.id as notebook_id,
  n.territory_id,
  n.beneficiary_id,
  b.firstname,
  b.lastname,
  b.date_of_birth,
  b.city,
  b.rsa_state,
  n.opened_at,
  n.last_contact_on,
  n.archived_at,
  o.id as orientation_id,
  o.pathway,
  o.program_id,
  o.structure_id,
  o.decided_at as oriented_at,
  o.review_due_on,
  r.account_id as referent_id,
  r.joined_at as referent_since,
  case
    when n.archived_at is not null then 'archived'
    when o.id is null and coalesce(past.end_reason, 'reoriented') <> 'reoriented' then 'ended'
    when o.id is null then 'to_orient'
    when r.id is null then 'awaiting_referent'
    else 'in_progress'
  end as status,
  -- Since when the carnet waits for somebody: an orientation, or a referent.
  case
    when n.archived_at is not null or r.id is not null then null
    when o.id is not null then greatest(o.decided_at, past_referent.ended_at)
    when coalesce(past.end_reason, 'reoriented') = 'reoriented' then coalesce(past.ended_at, n.opened_at)
  end as waiting_since,
  (select count(*)::integer from public.notebook_member m where m.notebook_id = n.id and m.ended_at is null) as members_count,
  (select count(*)::integer from public.action a
    where a.notebook_id = n.id and a.status in ('planned', 'in_progress', 'standby')) as open_actions_count,
  (select count(*)::integer from public.action a
    where a.notebook_id = n.id and a.status in ('planned', 'in_progress', 'standby') and a.due_on < current_date) as late_actions_count,
  (select min(a.due_on) from public.action a
    where a.notebook_id = n.id and a.status in ('planned', 'in_progress', 'standby')) as next_due_on
from public.notebook n
join public.beneficiary b on b.id = n.beneficiary_id
left join public.orientation o on o.notebook_id = n.id and o.ended_at is null
left join public.notebook_member r on r.notebook_id = n.id and r.role = 'referent' and r.ended_at is null
left join lateral (
  select e.ended_at, e.end_reason from public.orientation e
  where e.notebook_id = n.id and e.ended_at is not null order by e.ended_at desc limit 1
) as past on true
left join lateral (
  select m.ended_at from public.notebook_member m
  where m.notebook_id = n.id and m.role = 'referent' and m.ended_at is not null order by m.ended_at desc limit 1
) as past_referent on true;
