-- Sign-in. Never tracked in Hasura. Tokens are stored as SHA-256 of 256 random bits, never in clear.
create schema auth;

create table auth.sign_in_link (
  token_hash bytea primary key check (length(token_hash) = 32),
  account_id uuid not null references public.account (id) on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  consumed_at timestamptz
);
create index on auth.sign_in_link (account_id);
create index on auth.sign_in_link (expires_at);

create table auth.session (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references public.account (id) on delete cascade,
  grant_id uuid not null references public.role_grant (id) on delete cascade,
  user_agent text,
  created_at timestamptz not null,
  last_used_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  revoke_reason text check (revoke_reason in ('sign_out', 'sign_out_everywhere', 'token_reuse', 'grant_revoked'))
);
create index on auth.session (account_id) where revoked_at is null;
create index on auth.session (grant_id) where revoked_at is null;

-- The refresh tokens of a session, each used once; a second use of an old one revokes the session.
create table auth.refresh_token (
  token_hash bytea primary key check (length(token_hash) = 32),
  session_id uuid not null references auth.session (id) on delete cascade,
  created_at timestamptz not null,
  used_at timestamptz
);
create index on auth.refresh_token (session_id);

-- Counters of rate-limiter-flexible.
create table auth.rate_limit (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);
