create or replace function public.search_notebooks(search text) returns setof public.notebook_overview
language sql stable parallel safe as $$
  select o.*
  from public.notebook_overview o
  join public.beneficiary b on b.id = o.beneficiary_id
  where length(public.search_key(search)) >= 2
    and (public.search_key(search) <% b.search_name
      or b.external_id = trim(search)
      or b.caf_number = trim(search)
      or b.france_travail_id = trim(search))
$$;
drop index public.beneficiary_search_letters;
alter table public.beneficiary drop column search_letters;
drop function public.letters_of(text), public.part_of_name(text, integer);
