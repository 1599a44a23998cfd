-- Extensions and the small functions that every later migration uses.
create extension if not exists citext with schema public;
create extension if not exists pg_trgm with schema public;
create extension if not exists unaccent with schema public;
create extension if not exists btree_gin with schema public;

create function public.set_updated_at() returns trigger
language plpgsql as $$
begin
  new.updated_at := now();
  return new;
end $$;

-- Append-only tables: history is never rewritten, whoever writes.
create function public.refuse_change() returns trigger
language plpgsql as $$
begin
  raise exception 'rows of % are append-only', tg_table_name using errcode = '23000';
end $$;

-- unaccent() is only STABLE because its dictionary can be changed; ours never is. An apostrophe joins: N’Diaye is typed ndiaye.
create function public.search_key(input text) returns text
language sql immutable parallel safe strict
return trim(regexp_replace(replace(lower(public.unaccent('public.unaccent'::regdictionary, input)), '''', ''), '[^a-z0-9]+', ' ', 'g'));

-- SIRET: 14 digits, Luhn; La Poste (356000000) sums its digits to a multiple of five instead, its head office excepted.
create function public.is_siret(input text) returns boolean
language sql immutable parallel safe strict
return input ~ '^[0-9]{14}$' and (
  (select sum(case when n % 2 = 1
                then (2 * d) / 10 + (2 * d) % 10
                else d end) % 10 = 0
   from (select n, substr(input, n, 1)::integer as d from generate_series(1, 14) as n) as digits)
  or (input like '356000000%'
      and (select sum(substr(input, n, 1)::integer) % 5 = 0 from generate_series(1, 14) as n)));

-- Who acts: Hasura sets `hasura.user` in each mutation, the acts set it themselves. NULL for migrations, seeds and jobs.
create function public.acting(claim text) returns text
language sql stable parallel safe
return nullif(nullif(current_setting('hasura.user', true), '')::jsonb ->> ('x-hasura-' || claim), '');
