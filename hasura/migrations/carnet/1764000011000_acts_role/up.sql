-- The database role under which the acts run: what they need, nothing else; it cannot log in.
do $$
begin
  if not exists (select from pg_roles where rolname = 'carnet_acts') then
    create role carnet_acts nologin;
  end if;
  execute format('grant carnet_acts to %I', current_user);
end $$;
grant usage on schema public to carnet_acts;
grant select on all tables in schema public to carnet_acts;
grant insert, update on public.orientation, public.notebook_member to carnet_acts;
grant insert on public.event, public.access_log to carnet_acts;
grant update (last_contact_on) on public.notebook to carnet_acts;
-- Row locks (select … for update / for share) need the right to update one column.
grant update (updated_at) on public.notebook to carnet_acts;
grant update (revoked_at) on public.role_grant to carnet_acts;
