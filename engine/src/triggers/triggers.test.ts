import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openToy, type ToyEngine } from '../../tests/toy-engine.ts';
import type { CronTrigger, EventTrigger } from '../model/model.ts';
import { parseTemplate } from '../shared/transform-template.ts';
import { createCronRunner } from './cron-runner.ts';
import { createEventRunner } from './event-runner.ts';
import { createOneOffRunner } from './one-off-runner.ts';
import { startTriggers } from './start-triggers.ts';
import { prepareScheduledEvents } from './trigger-tables.ts';

interface Received {
  readonly url: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Record<string, unknown>;
}

let toy: ToyEngine;
let pool: pg.Pool;
let server: Server;
let received: Received[];
/** Statuses of the coming answers; 200 when there is none left. */
let statuses: number[];
let base: string;

beforeEach(async () => {
  toy = await openToy({ triggers: false });
  pool = new pg.Pool({ connectionString: toy.databaseUrl, max: 2 });
  // The database is dropped a moment after the pool's end, which its last session may live to see.
  pool.on('error', () => undefined);
  received = [];
  statuses = [];
  server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      received.push({ url: request.url, headers: request.headers, body: JSON.parse(text) as Record<string, unknown> });
      response.writeHead(statuses.shift() ?? 200);
      response.end('{}');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await pool.end();
  await toy.close();
});

const rows = async (sql: string) => (await pool.query<Record<string, unknown>>(sql)).rows;

describe('a cron trigger', () => {
  const nightly = (): CronTrigger => ({
    name: 'nightly',
    webhook: `${base}/nightly`,
    schedule: '0 3 * * *',
    payload: { full: true },
    headers: [{ name: 'x-action-secret', value: 'secret' }],
    retry: { retries: 1, intervalSeconds: 5, timeoutSeconds: 20, toleranceSeconds: 3_600 },
    comment: undefined,
    requestTransform: undefined,
  });
  const runner = async () => {
    const cron = createCronRunner([nightly()], pool);
    await cron.prepare();
    await cron.tick(new Date('2030-01-01T02:00:00Z'));
    return cron;
  };
  const due = new Date('2030-01-01T03:00:01Z');

  test('is delivered once when due, in UTC, by however many engines', async () => {
    const cron = await runner();
    expect(received).toEqual([]);
    await Promise.all([cron.tick(due), createCronRunner([nightly()], pool).tick(due)]);
    await cron.tick(due);
    expect(received).toHaveLength(1);
    expect(received[0]?.headers['x-action-secret']).toBe('secret');
    expect(received[0]?.body).toMatchObject({
      name: 'nightly',
      payload: { full: true },
      scheduled_time: '2030-01-01T03:00:00Z',
      comment: null,
    });
  });

  test('is tried again after its interval, then given up', async () => {
    statuses = [500, 503];
    const cron = await runner();
    await cron.tick(due);
    await cron.tick(new Date(due.getTime() + 4_000));
    expect(received).toHaveLength(1);
    await cron.tick(new Date(due.getTime() + 6_000));
    await cron.tick(new Date(due.getTime() + 60_000));
    expect(received).toHaveLength(2);
    expect(await rows(`select status, tries from hdb_catalog.hdb_cron_events where status <> 'scheduled'`)).toEqual([
      { status: 'error', tries: 2 },
    ]);
  });

  test('that is older than its tolerance is not delivered', async () => {
    const cron = await runner();
    await cron.tick(new Date('2030-01-01T05:00:00Z'));
    expect(received).toEqual([]);
    expect(await rows(`select count(*)::int from hdb_catalog.hdb_cron_events where status = 'dead'`)).toEqual([
      { count: 1 },
    ]);
  });

  test('sends what its transform makes of the occurrence', async () => {
    const requestTransform = parseTemplate('{"at": {{$body.scheduled_time}}, "what": {{$body.payload.full}}}');
    const cron = createCronRunner([{ ...nightly(), requestTransform }], pool);
    await cron.prepare();
    await cron.tick(new Date('2030-01-01T02:00:00Z'));
    await cron.tick(due);
    expect(received.map(({ body }) => body)).toEqual([{ at: '2030-01-01T03:00:00Z', what: true }]);
  });

  test('can be fired by hand', async () => {
    await (await runner()).fire('nightly');
    expect(received).toHaveLength(1);
  });
});

describe('a one-off event', () => {
  const add = async (webhook: unknown, retry: object = {}) => {
    await prepareScheduledEvents(pool);
    await pool.query(
      `insert into hdb_catalog.hdb_scheduled_events (webhook_conf, scheduled_time, payload, header_conf, retry_conf)
       values ($1, '2030-01-01T03:00:00Z', '{"a":1}', '[{"name":"x-of","value":"us"}]', $2)`,
      [JSON.stringify(webhook), JSON.stringify(retry)],
    );
    return createOneOffRunner(pool, {
      webhook: (conf) => (typeof conf === 'string' ? conf : undefined),
      headers: (conf) => conf.map(({ name, value = '' }) => ({ name, value })),
    });
  };
  const status = async () => (await rows('select status, tries from hdb_catalog.hdb_scheduled_events'))[0];
  const at = (seconds: number) => new Date(Date.parse('2030-01-01T03:00:00Z') + seconds * 1_000);

  test('is delivered once, when it is due', async () => {
    const runner = await add(`${base}/once`);
    await runner.tick(at(-1));
    expect(received).toEqual([]);
    await Promise.all([runner.tick(at(1)), runner.tick(at(1))]);
    expect(received).toMatchObject([
      { url: '/once', headers: { 'x-of': 'us' }, body: { scheduled_time: '2030-01-01T03:00:00Z', payload: { a: 1 } } },
    ]);
    expect(await status()).toMatchObject({ status: 'delivered' });
  });

  test('is tried again after its interval, then given up', async () => {
    statuses = [500, 500];
    const runner = await add(`${base}/again`, { num_retries: 1, retry_interval_seconds: 30 });
    await runner.tick(at(1));
    await runner.tick(at(20));
    expect(received).toHaveLength(1);
    await runner.tick(at(40));
    expect(received).toHaveLength(2);
    expect(await status()).toMatchObject({ status: 'error' });
  });

  test('whose webhook the environment does not say ends in error', async () => {
    const runner = await add({ from_env: 'NOWHERE' });
    await runner.tick(at(1));
    expect(await status()).toMatchObject({ status: 'error' });
  });
});

describe('an event trigger', () => {
  const onBook = (operations: EventTrigger['operations'], retries = 0, transform?: string) => ({
    ...toy.engine.model,
    cronTriggers: [],
    eventTriggers: [
      {
        name: 'book_changed',
        table: 'public.book',
        operations,
        enableManual: false,
        webhook: `${base}/book`,
        headers: [],
        retry: { retries, intervalSeconds: 10, timeoutSeconds: 20 },
        requestTransform: transform === undefined ? undefined : parseTemplate(transform),
      } satisfies EventTrigger,
    ],
  });

  test('tells old and new row, and who acted', async () => {
    const events = createEventRunner(onBook(new Map([['UPDATE', ['title']]])), pool);
    await events.prepare();
    const update = 'mutation { update_book_by_pk(pk_columns: { id: 1 }, _set: { title: "Machines" }) { id } }';
    await toy.ask(update, { headers: { 'x-hasura-user-id': 'ada' } });
    expect(await events.tick()).toBe(1);
    expect(received[0]?.body).toMatchObject({
      table: { schema: 'public', name: 'book' },
      trigger: { name: 'book_changed' },
      event: {
        op: 'UPDATE',
        data: { old: { title: 'Engines' }, new: { title: 'Machines' } },
        session_variables: { 'x-hasura-user-id': 'ada', 'x-hasura-role': 'admin' },
      },
      delivery_info: { current_retry: 0, max_retries: 0 },
    });
    expect(received[0]?.body['event']).toHaveProperty('trace_context', {
      trace_id: expect.stringMatching(/^[0-9a-f]{32}$/),
      span_id: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
    expect(await events.tick()).toBe(0);
  });

  test('is silent when no listened column changes', async () => {
    const events = createEventRunner(onBook(new Map([['UPDATE', ['title']]])), pool);
    await events.prepare();
    await pool.query('update book set pages = 1 where id = 1');
    expect(await events.tick()).toBe(0);
  });

  test('forgets what a transaction rolled back', async () => {
    const events = createEventRunner(onBook(new Map([['DELETE', '*']])), pool);
    await events.prepare();
    await pool.query('begin; delete from book where id = 4; rollback');
    expect(await events.tick()).toBe(0);
    await pool.query('delete from book where id = 4');
    expect(await events.tick()).toBe(1);
  });

  test('that fails waits for its retry, then is marked', async () => {
    statuses = [500];
    const events = createEventRunner(onBook(new Map([['DELETE', '*']])), pool);
    await events.prepare();
    await pool.query('delete from book where id = 4');
    await events.tick();
    expect(await rows('select delivered, error, tries from hdb_catalog.event_log')).toEqual([
      { delivered: false, error: true, tries: 1 },
    ]);
    expect(await rows('select status from hdb_catalog.event_invocation_logs')).toEqual([{ status: 500 }]);
  });

  test('sends what its transform makes of the event, and logs that', async () => {
    const template =
      '{"title": {{$body.event.data.old.title}}, "by": {{$session_variables?["x-hasura-user-id"] ?? "?"}}}';
    const events = createEventRunner(onBook(new Map([['DELETE', '*']]), 0, template), pool);
    await events.prepare();
    const [book] = await rows('delete from book where id = 4 returning title');
    await events.tick();
    expect(received.map(({ body }) => body)).toEqual([{ title: book?.['title'], by: '?' }]);
    expect(await rows(`select request -> 'payload' ->> 'by' as by from hdb_catalog.event_invocation_logs`)).toEqual([
      { by: '?' },
    ]);
  });

  test('whose transform cannot be applied is not tried again', async () => {
    const events = createEventRunner(onBook(new Map([['DELETE', '*']]), 3, '{"x": {{$body.event.nowhere}}}'), pool);
    await events.prepare();
    await pool.query('delete from book where id = 4');
    await events.tick();
    expect(received).toEqual([]);
    expect(await rows('select delivered, error from hdb_catalog.event_log')).toEqual([
      { delivered: false, error: true },
    ]);
  });

  test('is removed with the metadata that asked for it', async () => {
    await createEventRunner(onBook(new Map([['DELETE', '*']])), pool).prepare();
    await createEventRunner({ ...toy.engine.model, eventTriggers: [] }, pool).prepare();
    expect(await rows(`select count(*)::int from pg_trigger where tgname like 'notify_hasura%'`)).toEqual([
      { count: 0 },
    ]);
  });
});

test('triggers run until stopped, and nothing is made without any', async () => {
  const faults: unknown[] = [];
  const options = {
    database: pool,
    cronMilliseconds: 10,
    eventMilliseconds: 10,
    onFault: (error: unknown) => faults.push(error),
  };
  const none = await startTriggers({ ...options, model: { ...toy.engine.model, cronTriggers: [] } });
  await none.stop();
  expect(await rows(`select to_regclass('hdb_catalog.hdb_cron_events') as made`)).toEqual([{ made: null }]);
  const cron = toy.engine.model.cronTriggers.map((trigger) => ({ ...trigger, webhook: `${base}/cron` }));
  const running = await startTriggers({ ...options, model: { ...toy.engine.model, cronTriggers: cron } });
  await running.fireCron('nightly');
  await running.stop();
  expect(received.map(({ url }) => url)).toEqual(['/cron']);
  expect(faults).toEqual([]);
});
