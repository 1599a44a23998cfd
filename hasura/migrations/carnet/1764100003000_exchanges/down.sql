drop trigger work_profile_changed on public.work_profile;
drop trigger diagnostic_answered on public.diagnostic_answer;
drop trigger professional_project_changed on public.professional_project;
drop trigger professional_project_added on public.professional_project;
drop table public.appointment, public.appointment_mode, public.appointment_status, public.note, public.note_visibility, public.action_comment;
-- The history is append-only: its rows of these types must go with the types.
alter table public.event disable trigger user;
delete from public.event where type in ('appointment_added', 'appointment_changed', 'project_added', 'project_changed',
  'diagnostic_answered', 'work_profile_changed', 'note_added', 'comment_added');
alter table public.event enable trigger user;
delete from public.event_type where value in ('appointment_added', 'appointment_changed', 'project_added', 'project_changed',
  'diagnostic_answered', 'work_profile_changed', 'note_added', 'comment_added');
