drop function public.search_notebooks(text);
drop view public.notebook_overview;
