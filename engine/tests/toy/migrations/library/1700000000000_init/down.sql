DROP TABLE public.review, public.book, public.author_profile, public.author, public.genre;
DROP FUNCTION public.remember_creator;
