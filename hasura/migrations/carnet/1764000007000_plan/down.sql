drop table public.action, public.goal, public.focus;
drop function public.check_action_owner();
