-- Merging two carnets of one person, archiving and erasing, and what the acts may do with the NIR.
insert into public.event_type (value, comment) values
  ('archive_notice', 'Archivage annoncé'), ('notebook_archived', 'Carnet archivé'), ('notebooks_merged', 'Carnets réunis'),
  ('homonyms_confirmed', 'Homonymes confirmés'), ('nir_changed', 'NIR mis à jour');

-- Whether a row only passes to the carnet into which its own has been merged; `also` names what may change with it.
create function public.moves_to_merged(former jsonb, following jsonb, also text[] default '{}') returns boolean
language sql stable
return former - 'notebook_id' - also = following - 'notebook_id' - also
  and exists (
    select from public.notebook k
    join public.beneficiary m on m.merged_into = k.beneficiary_id
    join public.notebook n on n.beneficiary_id = m.id
    where k.id = (following ->> 'notebook_id')::uuid
      and (former ->> 'notebook_id')::uuid in (n.id, case when also <> '{}' then k.id end));

-- What is written stays as written, and may follow the person to the carnet that is kept.
create or replace trigger event_append_only before update on public.event
  for each row when (not public.moves_to_merged(to_jsonb(old), to_jsonb(new))) execute function public.refuse_change();
create or replace trigger access_log_append_only before update on public.access_log
  for each row when (not public.moves_to_merged(to_jsonb(old), to_jsonb(new))) execute function public.refuse_change();
create or replace trigger contract_signature_append_only before update on public.contract_signature
  for each row when (not public.moves_to_merged(to_jsonb(old), to_jsonb(new))) execute function public.refuse_change();
create or replace trigger contract_version_rules before update on public.contract_version
  for each row when (not public.moves_to_merged(to_jsonb(old), to_jsonb(new))) execute function public.check_contract_version();
create or replace trigger reorientation_request_rules before update on public.reorientation_request
  for each row when (not public.moves_to_merged(to_jsonb(old), to_jsonb(new))) execute function public.check_reorientation_request();
create or replace trigger diagnostic_answer_kept before update on public.diagnostic_answer
  for each row when (not public.moves_to_merged(to_jsonb(old), to_jsonb(new))) execute function public.keep_diagnostic_answer();
-- The versions of two carnets become one series.
create or replace trigger work_profile_kept before update on public.work_profile
  for each row when (not public.moves_to_merged(to_jsonb(old), to_jsonb(new), '{version}')) execute function public.keep_work_profile();

create index on public.beneficiary (merged_into) where merged_into is not null;
create index on public.import_line (written_id) where written_id is not null;
create index on public.notebook (archived_at) where archived_at is not null;

grant update (birth_name, place_of_birth, email, phone, preferred_channel, address, postal_code, city, insee_code, external_id, caf_number,
  france_travail_id, rsa_state, rsa_suspension_reason, rsa_closure_reason, rsa_closed_on, rights_and_duties, homonym_confirmed_at,
  merged_into) on public.beneficiary to carnet_acts;
grant update (beneficiary_id, started_on) on public.beneficiary_audience to carnet_acts;
grant update (opened_at, archived_at, archived_reason) on public.notebook to carnet_acts;
grant update (beneficiary_id, revoked_by) on public.role_grant to carnet_acts;
grant update (notebook_id) on public.action, public.action_comment, public.note, public.appointment, public.contract_signature,
  public.event, public.access_log, public.person_request to carnet_acts;
grant update (notebook_id, closed_at) on public.focus to carnet_acts;
grant update (notebook_id, focus_id) on public.goal to carnet_acts;
grant update (notebook_id, ended_at, ended_by) on public.diagnostic_answer to carnet_acts;
grant update (notebook_id, version, superseded_at) on public.work_profile to carnet_acts;
grant update (notebook_id, ended_at) on public.professional_project to carnet_acts;

grant usage on schema private to carnet_acts;
grant select, insert, update, delete on private.nir to carnet_acts;
