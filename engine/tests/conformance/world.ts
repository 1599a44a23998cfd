/** A database and an engine set up as a group of cases asks. */
import pg from 'pg';
import { createAdministeredEngine } from '../../src/administered-engine.ts';
import type { Engine } from '../../src/index.ts';

export interface World {
  readonly request: Engine['request'];
  readonly adminSecret: string;
  /** Faults of the engine's own, since the start. */
  readonly faults: readonly unknown[];
  close(): Promise<void>;
}

const adminSecret = 'conformance-admin-secret';

/** The genuine suite's own settings; `extra` are those of the cases. */
export function environmentOf(
  databaseUrl: string,
  entries: readonly string[],
  fill: Readonly<Record<string, string>>,
): Record<string, string> {
  const env: Record<string, string> = {
    ...fill,
    HASURA_GRAPHQL_DATABASE_URL: databaseUrl,
    HASURA_GRAPHQL_STRINGIFY_NUMERIC_TYPES: 'true',
  };
  for (const entry of entries) {
    const at = entry.indexOf('=');
    if (entry === 'ADMIN_SECRET') env['HASURA_GRAPHQL_ADMIN_SECRET'] = adminSecret;
    else if (at > 0 && entry.startsWith('HASURA_')) env[entry.slice(0, at)] = entry.slice(at + 1);
  }
  return env;
}

export async function openWorld(
  databaseUrl: string,
  env: Readonly<Record<string, string>>,
  metadata?: unknown,
): Promise<World> {
  const faults: unknown[] = [];
  const engine = await createAdministeredEngine({
    project: (metadata ?? { version: 3, sources: [] }) as never,
    databaseUrl,
    env,
    poolSize: 4,
    observe: (event) => {
      if (event.kind === 'fault') faults.push(event.error);
    },
  });
  return { request: (input) => engine.request(input), adminSecret, faults, close: () => engine.close() };
}

/** Sends a request as the suite does: with the admin secret unless the case is about doing without. */
export function send(
  world: World,
  request: {
    readonly method: string;
    readonly url: string;
    readonly headers: Record<string, string>;
    readonly body?: string;
  },
  asAdmin: boolean,
): Promise<{ status: number; headers: Record<string, string>; body: string }> {
  const headers = asAdmin ? { 'x-hasura-admin-secret': world.adminSecret, ...request.headers } : request.headers;
  return world.request({ ...request, headers });
}

/** Applies a set-up file: a bulk of metadata operations and SQL. Throws with the answer when it is refused. */
export async function setUp(world: World, operation: unknown, url = '/v1/query'): Promise<void> {
  const answer = await send(
    world,
    { method: 'POST', url, headers: {}, body: JSON.stringify(forPostgres(withoutPostgis(operation))) },
    true,
  );
  if (answer.status !== 200)
    throw new Error(`set-up refused: ${answer.body.slice(0, 400)} ${world.faults.map(String).join(' ')}`);
}

/** Operations that need PostGIS are left out of a set-up. */
function withoutPostgis(operation: unknown): unknown {
  const { type, args } = operation as { readonly type: string; readonly args: unknown };
  if (type !== 'bulk' || !Array.isArray(args)) return operation;
  return { type, args: args.filter((child) => !/"[_$]st_/.test(JSON.stringify(child))).map(withoutPostgis) };
}

/** What a Postgres without PostGIS and without that locale needs changed in SQL. */
function forPostgres(value: unknown): unknown {
  if (typeof value === 'string') {
    return value.replaceAll(/en_US\.utf-8/gi, 'C.UTF-8').replaceAll(/\b(geometry|geography)\s*\([^()]*\)/gi, '$1');
  }
  if (Array.isArray(value)) return value.map(forPostgres);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      key === 'sql' || typeof item === 'object' ? forPostgres(item) : item,
    ]),
  );
}

export async function execute(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
