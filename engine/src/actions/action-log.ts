/** `hdb_action_log`: asynchronous actions as they wait, run and end, in a table of the genuine engine's shape. */
import type { Queryable } from '../catalog/read-catalog.ts';

export interface WaitingAction {
  readonly id: string;
  readonly name: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly sessionVariables: Readonly<Record<string, string>>;
  readonly input: unknown;
}

export async function prepareActionLog(database: Queryable): Promise<void> {
  await database.query(`
    create schema if not exists hdb_catalog;
    create table if not exists hdb_catalog.hdb_action_log (
      id uuid primary key default gen_random_uuid(),
      action_name text,
      input_payload jsonb not null,
      request_headers jsonb not null,
      session_variables jsonb not null,
      response_payload jsonb,
      errors jsonb,
      created_at timestamptz not null default now(),
      response_received_at timestamptz,
      status text not null check (status in ('created', 'processing', 'completed', 'error'))
    )`);
}

/** Gives the id by which the answer is asked for. */
export async function keepAction(database: Queryable, action: Omit<WaitingAction, 'id'>): Promise<string> {
  const { rows } = await database.query(
    `insert into hdb_catalog.hdb_action_log (action_name, session_variables, request_headers, input_payload, status)
     values ($1, $2, $3, $4, 'created') returning id::text as id`,
    [
      action.name,
      JSON.stringify(action.sessionVariables),
      JSON.stringify(action.headers),
      JSON.stringify(action.input),
    ],
  );
  return (rows[0] as { id: string }).id;
}

/** Up to ten that no other engine has taken. */
export async function takeActions(database: Queryable, names: readonly string[]): Promise<readonly WaitingAction[]> {
  const { rows } = await database.query(
    `update hdb_catalog.hdb_action_log set status = 'processing'
     where id in (
       select id from hdb_catalog.hdb_action_log where status = 'created' and action_name = any($1)
       order by created_at limit 10 for update skip locked
     )
     returning id::text as id, action_name as name, request_headers::text as headers,
       session_variables::text as session, input_payload::text as input`,
    [names],
  );
  return (rows as { id: string; name: string; headers: string; session: string; input: string }[]).map((row) => ({
    id: row.id,
    name: row.name,
    headers: JSON.parse(row.headers) as WaitingAction['headers'],
    sessionVariables: JSON.parse(row.session) as WaitingAction['sessionVariables'],
    input: JSON.parse(row.input) as unknown,
  }));
}

/** `json`: the handler's answer, or the error as it is shown under `errors`. */
export async function endAction(
  database: Queryable,
  id: string,
  status: 'completed' | 'error',
  json: string,
): Promise<void> {
  const column = status === 'completed' ? 'response_payload' : 'errors';
  await database.query(
    `update hdb_catalog.hdb_action_log set ${column} = $2, status = $3, response_received_at = now() where id = $1`,
    [id, json, status],
  );
}
