drop trigger action_changed on public.action;
drop trigger action_added on public.action;
drop trigger goal_changed on public.goal;
drop trigger goal_added on public.goal;
drop trigger focus_closed on public.focus;
drop trigger focus_opened on public.focus;
drop table public.access_log, public.event;
drop function public.record_event();
