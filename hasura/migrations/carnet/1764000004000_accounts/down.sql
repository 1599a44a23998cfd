drop table public.account;
