-- Official geography (Etalab, Licence Ouverte), loaded from @etalab/decoupage-administratif.
create table public.department (code text primary key, name text not null);
create table public.epci (siren text primary key check (siren ~ '^[0-9]{9}$'), name text not null);
create table public.commune (
  insee_code text primary key check (insee_code ~ '^[0-9][0-9AB][0-9]{3}$'),
  name text not null,
  department text not null references public.department (code),
  epci text references public.epci (siren),
  postal_codes text[] not null default '{}',
  population integer,
  search_name text not null generated always as (public.search_key(name)) stored
);
create index on public.commune (department);
create index on public.commune using gin (postal_codes);
create index on public.commune using gin (search_name gin_trgm_ops);
create function public.search_communes(search text) returns setof public.commune
language sql stable parallel safe as $$
  select c.* from public.commune c
  where length(public.search_key(search)) >= 2
    and (public.search_key(search) <% c.search_name or c.postal_codes @> array[trim(search)])
$$;
