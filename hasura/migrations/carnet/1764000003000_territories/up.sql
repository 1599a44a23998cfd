-- A territory is a tenant. Each row that belongs to one carries `territory_id`; foreign keys between such rows carry it too,
-- so that no writer, whatever its rights, can link two territories.
create table public.territory (
  id uuid primary key default gen_random_uuid(),
  name text not null unique check (name <> ''),
  department_code text not null check (department_code ~ '^(0[1-9]|1[0-9]|2[1-9AB]|[3-8][0-9]|9[0-5]|97[1-6])$'),
  settings jsonb not null default '{}' check (jsonb_typeof(settings) = 'object'),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create trigger territory_updated before update on public.territory for each row execute function public.set_updated_at();

create table public.structure (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null references public.territory (id),
  name citext not null check (name <> ''),
  kind text not null references public.structure_kind (value),
  siret text check (public.is_siret(siret)),
  email citext,
  phone text,
  address text,
  postal_code text check (postal_code ~ '^[0-9]{5}$'),
  city text,
  website text check (website ~ '^https?://'),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (id, territory_id),
  unique (territory_id, name)
);
create trigger structure_updated before update on public.structure for each row execute function public.set_updated_at();

create table public.program (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null references public.territory (id),
  name citext not null check (name <> ''),
  pathway text not null references public.pathway (value),
  description text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (territory_id, name),
  unique (id, territory_id, pathway)
);
create trigger program_updated before update on public.program for each row execute function public.set_updated_at();

-- Which structure offers which program.
create table public.structure_program (
  structure_id uuid not null,
  program_id uuid not null,
  territory_id uuid not null,
  pathway text not null,
  places integer check (places >= 0),
  primary key (structure_id, program_id),
  unique (structure_id, program_id, territory_id),
  foreign key (structure_id, territory_id) references public.structure (id, territory_id) on delete cascade,
  foreign key (program_id, territory_id, pathway) references public.program (id, territory_id, pathway) on delete cascade on update cascade
);
create index on public.structure_program (program_id, territory_id);
