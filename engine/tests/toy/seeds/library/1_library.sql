INSERT INTO public.author (id, name, email, born_on, mentor_id) VALUES
  ('00000000-0000-4000-8000-000000000001', 'Ada', 'Ada@example.org', '1970-01-31', NULL),
  ('00000000-0000-4000-8000-000000000002', 'Blaise', 'blaise@example.org', NULL, '00000000-0000-4000-8000-000000000001'),
  ('00000000-0000-4000-8000-000000000003', 'Colette', NULL, '1985-06-01', '00000000-0000-4000-8000-000000000001');
INSERT INTO public.author_profile (author_id, bio, visible) VALUES
  ('00000000-0000-4000-8000-000000000001', 'Writes engines', true),
  ('00000000-0000-4000-8000-000000000002', NULL, false);
INSERT INTO public.book (id, author_id, title, genre, price, pages, tags, details, published, published_at) VALUES
  (1, '00000000-0000-4000-8000-000000000001', 'Engines', 'essay', 12.50, 210, '{steam,logic}', '{"format": {"width": 12}, "languages": ["fr", "en"]}', true, '2020-01-01T10:00:00Z'),
  (2, '00000000-0000-4000-8000-000000000001', 'Drafts', 'poetry', NULL, 40, '{}', '{}', false, NULL),
  (3, '00000000-0000-4000-8000-000000000002', 'Bets', 'essay', 9.99, 120, '{logic}', '{"format": {"width": 10}}', true, '2021-05-04T00:00:00Z'),
  (4, '00000000-0000-4000-8000-000000000002', 'Thoughts', 'novel', 30, NULL, '{faith}', '{}', true, '2022-02-02T00:00:00Z');
SELECT setval('public.book_id_seq', 100);
INSERT INTO public.review (id, book_id, reviewer_id, rating, body, weight) VALUES
  (1, 1, '00000000-0000-4000-8000-000000000002', 5, 'Splendid', 1),
  (2, 1, '00000000-0000-4000-8000-000000000003', 3, NULL, 0.5),
  (3, 3, '00000000-0000-4000-8000-000000000001', 4, 'Fine', 2),
  (4, 2, NULL, 1, 'Unsigned', 1);
SELECT setval('public.review_id_seq', 100);
