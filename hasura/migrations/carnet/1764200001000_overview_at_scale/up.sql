-- The same carnets, columns and values as before, in a shape that a list of 20,000 carnets can bear.
-- How its last orientation ended is asked for a carnet without a current one only, and not at all by who does not ask for
-- it: a sub-select disappears with its column, a lateral join with LIMIT stays. The territory in the joins, which the
-- composite keys imply, lets a territory's rows be read together.
create index orientation_current_in_territory on public.orientation (territory_id) where ended_at is null;
create index notebook_member_referent_in_territory on public.notebook_member (territory_id)
  where role = 'referent' and ended_at is null;

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
    when o.id is not null and r.id is not null then 'in_progress'
    when o.id is not null then 'awaiting_referent'
    when coalesce(
      (select past.end_reason from public.orientation past
        where past.notebook_id = n.id and past.ended_at is not null order by past.ended_at desc limit 1),
      'reoriented') <> 'reoriented' then 'ended'
    else 'to_orient'
  end as status,
  -- Since when the carnet waits for somebody: an orientation, or a referent.
  case
    when n.archived_at is not null or r.id is not null then null
    when o.id is not null then greatest(o.decided_at,
      (select max(past.ended_at) from public.notebook_member past
        where past.notebook_id = n.id and past.role = 'referent' and past.ended_at is not null))
    -- Not NOT EXISTS: the planner may answer that by reading all orientations of all territories.
    when (select past.id from public.orientation past
      where past.notebook_id = n.id and past.ended_at is not null limit 1) is null then n.opened_at
    else (
      select case when past.end_reason = 'reoriented' then past.ended_at end from public.orientation past
      where past.notebook_id = n.id and past.ended_at is not null order by past.ended_at desc limit 1)
  end as waiting_since,
  (select count(*)::integer from public.notebook_member m where m.notebook_id = n.id and m.ended_at is null) as members_count,
  (select count(*)::integer from public.action a
    where a.notebook_id = n.id and a.status in ('planned', 'in_progress', 'standby')) as open_actions_count,
  (select count(*)::integer from public.action a
    where a.notebook_id = n.id and a.status in ('planned', 'in_progress', 'standby') and a.due_on < current_date) as late_actions_count,
  (select min(a.due_on) from public.action a
    where a.notebook_id = n.id and a.status in ('planned', 'in_progress', 'standby')) as next_due_on
from public.notebook n
join public.beneficiary b on b.id = n.beneficiary_id and b.territory_id = n.territory_id
left join public.orientation o on o.notebook_id = n.id and o.territory_id = n.territory_id and o.ended_at is null
left join public.notebook_member r
  on r.notebook_id = n.id and r.territory_id = n.territory_id and r.role = 'referent' and r.ended_at is null;
