-- The diagnostic: dated, authored answers that are never overwritten, a versioned work profile, professional projects.
create table public.diagnostic_value (value text primary key, comment text not null);
insert into public.diagnostic_value (value, comment) values
  ('need', 'Besoin'),
  ('constraint', 'Contrainte'),
  ('strength', 'Point fort'),
  ('none', 'Sans difficulté'),
  ('resolved', 'Levée');

create table public.impact (value text primary key, comment text not null);
insert into public.impact (value, comment) values ('low', 'Faible'), ('medium', 'Moyen'), ('high', 'Fort');

create table public.data_source (value text primary key, comment text not null);
insert into public.data_source (value, comment) values
  ('manual', 'Saisie'), ('import', 'Import'), ('france_travail', 'France Travail'), ('partner', 'Partenaire');

create table public.viewpoint (value text primary key, comment text not null);
insert into public.viewpoint (value, comment) values ('professional', 'Vu par l’équipe'), ('person', 'Vu par la personne');

-- data·inclusion's thématiques: each belongs to a category (our themes) and is a ready-made search of services.
create table public.ref_topic (
  code text primary key check (code ~ '^[a-z-]+--[a-z0-9-]+$'),
  theme text not null references public.ref_theme (code),
  label text not null,
  position integer not null,
  unique (theme, label)
);

-- What the diagnostic asks about, by theme. Territories may add their own (territory_id set).
create table public.ref_situation (
  code text primary key,
  theme text not null references public.ref_theme (code),
  topic text references public.ref_topic (code),
  label text not null,
  position integer not null,
  territory_id uuid references public.territory (id),
  ended_on date,
  unique nulls not distinct (theme, label, territory_id)
);

create table public.diagnostic_answer (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  notebook_id uuid not null,
  situation text not null references public.ref_situation (code),
  viewpoint text not null default 'professional' references public.viewpoint (value),
  value text not null references public.diagnostic_value (value),
  impact text references public.impact (value),
  comment text check (length(comment) <= 1000),
  source text not null default 'manual' references public.data_source (value),
  author_id uuid references public.account (id),
  answered_at timestamptz not null default now(),
  ended_at timestamptz check (ended_at >= answered_at),
  ended_by uuid references public.account (id),
  unique (id, territory_id),
  foreign key (notebook_id, territory_id) references public.notebook (id, territory_id) on delete cascade
);
create unique index diagnostic_answer_current on public.diagnostic_answer (notebook_id, situation, viewpoint) where ended_at is null;
create index on public.diagnostic_answer (notebook_id, answered_at);

-- A new answer ends the one it replaces; apart from its end, an answer never changes.
create function public.replace_diagnostic_answer() returns trigger
language plpgsql as $$
begin
  update public.diagnostic_answer set ended_at = new.answered_at, ended_by = new.author_id
  where notebook_id = new.notebook_id and situation = new.situation and viewpoint = new.viewpoint and ended_at is null;
  return new;
end $$;
create trigger diagnostic_answer_replaces before insert on public.diagnostic_answer
  for each row when (new.ended_at is null) execute function public.replace_diagnostic_answer();
create function public.keep_diagnostic_answer() returns trigger
language plpgsql as $$
begin
  if old.ended_at is not null
     or (to_jsonb(new) - 'ended_at' - 'ended_by') is distinct from (to_jsonb(old) - 'ended_at' - 'ended_by') then
    raise exception 'an answer of the diagnostic is ended, never rewritten' using errcode = '23000';
  end if;
  return new;
end $$;
create trigger diagnostic_answer_kept before update on public.diagnostic_answer
  for each row execute function public.keep_diagnostic_answer();
create trigger diagnostic_answer_not_deleted before delete on public.diagnostic_answer
  for each row when (pg_trigger_depth() = 0) execute function public.refuse_change();

create table public.work_situation (value text primary key, comment text not null);
insert into public.work_situation (value, comment) values
  ('job_seeker', 'En recherche d’emploi'),
  ('employed_full_time', 'En emploi à temps plein'),
  ('employed_part_time', 'En emploi à temps partiel'),
  ('inclusion_contract', 'En contrat d’insertion'),
  ('self_employed', 'Travailleur indépendant'),
  ('training', 'En formation'),
  ('parental_leave', 'En congé parental'),
  ('sick_leave', 'En arrêt de travail'),
  ('unavailable', 'Sans disponibilité pour l’emploi'),
  ('retired', 'Retraité'),
  ('student', 'Étudiant');

create table public.education_level (value text primary key, comment text not null);
insert into public.education_level (value, comment) values
  ('none', 'Sans scolarité'),
  ('primary', 'Niveau primaire'),
  ('middle_school', 'Niveau collège, sans diplôme'),
  ('level_3', 'CAP, BEP (niveau 3)'),
  ('level_4', 'Baccalauréat (niveau 4)'),
  ('level_5', 'Bac + 2 (niveau 5)'),
  ('level_6', 'Licence (niveau 6)'),
  ('level_7', 'Master et plus (niveaux 7 et 8)');

create table public.working_time (value text primary key, comment text not null);
insert into public.working_time (value, comment) values ('full_time', 'Temps plein'), ('part_time', 'Temps partiel');

create table public.employment_contract (value text primary key, comment text not null);
insert into public.employment_contract (value, comment) values
  ('cdi', 'CDI'), ('cdd', 'CDD'), ('temporary', 'Intérim'), ('seasonal', 'Saisonnier'),
  ('apprenticeship', 'Apprentissage'), ('professionalisation', 'Contrat de professionnalisation'),
  ('self_employed', 'Indépendant'), ('portage', 'Portage salarial'), ('inclusion', 'Contrat d’insertion');

-- One row per version. A writer gives the version that follows the one it read: two writers cannot both win.
create table public.work_profile (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  notebook_id uuid not null,
  version integer not null check (version > 0),
  situation text references public.work_situation (value),
  situation_since date,
  situation_until date check (situation_until >= situation_since),
  last_job text check (length(last_job) <= 200),
  last_job_ended_on date,
  education_level text references public.education_level (value),
  -- RQTH is health data: given to the care team and the person only.
  disabled_worker boolean,
  driving_licence boolean,
  has_vehicle boolean,
  available_on date,
  author_id uuid references public.account (id),
  source text not null default 'manual' references public.data_source (value),
  created_at timestamptz not null default now(),
  superseded_at timestamptz,
  unique (notebook_id, version),
  foreign key (notebook_id, territory_id) references public.notebook (id, territory_id) on delete cascade
);
create unique index work_profile_current on public.work_profile (notebook_id) where superseded_at is null;

create function public.supersede_work_profile() returns trigger
language plpgsql as $$
declare
  current_version integer;
begin
  select version into current_version from public.work_profile
  where notebook_id = new.notebook_id and superseded_at is null for update;
  if new.version <> coalesce(current_version, 0) + 1 then
    raise exception 'the work profile has changed meanwhile (version %)', coalesce(current_version, 0)
      using errcode = '23000', constraint = 'work_profile_version';
  end if;
  update public.work_profile set superseded_at = new.created_at where notebook_id = new.notebook_id and superseded_at is null;
  return new;
end $$;
create trigger work_profile_supersedes before insert on public.work_profile
  for each row execute function public.supersede_work_profile();
create function public.keep_work_profile() returns trigger
language plpgsql as $$
begin
  if old.superseded_at is not null or (to_jsonb(new) - 'superseded_at') is distinct from (to_jsonb(old) - 'superseded_at') then
    raise exception 'a version of the work profile never changes' using errcode = '23000';
  end if;
  return new;
end $$;
create trigger work_profile_kept before update on public.work_profile for each row execute function public.keep_work_profile();
create trigger work_profile_not_deleted before delete on public.work_profile
  for each row when (pg_trigger_depth() = 0) execute function public.refuse_change();

-- ROME 4.0 (France Travail, open data): occupations and the titles that people use for them.
create table public.rome_occupation (
  code text primary key check (code ~ '^[A-N][0-9]{4}$'),
  label text not null
);
create table public.rome_title (
  code text primary key,
  occupation text not null references public.rome_occupation (code),
  label text not null,
  search_label text not null generated always as (public.search_key(label)) stored
);
create index on public.rome_title (occupation);
create index rome_title_search on public.rome_title using gin (search_label gin_trgm_ops);
create function public.search_rome_titles(search text) returns setof public.rome_title
language sql stable parallel safe as $$
  select t.* from public.rome_title t
  where length(public.search_key(search)) >= 2 and public.search_key(search) <% t.search_label
$$;

create table public.professional_project (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  notebook_id uuid not null,
  -- NULL: the project is in construction.
  rome_title text references public.rome_title (code),
  mobility_radius_km integer check (mobility_radius_km between 0 and 500),
  hourly_wage_cents integer check (hourly_wage_cents between 1 and 100000),
  working_time text references public.working_time (value),
  employment_contract text references public.employment_contract (value),
  comment text check (length(comment) <= 1000),
  author_id uuid references public.account (id),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  ended_at timestamptz,
  unique (id, notebook_id),
  foreign key (notebook_id, territory_id) references public.notebook (id, territory_id) on delete cascade
);
create unique index professional_project_current on public.professional_project (notebook_id, rome_title)
  nulls not distinct where ended_at is null;
create trigger professional_project_updated before update on public.professional_project
  for each row execute function public.set_updated_at();
create function public.limit_professional_projects() returns trigger
language plpgsql as $$
begin
  -- The notebook's row is the lock: two writers cannot each add the fifth.
  perform from public.notebook where id = new.notebook_id for no key update;
  if (select count(*) from public.professional_project where notebook_id = new.notebook_id and ended_at is null and id <> new.id) >= 5 then
    raise exception 'a carnet has at most five current professional projects' using errcode = '23514', constraint = 'professional_project_limit';
  end if;
  return new;
end $$;
create trigger professional_project_limit before insert or update of ended_at on public.professional_project
  for each row when (new.ended_at is null) execute function public.limit_professional_projects();
