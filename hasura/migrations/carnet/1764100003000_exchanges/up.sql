-- What is said around the plan: comments on an action, notes with their visibility, appointments.
create table public.action_comment (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  notebook_id uuid not null,
  action_id uuid not null,
  body text not null check (length(trim(body)) between 1 and 2000),
  author_id uuid references public.account (id),
  created_at timestamptz not null default now(),
  foreign key (notebook_id, territory_id) references public.notebook (id, territory_id) on delete cascade,
  foreign key (action_id, notebook_id) references public.action (id, notebook_id) on delete cascade
);
create index on public.action_comment (action_id, created_at);
create index on public.action_comment (notebook_id);

create table public.note_visibility (value text primary key, comment text not null);
insert into public.note_visibility (value, comment) values
  ('team', 'Groupe de suivi seulement'), ('team_and_beneficiary', 'Groupe de suivi et la personne');
create table public.note (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  notebook_id uuid not null,
  body text not null check (length(trim(body)) between 1 and 5000),
  visibility text not null default 'team_and_beneficiary' references public.note_visibility (value),
  author_id uuid references public.account (id),
  author_structure_id uuid,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  foreign key (notebook_id, territory_id) references public.notebook (id, territory_id) on delete cascade,
  foreign key (author_structure_id, territory_id) references public.structure (id, territory_id)
);
create index on public.note (notebook_id, created_at desc);
create trigger note_updated before update on public.note for each row execute function public.set_updated_at();

create table public.appointment_status (value text primary key, comment text not null);
insert into public.appointment_status (value, comment) values
  ('pending', 'À venir'), ('seen', 'Honoré'), ('excused', 'Annulé par la personne'),
  ('revoked', 'Annulé par le service'), ('noshow', 'Absence');
create table public.appointment_mode (value text primary key, comment text not null);
insert into public.appointment_mode (value, comment) values
  ('on_site', 'Sur place'), ('phone', 'Par téléphone'), ('video', 'En visioconférence'), ('home', 'À domicile');
create table public.appointment (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  notebook_id uuid not null,
  account_id uuid references public.account (id),
  structure_id uuid,
  starts_at timestamptz not null,
  duration_minutes integer not null default 60 check (duration_minutes between 5 and 1440),
  mode text not null default 'on_site' references public.appointment_mode (value),
  place text check (length(place) <= 300),
  subject text check (length(subject) <= 200),
  with_name text check (length(with_name) <= 200),
  status text not null default 'pending' references public.appointment_status (value),
  source text not null default 'manual' references public.data_source (value),
  source_name text,
  external_id text,
  created_by uuid references public.account (id),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint appointment_external unique (territory_id, source_name, external_id),
  foreign key (notebook_id, territory_id) references public.notebook (id, territory_id) on delete cascade,
  foreign key (structure_id, territory_id) references public.structure (id, territory_id)
);
create index on public.appointment (notebook_id, starts_at);
create index on public.appointment (account_id, starts_at);
create trigger appointment_updated before update on public.appointment for each row execute function public.set_updated_at();

insert into public.event_type (value, comment) values
  ('appointment_added', 'Rendez-vous ajouté'),
  ('appointment_changed', 'Rendez-vous modifié'),
  ('project_added', 'Projet professionnel ajouté'),
  ('project_changed', 'Projet professionnel modifié'),
  ('diagnostic_answered', 'Diagnostic mis à jour'),
  ('work_profile_changed', 'Situation professionnelle mise à jour'),
  ('note_added', 'Note ajoutée'),
  ('comment_added', 'Commentaire ajouté');
create trigger appointment_added after insert on public.appointment
  for each row execute function public.record_event('appointment_added', 'starts_at', 'subject', 'status', 'mode');
create trigger appointment_changed after update on public.appointment
  for each row execute function public.record_event('appointment_changed', 'starts_at', 'subject', 'status', 'mode');
create trigger professional_project_added after insert on public.professional_project
  for each row execute function public.record_event('project_added', 'rome_title');
create trigger professional_project_changed after update on public.professional_project
  for each row execute function public.record_event('project_changed', 'rome_title', 'ended_at');
create trigger diagnostic_answered after insert on public.diagnostic_answer
  for each row execute function public.record_event('diagnostic_answered', 'situation', 'viewpoint');
create trigger work_profile_changed after insert on public.work_profile
  for each row execute function public.record_event('work_profile_changed', 'version');
-- The words of a note or of a comment stay where their visibility is enforced: the history only says that there is one.
create trigger note_added after insert on public.note for each row when (new.visibility = 'team_and_beneficiary')
  execute function public.record_event('note_added', 'visibility');
create trigger comment_added after insert on public.action_comment
  for each row execute function public.record_event('comment_added', 'action_id');
