/** An engine whose metadata is edited while it runs, behind a real HTTP server. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { createTestDatabase } from '@carnet/testkit';
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { createAdministeredEngine } from '../administered-engine.ts';
import type { Engine } from '../engine.ts';

const secret = 'an-admin-secret';
let database: Awaited<ReturnType<typeof createTestDatabase>>;
let engine: Engine;
let server: Server;
let origin: string;

beforeAll(async () => {
  database = await createTestDatabase();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(`
    create table pet (id int primary key, name text not null, data jsonb);
    create function count_pets() returns int language sql stable as 'select count(*)::int from pet';
  `);
  await client.end();
  engine = await createAdministeredEngine({
    project: { version: 3, sources: [{ name: 'default', kind: 'postgres', tables: [{ table: 'pet' }] }] },
    databaseUrl: database.url,
    env: { HASURA_GRAPHQL_ADMIN_SECRET: secret },
  });
  server = createServer((request, response) => {
    void engine.handle(request, response).then((handled) => {
      if (!handled) response.writeHead(418).end();
    });
  });
  server.on('upgrade', (request, socket, head) => {
    if (!engine.handleUpgrade(request, socket, head)) socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(async () => {
  await engine.close();
  await new Promise((resolve) => server.close(resolve));
  await database.drop();
});

async function post(path: string, body: unknown): Promise<{ status: number; json: unknown }> {
  const answer = await fetch(`http://${origin}${path}`, {
    method: 'POST',
    headers: { 'x-hasura-admin-secret': secret },
    body: JSON.stringify(body),
  });
  return { status: answer.status, json: await answer.json() };
}

test('rows are inserted as fixtures do, then read', async () => {
  const objects = [
    { id: 1, name: 'Rex', data: { tricks: ['sit'] } },
    { id: 2, name: 'Tom', data: null },
  ];
  expect(await post('/v1/query', { type: 'insert', args: { table: 'pet', objects } })).toEqual({
    status: 200,
    json: { affected_rows: 2 },
  });
  expect((await post('/v1/graphql', { query: '{ pet(order_by: { id: asc }) { id name data } }' })).json).toEqual({
    data: { pet: objects },
  });
});

test('the engine in force tells its model, its schema and its statements', () => {
  expect([...engine.model.tables.keys()]).toEqual([expect.stringContaining('pet')]);
  expect(engine.inconsistencies).toEqual([]);
  expect(engine.roleSchema('admin').query.name).toBe('query_root');
  expect(engine.explain({ query: '{ pet { id } }', role: 'admin' }).roots).toHaveLength(1);
});

test('what is no path of the engine is left to others', async () => {
  expect((await fetch(`http://${origin}/elsewhere`)).status).toBe(418);
});

test('a socket is taken over, and others are not', async () => {
  const client = createClient({
    url: `ws://${origin}/v1/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { headers: { 'x-hasura-admin-secret': secret } },
  });
  const answers = client.iterate({ query: '{ pet_aggregate { aggregate { count } } }' });
  expect((await answers.next()).value).toEqual({ data: { pet_aggregate: { aggregate: { count: 2 } } } });
  await client.dispose();
  const other = new WebSocket(`ws://${origin}/elsewhere`);
  await expect(new Promise((_, reject) => other.once('error', reject))).rejects.toThrow(/socket hang up|ECONNRESET/);
});

test('inconsistent objects are told by what they are', async () => {
  const metadata = {
    version: 3,
    sources: [
      {
        name: 'default',
        kind: 'postgres',
        tables: [{ table: 'pet' }],
        functions: [{ function: 'count_pets' }],
      },
    ],
    custom_types: {
      objects: [
        {
          name: 'Bark',
          fields: [{ name: 'text', type: 'Nothing' }],
          relationships: [{ name: 'pet', type: 'object', remote_table: 'pet', field_mapping: { text: 'name' } }],
        },
      ],
    },
    query_collections: [{ name: 'saved', definition: { queries: [{ name: 'pets', query: '{ pet { id } }' }] } }],
    rest_endpoints: ['pets/:id', 'pets/all'].map((url) => ({
      name: url,
      url,
      methods: ['GET'],
      definition: { query: { collection_name: 'saved', query_name: 'pets' } },
    })),
  };
  const args = { allow_inconsistent_metadata: true, metadata };
  const { status, json } = await post('/v1/metadata', { type: 'replace_metadata', version: 2, args });
  expect({ status, json }).toMatchObject({ status: 200, json: { is_consistent: false } });
  const { inconsistent_objects: found } = json as { inconsistent_objects: Record<string, unknown>[] };
  expect(found).toContainEqual({
    type: 'function',
    name: 'function count_pets in source default',
    reason: expect.stringMatching(/^Inconsistent object: the function/) as unknown,
    definition: { schema: 'public', name: 'count_pets' },
  });
  expect(found).toContainEqual(
    expect.objectContaining({
      name: 'custom_types custom_types',
      definition: expect.objectContaining({
        objects: [
          {
            name: 'Bark',
            description: null,
            fields: [{ name: 'text', type: 'Nothing', description: null, arguments: null }],
            relationships: [
              expect.objectContaining({ remote_table: { schema: 'public', name: 'pet' }, source: 'default' }),
            ],
          },
        ],
      }) as unknown,
    }),
  );
  expect(found).toContainEqual({
    reason: 'Ambiguous URL paths: pets/:id, pets/all',
    conflicts: [expect.objectContaining({ url: 'pets/:id' }), expect.objectContaining({ url: 'pets/all' })],
  });
  await post('/v1/metadata', { type: 'drop_inconsistent_metadata', args: {} });
  expect((await post('/v1/metadata', { type: 'get_inconsistent_metadata', args: {} })).json).toMatchObject({
    is_consistent: true,
  });
});

test('a cron trigger that does not exist cannot be fired', async () => {
  await expect(engine.fireCron('nightly')).rejects.toThrow();
});

test.each([
  ['cut in the middle', '{', 'invalid-json'],
  ['without a type', '[]', 'parse-failed'],
])('an operation %s is refused', async (_, body, code) => {
  const answer = await fetch(`http://${origin}/v1/metadata`, {
    method: 'POST',
    headers: { 'x-hasura-admin-secret': secret },
    body,
  });
  expect(await answer.json()).toMatchObject({ code });
});
