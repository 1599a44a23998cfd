create or replace function public.search_communes(search text) returns setof public.commune
language sql stable parallel safe as $$
  select c.* from public.commune c
  where length(public.search_key(search)) >= 2
    and (public.search_key(search) <% c.search_name or c.postal_codes @> array[trim(search)])
$$;
drop function public.commune_search_key(text);
create or replace function public.search_rome_titles(search text) returns setof public.rome_title
language sql stable parallel safe as $$
  select t.* from public.rome_title t
  where length(public.search_key(search)) >= 2 and public.search_key(search) <% t.search_label
$$;
alter table public.commune drop ended_on;
alter table public.epci drop ended_on;
alter table public.rome_title drop ended_on;
alter table public.rome_occupation drop ended_on;
drop index public.ref_action_current_label, public.ref_goal_current_label, public.ref_situation_current_label,
  public.ref_topic_current_label;
alter table public.ref_action drop position, drop ended_on, add unique (theme, label);
alter table public.ref_goal drop position, drop ended_on, add unique (theme, label);
alter table public.ref_situation add unique nulls not distinct (theme, label, territory_id);
alter table public.ref_topic drop ended_on, add unique (theme, label);
drop table auth.reference_state;
