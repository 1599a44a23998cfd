drop table auth.partner_secret;
drop table public.partner_client_scope, public.partner_client, public.partner_scope, public.import_line, public.import_batch,
  public.import_verdict, public.import_state, public.import_kind;
delete from public.role where value = 'partner';
