drop trigger event_of_gone_referent_is_told on public.event;
create or replace function public.end_memberships_of_revoked_grant() returns trigger
language plpgsql as $$
begin
  update public.notebook_member m set ended_at = greatest(new.revoked_at, m.joined_at), end_reason = 'grant_revoked'
  where m.account_id = new.account_id and m.ended_at is null and m.territory_id = new.territory_id
    and m.structure_id is not distinct from new.structure_id
    and (m.role = 'orientation_manager') = (new.role = 'orientation_manager');
  return null;
end $$;
