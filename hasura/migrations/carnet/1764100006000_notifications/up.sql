create table public.notification_kind (value text primary key, comment text not null);
insert into public.notification_kind (value, comment) values
  ('orientation_decided', 'Une orientation vous concerne'),
  ('referent_assigned', 'Un référent a été désigné'),
  ('follow_up_ended', 'Un accompagnement est terminé'),
  ('member_joined', 'Quelqu’un rejoint un groupe de suivi'),
  ('reorientation_asked', 'Une réorientation est demandée'),
  ('reorientation_decided', 'Une demande de réorientation est décidée'),
  ('reorientation_reminder', 'Une demande de réorientation attend'),
  ('action_changed', 'Une action a changé'),
  ('comment_added', 'Un commentaire a été ajouté'),
  ('appointment', 'Un rendez-vous a changé'),
  ('contract', 'Un contrat vous attend'),
  ('archive_notice', 'Un carnet va être archivé');
create table public.notification (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null references public.territory (id),
  account_id uuid not null references public.account (id),
  kind text not null references public.notification_kind (value),
  notebook_id uuid,
  event_id uuid references public.event (id) on delete cascade,
  payload jsonb not null default '{}',
  created_at timestamptz not null default now(),
  read_at timestamptz,
  emailed_at timestamptz,
  -- One event tells one account once.
  unique (account_id, event_id),
  foreign key (notebook_id, territory_id) references public.notebook (id, territory_id) on delete cascade
);
create index on public.notification (account_id, created_at desc);
create index on public.notification (account_id) where read_at is null;
create table public.delivery (value text primary key, comment text not null);
insert into public.delivery (value, comment) values
  ('immediate', 'Tout de suite'), ('daily', 'Résumé du jour'), ('none', 'Jamais par courriel');
create table public.notification_preference (
  account_id uuid not null references public.account (id) on delete cascade,
  kind text not null references public.notification_kind (value),
  email text not null references public.delivery (value),
  updated_at timestamptz not null default now(),
  primary key (account_id, kind)
);
create trigger notification_preference_updated before update on public.notification_preference
  for each row execute function public.set_updated_at();
