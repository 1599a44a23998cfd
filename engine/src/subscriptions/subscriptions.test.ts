import type { Client } from 'graphql-ws';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { serveToy, type ServedToy } from '../../tests/serve-toy.ts';
import { ada, blaise } from '../../tests/toy-engine.ts';

let toy: ServedToy;
beforeEach(async () => {
  toy = await serveToy();
});
afterEach(() => toy.close());

function subscribe(client: Client, query: string, variables: Record<string, unknown> = {}) {
  const answers = client.iterate({ query, variables });
  return async () => (await answers.next()).value as { data?: unknown; errors?: unknown };
}

const addReview = 'mutation { insert_review_one(object: { book_id: 1, rating: 2 }) { id } }';
const setPages =
  'mutation ($id: Int!, $pages: Int!) { update_book_by_pk(pk_columns: { id: $id }, _set: { pages: $pages }) { id } }';

describe('live queries', () => {
  test('answer at once, and again when a commit changes the answer', async () => {
    const client = toy.connect();
    const next = subscribe(client, 'subscription { review_aggregate { aggregate { count } } }');
    expect(await next()).toEqual({ data: { review_aggregate: { aggregate: { count: 4 } } } });
    await toy.ask(addReview);
    expect(await next()).toEqual({ data: { review_aggregate: { aggregate: { count: 5 } } } });
    await client.dispose();
  });

  test('keep to the row permission of each subscriber, though they share a statement', async () => {
    const clients = [ada, blaise].map((user) => toy.connect({ 'x-hasura-role': 'writer', 'x-hasura-user-id': user }));
    const query = 'subscription ($id: Int!) { book(where: { id: { _lte: $id } }, order_by: { id: asc }) { id pages } }';
    const [first, second] = clients.map((client) => subscribe(client, query, { id: 2 }));
    const both = [
      { id: 1, pages: 210 },
      { id: 2, pages: 40 },
    ];
    expect(await first?.()).toEqual({ data: { book: both } });
    expect(await second?.()).toEqual({ data: { book: [{ id: 1, pages: 210 }] } });
    await toy.ask('mutation { update_book(where: {}, _set: { pages: 7 }) { affected_rows } }');
    expect(await first?.()).toEqual({ data: { book: both.map(({ id }) => ({ id, pages: 7 })) } });
    expect(await second?.()).toEqual({ data: { book: [{ id: 1, pages: 7 }] } });
    for (const client of clients) await client.dispose();
  });

  test('say nothing of commits that leave the answer as it was', async () => {
    const client = toy.connect();
    const query = 'subscription ($id: Int!) { book_by_pk(id: $id) { pages } }';
    const [first, second] = [1, 2].map((id) => subscribe(client, query, { id }));
    await first?.();
    await second?.();
    for (const pages of [1, 2]) {
      await toy.ask(setPages, { variables: { id: 2, pages } });
      expect(await second?.()).toEqual({ data: { book_by_pk: { pages } } });
    }
    await toy.ask(setPages, { variables: { id: 1, pages: 3 } });
    expect(await first?.()).toEqual({ data: { book_by_pk: { pages: 3 } } });
    await client.dispose();
  });

  test('show whoever joins late what was just written', async () => {
    const client = toy.connect();
    const query = 'subscription { book_by_pk(id: 1) { pages } }';
    const first = subscribe(client, query);
    await first();
    await toy.ask(setPages, { variables: { id: 1, pages: 9 } });
    const second = subscribe(client, query);
    expect(await second()).toEqual({ data: { book_by_pk: { pages: 9 } } });
    expect(await first()).toEqual({ data: { book_by_pk: { pages: 9 } } });
    expect(toy.engine.socketCounts()).toMatchObject({ operations: 2, liveQueries: 1 });
    await client.dispose();
  });

  test('of a row that does not exist answer null, then the row', async () => {
    const client = toy.connect();
    const next = subscribe(client, 'subscription { book_by_pk(id: 77) { title } }');
    expect(await next()).toEqual({ data: { book_by_pk: null } });
    await toy.ask(`mutation { insert_book_one(object: { id: 77, title: "Late", author_id: "${ada}" }) { id } }`);
    expect(await next()).toEqual({ data: { book_by_pk: { title: 'Late' } } });
    await client.dispose();
  });

  test('are refused like queries', async () => {
    const client = toy.connect({ 'x-hasura-role': 'reader' });
    await expect(subscribe(client, 'subscription { book { price } }')()).rejects.toMatchObject([
      { message: "field 'price' not found in type: 'book'" },
    ]);
    await client.dispose();
  });

  test('with a value that does not fit are refused, and cost the others nothing', async () => {
    const client = toy.connect();
    const query = 'subscription ($id: uuid!) { author(where: { id: { _eq: $id } }) { name } }';
    const [bad, good] = ['not-a-uuid', ada].map((id) => subscribe(client, query, { id }));
    await expect(bad?.()).rejects.toMatchObject([
      { message: 'invalid input syntax for type uuid: "not-a-uuid"', extensions: { code: 'data-exception' } },
    ]);
    expect(await good?.()).toEqual({ data: { author: [{ name: 'Ada' }] } });
    expect(toy.engine.socketCounts()).toMatchObject({ operations: 1, liveQueries: 1 });
    await client.dispose();
  });

  test('that fail while running say so once, and answer again when they can', async () => {
    await toy.sql(`CREATE OR REPLACE FUNCTION public.book_label(book_row public.book) RETURNS text LANGUAGE sql STABLE
      AS $$ SELECT (100 / (book_row.pages - 3))::text $$`);
    const client = toy.connect();
    const query = 'subscription ($id: Int!) { book_by_pk(id: $id) { label } }';
    const [failing, sound] = [1, 3].map((id) => subscribe(client, query, { id }));
    expect(await failing?.()).toEqual({ data: { book_by_pk: { label: '0' } } });
    expect(await sound?.()).toEqual({ data: { book_by_pk: { label: '0' } } });
    await toy.ask(setPages, { variables: { id: 1, pages: 3 } });
    expect(await failing?.()).toMatchObject({ errors: [{ message: 'division by zero' }] });
    await toy.ask(setPages, { variables: { id: 3, pages: 4 } });
    expect(await sound?.()).toEqual({ data: { book_by_pk: { label: '100' } } });
    await toy.ask(setPages, { variables: { id: 1, pages: 5 } });
    expect(await failing?.()).toEqual({ data: { book_by_pk: { label: '50' } } });
    await client.dispose();
  });
});

describe('streams', () => {
  const reviews =
    'subscription ($from: Int!, $size: Int!) { review_stream(batch_size: $size, cursor: { initial_value: { id: $from } }) { id } }';
  const ids = (...of: number[]) => ({ data: { review_stream: of.map((id) => ({ id })) } });

  test('read on from their cursor', async () => {
    const client = toy.connect();
    const next = subscribe(client, reviews, { from: 0, size: 3 });
    expect(await next()).toEqual(ids(1, 2, 3));
    expect(await next()).toEqual(ids(4));
    await toy.ask(addReview);
    expect(await next()).toEqual(ids(101));
    await client.dispose();
  });

  test('have a cursor each, and a batch size each, though they share a statement', async () => {
    const client = toy.connect();
    const [first, second, third] = [
      { from: 0, size: 2 },
      { from: 3, size: 9 },
      { from: 50, size: 9 },
    ].map((variables) => subscribe(client, reviews, variables));
    expect(await first?.()).toEqual(ids(1, 2));
    expect(await first?.()).toEqual(ids(3, 4));
    expect(await second?.()).toEqual(ids(4));
    await toy.ask(addReview);
    for (const next of [first, second, third]) expect(await next?.()).toEqual(ids(101));
    await client.dispose();
  });

  test('downwards start where they are told, and end at the bottom', async () => {
    const client = toy.connect();
    const query =
      'subscription { review_stream(batch_size: 2, cursor: { initial_value: { id: 4 }, ordering: DESC }) { id } }';
    const next = subscribe(client, query);
    expect(await next()).toEqual(ids(3, 2));
    expect(await next()).toEqual(ids(1));
    await client.dispose();
  });

  test('do not take the cursor for the same variable elsewhere in the document', async () => {
    const client = toy.connect();
    const query =
      'subscription ($id: Int!) { review_stream(batch_size: 1, cursor: { initial_value: { id: $id } }, where: { id: { _gt: $id } }) { id } }';
    const next = subscribe(client, query, { id: 2 });
    expect(await next()).toEqual(ids(3));
    expect(await next()).toEqual(ids(4));
    await client.dispose();
  });

  test('give rows of one rank together, whatever the batch size', async () => {
    await toy.ask('mutation { update_review(where: { id: { _gt: 1 } }, _set: { rating: 5 }) { affected_rows } }');
    const client = toy.connect();
    const query = 'subscription { review_stream(batch_size: 1, cursor: { initial_value: { rating: 4 } }) { id } }';
    const { data } = (await subscribe(client, query)()) as { data: { review_stream: { id: number }[] } };
    expect(data.review_stream.map(({ id }) => id).sort()).toEqual([1, 2, 3, 4]);
    await client.dispose();
  });

  test('keep to the row permission of each subscriber', async () => {
    const clients = [ada, blaise].map((user) => toy.connect({ 'x-hasura-role': 'writer', 'x-hasura-user-id': user }));
    const [first, second] = clients.map((client) => subscribe(client, reviews, { from: 0, size: 9 }));
    expect(await first?.()).toEqual(ids(1, 2, 3, 4));
    expect(await second?.()).toEqual(ids(3));
    for (const client of clients) await client.dispose();
  });
});

test('queries and mutations run over the socket too', async () => {
  const client = toy.connect();
  const answers = client.iterate({ query: addReview });
  expect((await answers.next()).value).toEqual({ data: { insert_review_one: { id: 101 } } });
  expect((await answers.next()).done).toBe(true);
  await client.dispose();
});

test('numbers that a double cannot hold keep their digits on their way over the socket', async () => {
  const { send, next, socket } = await toy.converse('graphql-transport-ws');
  send({ type: 'connection_init', payload: { headers: { 'x-hasura-admin-secret': 'toy-admin-secret' } } });
  await next();
  await next();
  send(
    `{"type":"subscribe","id":"1","payload":{"query":"query ($p: numeric) { book(where: {price: {_eq: $p}}) { id } }","variables":{"p":12.500000000000000000}}}`,
  );
  expect(await next()).toEqual({ type: 'next', id: '1', payload: { data: { book: [{ id: 1 }] } } });
  socket.close();
});

test('what ends leaves nothing behind', async () => {
  const nothing = { sockets: 0, operations: 0, waitingBytes: 0, liveQueries: 0, streams: 0, isPolling: false };
  expect(toy.engine.socketCounts()).toEqual(nothing);
  const { send, next, socket, closed } = await toy.converse('graphql-transport-ws');
  send({ type: 'connection_init', payload: { headers: { 'x-hasura-admin-secret': 'toy-admin-secret' } } });
  await next();
  await next();
  const queries = [
    'subscription { book { id } }',
    'subscription { review_stream(batch_size: 9, cursor: { initial_value: { id: 0 } }) { id } }',
  ];
  for (const [id, query] of queries.entries()) {
    send({ type: 'subscribe', id: String(id), payload: { query } });
    await next();
  }
  expect(toy.engine.socketCounts()).toMatchObject({
    sockets: 1,
    operations: 2,
    liveQueries: 1,
    streams: 1,
    isPolling: true,
  });
  send({ type: 'complete', id: '1' });
  send({ type: 'ping' });
  expect(await next()).toEqual({ type: 'pong' });
  expect(toy.engine.socketCounts()).toMatchObject({ operations: 1, liveQueries: 1, streams: 0 });
  socket.close();
  await closed;
  await expect.poll(() => toy.engine.socketCounts()).toEqual(nothing);
});

test('polls keep to one plan for any number of subscribers', async () => {
  await toy.sql(`CREATE OR REPLACE FUNCTION public.book_label(book_row public.book) RETURNS text LANGUAGE sql STABLE
    AS $$ SELECT current_setting('plan_cache_mode') || ' ' || current_setting('jit') $$`);
  const client = toy.connect();
  const next = subscribe(client, 'subscription { book_by_pk(id: 1) { label } }');
  expect(await next()).toEqual({ data: { book_by_pk: { label: 'force_generic_plan off' } } });
  await client.dispose();
});
