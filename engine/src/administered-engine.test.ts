import pg from 'pg';
import { createTestDatabase } from '@carnet/testkit';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createAdministeredEngine } from './administered-engine.ts';
import type { Engine } from './engine.ts';

const secret = 'an-admin-secret';
let database: Awaited<ReturnType<typeof createTestDatabase>>;
let engine: Engine;

beforeEach(async () => {
  database = await createTestDatabase();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query("create table pet (id int primary key, name text not null); insert into pet values (1, 'Rex')");
  await client.end();
  engine = await createAdministeredEngine({
    project: { version: 3, sources: [] },
    databaseUrl: database.url,
    env: { HASURA_GRAPHQL_ADMIN_SECRET: secret, HASURA_GRAPHQL_UNAUTHORIZED_ROLE: 'visitor' },
  });
});
afterEach(async () => {
  await engine.close();
  await database.drop();
});

async function post(url: string, body: object, headers: Record<string, string> = { 'x-hasura-admin-secret': secret }) {
  const answer = await engine.request({ method: 'POST', url, headers, body: JSON.stringify(body) });
  return { status: answer.status, json: JSON.parse(answer.body) as unknown };
}
const metadata = (type: string, args: unknown = {}) => post('/v1/metadata', { type, args });

describe('metadata edited while the engine runs', () => {
  test('changes what is served', async () => {
    expect(await metadata('pg_track_table', { table: 'pet' })).toEqual({ status: 200, json: { message: 'success' } });
    const permission = { columns: ['name'], filter: { id: { _eq: 1 } } };
    await metadata('pg_create_select_permission', { table: 'pet', role: 'visitor', permission });
    expect((await post('/v1/graphql', { query: '{ pet { name } }' }, {})).json).toEqual({
      data: { pet: [{ name: 'Rex' }] },
    });
    await metadata('pg_untrack_table', { table: 'pet' });
    expect((await post('/v1/graphql', { query: '{ pet { name } }' }, {})).json).toHaveProperty('errors');
  });

  test('is refused to all but the administrator', async () => {
    expect(await post('/v1/metadata', { type: 'export_metadata', args: {} }, {})).toEqual({
      status: 400,
      json: { path: '$.args', error: 'restricted access : admin only', code: 'access-denied' },
    });
  });

  test('is refused when it makes something inconsistent', async () => {
    await metadata('pg_track_table', { table: 'pet' });
    const permission = { columns: ['colour'], filter: {} };
    expect(await metadata('pg_create_select_permission', { table: 'pet', role: 'visitor', permission })).toMatchObject({
      status: 400,
      json: { code: 'invalid-configuration', error: 'Inconsistent object: "colour" does not exist' },
    });
    expect((await metadata('get_inconsistent_metadata')).json).toEqual({
      is_consistent: true,
      inconsistent_objects: [],
    });
  });

  test('runs SQL in one transaction and sees its effect', async () => {
    const bulk = [
      { type: 'run_sql', args: { sql: 'create table toy (id int); insert into toy values (7)' } },
      { type: 'track_table', args: { schema: 'public', name: 'toy' } },
      { type: 'run_sql', args: { sql: 'select id, null as nothing from toy' } },
    ];
    expect(await post('/v1/query', { type: 'bulk', args: bulk })).toEqual({
      status: 200,
      json: [
        { result_type: 'CommandOk', result: null },
        { message: 'success' },
        {
          result_type: 'TuplesOk',
          result: [
            ['id', 'nothing'],
            ['7', 'NULL'],
          ],
        },
      ],
    });
    expect((await post('/v1/graphql', { query: '{ toy { id } }' })).json).toEqual({ data: { toy: [{ id: 7 }] } });
  });

  test('names the operation of a bulk that failed', async () => {
    const bulk = [
      { type: 'track_table', args: { name: 'pet' } },
      { type: 'track_table', args: { name: 'pet' } },
    ];
    expect(await post('/v1/query', { type: 'bulk', args: bulk })).toMatchObject({
      status: 400,
      json: { path: '$.args[1].args', code: 'already-exists', error: 'view/table already tracked: "pet"' },
    });
  });
});
