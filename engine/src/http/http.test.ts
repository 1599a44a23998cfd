import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { adminSecret, openToy, type ToyEngine } from '../../tests/toy-engine.ts';

let toy: ToyEngine;
let server: Server;
let origin: string;
beforeAll(async () => {
  toy = await openToy();
  server = createServer((request, response) => {
    void toy.engine.handle(request, response).then((mine) => {
      if (!mine) response.writeHead(418).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await toy.close();
});

function post(body: string, headers: Record<string, string> = {}, path = '/v1/graphql') {
  return fetch(origin + path, { method: 'POST', body, headers: { 'x-hasura-admin-secret': adminSecret, ...headers } });
}

async function errorOf(response: Response): Promise<unknown> {
  return ((await response.json()) as { errors: unknown[] }).errors[0];
}

const oneBook = '{ book_by_pk(id: 1) { id } }';

test('a request is answered with its own request id, or a new one', async () => {
  const named = await post(JSON.stringify({ query: oneBook }), { 'x-request-id': 'mine' });
  expect(await named.json()).toEqual({ data: { book_by_pk: { id: 1 } } });
  expect(named.headers.get('x-request-id')).toBe('mine');
  const other = await post(JSON.stringify({ query: oneBook }));
  expect(other.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
});

test('a batch is answered in order, each on its own', async () => {
  const response = await post(JSON.stringify([{ query: oneBook }, { query: '{ nope }' }, { query: '{ __typename }' }]));
  expect(await response.json()).toEqual([
    { data: { book_by_pk: { id: 1 } } },
    {
      errors: [
        {
          message: "field 'nope' not found in type: 'query_root'",
          extensions: { path: '$.selectionSet.nope', code: 'validation-failed' },
        },
      ],
    },
    { data: { __typename: 'query_root' } },
  ]);
});

test('refusals are 200 on /v1/graphql and keep their status on /v1alpha1/graphql', async () => {
  const wrong = { 'x-hasura-admin-secret': 'wrong' };
  expect((await post(JSON.stringify({ query: oneBook }), wrong)).status).toBe(200);
  expect((await post(JSON.stringify({ query: oneBook }), wrong, '/v1alpha1/graphql')).status).toBe(401);
});

test('a body that is not JSON is refused', async () => {
  expect(await errorOf(await post('{'))).toMatchObject({ extensions: { code: 'invalid-json' } });
});

test('health, version and foreign paths', async () => {
  expect(await (await fetch(`${origin}/healthz`)).text()).toBe('OK');
  expect(await (await fetch(`${origin}/v1/version`)).json()).toMatchObject({ server_type: 'ce' });
  expect((await fetch(`${origin}/elsewhere`)).status).toBe(418);
  const unknown = await toy.engine.request({ method: 'GET', url: '/elsewhere', headers: {} });
  expect(unknown).toMatchObject({ status: 404 });
  expect(JSON.parse(unknown.body)).toEqual({ path: '$', error: 'resource does not exist', code: 'not-found' });
});

test('other origins may ask', async () => {
  const preflight = await fetch(`${origin}/v1/graphql`, {
    method: 'OPTIONS',
    headers: { origin: 'https://app.example.org', 'access-control-request-headers': 'authorization' },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('access-control-allow-origin')).toBe('https://app.example.org');
  expect(preflight.headers.get('access-control-allow-headers')).toBe('authorization');
});

test('numbers beyond doubles come and go with all their digits', async () => {
  const body =
    '{"query":"mutation($p: numeric) { update_book_by_pk(pk_columns: {id: 4}, _set: {price: $p}) { price } }","variables":{"p":1234567890.12}}';
  expect(await (await post(body)).text()).toBe('{"data":{"update_book_by_pk":{"price":1234567890.12}}}');
  const long =
    '{"query":"query($d: jsonb) { book(where: {details: {_contains: $d}}) { id } }","variables":{"d":{"n":12345678901234567890}}}';
  expect(await (await post(long)).text()).toBe('{"data":{"book":[]}}');
});

describe('hostile requests get an answer', () => {
  test('ten thousand levels of fields', async () => {
    const query = `{ author ${'{ mentor '.repeat(10_000)}{ id }${' }'.repeat(10_000)} }`;
    expect(await errorOf(await post(JSON.stringify({ query })))).toMatchObject({
      message: 'the query is nested deeper than 200 levels',
    });
  });

  test('ten thousand levels of variables', async () => {
    const where = `${'{"_not":'.repeat(10_000)}{}${'}'.repeat(10_000)}`;
    const body = `{"query":"query($w: book_bool_exp) { book(where: $w) { id } }","variables":{"w":${where}}}`;
    expect(await errorOf(await post(body))).toMatchObject({
      message: 'the variables are nested deeper than 200 levels',
    });
  });

  test('fragments that double at each level', async () => {
    const fragments = Array.from(
      { length: 40 },
      (_, level) =>
        `fragment f${String(level)} on author { mentor { ...f${String(level + 1)} } mentor { ...f${String(level + 1)} } }`,
    ).join('\n');
    const query = `{ author { ...f0 } } ${fragments} fragment f40 on author { id }`;
    expect(await (await post(JSON.stringify({ query }))).json()).toMatchObject({
      data: { author: expect.any(Array) as unknown },
    });
  });

  test('a thousand aliases', async () => {
    const query = `{ ${Array.from({ length: 1_000 }, (_, index) => `a${String(index)}: book_by_pk(id: 1) { id }`).join(' ')} }`;
    const { data } = (await (await post(JSON.stringify({ query }))).json()) as { data: object };
    expect(Object.keys(data)).toHaveLength(1_000);
  });

  test('SQL in every place where a text may stand', async () => {
    const evil = `x'); DROP TABLE book; --"\\`;
    const query = `query ($t: String!) { book(where: { _or: [{ title: { _eq: $t } }, { details: { _has_key: $t } }] }) { x: details(path: "a['x\\\\')']") } }`;
    expect(await (await post(JSON.stringify({ query, variables: { t: evil } }))).json()).toEqual({
      data: { book: [] },
    });
    expect(await (await post(JSON.stringify({ query: '{ book_aggregate { aggregate { count } } }' }))).json()).toEqual({
      data: { book_aggregate: { aggregate: { count: 4 } } },
    });
  });
});

test('what Postgres said is shown to admin only', async () => {
  const query = 'mutation { insert_review_one(object: { book_id: 1, rating: 9 }) { id } }';
  const headers = { 'x-hasura-role': 'writer', 'x-hasura-user-id': '00000000-0000-4000-8000-000000000001' };
  expect(await errorOf(await post(JSON.stringify({ query })))).toHaveProperty('extensions.internal');
  expect(await errorOf(await post(JSON.stringify({ query }), headers))).not.toHaveProperty('extensions.internal');
});
