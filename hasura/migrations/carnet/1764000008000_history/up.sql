-- The timeline: append-only, written in the transaction of what it tells, by the generic trigger or by the act.
create table public.event (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  notebook_id uuid not null,
  type text not null references public.event_type (value),
  occurred_at timestamptz not null default clock_timestamp(),
  author_id uuid references public.account (id),
  author_structure_id uuid,
  subject_table text not null,
  subject_id uuid not null,
  payload jsonb not null default '{}',
  foreign key (notebook_id, territory_id) references public.notebook (id, territory_id) on delete cascade,
  foreign key (author_structure_id, territory_id) references public.structure (id, territory_id)
);
create index on public.event (notebook_id, occurred_at desc, id);
-- Which accounts a person may see: those that acted on her carnet.
create index on public.event (author_id, notebook_id);
create trigger event_append_only before update on public.event for each row execute function public.refuse_change();
create trigger event_not_deleted before delete on public.event
  for each row when (pg_trigger_depth() = 0) execute function public.refuse_change();

-- record_event(type, column, …): on insert the columns' values; on update those that changed, with what they were.
-- A row of `event` per write, none when nothing told has changed. The author is who acts, not who once created the row.
create function public.record_event() returns trigger
language plpgsql as $$
declare
  current_row jsonb := to_jsonb(new);
  former_row jsonb := case tg_op when 'UPDATE' then to_jsonb(old) else '{}' end;
  told text[] := tg_argv[1:];
  payload jsonb;
begin
  if tg_op = 'UPDATE' then
    select jsonb_build_object(
             'from', jsonb_object_agg(c, former_row -> c),
             'to', jsonb_object_agg(c, current_row -> c))
      into payload
      from unnest(told) as c where former_row -> c is distinct from current_row -> c;
    if payload -> 'to' is null or payload -> 'to' = 'null' then
      return null;
    end if;
    payload := payload || jsonb_build_object('label', coalesce(current_row -> 'label', current_row -> 'theme'));
  else
    select jsonb_object_agg(c, current_row -> c) into payload from unnest(told) as c;
  end if;
  insert into public.event (territory_id, notebook_id, type, author_id, author_structure_id, subject_table, subject_id, payload)
  values (new.territory_id, new.notebook_id, tg_argv[0], public.acting('user-id')::uuid, public.acting('structure-id')::uuid,
          tg_table_name, new.id, payload);
  return null;
end $$;

create trigger focus_opened after insert on public.focus for each row execute function public.record_event('focus_opened', 'theme');
create trigger focus_closed after update on public.focus for each row execute function public.record_event('focus_closed', 'closed_at');
create trigger goal_added after insert on public.goal for each row execute function public.record_event('goal_added', 'label', 'status', 'due_on');
create trigger goal_changed after update on public.goal for each row execute function public.record_event('goal_changed', 'label', 'status', 'due_on');
create trigger action_added after insert on public.action
  for each row execute function public.record_event('action_added', 'label', 'status', 'due_on', 'owner_id', 'weekly_hours');
create trigger action_changed after update on public.action
  for each row execute function public.record_event('action_changed', 'label', 'status', 'due_on', 'owner_id', 'weekly_hours');

-- Who looked: the person reads the lines of her own carnet.
create table public.access_log (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null references public.territory (id),
  notebook_id uuid,
  account_id uuid not null references public.account (id),
  role text not null references public.role (value),
  structure_id uuid,
  kind text not null references public.access_kind (value),
  reason text,
  occurred_at timestamptz not null default clock_timestamp(),
  foreign key (notebook_id, territory_id) references public.notebook (id, territory_id) on delete cascade,
  foreign key (structure_id, territory_id) references public.structure (id, territory_id)
);
create index on public.access_log (notebook_id, occurred_at desc);
create index on public.access_log (account_id, occurred_at desc);
create trigger access_log_append_only before update on public.access_log for each row execute function public.refuse_change();
create trigger access_log_not_deleted before delete on public.access_log
  for each row when (pg_trigger_depth() = 0) execute function public.refuse_change();
