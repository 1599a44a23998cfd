create table public.beneficiary (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null references public.territory (id),
  firstname text not null check (firstname <> ''),
  lastname text not null check (lastname <> ''),
  birth_name text,
  date_of_birth date not null,
  place_of_birth text,
  email citext,
  phone text,
  preferred_channel text references public.contact_channel (value),
  address text,
  postal_code text check (postal_code ~ '^[0-9]{5}$'),
  city text,
  insee_code text check (insee_code ~ '^[0-9][0-9AB][0-9]{3}$'),
  external_id text,
  caf_number text,
  france_travail_id text check (france_travail_id ~ '^[0-9]{7}[0-9A-Z]$|^[0-9]{11}$'),
  rsa_state text not null default 'none' references public.rsa_state (value),
  rights_and_duties boolean not null default false,
  search_name text not null generated always as (public.search_key(lastname || ' ' || firstname || ' ' || coalesce(birth_name, ''))) stored,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (id, territory_id),
  unique (territory_id, external_id),
  unique (territory_id, caf_number),
  unique (territory_id, france_travail_id)
);
create index beneficiary_search on public.beneficiary using gin (territory_id, search_name gin_trgm_ops);
create index beneficiary_by_name on public.beneficiary (territory_id, lastname, firstname, id);
create trigger beneficiary_updated before update on public.beneficiary for each row execute function public.set_updated_at();

-- Why the person is accompanied; dated, several at once.
create table public.beneficiary_audience (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  beneficiary_id uuid not null,
  audience text not null references public.audience (value),
  started_on date not null default current_date,
  ended_on date check (ended_on >= started_on),
  foreign key (beneficiary_id, territory_id) references public.beneficiary (id, territory_id) on delete cascade
);
create unique index beneficiary_audience_current on public.beneficiary_audience (beneficiary_id, audience) where ended_on is null;
create index on public.beneficiary_audience (beneficiary_id, territory_id);

create table public.notebook (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  beneficiary_id uuid not null unique,
  opened_at timestamptz not null default now(),
  last_contact_on date,
  archived_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (id, territory_id),
  foreign key (beneficiary_id, territory_id) references public.beneficiary (id, territory_id) on delete cascade
);
create index on public.notebook (territory_id, opened_at);
create trigger notebook_updated before update on public.notebook for each row execute function public.set_updated_at();

create table public.role_grant (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references public.account (id),
  role text not null references public.role (value),
  territory_id uuid references public.territory (id),
  structure_id uuid,
  beneficiary_id uuid,
  granted_by uuid references public.account (id),
  granted_at timestamptz not null default now(),
  revoked_by uuid references public.account (id),
  revoked_at timestamptz,
  foreign key (structure_id, territory_id) references public.structure (id, territory_id),
  foreign key (beneficiary_id, territory_id) references public.beneficiary (id, territory_id) on delete cascade,
  constraint role_grant_scope check (
    case role
      when 'platform_admin' then num_nonnulls(territory_id, structure_id, beneficiary_id) = 0
      when 'professional' then num_nonnulls(territory_id, structure_id) = 2 and beneficiary_id is null
      when 'structure_admin' then num_nonnulls(territory_id, structure_id) = 2 and beneficiary_id is null
      when 'beneficiary' then num_nonnulls(territory_id, beneficiary_id) = 2 and structure_id is null
      else territory_id is not null and num_nonnulls(structure_id, beneficiary_id) = 0
    end)
);
create unique index role_grant_active on public.role_grant (account_id, role, territory_id, structure_id, beneficiary_id)
  nulls not distinct where revoked_at is null;
create index on public.role_grant (structure_id, role) where revoked_at is null;
create index on public.role_grant (territory_id, role) where revoked_at is null;

-- A disabled account holds no grant.
create function public.revoke_grants_of_disabled_account() returns trigger
language plpgsql as $$
begin
  update public.role_grant set revoked_at = new.disabled_at, revoked_by = public.acting('user-id')::uuid
  where account_id = new.id and revoked_at is null;
  return null;
end $$;
create trigger account_disabled after update of disabled_at on public.account
  for each row when (old.disabled_at is null and new.disabled_at is not null)
  execute function public.revoke_grants_of_disabled_account();
