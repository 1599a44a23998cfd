drop table public.reorientation_request, public.request_state;
drop function public.check_reorientation_request();
alter table public.orientation drop constraint orientation_of_notebook;
alter table public.event disable trigger user;
delete from public.event where type in ('reorientation_asked', 'reorientation_kept', 'reorientation_withdrawn');
alter table public.event enable trigger user;
delete from public.event_type where value in ('reorientation_asked', 'reorientation_kept', 'reorientation_withdrawn');
