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
