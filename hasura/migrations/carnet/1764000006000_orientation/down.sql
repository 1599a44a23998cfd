drop trigger role_grant_revoked on public.role_grant;
drop table public.notebook_member, public.orientation;
drop function public.check_referent_is_current(), public.end_memberships_of_revoked_grant(), public.check_member_grant();
