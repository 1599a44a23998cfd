import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort, startPostgres } from '@carnet/postgres';
import { SignJWT } from 'jose';
import { describe, expect, test } from 'vitest';
import { createAdministeredEngine } from '../administered-engine.ts';
import { applySeeds, createEngine, loadProject, migrate } from '../index.ts';
import { connectTo, converseWith, initMessage, serveEngine, serveToy, stopServer } from '../../tests/serve-toy.ts';
import { adminSecret, ada, openToy, toyEnv, toyProject } from '../../tests/toy-engine.ts';

const pagesQuery = 'subscription { book_by_pk(id: 1) { pages } }';
const setPages = (pages: number) =>
  `mutation { update_book_by_pk(pk_columns: { id: 1 }, _set: { pages: ${pages} }) { id } }`;
const pagesAre = (pages: number) => ({ data: { book_by_pk: { pages } } });
const retrying = {
  retryAttempts: 100,
  // Browsers tell a refused connection as a close; Node's sockets as an error.
  shouldRetry: () => true,
  retryWait: () => new Promise<void>((resolve) => setTimeout(resolve, 20)),
};

describe('when a token ends', () => {
  const key = 'a-shared-key-of-thirty-two-bytes';
  const env = { HASURA_GRAPHQL_JWT_SECRET: JSON.stringify({ type: 'HS256', key }) };
  const signToken = (seconds: number) =>
    new SignJWT({
      'https://hasura.io/jwt/claims': {
        'x-hasura-allowed-roles': ['writer'],
        'x-hasura-default-role': 'writer',
        'x-hasura-user-id': ada,
      },
      exp: Math.ceil(Date.now() / 1_000) + seconds,
    })
      .setProtectedHeader({ alg: 'HS256' })
      .sign(new TextEncoder().encode(key));

  test('its socket closes, in either protocol', async () => {
    const toy = await serveToy({ env });
    for (const protocol of ['graphql-ws', 'graphql-transport-ws']) {
      const { send, next, closed } = await toy.converse(protocol);
      send({ type: 'connection_init', payload: { headers: { Authorization: `Bearer ${await signToken(1)}` } } });
      expect(await next()).toEqual({ type: 'connection_ack' });
      expect(await closed).toEqual({ code: 1000, reason: 'Could not verify JWT: JWTExpired' });
    }
    await toy.close();
  });

  test('a client that has a fresh one goes on', async () => {
    const toy = await serveToy({ env });
    const lives = [1, 600];
    const client = connectTo(
      toy.url,
      {},
      {
        ...retrying,
        connectionParams: async () => ({
          headers: { Authorization: `Bearer ${await signToken(lives.shift() ?? 600)}` },
        }),
      },
    );
    const closed = new Promise((resolve) => client.on('closed', resolve));
    const answers = client.iterate({ query: pagesQuery });
    expect((await answers.next()).value).toEqual(pagesAre(210));
    await closed;
    await toy.ask(setPages(5));
    // The new socket's first answer may be from before the write.
    let pages: unknown;
    do ({ value: pages } = await answers.next());
    while (JSON.stringify(pages) !== JSON.stringify(pagesAre(5)));
    expect(lives).toEqual([]);
    await client.dispose();
    await toy.close();
  });
});

test('while the database is away subscribers are told once, and go on when it is back', async () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'carnet-outage-'));
  const port = await freePort();
  let postgres = await startPostgres({ dir: path.join(dir, 'data'), port });
  const databaseUrl = postgres.url;
  await migrate({ projectDir: toyProject, databaseUrl });
  await applySeeds({ projectDir: toyProject, databaseUrl });
  const engine = await createEngine({
    project: toyProject,
    databaseUrl,
    env: {
      ...toyEnv(databaseUrl),
      HASURA_GRAPHQL_LIVE_QUERIES_MULTIPLEXED_REFETCH_INTERVAL: '50',
      HASURA_GRAPHQL_WEBSOCKET_KEEPALIVE: '600',
    },
  });
  const { server, port: enginePort } = await serveEngine(engine);
  const url = `ws://127.0.0.1:${enginePort}/v1/graphql`;
  const client = connectTo(url);
  const answers = client.iterate({ query: pagesQuery });
  const batches = client.iterate({
    query: 'subscription { review_stream(batch_size: 9, cursor: { initial_value: { id: 3 } }) { id } }',
  });
  const legacy = await converseWith(url, 'graphql-ws');
  legacy.send(initMessage());
  await legacy.next();
  await legacy.next();
  legacy.send({ type: 'start', id: '1', payload: { query: pagesQuery } });
  expect((await answers.next()).value).toEqual(pagesAre(210));
  expect((await batches.next()).value).toEqual({ data: { review_stream: [{ id: 4 }] } });
  expect(await legacy.next()).toEqual({ type: 'data', id: '1', payload: pagesAre(210) });

  await postgres.stop();
  const lost = { errors: [{ message: 'connection error', extensions: { path: '$', code: 'postgres-error' } }] };
  expect((await answers.next()).value).toEqual(lost);
  expect((await batches.next()).value).toEqual(lost);
  expect(await legacy.next()).toEqual({ type: 'data', id: '1', payload: lost });

  postgres = await startPostgres({ dir: path.join(dir, 'data'), port });
  expect((await answers.next()).value).toEqual(pagesAre(210));
  expect(await legacy.next()).toEqual({ type: 'data', id: '1', payload: pagesAre(210) });
  const ask = (query: string) =>
    engine.request({
      method: 'POST',
      url: '/v1/graphql',
      headers: { 'x-hasura-admin-secret': adminSecret },
      body: JSON.stringify({ query }),
    });
  await ask(setPages(6));
  expect((await answers.next()).value).toEqual(pagesAre(6));
  expect(await legacy.next()).toEqual({ type: 'data', id: '1', payload: pagesAre(6) });
  await ask('mutation { insert_review_one(object: { id: 500, book_id: 1, rating: 2 }) { id } }');
  expect((await batches.next()).value).toEqual({ data: { review_stream: [{ id: 500 }] } });

  await client.dispose();
  await engine.close();
  await stopServer(server);
  await postgres.stop();
  rmSync(dir, { recursive: true, force: true });
}, 60_000);

test('clients find their way to an engine that was started again', async () => {
  const toy = await openToy();
  const options = { project: toyProject, databaseUrl: toy.databaseUrl, env: toyEnv(toy.databaseUrl) };
  const first = await createEngine(options);
  const served = await serveEngine(first);
  const client = connectTo(`ws://127.0.0.1:${served.port}/v1/graphql`, {}, retrying);
  const closed = new Promise((resolve) => client.on('closed', resolve));
  const answers = client.iterate({ query: pagesQuery });
  expect((await answers.next()).value).toEqual(pagesAre(210));
  await first.close();
  await stopServer(served.server);
  expect(await closed).toMatchObject({ code: 1012, reason: 'shutting server down' });
  await toy.ask(setPages(8));
  const second = await createEngine(options);
  const servedAgain = await serveEngine(second, served.port);
  expect((await answers.next()).value).toEqual(pagesAre(8));
  await client.dispose();
  await second.close();
  await stopServer(servedAgain.server);
  await toy.close();
});

test('an engine that stops waits for no socket that does not answer', async () => {
  const toy = await serveToy();
  const { socket, closed } = await toy.converse('graphql-ws');
  socket.pause();
  await toy.engine.close();
  expect(toy.engine.socketCounts()).toMatchObject({ sockets: 0, isPolling: false });
  socket.resume();
  expect(await closed).toMatchObject({ code: 1012 });
  await toy.close();
});

test('a change of the metadata has clients connect again, and see by the new permissions', async () => {
  const toy = await openToy();
  const engine = await createAdministeredEngine({
    project: await loadProject(toyProject),
    databaseUrl: toy.databaseUrl,
    env: toyEnv(toy.databaseUrl),
  });
  const { server, port } = await serveEngine(engine);
  const client = connectTo(`ws://127.0.0.1:${port}/v1/graphql`, { 'x-hasura-role': 'reader' }, retrying);
  const closed = new Promise((resolve) => client.on('closed', resolve));
  const answers = client.iterate({ query: 'subscription { book(order_by: { id: asc }) { id } }' });
  const books = (...ids: number[]) => ({ data: { book: ids.map((id) => ({ id })) } });
  expect((await answers.next()).value).toEqual(books(1, 3, 4));
  const change = [
    { type: 'drop_select_permission', args: { table: 'book', role: 'reader' } },
    {
      type: 'create_select_permission',
      args: { table: 'book', role: 'reader', permission: { columns: ['id'], filter: { id: { _eq: 2 } } } },
    },
  ];
  const changed = await engine.request({
    method: 'POST',
    url: '/v1/query',
    headers: { 'x-hasura-admin-secret': adminSecret },
    body: JSON.stringify({ type: 'bulk', args: change }),
  });
  expect(changed.status, changed.body).toBe(200);
  expect(await closed).toMatchObject({ code: 1012, reason: 'Server state changed, restarting the server' });
  expect((await answers.next()).value).toEqual(books(2));
  await client.dispose();
  await engine.close();
  await stopServer(server);
  await toy.close();
});
