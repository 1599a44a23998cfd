-- An appointment that a partner wrote says which one, so that no other can change it; the pair with its own identifier is its key.
alter table public.appointment
  add column client_id uuid,
  add constraint appointment_client check ((source = 'partner') = (client_id is not null)),
  add constraint appointment_of_client unique (client_id, external_id),
  add foreign key (client_id, territory_id) references public.partner_client (id, territory_id);
