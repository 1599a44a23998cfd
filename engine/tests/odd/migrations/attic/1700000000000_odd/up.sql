CREATE SCHEMA store;
CREATE TYPE public.mood AS ENUM ('glad', 'so so');
CREATE DOMAIN public.percent AS integer CHECK (VALUE BETWEEN 0 AND 100);
CREATE DOMAIN public.note AS text;
CREATE TYPE public.size AS (width integer, height integer);

-- An enum table, and columns that hold its key: by a foreign key of one column, or of two.
CREATE TABLE public.colour (code text PRIMARY KEY);
INSERT INTO public.colour VALUES ('red'), ('green');

CREATE TABLE store.shelf (
  room integer NOT NULL,
  rank smallint NOT NULL,
  colour text NOT NULL REFERENCES public.colour (code),
  PRIMARY KEY (room, rank)
);
COMMENT ON TABLE store.shelf IS 'Where things stand';

CREATE TABLE public.thing (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  label varchar(80) NOT NULL,
  code char(4) NOT NULL UNIQUE,
  feeling public.mood,
  share public.percent,
  remark public.note,
  extent public.size,
  weights numeric[] NOT NULL DEFAULT '{}',
  moods public.mood[],
  raw json,
  data jsonb,
  stamp timestamp,
  moment timestamptz NOT NULL DEFAULT now(),
  hour time,
  hour_zone timetz,
  lasts interval,
  picture bytea,
  address inet,
  price money,
  ratio real,
  exact double precision,
  period daterange,
  room integer,
  rank smallint,
  label_length integer GENERATED ALWAYS AS (length(label)) STORED,
  FOREIGN KEY (room, rank) REFERENCES store.shelf (room, rank)
);
COMMENT ON COLUMN public.thing.label IS 'What it is called';
COMMENT ON COLUMN public.thing.ratio IS 'Removed by the metadata';
CREATE UNIQUE INDEX thing_label_lower ON public.thing (lower(label));
CREATE UNIQUE INDEX thing_price_once ON public.thing (price) WHERE price IS NOT NULL;

CREATE TABLE public.keyless (
  colour text REFERENCES public.colour (code),
  count integer
);

-- All of its columns belong to its key.
CREATE TABLE public.pair (
  one bigint REFERENCES public.thing (id),
  other bigint REFERENCES public.thing (id),
  PRIMARY KEY (one, other)
);

CREATE TABLE public.event (id integer NOT NULL, day date NOT NULL, PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
CREATE TABLE public.event_2020 PARTITION OF public.event FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');

CREATE VIEW public.light_thing AS SELECT id, label, code FROM public.thing WHERE ratio < 1;
CREATE VIEW public.thing_count AS SELECT count(*) AS things FROM public.thing;
CREATE MATERIALIZED VIEW public.label_list AS SELECT DISTINCT label FROM public.thing;

-- What GraphQL cannot name.
CREATE TABLE public."odd-name" (id integer PRIMARY KEY);
CREATE TABLE public.odd_column (id integer PRIMARY KEY, "first name" text);
CREATE TABLE public."2fast" (id integer PRIMARY KEY);

CREATE TYPE public."odd-type" AS ENUM ('a');
CREATE TABLE public.odd_type (id integer PRIMARY KEY, kind public."odd-type"[]);
CREATE FUNCTION public.odd_argument("how many" integer) RETURNS SETOF public.thing
  LANGUAGE sql STABLE AS 'SELECT * FROM public.thing LIMIT $1';

CREATE FUNCTION public.things_of(session json, room integer, most_rank smallint DEFAULT 9) RETURNS SETOF public.thing
  LANGUAGE sql STABLE AS 'SELECT * FROM public.thing t WHERE t.room = $2 AND t.rank <= $3';
CREATE FUNCTION public.all_things(at_most integer DEFAULT 10) RETURNS SETOF public.thing
  LANGUAGE sql STABLE AS 'SELECT * FROM public.thing LIMIT $1';
CREATE FUNCTION public.last_thing() RETURNS public.thing LANGUAGE sql STABLE AS 'SELECT * FROM public.thing ORDER BY id DESC LIMIT 1';
CREATE FUNCTION store.tidy(integer, text) RETURNS SETOF store.shelf LANGUAGE sql VOLATILE AS 'SELECT * FROM store.shelf WHERE room = $1';
CREATE FUNCTION public.things_named(VARIADIC names text[]) RETURNS SETOF public.thing
  LANGUAGE sql STABLE AS 'SELECT * FROM public.thing WHERE label = ANY ($1)';
COMMENT ON FUNCTION public.all_things IS 'The first ones';

CREATE FUNCTION public.thing_twice(thing_row public.thing) RETURNS numeric LANGUAGE sql STABLE AS 'SELECT 2.0';
CREATE FUNCTION public.thing_shout(thing_row public.thing, times integer, session json) RETURNS text LANGUAGE sql STABLE AS 'SELECT $1.label';
CREATE FUNCTION public.thing_pairs(thing_row public.thing) RETURNS SETOF public.pair LANGUAGE sql STABLE AS 'SELECT * FROM public.pair WHERE one = $1.id';
CREATE FUNCTION public.thing_like(search text, thing_row public.thing) RETURNS SETOF public.thing LANGUAGE sql STABLE AS 'SELECT * FROM public.thing WHERE label = $1';
