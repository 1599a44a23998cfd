-- Reference lists have an end of validity: a row that its list no longer holds is ended, never deleted, and its label may be given to another.
create table auth.reference_state (
  list text primary key,
  -- An operator's import of the official ROME is kept: the built-in list no longer replaces it.
  source text not null check (source in ('built_in', 'imported')),
  fingerprint text not null,
  row_count integer not null check (row_count >= 0),
  loaded_at timestamptz not null default now()
);
comment on table auth.reference_state is 'What each reference list was last loaded from, so that a start with nothing new writes nothing.';

alter table public.ref_topic add ended_on date, drop constraint ref_topic_theme_label_key;
create unique index ref_topic_current_label on public.ref_topic (theme, label) where ended_on is null;

alter table public.ref_situation drop constraint ref_situation_theme_label_territory_id_key;
create unique index ref_situation_current_label on public.ref_situation (theme, label, territory_id)
  nulls not distinct where ended_on is null;

alter table public.ref_goal add position integer not null default 0, add ended_on date, drop constraint ref_goal_theme_label_key;
create unique index ref_goal_current_label on public.ref_goal (theme, label) where ended_on is null;
alter table public.ref_action add position integer not null default 0, add ended_on date, drop constraint ref_action_theme_label_key;
create unique index ref_action_current_label on public.ref_action (theme, label) where ended_on is null;

alter table public.rome_occupation add ended_on date;
alter table public.rome_title add ended_on date;
alter table public.epci add ended_on date;
alter table public.commune add ended_on date;

-- The best first: what starts as typed, then what is nearest.
create or replace function public.search_rome_titles(search text) returns setof public.rome_title
language sql stable parallel safe as $$
  select t.* from public.rome_title t
  where t.ended_on is null and length(public.search_key(search)) >= 2 and public.search_key(search) <% t.search_label
  order by starts_with(t.search_label, public.search_key(search)) desc,
    public.word_similarity(public.search_key(search), t.search_label) desc, length(t.search_label), t.search_label
$$;

-- People write « St Denis » as often as « Saint-Denis ».
create function public.commune_search_key(input text) returns text
language sql immutable parallel safe strict
return regexp_replace(regexp_replace(public.search_key(input), '\mst\M', 'saint', 'g'), '\mste\M', 'sainte', 'g');

create or replace function public.search_communes(search text) returns setof public.commune
language sql stable parallel safe as $$
  select c.* from public.commune c
  where c.ended_on is null and length(public.commune_search_key(search)) >= 2
    and (public.commune_search_key(search) <% c.search_name or c.postal_codes @> array[trim(search)])
  order by c.search_name = public.commune_search_key(search) desc, starts_with(c.search_name, public.commune_search_key(search)) desc,
    public.word_similarity(public.commune_search_key(search), c.search_name) desc, c.population desc nulls last, c.insee_code
$$;
