-- What the acts of orientation, of the care team and of notifications need besides what was there.
insert into public.event_type (value, comment) values
  ('reorientation_accepted', 'Réorientation acceptée'),
  ('follow_up_reopened', 'Accompagnement repris'),
  ('referent_asked', 'Demande pour devenir référent'),
  ('referent_refused', 'Demande pour devenir référent refusée'),
  ('referent_withdrawn', 'Demande pour devenir référent retirée');
insert into public.notification_kind (value, comment) values
  ('referent_request', 'Une demande pour devenir référent');

-- To lead is asked by a professional, and confirmed or refused by an orientation manager or the head of the structure; by acts only.
create table public.referent_request_state (value text primary key, comment text not null);
insert into public.referent_request_state (value, comment) values
  ('pending', 'En attente'), ('accepted', 'Acceptée'), ('refused', 'Refusée'), ('withdrawn', 'Retirée');
create table public.referent_request (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  notebook_id uuid not null,
  asked_by uuid not null references public.account (id),
  structure_id uuid not null,
  program_id uuid not null,
  pathway text not null,
  reason text not null check (length(trim(reason)) between 1 and 2000),
  state text not null default 'pending' references public.referent_request_state (value),
  asked_at timestamptz not null default now(),
  decided_by uuid references public.account (id),
  decided_at timestamptz check (decided_at >= asked_at),
  decision_motive text,
  orientation_id uuid,
  constraint referent_request_decision check (
    case state
      when 'pending' then num_nonnulls(decided_by, decided_at, decision_motive, orientation_id) = 0
      when 'accepted' then num_nonnulls(decided_by, decided_at, orientation_id) = 3
      when 'refused' then num_nonnulls(decided_by, decided_at, decision_motive) = 3 and orientation_id is null
      else decided_at is not null and orientation_id is null
    end),
  foreign key (notebook_id, territory_id) references public.notebook (id, territory_id) on delete cascade,
  foreign key (structure_id, territory_id) references public.structure (id, territory_id),
  foreign key (program_id, territory_id, pathway) references public.program (id, territory_id, pathway) on update cascade,
  foreign key (structure_id, program_id, territory_id) references public.structure_program (structure_id, program_id, territory_id),
  foreign key (orientation_id, notebook_id) references public.orientation (id, notebook_id)
);
create unique index referent_request_pending on public.referent_request (notebook_id, asked_by, structure_id) where state = 'pending';
create index on public.referent_request (territory_id, asked_at) where state = 'pending';
create index on public.referent_request (notebook_id, asked_at);
create index on public.referent_request (asked_by, asked_at);

create function public.check_referent_request() returns trigger
language plpgsql as $$
begin
  if old.state <> 'pending' then
    raise exception 'a decided request never changes' using errcode = '23514', constraint = 'referent_request_transition';
  end if;
  if (new.notebook_id, new.territory_id, new.asked_by, new.structure_id, new.program_id, new.reason, new.asked_at)
     is distinct from (old.notebook_id, old.territory_id, old.asked_by, old.structure_id, old.program_id, old.reason, old.asked_at) then
    raise exception 'what was asked never changes' using errcode = '23514', constraint = 'referent_request_transition';
  end if;
  return new;
end $$;
create trigger referent_request_rules before update on public.referent_request
  for each row when (not public.moves_to_merged(to_jsonb(old), to_jsonb(new))) execute function public.check_referent_request();

-- The care team keeps writing for some days after the end of a follow-up; then its memberships end.
alter table public.orientation add column access_ends_on date,
  add constraint orientation_access_end check (access_ends_on is null or ended_at is not null);
create index on public.orientation (access_ends_on) where access_ends_on is not null;

-- The answer of an act to a key that its caller drew: the same key again gives the same answer, and does nothing.
create table private.act_answer (
  account_id uuid not null references public.account (id) on delete cascade,
  act text not null,
  key uuid not null,
  input_hash bytea not null check (length(input_hash) = 32),
  -- Null while the act is under way, in its own transaction only.
  answer jsonb,
  created_at timestamptz not null default now(),
  primary key (account_id, act, key)
);
create index on private.act_answer (created_at);

-- Plain writes of a session that somebody must know of, until the queue has told them. What an act writes, the act tells; migrations,
-- seeds and jobs tell nobody.
create table private.event_to_tell (
  event_id uuid primary key references public.event (id) on delete cascade
);
create function private.remember_event_to_tell() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  insert into private.event_to_tell (event_id) values (new.id);
  return null;
end $$;
create trigger event_is_told after insert on public.event
  for each row when (
    public.acting('role') is not null
    and new.type in ('action_added', 'action_changed', 'comment_added', 'appointment_added', 'appointment_changed'))
  execute function private.remember_event_to_tell();

-- A letter by notification: those that wait, for the sweep after a fault and the daily summary.
create index notification_to_send on public.notification (created_at) where emailed_at is null and read_at is null;

grant select on public.referent_request_state, public.referent_request to carnet_acts;
grant insert, update on public.referent_request to carnet_acts;
grant update (archive_notice_at, last_contact_on) on public.notebook to carnet_acts;
grant select, insert, update on private.act_answer to carnet_acts;
