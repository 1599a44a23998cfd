-- RSA details, duplicates, retention, requests of the person, and the NIR in a schema that is never tracked.
create table public.rsa_suspension_reason (value text primary key, comment text not null);
insert into public.rsa_suspension_reason (value, comment) values
  ('resources_too_high', 'Ressources trop élevées'), ('resources_not_declared', 'Déclaration de ressources manquante'),
  ('residence_permit', 'Titre de séjour à vérifier'), ('not_resident', 'Résidence à vérifier'),
  ('hospitalised', 'Hospitalisation'), ('detained', 'Incarcération'), ('student', 'Statut d’étudiant'),
  ('duties', 'Engagements non respectés'), ('contract_refused', 'Contrat non établi'), ('inspection', 'Contrôle en cours'), ('other', 'Autre motif');
create table public.rsa_closure_reason (value text primary key, comment text not null);
insert into public.rsa_closure_reason (value, comment) values
  ('four_months_without_right', 'Quatre mois sans droit'), ('moved_department', 'Mutation vers un autre département'),
  ('household_merged', 'Regroupement de foyers'), ('right_ended', 'Fin de droit'), ('struck_off', 'Radiation'),
  ('department_decision', 'Décision du conseil départemental'), ('other', 'Autre motif');
alter table public.beneficiary
  add column rsa_suspension_reason text references public.rsa_suspension_reason (value),
  add column rsa_closure_reason text references public.rsa_closure_reason (value),
  add column rsa_closed_on date,
  add column homonym_confirmed_at timestamptz,
  add column merged_into uuid,
  add column objected_at timestamptz,
  add constraint beneficiary_suspension check (rsa_suspension_reason is null or rsa_state = 'suspended'),
  add constraint beneficiary_closure check (num_nonnulls(rsa_closure_reason, rsa_closed_on) = 0 or rsa_state = 'closed'),
  add constraint beneficiary_merged_elsewhere check (merged_into <> id),
  add foreign key (merged_into, territory_id) references public.beneficiary (id, territory_id);

-- Same names and birth date in one territory: listed until somebody says that they are two people, or merges them.
create view public.possible_duplicate as
select a.territory_id, a.id as beneficiary_id, b.id as other_id, a.firstname, a.lastname, a.date_of_birth
from public.beneficiary a
join public.beneficiary b
  on b.territory_id = a.territory_id and b.id > a.id and b.date_of_birth = a.date_of_birth and b.search_name = a.search_name
where a.merged_into is null and b.merged_into is null and (a.homonym_confirmed_at is null or b.homonym_confirmed_at is null);
create index beneficiary_by_birth on public.beneficiary (territory_id, date_of_birth, search_name);

alter table public.notebook
  add column archive_notice_at timestamptz,
  add column archived_reason text,
  add column erased_at timestamptz;
-- What remains of an erased person: a count, by territory and month.
create table public.erasure_count (
  territory_id uuid not null references public.territory (id),
  month date not null check (extract(day from month) = 1),
  pathway text references public.pathway (value),
  end_reason text references public.orientation_end_reason (value),
  people integer not null check (people > 0),
  unique nulls not distinct (territory_id, month, pathway, end_reason)
);

create table public.person_request_kind (value text primary key, comment text not null);
insert into public.person_request_kind (value, comment) values
  ('rectification', 'Correction'), ('copy', 'Copie'), ('objection', 'Opposition'), ('question', 'Question');
create table public.person_request (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  notebook_id uuid not null,
  kind text not null references public.person_request_kind (value),
  body text not null check (length(trim(body)) between 1 and 2000),
  created_at timestamptz not null default now(),
  answered_at timestamptz,
  answered_by uuid references public.account (id),
  answer text,
  foreign key (notebook_id, territory_id) references public.notebook (id, territory_id) on delete cascade,
  constraint person_request_answer check ((answered_at is null) = (answer is null))
);
create index on public.person_request (territory_id, created_at) where answered_at is null;
create index on public.person_request (notebook_id);

create schema private;
create table private.nir (
  beneficiary_id uuid primary key references public.beneficiary (id) on delete cascade,
  territory_id uuid not null references public.territory (id),
  cipher bytea not null,
  key_id text not null,
  lookup_hash bytea not null check (length(lookup_hash) = 32),
  created_at timestamptz not null default now(),
  unique (territory_id, lookup_hash)
);

grant select on all tables in schema public to carnet_acts;
grant insert, update on public.reorientation_request, public.contract, public.contract_version, public.notification,
  public.import_batch, public.import_line, public.partner_client to carnet_acts;
grant insert on public.contract_signature, public.person_request to carnet_acts;
