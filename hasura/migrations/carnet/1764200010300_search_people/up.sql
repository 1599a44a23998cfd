-- The search alone, on people: the directory takes the twenty nearest before it looks at their carnets. Inlined like search_notebooks.
create function public.search_people(search text) returns setof public.beneficiary
language sql stable parallel safe as $$
  select b.*
  from public.beneficiary b
  where length(public.search_key(search)) >= 2
    and (public.search_key(search) <% b.search_name
      or (b.search_letters @> public.letters_of(search) and cardinality(public.letters_of(search)) > 0)
      or (length(split_part(public.search_key(search), ' ', 1)) >= 3 and b.search_name like public.part_of_name(search, 1)
        and b.search_name like public.part_of_name(search, 2) and b.search_name like public.part_of_name(search, 3))
      or b.external_id = trim(search)
      or b.caf_number = trim(search)
      or b.france_travail_id = trim(search))
$$;
create or replace function public.search_notebooks(search text) returns setof public.notebook_overview
language sql stable parallel safe as $$
  select o.*
  from public.notebook_overview o
  join public.search_people(search) b on b.id = o.beneficiary_id and b.territory_id = o.territory_id
$$;
