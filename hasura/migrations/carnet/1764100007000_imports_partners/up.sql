create table public.import_kind (value text primary key, comment text not null);
insert into public.import_kind (value, comment) values
  ('structures', 'Structures'), ('professionals', 'Professionnels'), ('orientation_managers', 'Chargés d’orientation'),
  ('people', 'Bénéficiaires'), ('reorientations', 'Réorientations'), ('caf_msa', 'Fichier CAF/MSA');
create table public.import_state (value text primary key, comment text not null);
insert into public.import_state (value, comment) values
  ('reading', 'Lecture'), ('preview', 'À vérifier'), ('applying', 'En cours'), ('done', 'Terminé'), ('failed', 'Échec'), ('abandoned', 'Abandonné');
create table public.import_verdict (value text primary key, comment text not null);
insert into public.import_verdict (value, comment) values
  ('create', 'Création'), ('update', 'Mise à jour'), ('unchanged', 'Sans changement'), ('error', 'Erreur'), ('skip', 'Ignorée');
create table public.import_batch (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null references public.territory (id),
  kind text not null references public.import_kind (value),
  state text not null default 'reading' references public.import_state (value),
  file_name text not null check (length(file_name) <= 255),
  file_hash text not null check (file_hash ~ '^[0-9a-f]{64}$'),
  lines_count integer not null default 0,
  applied_count integer not null default 0,
  errors_count integer not null default 0,
  created_by uuid not null references public.account (id),
  created_at timestamptz not null default now(),
  finished_at timestamptz,
  failure text,
  unique (id, territory_id)
);
create index on public.import_batch (territory_id, created_at desc);
create table public.import_line (
  batch_id uuid not null,
  territory_id uuid not null,
  number integer not null check (number > 0),
  read_values jsonb not null,
  verdict text not null references public.import_verdict (value),
  errors jsonb not null default '[]',
  written_table text,
  written_id uuid,
  applied_at timestamptz,
  primary key (batch_id, number),
  foreign key (batch_id, territory_id) references public.import_batch (id, territory_id) on delete cascade
);
create index on public.import_line (batch_id, number) where applied_at is null;

create table public.partner_scope (value text primary key, comment text not null);
insert into public.partner_scope (value, comment) values
  ('notebooks_read', 'Lire les carnets'), ('notebooks_create', 'Créer des carnets'),
  ('appointments_write', 'Écrire les rendez-vous'), ('statistics_read', 'Lire les statistiques');
create table public.partner_client (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null references public.territory (id),
  label text not null check (length(trim(label)) between 1 and 100),
  contact_email citext,
  created_by uuid references public.account (id),
  created_at timestamptz not null default now(),
  last_used_at timestamptz,
  revoked_at timestamptz,
  unique (id, territory_id),
  unique (territory_id, label)
);
create table public.partner_client_scope (
  client_id uuid not null,
  territory_id uuid not null,
  scope text not null references public.partner_scope (value),
  primary key (client_id, scope),
  foreign key (client_id, territory_id) references public.partner_client (id, territory_id) on delete cascade
);
insert into public.role (value, comment) values ('partner', 'Partenaire');

create table auth.partner_secret (
  client_id uuid primary key references public.partner_client (id) on delete cascade,
  secret_hash bytea not null check (length(secret_hash) = 32),
  created_at timestamptz not null default now()
);
