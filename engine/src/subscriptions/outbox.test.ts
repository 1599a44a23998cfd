import type { AddressInfo } from 'node:net';
import { WebSocketServer, type WebSocket } from 'ws';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { converseWith, initMessage, serveToy, type Conversation, type ServedToy } from '../../tests/serve-toy.ts';
import { createOutbox, outboxLimits } from './outbox.ts';

describe('beside a socket that does not read', () => {
  let toy: ServedToy;
  let stalled: Conversation;
  let healthy: Conversation;
  const megabyte = 'x'.repeat(1024 * 1024);
  const notesOf = 'subscription { book_by_pk(id: 1) { details } }';

  beforeEach(async () => {
    toy = await serveToy();
    stalled = await signIn();
    healthy = await signIn();
  });
  afterEach(() => toy.close());

  async function signIn(): Promise<Conversation> {
    const conversation = await toy.converse('graphql-transport-ws');
    conversation.send(initMessage());
    await conversation.next();
    await conversation.next();
    return conversation;
  }

  const subscribe = (id: string, query: string) => ({ type: 'subscribe', id, payload: { query } });
  const note = (version: number, times: number) =>
    toy.sql(
      `UPDATE public.book SET details = jsonb_build_object('version', ${version}, 'text', repeat('x', ${times * 1024 * 1024})) WHERE id = 1`,
    );
  const versionOf = (message: unknown) =>
    (message as { payload: { data: { book_by_pk: { details: { version?: number } } } } }).payload.data.book_by_pk
      .details.version;

  test('the others get each change, it gets only the last, and little waits for it', async () => {
    for (const conversation of [stalled, healthy]) {
      conversation.send(subscribe('1', notesOf));
      await conversation.next();
    }
    stalled.socket.pause();
    const changes = 12;
    for (let version = 1; version <= changes; version++) {
      await note(version, 3);
      expect(versionOf(await healthy.next())).toBe(version);
      expect(toy.engine.socketCounts().waitingBytes).toBeLessThan(outboxLimits.maxBytes / 2);
    }
    stalled.socket.resume();
    const seen: unknown[] = [];
    while (seen.at(-1) !== changes) seen.push(versionOf(await stalled.next()));
    expect(seen.length).toBeLessThan(changes);
    expect(seen).toEqual([...seen].sort((left, right) => Number(left) - Number(right)));
    await note(changes + 1, 0);
    expect(versionOf(await stalled.next())).toBe(changes + 1);
  }, 60_000);

  test('a stream waits at its cursor, and loses nothing', async () => {
    await toy.sql(
      `INSERT INTO public.review (id, book_id, rating, body) SELECT 200 + n, 1, 3, repeat('x', 1024 * 1024) FROM generate_series(1, 40) AS n`,
    );
    stalled.send(
      subscribe(
        '1',
        'subscription { review_stream(batch_size: 1, cursor: { initial_value: { id: 200 } }) { id body } }',
      ),
    );
    stalled.socket.pause();
    healthy.send(subscribe('1', '{ review_aggregate { aggregate { count } } }'));
    expect(await healthy.next()).toMatchObject({ type: 'next' });
    await expect.poll(() => toy.engine.socketCounts().waitingBytes).toBeGreaterThan(outboxLimits.stalledBytes);
    expect(toy.engine.socketCounts().waitingBytes).toBeLessThan(outboxLimits.maxBytes / 2);
    stalled.socket.resume();
    for (let id = 201; id <= 240; id++) {
      expect(await stalled.next()).toEqual({
        type: 'next',
        id: '1',
        payload: { data: { review_stream: [{ id, body: megabyte }] } },
      });
    }
  }, 60_000);

  test('that goes on asking, it is cut', async () => {
    await note(1, 3);
    stalled.socket.pause();
    for (let id = 1; id <= 30; id++) stalled.send(subscribe(String(id), '{ book_by_pk(id: 1) { details } }'));
    await expect
      .poll(() => toy.engine.socketCounts(), { timeout: 15_000 })
      .toMatchObject({ sockets: 1, waitingBytes: 0 });
    healthy.send(subscribe('1', '{ book_by_pk(id: 1) { id } }'));
    expect(await healthy.next()).toMatchObject({ payload: { data: { book_by_pk: { id: 1 } } } });
    stalled.socket.resume();
    expect(await stalled.closed).toMatchObject({ code: 1006 });
  }, 60_000);
});

test('a socket that stays stalled beyond patience is cut', async () => {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  const accepted = new Promise<WebSocket>((resolve) => server.once('connection', resolve));
  const client = await converseWith(`ws://127.0.0.1:${String((server.address() as AddressInfo).port)}`, '');
  client.socket.pause();
  const socket = await accepted;
  const limits = { stalledBytes: 1_000, maxBytes: 1_000_000_000, patienceMilliseconds: 100 };
  let wasReadyAgain = false;
  const outbox = createOutbox(socket, () => (wasReadyAgain = true), limits);
  const closed = new Promise((resolve) => socket.once('close', resolve));
  while (outbox.isReady()) outbox.send('x'.repeat(4_000_000));
  await closed;
  expect(wasReadyAgain).toBe(false);
  expect(outbox.isReady()).toBe(false);
  client.socket.terminate();
  server.close();
});
