drop table public.contract_signature, public.signature_method, public.contract_version, public.contract,
  public.hours_mode, public.contract_state, public.contract_kind;
drop function public.check_contract_version();
alter table public.event disable trigger user;
delete from public.event where type in ('contract_prepared', 'contract_changed', 'contract_signature');
alter table public.event enable trigger user;
delete from public.event_type where value in ('contract_prepared', 'contract_changed', 'contract_signature');
