-- The plan: focus (theme) → goal → action. Nothing is deleted: what is closed keeps its place in the history.
create table public.focus (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  notebook_id uuid not null,
  theme text not null references public.ref_theme (code),
  created_by uuid references public.account (id),
  opened_at timestamptz not null default now(),
  closed_at timestamptz check (closed_at >= opened_at),
  unique (id, notebook_id),
  foreign key (notebook_id, territory_id) references public.notebook (id, territory_id) on delete cascade
);
create unique index focus_open on public.focus (notebook_id, theme) where closed_at is null;
create index on public.focus (notebook_id);

create table public.goal (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  notebook_id uuid not null,
  focus_id uuid not null,
  label text not null check (length(trim(label)) between 1 and 300),
  status text not null default 'in_progress' references public.goal_status (value),
  due_on date,
  created_by uuid references public.account (id),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (id, notebook_id),
  foreign key (notebook_id, territory_id) references public.notebook (id, territory_id) on delete cascade,
  foreign key (focus_id, notebook_id) references public.focus (id, notebook_id) on delete cascade
);
create index on public.goal (focus_id);
create index on public.goal (notebook_id);
create trigger goal_updated before update on public.goal for each row execute function public.set_updated_at();

create table public.action (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  notebook_id uuid not null,
  goal_id uuid not null,
  label text not null check (length(trim(label)) between 1 and 300),
  status text not null default 'planned' references public.action_status (value),
  -- NULL: the person acts.
  owner_id uuid references public.account (id),
  started_on date not null default current_date,
  due_on date,
  weekly_hours numeric(4, 1) check (weekly_hours > 0 and weekly_hours <= 60),
  created_by uuid references public.account (id),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (id, notebook_id),
  foreign key (notebook_id, territory_id) references public.notebook (id, territory_id) on delete cascade,
  foreign key (goal_id, notebook_id) references public.goal (id, notebook_id) on delete cascade
);
create index on public.action (goal_id);
create index action_open on public.action (notebook_id, due_on) where status in ('planned', 'in_progress', 'standby');
create trigger action_updated before update on public.action for each row execute function public.set_updated_at();

-- An action is led by the person (NULL) or by somebody of the care team: an owner from elsewhere would link two territories.
create function public.check_action_owner() returns trigger
language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.owner_id is not distinct from old.owner_id then
    return new; -- an owner who left the team stays the owner until somebody decides otherwise
  end if;
  if not exists (
    select from public.notebook_member m
    where m.notebook_id = new.notebook_id and m.account_id = new.owner_id and m.ended_at is null
    for share
  ) then
    raise exception 'the owner of an action must be in the care team' using errcode = '23514', constraint = 'action_owner';
  end if;
  return new;
end $$;
create trigger action_owner before insert or update of owner_id on public.action
  for each row when (new.owner_id is not null) execute function public.check_action_owner();
