-- The revocation of a grant is told: in the history of each carnet that it was a member of, and to those who can name another referent.
create or replace function public.end_memberships_of_revoked_grant() returns trigger
language plpgsql as $$
begin
  with ended as (
    update public.notebook_member m set ended_at = greatest(new.revoked_at, m.joined_at), end_reason = 'grant_revoked'
    where m.account_id = new.account_id and m.ended_at is null and m.territory_id = new.territory_id
      and m.structure_id is not distinct from new.structure_id
      and (m.role = 'orientation_manager') = (new.role = 'orientation_manager')
    returning m.id, m.territory_id, m.notebook_id, m.structure_id, m.role, m.ended_at
  )
  insert into public.event (territory_id, notebook_id, type, occurred_at, author_id, subject_table, subject_id, payload)
  select e.territory_id, e.notebook_id, 'member_left', e.ended_at, coalesce(public.acting('user-id')::uuid, new.revoked_by), 'notebook_member', e.id,
    jsonb_build_object('member', a.firstname || ' ' || a.lastname, 'structure', s.name, 'role', e.role, 'end_reason', 'grant_revoked')
  from ended e
  join public.account a on a.id = new.account_id
  left join public.structure s on s.id = e.structure_id;
  return null;
end $$;

create trigger event_of_gone_referent_is_told after insert on public.event
  for each row when (
    new.type = 'member_left' and new.payload ->> 'end_reason' = 'grant_revoked' and new.payload ->> 'role' = 'referent')
  execute function private.remember_event_to_tell();
