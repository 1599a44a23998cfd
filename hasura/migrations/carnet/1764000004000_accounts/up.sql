-- An account is an e-mail; what it may do is in its grants (one role, one scope, dated).
create table public.account (
  id uuid primary key default gen_random_uuid(),
  email citext not null unique check (email ~ '^[^@[:space:]]+@[^@[:space:]]+\.[^@[:space:]]+$'),
  firstname text not null check (firstname <> ''),
  lastname text not null check (lastname <> ''),
  phone text,
  position text,
  disabled_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create trigger account_updated before update on public.account for each row execute function public.set_updated_at();
