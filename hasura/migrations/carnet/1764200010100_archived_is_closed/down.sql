drop index public.access_log_search_words;
create or replace trigger access_log_append_only before update on public.access_log
  for each row when (not public.moves_to_merged(to_jsonb(old), to_jsonb(new))) execute function public.refuse_change();
drop trigger notebook_archived on public.notebook;
drop function public.end_memberships_of_archived_notebook();
-- Its triggers go with it.
drop function public.check_notebook_open() cascade;
