import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createClient, type Client } from 'graphql-ws';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import WebSocket from 'ws';
import { ada, adminSecret, openToy, type ToyEngine } from '../../tests/toy-engine.ts';

let toy: ToyEngine;
let server: Server;
let url: string;
beforeEach(async () => {
  toy = await openToy({ env: { HASURA_GRAPHQL_LIVE_QUERIES_MULTIPLEXED_REFETCH_INTERVAL: '50' } });
  server = createServer((request, response) => void toy.engine.handle(request, response));
  server.on('upgrade', (request, socket, head) => toy.engine.handleUpgrade(request, socket, head));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `ws://127.0.0.1:${String((server.address() as AddressInfo).port)}/v1/graphql`;
});
afterEach(async () => {
  await toy.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

function connect(headers: Record<string, string> = {}): Client {
  return createClient({
    url,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    connectionParams: { headers: { 'x-hasura-admin-secret': adminSecret, ...headers } },
  });
}

function subscribe(client: Client, query: string, variables: Record<string, unknown> = {}) {
  return client.iterate({ query, variables });
}

const addReview = 'mutation { insert_review_one(object: { book_id: 1, rating: 2 }) { id } }';

describe('live queries', () => {
  test('answer at once, and again when a commit changes the answer', async () => {
    const client = connect();
    const answers = subscribe(client, 'subscription { review_aggregate { aggregate { count } } }');
    expect((await answers.next()).value.data).toEqual({ review_aggregate: { aggregate: { count: 4 } } });
    await toy.ask(addReview);
    expect((await answers.next()).value.data).toEqual({ review_aggregate: { aggregate: { count: 5 } } });
    await client.dispose();
  });

  test('keep to the row permission of each subscriber, though they share a statement', async () => {
    const clients = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'].map((user) =>
      connect({ 'x-hasura-role': 'writer', 'x-hasura-user-id': user }),
    );
    const query = 'subscription ($id: Int!) { book(where: { id: { _lte: $id } }, order_by: { id: asc }) { id pages } }';
    const [first, second] = clients.map((client) => subscribe(client, query, { id: 2 }));
    const ids = async (answers: typeof first) => (await answers?.next())?.value.data as unknown;
    expect(await ids(first)).toEqual({
      book: [
        { id: 1, pages: 210 },
        { id: 2, pages: 40 },
      ],
    });
    expect(await ids(second)).toEqual({ book: [{ id: 1, pages: 210 }] });
    await toy.ask('mutation { update_book(where: {}, _set: { pages: 7 }) { affected_rows } }');
    expect(await ids(first)).toEqual({
      book: [
        { id: 1, pages: 7 },
        { id: 2, pages: 7 },
      ],
    });
    expect(await ids(second)).toEqual({ book: [{ id: 1, pages: 7 }] });
    for (const client of clients) await client.dispose();
  });

  test('are refused like queries', async () => {
    const client = connect({ 'x-hasura-role': 'reader' });
    await expect(subscribe(client, 'subscription { book { price } }').next()).rejects.toMatchObject([
      { message: "field 'price' not found in type: 'book'" },
    ]);
    await client.dispose();
  });
});

test('a stream reads on from its cursor', async () => {
  const client = connect();
  const batches = subscribe(
    client,
    'subscription { review_stream(batch_size: 3, cursor: [{ initial_value: { id: 0 } }]) { id } }',
  );
  const next = async () => ((await batches.next()).value.data as { review_stream: { id: number }[] }).review_stream;
  expect(await next()).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
  expect(await next()).toEqual([{ id: 4 }]);
  await toy.ask(addReview);
  expect(await next()).toEqual([{ id: 101 }]);
  await client.dispose();
});

test('queries and mutations run over the socket too', async () => {
  const client = connect();
  const answers = subscribe(client, addReview);
  expect((await answers.next()).value.data).toEqual({ insert_review_one: { id: 101 } });
  expect((await answers.next()).done).toBe(true);
  await client.dispose();
});

test('a wrong admin secret closes the socket with 4403', async () => {
  const client = connect({ 'x-hasura-admin-secret': 'wrong' });
  await expect(subscribe(client, '{ book { id } }').next()).rejects.toMatchObject({ code: 4403 });
});

describe('the legacy protocol', () => {
  async function converse(...messages: readonly object[]) {
    const socket = new WebSocket(url, 'graphql-ws');
    const received: unknown[] = [];
    const waiting: (() => void)[] = [];
    socket.on('message', (data: Buffer) => {
      received.push(JSON.parse(data.toString('utf8')));
      waiting.shift()?.();
    });
    await new Promise((resolve) => socket.once('open', resolve));
    for (const message of messages) socket.send(JSON.stringify(message));
    return {
      socket,
      next: async () => {
        if (received.length === 0) await new Promise<void>((resolve) => waiting.push(resolve));
        return received.shift();
      },
    };
  }
  const init = {
    type: 'connection_init',
    payload: { headers: { 'x-hasura-admin-secret': adminSecret, 'x-hasura-role': 'writer', 'x-hasura-user-id': ada } },
  };

  test('acknowledges, keeps alive, answers and completes', async () => {
    const { socket, next } = await converse(init, {
      type: 'start',
      id: '1',
      payload: { query: '{ book_by_pk(id: 1) { id } }' },
    });
    expect(await next()).toEqual({ type: 'connection_ack' });
    expect(await next()).toEqual({ type: 'ka' });
    expect(await next()).toEqual({ type: 'data', id: '1', payload: { data: { book_by_pk: { id: 1 } } } });
    expect(await next()).toEqual({ type: 'complete', id: '1' });
    socket.close();
  });

  test('refuses a start before the sign-in, and stays open', async () => {
    const { socket, next } = await converse({ type: 'start', id: '1', payload: { query: '{ book { id } }' } }, init);
    expect(await next()).toEqual({
      type: 'error',
      id: '1',
      payload: {
        errors: [
          {
            message: 'start received before the connection is initialised',
            extensions: { path: '$', code: 'start-failed' },
          },
        ],
      },
    });
    expect(await next()).toEqual({ type: 'complete', id: '1' });
    expect(await next()).toEqual({ type: 'connection_ack' });
    socket.close();
  });
});
