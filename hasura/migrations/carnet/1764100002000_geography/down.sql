drop function public.search_communes(text);
drop table public.commune, public.epci, public.department;
