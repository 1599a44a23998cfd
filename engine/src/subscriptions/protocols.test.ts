import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { initMessage, serveToy, type Conversation, type ServedToy } from '../../tests/serve-toy.ts';
import { ada } from '../../tests/toy-engine.ts';

const key = 'a-shared-key-of-thirty-two-bytes';
let toy: ServedToy;
beforeAll(async () => {
  toy = await serveToy({
    env: {
      HASURA_GRAPHQL_JWT_SECRET: JSON.stringify({ type: 'HS256', key }),
      HASURA_GRAPHQL_WEBSOCKET_CONNECTION_INIT_TIMEOUT: '0.2',
    },
  });
});
afterAll(() => toy.close());

const query = '{ book_by_pk(id: 1) { id } }';
const data = { data: { book_by_pk: { id: 1 } } };
const wrongField = {
  message: "field 'colour' not found in type: 'book'",
  extensions: { path: '$.selectionSet.book.selectionSet.colour', code: 'validation-failed' },
};
const startFailed = (message: string) => ({ message, extensions: { path: '$', code: 'start-failed' } });

async function signedIn(protocol: string, path?: string): Promise<Conversation> {
  const conversation = await toy.converse(protocol, path);
  conversation.send(initMessage({ 'x-hasura-role': 'writer', 'x-hasura-user-id': ada }));
  expect(await conversation.next()).toEqual({ type: 'connection_ack' });
  expect(await conversation.next()).toEqual(
    protocol === 'graphql-transport-ws' ? { type: 'ping', payload: { message: 'keepalive' } } : { type: 'ka' },
  );
  return conversation;
}

describe('graphql-transport-ws', () => {
  const protocol = 'graphql-transport-ws';
  const subscribe = (id: string, text: string) => ({ type: 'subscribe', id, payload: { query: text } });

  test('answers and completes', async () => {
    const { send, next, socket } = await signedIn(protocol);
    send(subscribe('1', query));
    expect(await next()).toEqual({ type: 'next', id: '1', payload: data });
    expect(await next()).toEqual({ type: 'complete', id: '1' });
    socket.close();
  });

  test('tells what is refused before it runs, and what fails while it runs, as errors that are the end', async () => {
    const { send, next, socket } = await signedIn(protocol);
    send(subscribe('1', '{ book { colour } }'));
    expect(await next()).toEqual({ type: 'error', id: '1', payload: [wrongField] });
    send(subscribe('2', 'mutation { insert_review_one(object: { book_id: 1, rating: 9 }) { id } }'));
    expect(await next()).toMatchObject({
      type: 'error',
      id: '2',
      payload: [{ extensions: { code: 'permission-error' } }],
    });
    send({ type: 'ping' });
    expect(await next()).toEqual({ type: 'pong' });
    socket.close();
  });

  test('answers pings with their payload, and takes pongs', async () => {
    const { send, next, socket } = await signedIn(protocol);
    send({ type: 'pong' });
    send({ type: 'ping', payload: { at: 1 } });
    expect(await next()).toEqual({ type: 'pong', payload: { at: 1 } });
    send({ type: 'ping' });
    expect(await next()).toEqual({ type: 'pong' });
    socket.close();
  });

  test('takes operations that do not wait for the acknowledgement', async () => {
    const { send, next, socket } = await toy.converse(protocol);
    send(initMessage());
    send(subscribe('1', query));
    expect([await next(), await next(), await next()].at(-1)).toEqual({ type: 'next', id: '1', payload: data });
    socket.close();
  });

  test('closes with 4408 whoever does not sign in', async () => {
    const { closed } = await toy.converse(protocol);
    expect(await closed).toEqual({ code: 4408, reason: 'Connection initialisation timed out' });
  });

  test('closes with 4403 whoever may not', async () => {
    const wrongSecret = await toy.converse(protocol);
    wrongSecret.send({ type: 'connection_init', payload: { headers: { 'x-hasura-admin-secret': 'wrong' } } });
    expect(await wrongSecret.closed).toEqual({ code: 4403, reason: '4403: Forbidden' });
    const wrongToken = await toy.converse(protocol);
    wrongToken.send({ type: 'connection_init', payload: { headers: { Authorization: 'Bearer wrong' } } });
    expect(await wrongToken.closed).toEqual({ code: 4403, reason: '4403: Forbidden' });
  });

  test('closes with 4429 at a second sign-in', async () => {
    const { send, closed } = await signedIn(protocol);
    send(initMessage());
    expect(await closed).toEqual({ code: 4429, reason: 'Too many initialisation requests' });
  });

  test('closes with 4400 at what it cannot read', async () => {
    for (const message of ['{', '[]', '{"type":"start","id":"1"}', '{"type":"subscribe","id":1}']) {
      const { send, closed } = await signedIn(protocol);
      send(message);
      expect(await closed).toMatchObject({
        code: 4400,
        reason: expect.stringMatching(/^Parsing client message failed: /) as string,
      });
    }
  });

  test('refuses what comes before the sign-in, and closes', async () => {
    const { send, next, closed } = await toy.converse(protocol);
    send(subscribe('1', query));
    const reason = 'start received before the connection is initialised';
    expect(await next()).toEqual({ type: 'error', id: '1', payload: [startFailed(reason)] });
    expect(await next()).toEqual({ type: 'complete', id: '1' });
    expect(await closed).toEqual({ code: 1000, reason: `4400: ${reason}` });
  });

  test('refuses an id in use, and closes', async () => {
    const { send, next, closed } = await signedIn(protocol);
    send(subscribe('1', 'subscription { book_by_pk(id: 1) { id } }'));
    expect(await next()).toEqual({ type: 'next', id: '1', payload: data });
    send(subscribe('1', query));
    const reason = 'an operation already exists with this id: 1';
    expect(await next()).toEqual({ type: 'error', id: '1', payload: [startFailed(reason)] });
    expect(await next()).toEqual({ type: 'complete', id: '1' });
    expect(await closed).toEqual({ code: 1000, reason: `4400: ${reason}` });
  });

  test('lets an id be used again once it is completed', async () => {
    const { send, next, socket } = await signedIn(protocol);
    send(subscribe('1', 'subscription { book_by_pk(id: 1) { id } }'));
    send({ type: 'complete', id: '1' });
    send(subscribe('1', query));
    expect(await next()).toEqual({ type: 'next', id: '1', payload: data });
    expect(await next()).toEqual({ type: 'complete', id: '1' });
    socket.close();
  });

  test('refuses two root fields in one subscription', async () => {
    const { send, next, socket } = await signedIn(protocol);
    send(subscribe('1', 'subscription { a: book { id } b: book { id } }'));
    expect(await next()).toMatchObject({
      type: 'error',
      payload: [
        { message: 'subscriptions must select one top level field', extensions: { code: 'validation-failed' } },
      ],
    });
    socket.close();
  });
});

describe('graphql-ws, the earlier protocol', () => {
  const protocol = 'graphql-ws';
  const start = (id: string, text: string) => ({ type: 'start', id, payload: { query: text } });

  test('is what a client speaks that names none', async () => {
    const { send, next, socket } = await signedIn('');
    send(start('1', query));
    expect(await next()).toEqual({ type: 'data', id: '1', payload: data });
    expect(await next()).toEqual({ type: 'complete', id: '1' });
    socket.close();
  });

  test('tells what is refused as an error, what fails as data with errors', async () => {
    const { send, next, socket } = await signedIn(protocol);
    send(start('1', '{ book { colour } }'));
    expect(await next()).toEqual({ type: 'error', id: '1', payload: { errors: [wrongField] } });
    expect(await next()).toEqual({ type: 'complete', id: '1' });
    send(start('2', 'mutation { insert_review_one(object: { book_id: 1, rating: 9 }) { id } }'));
    expect(await next()).toMatchObject({
      type: 'data',
      id: '2',
      payload: { errors: [{ extensions: { code: 'permission-error' } }] },
    });
    expect(await next()).toEqual({ type: 'complete', id: '2' });
    socket.close();
  });

  test('has one bare error on the alpha path', async () => {
    const { send, next, socket } = await signedIn(protocol, '/v1alpha1/graphql');
    send(start('1', '{ book { colour } }'));
    expect(await next()).toEqual({ type: 'error', id: '1', payload: wrongField });
    socket.close();
  });

  test('sends live answers and batches of streams until they are stopped', async () => {
    const { send, next, socket } = await signedIn(protocol);
    send(start('1', 'subscription { book_by_pk(id: 1) { id } }'));
    expect(await next()).toEqual({ type: 'data', id: '1', payload: data });
    send({ type: 'stop', id: '1' });
    send(start('1', 'subscription { review_stream(batch_size: 2, cursor: { initial_value: { id: 0 } }) { id } }'));
    const batch = { data: { review_stream: [{ id: 1 }, { id: 2 }] } };
    expect(await next()).toEqual({ type: 'data', id: '1', payload: batch });
    socket.close();
  });

  test('refuses a start before the sign-in, and stays open', async () => {
    const { send, next, socket } = await toy.converse(protocol);
    send(start('1', query));
    const errors = [startFailed('start received before the connection is initialised')];
    expect(await next()).toEqual({ type: 'error', id: '1', payload: { errors } });
    expect(await next()).toEqual({ type: 'complete', id: '1' });
    send(initMessage());
    expect(await next()).toEqual({ type: 'connection_ack' });
    socket.close();
  });

  test('refuses an id in use, and stays open', async () => {
    const { send, next, socket } = await signedIn(protocol);
    send(start('1', 'subscription { book_by_pk(id: 1) { id } }'));
    expect(await next()).toEqual({ type: 'data', id: '1', payload: data });
    send(start('1', query));
    const errors = [startFailed('an operation already exists with this id: 1')];
    expect(await next()).toEqual({ type: 'error', id: '1', payload: { errors } });
    expect(await next()).toEqual({ type: 'complete', id: '1' });
    send(start('2', query));
    expect(await next()).toEqual({ type: 'data', id: '2', payload: data });
    socket.close();
  });

  test('tells why a sign-in is refused, and closes with 4400', async () => {
    const { send, next, closed } = await toy.converse(protocol);
    const claims = { 'x-hasura-allowed-roles': ['reader'], 'x-hasura-default-role': 'reader' };
    const token = await new SignJWT({ 'https://hasura.io/jwt/claims': claims })
      .setProtectedHeader({ alg: 'HS256' })
      .sign(new TextEncoder().encode(key));
    send({
      type: 'connection_init',
      payload: { headers: { Authorization: `Bearer ${token}`, 'X-Hasura-Role': 'writer' } },
    });
    const reason = 'Your requested role is not in allowed roles';
    expect(await next()).toEqual({ type: 'connection_error', payload: reason });
    expect(await closed).toEqual({ code: 4400, reason: `Connection initialization failed: ${reason}` });
  });

  test('tells what it cannot read, and stays open', async () => {
    const { send, next, socket } = await signedIn(protocol);
    send('{');
    expect(await next()).toMatchObject({
      type: 'connection_error',
      payload: expect.stringMatching(/^Parsing client message failed: /) as string,
    });
    send(start('1', query));
    expect(await next()).toEqual({ type: 'data', id: '1', payload: data });
    socket.close();
  });

  test('closes when the client ends it', async () => {
    const { send, closed } = await signedIn(protocol);
    send({ type: 'connection_terminate' });
    expect(await closed).toEqual({ code: 1000, reason: 'GQL_CONNECTION_TERMINATE received' });
  });
});

test('keep-alives go on in either protocol', async () => {
  const quick = await serveToy({ env: { HASURA_GRAPHQL_WEBSOCKET_KEEPALIVE: '0.02' } });
  for (const [protocol, type] of [
    ['graphql-ws', 'ka'],
    ['graphql-transport-ws', 'ping'],
  ] as const) {
    const { send, next, socket } = await quick.converse(protocol);
    send(initMessage());
    expect(await next()).toEqual({ type: 'connection_ack' });
    for (let times = 0; times < 3; times++) expect(await next()).toMatchObject({ type });
    socket.close();
  }
  await quick.close();
});

test('an origin that is neither ours nor allowed is refused before the socket opens', async () => {
  const strict = await serveToy({ env: { HASURA_GRAPHQL_CORS_DOMAIN: 'https://*.example.org' } });
  const open = (origin: string) => strict.converse('graphql-ws', '/v1/graphql', { origin });
  await expect(open('https://elsewhere.example.com')).rejects.toThrow('Unexpected server response: 400');
  for (const origin of ['https://app.example.org', strict.url.replace('ws:', 'http:').replace('/v1/graphql', '')]) {
    (await open(origin)).socket.close();
  }
  await strict.close();
});
