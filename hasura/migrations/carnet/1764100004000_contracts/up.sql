-- Mutual commitments. A contract has versions; a signed version never changes; each signature keeps its proof.
create table public.contract_kind (value text primary key, comment text not null);
insert into public.contract_kind (value, comment) values
  ('engagement', 'Contrat d’engagement'), ('cer', 'CER (avant 2025)'), ('ppae', 'PPAE (avant 2025)'),
  ('pacea', 'PACEA'), ('cej', 'Contrat d’engagement jeune');
create table public.contract_state (value text primary key, comment text not null);
insert into public.contract_state (value, comment) values
  ('draft', 'En préparation'), ('to_sign', 'À signer'), ('signed', 'Signé'), ('ended', 'Terminé'), ('superseded', 'Remplacé');
-- Code du travail L. 5411-6: fifteen hours a week at least, fewer or none for reasons of the person.
create table public.hours_mode (value text primary key, comment text not null);
insert into public.hours_mode (value, comment) values
  ('standard', 'Durée de droit commun'), ('reduced', 'Durée réduite'), ('none', 'Sans durée');
create table public.contract (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  notebook_id uuid not null,
  kind text not null references public.contract_kind (value),
  created_by uuid references public.account (id),
  created_at timestamptz not null default now(),
  unique (id, notebook_id),
  foreign key (notebook_id, territory_id) references public.notebook (id, territory_id) on delete cascade
);
create index on public.contract (notebook_id);
create table public.contract_version (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  notebook_id uuid not null,
  contract_id uuid not null,
  version integer not null check (version > 0),
  state text not null default 'draft' references public.contract_state (value),
  plan jsonb not null default '[]' check (jsonb_typeof(plan) = 'array'),
  weekly_hours numeric(4, 1) check (weekly_hours >= 0 and weekly_hours <= 60),
  hours_mode text not null default 'standard' references public.hours_mode (value),
  hours_reason text,
  starts_on date not null,
  ends_on date not null check (ends_on > starts_on),
  document_hash text check (document_hash ~ '^[0-9a-f]{64}$'),
  created_by uuid references public.account (id),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  ended_at timestamptz,
  end_reason text,
  unique (contract_id, version),
  unique (id, notebook_id),
  constraint contract_version_hours check (hours_mode = 'standard' or hours_reason is not null),
  constraint contract_version_end check ((state in ('ended', 'superseded')) = (ended_at is not null)),
  constraint contract_version_document check (state in ('draft', 'ended', 'superseded') or document_hash is not null),
  foreign key (notebook_id, territory_id) references public.notebook (id, territory_id) on delete cascade,
  foreign key (contract_id, notebook_id) references public.contract (id, notebook_id) on delete cascade
);
create unique index contract_version_open on public.contract_version (contract_id) where state in ('draft', 'to_sign');
create unique index contract_version_signed on public.contract_version (notebook_id) where state = 'signed';
create index on public.contract_version (notebook_id, ends_on);
create trigger contract_version_updated before update on public.contract_version for each row execute function public.set_updated_at();

create table public.signature_method (value text primary key, comment text not null);
insert into public.signature_method (value, comment) values
  ('one_time_code', 'Code à usage unique'), ('paper', 'Original papier');
create table public.contract_signature (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  notebook_id uuid not null,
  contract_version_id uuid not null,
  -- NULL: the person herself.
  account_id uuid references public.account (id),
  by_beneficiary boolean not null,
  signed_at timestamptz not null default now(),
  method text not null references public.signature_method (value),
  document_hash text not null check (document_hash ~ '^[0-9a-f]{64}$'),
  proof jsonb not null default '{}',
  unique (contract_version_id, by_beneficiary),
  foreign key (notebook_id, territory_id) references public.notebook (id, territory_id) on delete cascade,
  foreign key (contract_version_id, notebook_id) references public.contract_version (id, notebook_id) on delete cascade
);
create trigger contract_signature_append_only before update on public.contract_signature
  for each row execute function public.refuse_change();
create trigger contract_signature_not_deleted before delete on public.contract_signature
  for each row when (pg_trigger_depth() = 0) execute function public.refuse_change();

-- draft → to_sign → signed → ended | superseded; back to draft only before any signature; what is signed keeps its content.
create function public.check_contract_version() returns trigger
language plpgsql as $$
declare
  content text[] := array['plan', 'weekly_hours', 'hours_mode', 'hours_reason', 'starts_on', 'ends_on', 'document_hash',
                          'contract_id', 'notebook_id', 'territory_id', 'version', 'created_by', 'created_at'];
begin
  if old.state <> new.state and (old.state || '>' || new.state) not in (
       'draft>to_sign', 'to_sign>draft', 'to_sign>signed', 'signed>ended', 'signed>superseded', 'draft>ended', 'to_sign>ended') then
    raise exception 'a contract cannot pass from % to %', old.state, new.state using errcode = '23514', constraint = 'contract_version_transition';
  end if;
  if (old.state = 'to_sign' and new.state = 'draft')
     and exists (select from public.contract_signature s where s.contract_version_id = old.id) then
    raise exception 'a contract that somebody has signed is not reopened' using errcode = '23514', constraint = 'contract_version_transition';
  end if;
  if new.state = 'signed' and old.state = 'to_sign'
     and (select count(*) from public.contract_signature s
          where s.contract_version_id = new.id and s.document_hash = new.document_hash) < 2 then
    raise exception 'a contract is signed by both sides' using errcode = '23514', constraint = 'contract_version_signatures';
  end if;
  if old.state not in ('draft', 'to_sign') or exists (select from public.contract_signature s where s.contract_version_id = old.id) then
    if (select jsonb_object_agg(c, to_jsonb(new) -> c) from unnest(content) c)
       is distinct from (select jsonb_object_agg(c, to_jsonb(old) -> c) from unnest(content) c) then
      raise exception 'a signed contract never changes' using errcode = '23514', constraint = 'contract_version_content';
    end if;
  end if;
  return new;
end $$;
create trigger contract_version_rules before update on public.contract_version
  for each row execute function public.check_contract_version();

insert into public.event_type (value, comment) values
  ('contract_prepared', 'Contrat préparé'), ('contract_changed', 'Contrat modifié'), ('contract_signature', 'Contrat signé par une partie');
create trigger contract_prepared after insert on public.contract_version
  for each row execute function public.record_event('contract_prepared', 'version', 'state', 'starts_on', 'ends_on', 'weekly_hours');
create trigger contract_changed after update on public.contract_version
  for each row execute function public.record_event('contract_changed', 'state', 'starts_on', 'ends_on', 'weekly_hours');
create trigger contract_signature_added after insert on public.contract_signature
  for each row execute function public.record_event('contract_signature', 'by_beneficiary', 'method');
