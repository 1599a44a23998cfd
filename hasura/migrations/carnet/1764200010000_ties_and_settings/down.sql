drop trigger access_log_is_last_visit on public.access_log;
drop function public.note_last_visit();
alter table public.territory drop constraint territory_settings, add check (jsonb_typeof(settings) = 'object');
drop function public.is_territory_settings(jsonb);
drop trigger notification_event_territory on public.notification;
drop function public.check_notification_event();
drop trigger diagnostic_answer_situation_territory on public.diagnostic_answer;
drop function public.check_situation_territory();
alter table private.nir
  drop constraint nir_beneficiary_id_territory_id_fkey,
  add foreign key (beneficiary_id) references public.beneficiary (id) on delete cascade;
alter table public.action drop column service;
alter table public.goal drop column contract_id;
