revoke all on private.nir from carnet_acts;
revoke usage on schema private from carnet_acts;
revoke update (notebook_id, ended_at) on public.professional_project from carnet_acts;
revoke update (notebook_id, version, superseded_at) on public.work_profile from carnet_acts;
revoke update (notebook_id, ended_at, ended_by) on public.diagnostic_answer from carnet_acts;
revoke update (notebook_id, focus_id) on public.goal from carnet_acts;
revoke update (notebook_id, closed_at) on public.focus from carnet_acts;
revoke update (notebook_id) on public.action, public.action_comment, public.note, public.appointment, public.contract_signature,
  public.event, public.access_log, public.person_request from carnet_acts;
revoke update (beneficiary_id, revoked_by) on public.role_grant from carnet_acts;
revoke update (opened_at, archived_at, archived_reason) on public.notebook from carnet_acts;
revoke update (beneficiary_id, started_on) on public.beneficiary_audience from carnet_acts;
revoke update (birth_name, place_of_birth, email, phone, preferred_channel, address, postal_code, city, insee_code, external_id, caf_number,
  france_travail_id, rsa_state, rsa_suspension_reason, rsa_closure_reason, rsa_closed_on, rights_and_duties, homonym_confirmed_at,
  merged_into) on public.beneficiary from carnet_acts;

drop index public.notebook_archived_at_idx;
drop index public.import_line_written_id_idx;
drop index public.beneficiary_merged_into_idx;

create or replace trigger event_append_only before update on public.event for each row execute function public.refuse_change();
create or replace trigger access_log_append_only before update on public.access_log for each row execute function public.refuse_change();
create or replace trigger contract_signature_append_only before update on public.contract_signature
  for each row execute function public.refuse_change();
create or replace trigger contract_version_rules before update on public.contract_version
  for each row execute function public.check_contract_version();
create or replace trigger reorientation_request_rules before update on public.reorientation_request
  for each row execute function public.check_reorientation_request();
create or replace trigger diagnostic_answer_kept before update on public.diagnostic_answer
  for each row execute function public.keep_diagnostic_answer();
create or replace trigger work_profile_kept before update on public.work_profile for each row execute function public.keep_work_profile();
drop function public.moves_to_merged (jsonb, jsonb, text[]);

delete from public.event_type
where value in ('archive_notice', 'notebook_archived', 'notebooks_merged', 'homonyms_confirmed', 'nir_changed');
