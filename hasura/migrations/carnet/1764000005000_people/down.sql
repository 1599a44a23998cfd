drop trigger account_disabled on public.account;
drop function public.revoke_grants_of_disabled_account();
drop table public.role_grant, public.notebook, public.beneficiary_audience, public.beneficiary;
