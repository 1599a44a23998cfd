-- Asked by the referent, decided by an orientation manager, withdrawn by the asker; by acts only.
create table public.request_state (value text primary key, comment text not null);
insert into public.request_state (value, comment) values
  ('pending', 'En attente'), ('accepted', 'Acceptée'), ('kept', 'Maintien décidé'), ('withdrawn', 'Retirée');
create table public.reorientation_request (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  notebook_id uuid not null,
  asked_by uuid not null references public.account (id),
  asked_structure_id uuid not null,
  advised_program_id uuid not null,
  advised_pathway text not null,
  reason text not null check (length(trim(reason)) between 1 and 2000),
  state text not null default 'pending' references public.request_state (value),
  asked_at timestamptz not null default now(),
  decided_by uuid references public.account (id),
  decided_at timestamptz check (decided_at >= asked_at),
  decision_motive text,
  orientation_id uuid,
  reminded_at timestamptz,
  constraint reorientation_request_decision check (
    case state
      when 'pending' then num_nonnulls(decided_by, decided_at, decision_motive, orientation_id) = 0
      when 'accepted' then num_nonnulls(decided_by, decided_at, orientation_id) = 3
      when 'kept' then num_nonnulls(decided_by, decided_at, decision_motive) = 3 and orientation_id is null
      else decided_at is not null and orientation_id is null
    end),
  foreign key (notebook_id, territory_id) references public.notebook (id, territory_id) on delete cascade,
  foreign key (asked_structure_id, territory_id) references public.structure (id, territory_id),
  foreign key (advised_program_id, territory_id, advised_pathway) references public.program (id, territory_id, pathway)
);
alter table public.orientation add constraint orientation_of_notebook unique (id, notebook_id);
alter table public.reorientation_request add foreign key (orientation_id, notebook_id) references public.orientation (id, notebook_id);
create unique index reorientation_request_pending on public.reorientation_request (notebook_id) where state = 'pending';
create index on public.reorientation_request (territory_id, asked_at) where state = 'pending';
create index on public.reorientation_request (notebook_id, asked_at);

create function public.check_reorientation_request() returns trigger
language plpgsql as $$
begin
  if old.state <> 'pending' then
    raise exception 'a decided request never changes' using errcode = '23514', constraint = 'reorientation_request_transition';
  end if;
  if (new.notebook_id, new.territory_id, new.asked_by, new.reason, new.asked_at)
     is distinct from (old.notebook_id, old.territory_id, old.asked_by, old.reason, old.asked_at) then
    raise exception 'what was asked never changes' using errcode = '23514', constraint = 'reorientation_request_transition';
  end if;
  return new;
end $$;
create trigger reorientation_request_rules before update on public.reorientation_request
  for each row execute function public.check_reorientation_request();

insert into public.event_type (value, comment) values
  ('reorientation_asked', 'Réorientation demandée'), ('reorientation_kept', 'Maintien de l’accompagnement'),
  ('reorientation_withdrawn', 'Demande de réorientation retirée');
