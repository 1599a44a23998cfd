/** Tables of cron and event triggers, of the same shape as the genuine engine's, made only when they are needed. */
import type { Queryable } from '../catalog/read-catalog.ts';

/** What the operations on scheduled events read and write. */
export async function prepareScheduledEvents(database: Queryable): Promise<void> {
  await database.query(`create extension if not exists pgcrypto; ${cronTables} ${oneOffTables}`);
}

export const cronTables = `
create schema if not exists hdb_catalog;
create table if not exists hdb_catalog.hdb_cron_events (
  id text primary key default public.gen_random_uuid(),
  trigger_name text not null,
  scheduled_time timestamptz not null,
  status text not null default 'scheduled' check (status in ('scheduled', 'locked', 'delivered', 'error', 'dead')),
  tries integer not null default 0,
  created_at timestamptz not null default now(),
  next_retry_at timestamptz,
  unique (trigger_name, scheduled_time)
);
create table if not exists hdb_catalog.hdb_cron_event_invocation_logs (
  id text primary key default public.gen_random_uuid(),
  event_id text references hdb_catalog.hdb_cron_events (id) on update cascade on delete cascade,
  status integer,
  request json,
  response json,
  created_at timestamptz not null default now()
);
`;

const oneOffTables = `
create schema if not exists hdb_catalog;
create table if not exists hdb_catalog.hdb_scheduled_events (
  id text primary key default gen_random_uuid(),
  webhook_conf json not null,
  scheduled_time timestamptz not null,
  retry_conf json,
  payload json,
  header_conf json,
  status text not null default 'scheduled' check (status in ('scheduled', 'locked', 'delivered', 'error', 'dead')),
  tries integer not null default 0,
  created_at timestamptz not null default now(),
  next_retry_at timestamptz,
  comment text
);
create index if not exists hdb_scheduled_event_status on hdb_catalog.hdb_scheduled_events (status);
create table if not exists hdb_catalog.hdb_scheduled_event_invocation_logs (
  id text primary key default gen_random_uuid(),
  event_id text references hdb_catalog.hdb_scheduled_events (id) on update cascade on delete cascade,
  status integer,
  request json,
  response json,
  created_at timestamptz not null default now()
);
`;

/** What event triggers write, and what the operations on events read. */
export async function prepareEventLog(database: Queryable): Promise<void> {
  await database.query(`create extension if not exists pgcrypto; ${eventTables}`);
}

export const eventTables = `
create schema if not exists hdb_catalog;
create table if not exists hdb_catalog.event_log (
  id text primary key default public.gen_random_uuid(),
  schema_name text not null,
  table_name text not null,
  trigger_name text not null,
  payload jsonb not null,
  delivered boolean not null default false,
  error boolean not null default false,
  tries integer not null default 0,
  created_at timestamp not null default now(),
  locked timestamptz,
  next_retry_at timestamp,
  archived boolean not null default false
);
create index if not exists event_log_fetch_events on hdb_catalog.event_log (locked nulls first, next_retry_at nulls first, created_at)
  where delivered = false and error = false and archived = false;
create table if not exists hdb_catalog.event_invocation_logs (
  id text primary key default public.gen_random_uuid(),
  trigger_name text,
  event_id text,
  status integer,
  request json,
  response json,
  created_at timestamp not null default now()
);
create or replace function hdb_catalog.insert_event_log(schema_name text, table_name text, trigger_name text, op text, row_data json)
returns text language plpgsql as $$
declare
  made text := public.gen_random_uuid();
begin
  insert into hdb_catalog.event_log (id, schema_name, table_name, trigger_name, payload) values (
    made, schema_name, table_name, trigger_name,
    jsonb_build_object(
      'op', op,
      'data', row_data,
      'session_variables', nullif(current_setting('hasura.user', true), '')::jsonb,
      -- A trace begins here, one for all the events of a transaction, when nobody began it before.
      'trace_context', coalesce(nullif(current_setting('hasura.tracecontext', true), '')::jsonb, jsonb_build_object(
        'trace_id', md5(pg_current_xact_id()::text || now()::text),
        'span_id', left(md5(made), 16)
      ))
    )
  );
  return made;
end $$;
`;
