drop schema private cascade;
drop table public.person_request, public.person_request_kind, public.erasure_count;
alter table public.notebook drop column archive_notice_at, drop column archived_reason, drop column erased_at;
drop view public.possible_duplicate;
drop index public.beneficiary_by_birth;
alter table public.beneficiary
  drop column rsa_suspension_reason, drop column rsa_closure_reason, drop column rsa_closed_on,
  drop column homonym_confirmed_at, drop column merged_into, drop column objected_at;
drop table public.rsa_closure_reason, public.rsa_suspension_reason;
