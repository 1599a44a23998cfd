-- What the domain asks of any writer and no constraint said yet: ties within a territory, settings that are typed, what the plan
-- takes from a contract and from an offer of services, and the last visit of each member.

-- A goal may be one that a contract binds; an action keeps what the service was when it was chosen.
alter table public.goal
  add column contract_id uuid,
  add foreign key (contract_id, notebook_id) references public.contract (id, notebook_id);
create index on public.goal (contract_id) where contract_id is not null;
alter table public.action
  add column service jsonb,
  add constraint action_service check (
    service is null
    or (jsonb_typeof(service) = 'object' and coalesce(jsonb_typeof(service -> 'name') = 'string', false) and length(service::text) <= 8000));
grant update (contract_id) on public.goal to carnet_acts;

-- The number of a person is in her own territory, whoever writes it.
alter table private.nir
  drop constraint nir_beneficiary_id_fkey,
  add foreign key (beneficiary_id, territory_id) references public.beneficiary (id, territory_id) on delete cascade;

-- An answer is about a situation of all territories, or of its own.
create function public.check_situation_territory() returns trigger
language plpgsql as $$
begin
  if exists (select from public.ref_situation s where s.code = new.situation and s.territory_id <> new.territory_id) then
    raise exception 'the situation belongs to another territory' using errcode = '23503', constraint = 'diagnostic_answer_situation_territory';
  end if;
  return null;
end $$;
create trigger diagnostic_answer_situation_territory after insert on public.diagnostic_answer
  for each row execute function public.check_situation_territory();

-- A trigger rather than a key: the history is the largest table, and a second unique index on it would serve nothing else.
create function public.check_notification_event() returns trigger
language plpgsql as $$
begin
  if exists (select from public.event e where e.id = new.event_id and e.territory_id <> new.territory_id) then
    raise exception 'the event belongs to another territory' using errcode = '23503', constraint = 'notification_event_territory';
  end if;
  return new;
end $$;
create trigger notification_event_territory before insert or update of event_id, territory_id on public.notification
  for each row when (new.event_id is not null) execute function public.check_notification_event();

-- The settings of a territory: nothing but what is named here, each of its type.
create function public.is_territory_settings(settings jsonb) returns boolean
language sql immutable parallel safe
return jsonb_typeof(settings) = 'object'
  and not exists (select from jsonb_object_keys(settings) as k where k not in ('nir', 'modules', 'delays', 'name', 'logo', 'accent_colour'))
  and coalesce(jsonb_typeof(settings -> 'nir') = 'boolean', true)
  and coalesce(jsonb_typeof(settings -> 'modules') = 'object' and not jsonb_path_exists(settings, '$.modules.* ? (@.type() != "boolean")'), true)
  and coalesce(jsonb_typeof(settings -> 'delays') = 'object'
    and not jsonb_path_exists(settings, '$.delays.* ? (!(@.type() == "number" && @ >= 1 && @ <= 3650 && @ == @.floor()))'), true)
  and coalesce(jsonb_typeof(settings -> 'name') = 'string' and length(settings ->> 'name') between 1 and 100, true)
  and coalesce(jsonb_typeof(settings -> 'logo') = 'string' and length(settings ->> 'logo') <= 200000
    and settings ->> 'logo' ~ '^data:image/(png|jpeg|webp);base64,[A-Za-z0-9+/]+=*$', true)
  and coalesce(jsonb_typeof(settings -> 'accent_colour') = 'string' and settings ->> 'accent_colour' ~ '^#[0-9a-f]{6}$', true);
comment on function public.is_territory_settings(jsonb) is
  'nir: whether it may be used; modules: which are on; delays: days; name, logo (image in the text) and accent_colour of the pages.';
alter table public.territory
  drop constraint territory_settings_check,
  add constraint territory_settings check (public.is_territory_settings(settings));

-- Opening a carnet is the member's last visit: whoever logs the one writes the other.
create function public.note_last_visit() returns trigger
language plpgsql as $$
begin
  update public.notebook_member m set last_visited_at = new.occurred_at
  where m.notebook_id = new.notebook_id and m.account_id = new.account_id
    and m.structure_id is not distinct from new.structure_id and m.ended_at is null
    and (m.last_visited_at is null or m.last_visited_at < new.occurred_at);
  return null;
end $$;
create trigger access_log_is_last_visit after insert on public.access_log
  for each row when (new.kind = 'opened' and new.notebook_id is not null) execute function public.note_last_visit();
