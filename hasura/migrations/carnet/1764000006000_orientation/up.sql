-- The dated decision: pathway, program and structure. The structure offers the program and the program is of the pathway,
-- by foreign keys. The referent stands in notebook_member and nowhere else.
create table public.orientation (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  notebook_id uuid not null,
  pathway text not null references public.pathway (value),
  program_id uuid not null,
  structure_id uuid not null,
  motive text,
  decided_by uuid references public.account (id),
  decided_at timestamptz not null default now(),
  notified_at timestamptz,
  started_on date not null default current_date,
  review_due_on date,
  ended_at timestamptz check (ended_at >= decided_at),
  end_reason text references public.orientation_end_reason (value),
  assessment text,
  constraint orientation_end check ((ended_at is null) = (end_reason is null)),
  -- CASF L. 262-31: a social pathway is reviewed, at the latest after twelve months.
  constraint orientation_social_review check (pathway <> 'social' or review_due_on is not null),
  unique (id, notebook_id, structure_id),
  foreign key (notebook_id, territory_id) references public.notebook (id, territory_id) on delete cascade,
  foreign key (program_id, territory_id, pathway) references public.program (id, territory_id, pathway),
  foreign key (structure_id, program_id, territory_id) references public.structure_program (structure_id, program_id, territory_id),
  foreign key (structure_id, territory_id) references public.structure (id, territory_id)
);
create unique index orientation_current on public.orientation (notebook_id) where ended_at is null;
create index on public.orientation (notebook_id, decided_at desc);
create index on public.orientation (structure_id) where ended_at is null;

-- The care team. An account acts for one structure; a referent acts under the orientation that named it, in its structure.
create table public.notebook_member (
  id uuid primary key default gen_random_uuid(),
  territory_id uuid not null,
  notebook_id uuid not null,
  account_id uuid not null references public.account (id),
  structure_id uuid,
  role text not null references public.member_role (value),
  orientation_id uuid,
  joined_at timestamptz not null default now(),
  join_reason text,
  invited_by uuid references public.account (id),
  ended_at timestamptz check (ended_at >= joined_at),
  end_reason text,
  last_visited_at timestamptz,
  constraint notebook_member_structure check ((role = 'orientation_manager') = (structure_id is null)),
  constraint notebook_member_referent check ((role = 'referent') = (orientation_id is not null)),
  foreign key (notebook_id, territory_id) references public.notebook (id, territory_id) on delete cascade,
  foreign key (structure_id, territory_id) references public.structure (id, territory_id),
  foreign key (orientation_id, notebook_id, structure_id) references public.orientation (id, notebook_id, structure_id) on delete cascade
);
create unique index notebook_member_one_referent on public.notebook_member (notebook_id) where role = 'referent' and ended_at is null;
create unique index notebook_member_active on public.notebook_member (notebook_id, account_id, structure_id)
  nulls not distinct where ended_at is null;
create index notebook_member_by_account on public.notebook_member (account_id, structure_id, notebook_id) where ended_at is null;
create index on public.notebook_member (notebook_id, joined_at);

-- Only somebody with a live grant can enter a care team.
create function public.check_member_grant() returns trigger
language plpgsql as $$
begin
  if new.ended_at is null and not exists (
    select from public.role_grant g
    where g.account_id = new.account_id and g.revoked_at is null and g.territory_id = new.territory_id
      and ((new.role = 'orientation_manager' and g.role = 'orientation_manager')
        or (new.role <> 'orientation_manager' and g.role = 'professional' and g.structure_id = new.structure_id))
    for share
  ) then
    raise exception 'a member needs an active grant in the structure it acts for' using errcode = '23514', constraint = 'notebook_member_grant';
  end if;
  return new;
end $$;
create trigger notebook_member_grant before insert or update of account_id, structure_id, role, ended_at on public.notebook_member
  for each row execute function public.check_member_grant();

-- Revoking a grant ends, at once, the memberships that rested on it.
create function public.end_memberships_of_revoked_grant() returns trigger
language plpgsql as $$
begin
  update public.notebook_member m set ended_at = greatest(new.revoked_at, m.joined_at), end_reason = 'grant_revoked'
  where m.account_id = new.account_id and m.ended_at is null and m.territory_id = new.territory_id
    and m.structure_id is not distinct from new.structure_id
    and (m.role = 'orientation_manager') = (new.role = 'orientation_manager');
  return null;
end $$;
create trigger role_grant_revoked after update of revoked_at on public.role_grant
  for each row when (old.revoked_at is null and new.revoked_at is not null and new.role in ('professional', 'orientation_manager'))
  execute function public.end_memberships_of_revoked_grant();

-- At commit, whoever wrote: an active referent stands under the current orientation.
create function public.check_referent_is_current() returns trigger
language plpgsql as $$
begin
  if exists (
    select from public.notebook_member m join public.orientation o on o.id = m.orientation_id
    where m.notebook_id = new.notebook_id and m.role = 'referent' and m.ended_at is null and o.ended_at is not null
  ) then
    raise exception 'the referent must belong to the current orientation' using errcode = '23514', constraint = 'notebook_member_current_orientation';
  end if;
  return null;
end $$;
create constraint trigger orientation_ends_with_its_referent after update of ended_at on public.orientation
  deferrable initially deferred for each row execute function public.check_referent_is_current();
create constraint trigger referent_of_current_orientation after insert or update on public.notebook_member
  deferrable initially deferred for each row when (new.role = 'referent' and new.ended_at is null)
  execute function public.check_referent_is_current();
