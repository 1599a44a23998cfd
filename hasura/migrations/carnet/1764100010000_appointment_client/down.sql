alter table public.appointment drop column client_id;
