-- An archived carnet takes nothing new, whoever writes, and nobody follows it any more; the words of a search are forgotten.

-- A row that is added looks at the carnet under its lock: one that waited for a merge or an archiving sees what became of it. After the
-- row rather than before it: a permission refuses first, and tells nothing of a carnet that the writer may not see.
-- `merged` as argument: only a carnet that has passed into another one is closed.
create function public.check_notebook_open() returns trigger
language plpgsql as $$
declare
  closed boolean;
begin
  select n.archived_at is not null and (tg_nargs = 0 or n.archived_reason = 'merged') into closed
  from public.notebook n where n.id = new.notebook_id for key share;
  if closed then
    raise exception 'the carnet is archived' using errcode = '23514', constraint = 'notebook_open';
  end if;
  return null;
end $$;

do $$
declare
  written text;
begin
  foreach written in array array['focus', 'goal', 'action', 'action_comment', 'note', 'appointment', 'diagnostic_answer', 'work_profile',
    'professional_project', 'contract', 'contract_version', 'contract_signature', 'orientation', 'notebook_member', 'reorientation_request'] loop
    execute format('create trigger %I after insert on public.%I for each row execute function public.check_notebook_open()',
      written || '_notebook_open', written);
  end loop;
end $$;
-- A person keeps her rights on a carnet that is archived.
create trigger person_request_notebook_open after insert on public.person_request
  for each row execute function public.check_notebook_open('merged');

-- An archived carnet is read with a motive: it has no care team.
create function public.end_memberships_of_archived_notebook() returns trigger
language plpgsql as $$
begin
  update public.notebook_member m set ended_at = greatest(new.archived_at, m.joined_at), end_reason = 'archived'
  where m.notebook_id = new.id and m.ended_at is null;
  return null;
end $$;
create trigger notebook_archived after update of archived_at on public.notebook
  for each row when (old.archived_at is null and new.archived_at is not null)
  execute function public.end_memberships_of_archived_notebook();

-- The log of searches stays; their words, which name people, are forgotten after a time, and at once with the person they found.
create or replace trigger access_log_append_only before update on public.access_log
  for each row when (
    not public.moves_to_merged(to_jsonb(old), to_jsonb(new))
    and not (old.kind = 'searched' and new.reason is null and to_jsonb(old) - 'reason' = to_jsonb(new) - 'reason'))
  execute function public.refuse_change();
create index access_log_search_words on public.access_log (territory_id, occurred_at) where kind = 'searched' and reason is not null;
