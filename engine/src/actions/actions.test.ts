import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openToy, type ToyEngine } from '../../tests/toy-engine.ts';

interface Heard {
  readonly url: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
}

let toy: ToyEngine;
let server: Server;
let heard: Heard[] = [];
let answer: { status: number; body: string };

beforeAll(async () => {
  server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
      heard.push({ url: request.url, headers: request.headers, body: JSON.parse(Buffer.concat(chunks).toString()) });
      response.writeHead(answer.status, { 'set-cookie': 'a=b' });
      response.end(answer.body);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = String((server.address() as AddressInfo).port);
  toy = await openToy({ env: { TOY_ACTIONS_URL: `http://127.0.0.1:${port}` } });
});
afterAll(async () => {
  await toy.close();
  await new Promise((resolve) => server.close(resolve));
});
beforeEach(() => {
  heard = [];
});

const reader = { 'x-hasura-role': 'reader', 'x-hasura-user-id': '7' };
const buy = `mutation ($id: Int!) { buy_book(book_id: $id, note: { text: "Thanks" }) { order_id } }`;

async function ask(query: string, given: { status?: number; body: unknown }, variables: Record<string, unknown> = {}) {
  answer = {
    status: given.status ?? 200,
    body: typeof given.body === 'string' ? given.body : JSON.stringify(given.body),
  };
  return toy.ask(query, { headers: reader, variables });
}

test('the handler hears the arguments, the session and the query, with the configured headers', async () => {
  const response = await ask(buy, { body: { order_id: 'o-1', total: 3, extra: true } }, { id: 4 });
  expect(response).toEqual({ data: { buy_book: { order_id: 'o-1' } } });
  expect(heard).toMatchObject([
    {
      url: '/buy_book',
      headers: { 'x-action-secret': 'toy-actions-secret', 'content-type': 'application/json' },
      body: {
        action: { name: 'buy_book' },
        input: { book_id: 4, note: { text: 'Thanks' } },
        session_variables: { 'x-hasura-role': 'reader', 'x-hasura-user-id': '7' },
        request_query: buy,
      },
    },
  ]);
});

test('its cookies reach the client', async () => {
  answer = { status: 200, body: '{"order_id":"o-1"}' };
  const response = await toy.engine.request({
    method: 'POST',
    url: '/v1/graphql',
    headers: { 'x-hasura-admin-secret': 'toy-admin-secret' },
    body: JSON.stringify({ query: buy, variables: { id: 1 } }),
  });
  expect(response.headers['set-cookie']).toBe('a=b');
});

test('arguments are checked before the handler is called', async () => {
  expect(await ask('{ quote(kind: tiny) }', { body: [] })).toMatchObject({
    errors: [{ message: "expected one of the values ['short', 'long'] for type 'QuoteKind', but found 'tiny'" }],
  });
  expect(heard).toEqual([]);
});

describe('a refusal of the handler', () => {
  test('is passed on with its code', async () => {
    expect(await ask(buy, { status: 400, body: { message: 'Sold out', code: 'sold-out' } }, { id: 1 })).toEqual({
      errors: [{ message: 'Sold out', extensions: { path: '$', code: 'sold-out' } }],
    });
  });

  test('may bring extensions of its own, which stand alone', async () => {
    const body = { message: 'Sold out', extensions: { left: 0 } };
    expect(await ask(buy, { status: 422, body }, { id: 1 })).toEqual({
      errors: [{ message: 'Sold out', extensions: { left: 0 } }],
    });
  });
});

test.each([
  ['a status of neither', { status: 500, body: '{}' }, 'internal error'],
  ['a body that is not JSON', { body: 'oops' }, 'not a valid json response from webhook'],
  ['a missing field', { body: {} }, 'field "order_id" expected in webhook response, but not found'],
  ['a null field', { body: { order_id: null } }, 'expecting not null value for field "order_id"'],
  ['a list in place of an object', { body: [] }, 'got array for the action webhook response, expecting object'],
])('%s is unexpected', async (_, given, message) => {
  expect(await ask(buy, given, { id: 1 })).toEqual({
    errors: [{ message, extensions: { path: '$', code: 'unexpected' } }],
  });
});

test('administrators read the exchange with the handler, and no value that came from the environment', async () => {
  answer = { status: 200, body: '{}' };
  const response = await toy.ask(buy, { variables: { id: 1 } });
  expect(response).toMatchObject({
    errors: [
      {
        extensions: {
          internal: {
            error: 'unexpected response',
            request: {
              url: expect.stringMatching(/buy_book$/),
              headers: [{ name: 'x-action-secret', value_from_env: 'TOY_ACTIONS_SECRET' }],
              body: { action: { name: 'buy_book' }, input: { book_id: 1 } },
              transformed_request: null,
            },
            response: { status: 200, body: {} },
          },
        },
      },
    ],
  });
  expect(JSON.stringify(response)).not.toContain('toy-actions-secret');
});

test('a query action may answer a list of scalars', async () => {
  expect(await ask('{ quote(kind: short) }', { body: ['a', 'b'] })).toEqual({ data: { quote: ['a', 'b'] } });
  expect(await ask('{ quote(kind: short) }', { body: [1] })).toMatchObject({
    errors: [{ message: 'got scalar Int for the action webhook response, expecting String' }],
  });
});
