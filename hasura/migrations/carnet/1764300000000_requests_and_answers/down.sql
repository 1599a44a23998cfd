drop index public.notification_to_send;
drop trigger event_is_told on public.event;
drop function private.remember_event_to_tell();
drop table private.event_to_tell, private.act_answer;
revoke update (archive_notice_at) on public.notebook from carnet_acts;
alter table public.orientation drop column access_ends_on;
drop table public.referent_request, public.referent_request_state;
drop function public.check_referent_request();
delete from public.notification where kind = 'referent_request';
delete from public.notification_preference where kind = 'referent_request';
delete from public.notification_kind where value = 'referent_request';
alter table public.event disable trigger user;
delete from public.event
where type in ('reorientation_accepted', 'follow_up_reopened', 'referent_asked', 'referent_refused', 'referent_withdrawn');
alter table public.event enable trigger user;
delete from public.event_type
where value in ('reorientation_accepted', 'follow_up_reopened', 'referent_asked', 'referent_refused', 'referent_withdrawn');
