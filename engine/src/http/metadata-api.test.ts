import path from 'node:path';
import pg from 'pg';
import { createTestDatabase } from '@carnet/testkit';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createAdministeredEngine } from '../administered-engine.ts';
import type { Engine } from '../engine.ts';
import { migrate } from '../migrate/migrate.ts';

const secret = 'an-admin-secret';
let database: Awaited<ReturnType<typeof createTestDatabase>>;
let engine: Engine;

beforeEach(async () => {
  database = await createTestDatabase();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query('create table pet (id int primary key, name text not null)');
  await client.end();
  engine = await createAdministeredEngine({
    project: { version: 3, sources: [] },
    databaseUrl: database.url,
    env: { HASURA_GRAPHQL_ADMIN_SECRET: secret },
  });
});
afterEach(async () => {
  await engine.close();
  await database.drop();
});

async function post(url: string, body: unknown) {
  const answer = await engine.request({
    method: 'POST',
    url,
    headers: { 'x-hasura-admin-secret': secret },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: answer.status, json: JSON.parse(answer.body) as unknown };
}
const metadata = (type: string, args: unknown = {}, more: object = {}) => post('/v1/metadata', { type, args, ...more });
const trackPet = { type: 'pg_track_table', args: { table: 'pet' } };
const pets = { name: 'default', kind: 'postgres', tables: [{ table: { schema: 'public', name: 'pet' } }] };
const nowhere = { name: 'default', kind: 'postgres', tables: [{ table: { schema: 'public', name: 'nowhere' } }] };

describe('the state of the CLI', () => {
  test('is the one that migrations record, so that `migrate status` sees them as done', async () => {
    await migrate({ projectDir: path.join(import.meta.dirname, '../../tests/toy'), databaseUrl: database.url });
    expect((await metadata('get_catalog_state')).json).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      cli_state: {
        migrations: { library: { '1700000000000': false, '1700000000001': false } },
        settings: { migration_mode: 'true' },
        isStateCopyCompleted: true,
      },
      console_state: {},
    });
  });

  test('can be written, as `migrate apply` does', async () => {
    const state = { migrations: { library: { '1': false } } };
    expect((await metadata('set_catalog_state', { type: 'cli', state })).json).toEqual({ message: 'success' });
    await metadata('set_catalog_state', { type: 'console', state: { seen: true } });
    expect((await metadata('get_catalog_state')).json).toMatchObject({
      cli_state: state,
      console_state: { seen: true },
    });
    expect(await metadata('set_catalog_state', { type: 'other', state })).toMatchObject({
      status: 400,
      json: { code: 'parse-failed' },
    });
  });
});

describe('a whole document', () => {
  test('is refused when something in it is inconsistent, unless that is allowed', async () => {
    expect(await metadata('replace_metadata', { version: 3, sources: [nowhere] })).toMatchObject({
      status: 400,
      json: { error: 'cannot continue due to inconsistent metadata', internal: [{ type: 'table' }] },
    });
    const args = { allow_inconsistent_metadata: true, metadata: { version: 3, sources: [nowhere] } };
    expect(await metadata('replace_metadata', args, { version: 2 })).toMatchObject({
      status: 200,
      json: { is_consistent: false, inconsistent_objects: [{ type: 'table' }] },
    });
    expect((await metadata('reload_metadata')).json).toEqual({ message: 'success', is_consistent: false });
  });

  test('comes back as it was sent, with its version', async () => {
    await metadata('replace_metadata', { version: 3, sources: [pets] });
    expect((await metadata('export_metadata', {}, { version: 2 })).json).toEqual({
      resource_version: 2,
      metadata: { version: 3, sources: [pets] },
    });
    expect((await metadata('export_metadata')).json).toEqual({ version: 3, sources: [pets] });
    await metadata('clear_metadata');
    expect((await metadata('export_metadata')).json).toEqual({ version: 3, sources: [] });
  });

  test('made from an older version is a conflict', async () => {
    expect(await metadata('replace_metadata', { version: 3, sources: [pets] }, { resource_version: 7 })).toEqual({
      status: 409,
      json: {
        path: '$',
        code: 'conflict',
        error: 'metadata resource version referenced (7) did not match current version',
      },
    });
  });
});

describe('a bulk', () => {
  const failing = { type: 'pg_track_table', args: { table: 'nowhere' } };

  test('that fails leaves the metadata as it was', async () => {
    expect((await metadata('bulk', [trackPet, failing])).status).toBe(400);
    expect((await metadata('export_metadata')).json).toEqual({ version: 3, sources: [] });
  });

  test('may be told to keep going', async () => {
    expect(await metadata('bulk_keep_going', [failing, trackPet])).toMatchObject({
      status: 200,
      json: [{ path: '$.args[0].args' }, { message: 'success' }],
    });
    expect((await post('/v1/graphql', { query: '{ pet { id } }' })).json).toEqual({ data: { pet: [] } });
  });

  test('is a list of operations', async () => {
    expect(await metadata('bulk', {})).toMatchObject({ json: { code: 'parse-failed', path: '$.args' } });
    expect(await metadata('bulk', [1])).toMatchObject({ json: { code: 'parse-failed', path: '$.args[0]' } });
  });
});

test.each([
  ['not JSON', '{', 'invalid-json'],
  ['no operation', '{}', 'parse-failed'],
  ['an unknown operation', '{"type":"make_tea","args":{}}', 'parse-failed'],
  ['SQL without text', '{"type":"run_sql","args":{}}', 'parse-failed'],
  ['SQL that fails', '{"type":"run_sql","args":{"sql":"select * from nowhere"}}', 'postgres-error'],
])('%s is refused', async (_, body, code) => {
  expect(await post('/v2/query', body)).toMatchObject({ status: 400, json: { code } });
});

test('read-only SQL cannot write', async () => {
  expect(
    await post('/v2/query', { type: 'run_sql', args: { sql: "insert into pet values (1, 'a')", read_only: true } }),
  ).toMatchObject({ status: 400, json: { internal: { error: { status_code: '25006' } } } });
});

test('a saved query is checked when a table that it reads is untracked', async () => {
  await metadata('bulk', [
    trackPet,
    {
      type: 'create_query_collection',
      args: {
        name: 'saved',
        definition: { queries: [{ name: 'pets', query: '{ pet { ...f __typename } } fragment f on pet { id }' }] },
      },
    },
    {
      type: 'create_rest_endpoint',
      args: {
        name: 'pets',
        url: 'pets',
        methods: ['GET'],
        definition: { query: { collection_name: 'saved', query_name: 'pets' } },
      },
    },
  ]);
  expect(await metadata('pg_untrack_table', { table: 'pet' })).toMatchObject({
    status: 500,
    json: {
      error: 'cannot continue due to newly found inconsistent metadata',
      internal: [{ type: 'query_collections', name: 'query_collections pets in saved' }],
    },
  });
});

describe('the calls of the CLI, in its order', () => {
  const sql = (text: string) => post('/v2/query', bulk({ type: 'run_sql', args: { source: 'default', sql: text } }));
  const bulk = (...args: object[]) => ({ type: 'bulk', source: 'default', args });
  const document = (tables: string[]) => ({
    version: 3,
    sources: [
      {
        name: 'default',
        kind: 'postgres',
        configuration: { connection_info: { database_url: { from_env: 'HASURA_GRAPHQL_DATABASE_URL' } } },
        tables: tables.map((name) => ({ table: { schema: 'public', name } })),
      },
    ],
  });

  test('`metadata apply` comes before the tables, `migrate apply` makes them, `metadata reload` finds them', async () => {
    const health = await engine.request({ method: 'GET', url: '/healthz', headers: {} });
    expect(health).toMatchObject({ status: 200, body: 'OK' });
    const version = await engine.request({ method: 'GET', url: '/v1/version', headers: {} });
    expect(JSON.parse(version.body)).toMatchObject({ version: expect.stringMatching(/^v2\./) as string });

    const args = { allow_inconsistent_metadata: true, metadata: document(['pet', 'owner']) };
    expect((await metadata('replace_metadata', args, { version: 2 })).json).toMatchObject({
      is_consistent: false,
      inconsistent_objects: [{ type: 'table', name: 'table owner' }],
    });

    const { json: catalog } = await metadata('get_catalog_state');
    expect(catalog).toMatchObject({ cli_state: { migrations: {} } });
    expect((await sql('create table owner (id int primary key)')).json).toEqual([
      { result_type: 'CommandOk', result: null },
    ]);
    const state = { migrations: { default: { '1700000000000': false } }, settings: { migration_mode: 'true' } };
    await metadata('set_catalog_state', { type: 'cli', state });
    expect((await metadata('get_catalog_state')).json).toMatchObject({ cli_state: state });

    const reload = { reload_remote_schemas: true, reload_sources: true };
    expect((await metadata('reload_metadata', reload)).json).toEqual({ message: 'success', is_consistent: true });
    expect((await metadata('get_inconsistent_metadata')).json).toEqual({
      is_consistent: true,
      inconsistent_objects: [],
    });
  });

  test('`metadata diff` compares with what is exported, which is what was applied', async () => {
    await metadata('replace_metadata', { metadata: document(['pet']) }, { version: 2 });
    expect((await metadata('export_metadata', {}, { version: 2 })).json).toEqual({
      resource_version: 2,
      metadata: document(['pet']),
    });
  });

  test('what has no effect in the community edition is kept', async () => {
    const options = { disabled_for_roles: ['visitor'] };
    expect((await metadata('set_graphql_schema_introspection_options', options)).json).toEqual({ message: 'success' });
    expect((await metadata('export_metadata')).json).toMatchObject({ graphql_schema_introspection: options });
  });

  test('a document of another form is a bad request, and the former one stays', async () => {
    await metadata('replace_metadata', { version: 3, sources: [pets] });
    const tables = [{ table: 'pet', select_permissions: [{ role: 'reader' }] }];
    expect(await metadata('replace_metadata', { version: 3, sources: [{ ...pets, tables }] })).toEqual({
      status: 400,
      json: {
        code: 'parse-failed',
        error: 'key "permission" not found in sources[0].tables[0].select_permissions[0]',
        path: '$.args',
      },
    });
    expect((await metadata('export_metadata')).json).toEqual({ version: 3, sources: [pets] });
  });

  test('arguments of another shape are a bad request', async () => {
    expect(await metadata('update_action', {})).toMatchObject({ status: 400, json: { code: 'parse-failed' } });
  });
});

describe('scheduled events', () => {
  test('are made, listed, and deleted', async () => {
    const args = {
      webhook: 'http://127.0.0.1:9/later',
      schedule_at: '2040-01-01T00:00:00Z',
      payload: { hello: 'you' },
      comment: 'once',
    };
    const { json: made } = await metadata('create_scheduled_event', args);
    expect(made).toEqual({ message: 'success', event_id: expect.any(String) as string });
    const { event_id: id } = made as { event_id: string };
    expect((await metadata('get_scheduled_events', { type: 'one_off' })).json).toMatchObject({
      events: [
        { id, webhook_conf: args.webhook, payload: args.payload, status: 'scheduled', tries: 0, comment: 'once' },
      ],
    });
    const gone = { type: 'one_off', event_id: id };
    expect((await metadata('delete_scheduled_event', gone)).json).toEqual({ message: 'success' });
    expect(await metadata('delete_scheduled_event', gone)).toMatchObject({ status: 400, json: { code: 'not-found' } });
    expect((await metadata('get_scheduled_events', { type: 'one_off' })).json).toEqual({ events: [] });
  });

  test('are refused without a webhook or a time', async () => {
    expect((await metadata('create_scheduled_event', { schedule_at: 'tomorrow' })).json).toMatchObject({
      code: 'parse-failed',
    });
    expect(
      (await metadata('create_scheduled_event', { webhook: 'http://x', schedule_at: 'never' })).json,
    ).toMatchObject({
      code: 'parse-failed',
      path: '$.args.schedule_at',
    });
  });
});
