CREATE FUNCTION public.search_books(search text) RETURNS SETOF public.book LANGUAGE sql STABLE AS $$
  SELECT * FROM public.book WHERE title ILIKE '%' || search || '%'
$$;

CREATE FUNCTION public.book_label(book_row public.book) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT book_row.title || ' (' || book_row.genre || ')'
$$;

CREATE VIEW public.book_rating AS
  SELECT book_id, avg(rating) AS average, count(*) AS reviews FROM public.review GROUP BY book_id;
