import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { createTestDatabase } from '@carnet/testkit';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createAdministeredEngine } from '../administered-engine.ts';
import type { Engine } from '../engine.ts';

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let client: pg.Client;
let server: Server;
let engine: Engine;
/** Bodies that the webhook received, and a promise of the next. */
let received: Record<string, unknown>[];
let next: PromiseWithResolvers<Record<string, unknown>>;

beforeEach(async () => {
  received = [];
  next = Promise.withResolvers();
  server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      const body = JSON.parse(text) as Record<string, unknown>;
      received.push(body);
      response.end('{}');
      const { resolve } = next;
      next = Promise.withResolvers();
      resolve(body);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  database = await createTestDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query('create table pet (id int primary key, name text not null)');
  engine = await createAdministeredEngine({
    project: { version: 3, sources: [] },
    databaseUrl: database.url,
    env: {
      HASURA_GRAPHQL_ADMIN_SECRET: 'secret',
      PET_WEBHOOK: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    },
  });
});
afterEach(async () => {
  await engine.close();
  server.closeAllConnections();
  server.close();
  await client.end();
  await database.drop();
});

const send = async (url: string, body: unknown) => {
  const headers = { 'x-hasura-admin-secret': 'secret' };
  return JSON.parse(
    (await engine.request({ method: 'POST', url, headers, body: JSON.stringify(body) })).body,
  ) as unknown;
};
const metadata = (type: string, args: unknown = {}) => send('/v1/metadata', { type, args });

const source = (trigger: object, more: object = {}) => ({
  metadata: {
    version: 3,
    sources: [{ name: 'default', kind: 'postgres', tables: [{ table: 'pet', event_triggers: [trigger], ...more }] }],
  },
});
const named = (enableManual: boolean) => ({
  name: 'named',
  definition: { enable_manual: enableManual, insert: { columns: '*' } },
  webhook_from_env: 'PET_WEBHOOK',
});

describe('an event made by hand', () => {
  test('is delivered as the new row, by the administrator', async () => {
    await metadata('replace_metadata', source(named(true)));
    const made = await metadata('pg_invoke_event_trigger', { name: 'named', payload: { id: 7, name: 'Rex' } });
    expect(made).toEqual({ event_id: expect.any(String) as string });
    const first = next.promise;
    await send('/v1/graphql', { query: '{ pet { id } }' });
    expect(await first).toMatchObject({
      id: (made as { event_id: string }).event_id,
      table: { schema: 'public', name: 'pet' },
      trigger: { name: 'named' },
      event: {
        op: 'MANUAL',
        data: { old: null, new: { id: 7, name: 'Rex' } },
        session_variables: { 'x-hasura-role': 'admin' },
      },
      delivery_info: { current_retry: 0, max_retries: 0 },
    });
  });

  test('is refused where the trigger does not allow it or does not exist', async () => {
    await metadata('replace_metadata', source(named(false)));
    expect(await metadata('pg_invoke_event_trigger', { name: 'named', payload: {} })).toEqual({
      code: 'not-supported',
      error: 'manual mode is not enabled for event trigger',
      path: '$.args',
    });
    expect(await metadata('invoke_event_trigger', { name: 'renamed', payload: {} })).toEqual({
      code: 'not-exists',
      error: 'event trigger "renamed" does not exist',
      path: '$.args',
    });
  });
});

describe('an event', () => {
  test('is delivered anew when asked for', async () => {
    await metadata('replace_metadata', source(named(false)));
    const first = next.promise;
    await send('/v1/graphql', { query: 'mutation { insert_pet_one(object: { id: 1, name: "Rex" }) { id } }' });
    const { id } = await first;
    // Until the delivery is written down the event is held by whoever delivers it.
    await expect
      .poll(() => metadata('pg_redeliver_event', { event_id: id }), { timeout: 15_000 })
      .toEqual({ message: 'success' });
    await expect.poll(() => received.filter((event) => event['id'] === id).length, { timeout: 15_000 }).toBe(2);
  });

  test('that is not there cannot be delivered anew', async () => {
    expect(await metadata('pg_redeliver_event', { event_id: 'none' })).toEqual({
      code: 'not-exists',
      error: 'event not found',
      path: '$.args',
    });
  });
});

describe('drop_inconsistent_metadata', () => {
  test('leaves what is consistent', async () => {
    const reader = (column: string) => ({ role: column, permission: { columns: [column], filter: {} } });
    const lost = { name: 'owner', using: { foreign_key_constraint_on: 'owner_id' } };
    await metadata('replace_metadata', {
      allow_inconsistent_metadata: true,
      ...source(named(true), {
        select_permissions: [reader('id'), reader('colour')],
        object_relationships: [lost],
      }),
    });
    expect(await metadata('get_inconsistent_metadata')).toMatchObject({ is_consistent: false });
    expect(await metadata('drop_inconsistent_metadata')).toEqual({ message: 'success' });
    expect(await metadata('get_inconsistent_metadata')).toEqual({ is_consistent: true, inconsistent_objects: [] });
    expect(await metadata('export_metadata')).toEqual(
      source(named(true), { select_permissions: [reader('id')], object_relationships: [] }).metadata,
    );
  });
});
