-- The document of a contract, made once; the codes by which it is signed; which end has been told. A request to lead closes with its carnet.
create table private.contract_document (
  contract_version_id uuid primary key references public.contract_version (id) on delete cascade,
  content bytea not null,
  document_hash text not null check (document_hash = encode(sha256(content), 'hex')),
  created_at timestamptz not null default now()
);
-- Ten minutes, one per account and version; never in clear.
create table private.signature_code (
  contract_version_id uuid not null references public.contract_version (id) on delete cascade,
  account_id uuid not null references public.account (id) on delete cascade,
  code_hash bytea not null check (length(code_hash) = 32),
  sent_to text not null,
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (contract_version_id, account_id)
);
grant select, insert, update, delete on private.contract_document, private.signature_code to carnet_acts;

-- The last of 60, 30 and 7 days before the end that has been told.
alter table public.contract_version add column end_told_days integer check (end_told_days in (60, 30, 7));
create index on public.contract_version (ends_on) where state = 'signed';

create trigger referent_request_notebook_open after insert on public.referent_request
  for each row execute function public.check_notebook_open();
