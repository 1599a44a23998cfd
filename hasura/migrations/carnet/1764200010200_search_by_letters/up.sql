-- Names found with their letters in the wrong order (« tifuor » for « Tifour »), and searches that use the index of the territory.

-- The letters of each word of a text, in the order of the alphabet: two words with the same letters are the same entry.
create function public.letters_of(input text) returns text[]
language sql immutable parallel safe strict
return (
  select coalesce(array_agg(distinct letters), '{}')
  from regexp_split_to_table(public.search_key(input), ' ') as word,
    lateral (select string_agg(letter, '' order by letter) as letters from regexp_split_to_table(word, '') as letter) as sorted
  where length(word) >= 3);

alter table public.beneficiary add column search_letters text[] not null
  generated always as (public.letters_of(lastname || ' ' || firstname || ' ' || coalesce(birth_name, ''))) stored;
create index beneficiary_search_letters on public.beneficiary using gin (territory_id, search_letters);

-- The nth word of a search, as a part of a name; without such a word, anything.
create function public.part_of_name(search text, n integer) returns text
language sql immutable parallel safe strict
return '%' || split_part(public.search_key(search), ' ', n) || '%';

-- Search by name (accents, case, order of words, parts of up to three words, small typing errors, letters swapped) or by an exact identifier.
-- A search of fewer than two letters finds nothing. One plain SELECT, so that Postgres inlines it under the caller's filters; the
-- territory of the carnet is said to be the person's too, so that a filter on the one reaches the indexes of the other.
create or replace function public.search_notebooks(search text) returns setof public.notebook_overview
language sql stable parallel safe as $$
  select o.*
  from public.notebook_overview o
  join public.beneficiary b on b.id = o.beneficiary_id and b.territory_id = o.territory_id
  where length(public.search_key(search)) >= 2
    and (public.search_key(search) <% b.search_name
      or (b.search_letters @> public.letters_of(search) and cardinality(public.letters_of(search)) > 0)
      or (length(split_part(public.search_key(search), ' ', 1)) >= 3 and b.search_name like public.part_of_name(search, 1)
        and b.search_name like public.part_of_name(search, 2) and b.search_name like public.part_of_name(search, 3))
      or b.external_id = trim(search)
      or b.caf_number = trim(search)
      or b.france_travail_id = trim(search))
$$;
