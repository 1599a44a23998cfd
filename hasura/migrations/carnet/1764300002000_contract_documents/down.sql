drop trigger referent_request_notebook_open on public.referent_request;
drop index public.contract_version_ends_on_idx;
alter table public.contract_version drop column end_told_days;
drop table private.signature_code, private.contract_document;
