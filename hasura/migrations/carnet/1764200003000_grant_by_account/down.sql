drop index public.role_grant_by_account;
