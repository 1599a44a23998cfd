drop table public.action, public.goal, public.focus;
