import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { freePort, startPostgres } from '@carnet/postgres';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { writeAnswer } from '../../src/http/answer.ts';
import { applySeeds, createEngine, migrate } from '../../src/index.ts';
import { serveEngine, stopServer } from '../serve-toy.ts';
import { ada, toyEnv, toyProject } from '../toy-engine.ts';
import { asAdmin, refusalOf, serveRawToy, type Answer, type RawToy } from './served-toy.ts';

const oneBook = '{ book_by_pk(id: 1) { title } }';
const answered = { data: { book_by_pk: { title: 'Engines' } } };
const connectionError = { code: 'postgres-error', message: 'connection error' };
const setPages = 'mutation { update_book_by_pk(pk_columns: { id: 1 }, _set: { pages: 7 }) { pages } }';
const search = (text: string) => `{ search_books(args: { search: "${text}" }) { title } }`;
/** `search_books` waits for a lock, as long as someone else holds it. */
const waitForLock = `create or replace function public.search_books(search text) returns setof public.book language plpgsql stable as $$
begin
  perform pg_advisory_xact_lock_shared(7);
  return query select * from public.book where title ilike '%' || search || '%';
end $$`;

let toy: RawToy;
let other: pg.Client;
beforeAll(async () => {
  toy = await serveRawToy({ poolSize: 3 });
  other = new pg.Client({ connectionString: toy.databaseUrl });
  await other.connect();
  await other.query(waitForLock);
});
afterEach(async () => {
  await toy.stillAnswers();
  expect(toy.faults).toEqual([]);
  await allConnectionsAreFree();
});
afterAll(async () => {
  await other.end();
  await toy.close();
});

/** As many requests as there are connections work at the same time. */
async function allConnectionsAreFree(): Promise<void> {
  await hold();
  const asked = Array.from({ length: 3 }, () => toy.query(search('Eng')));
  try {
    await expect.poll(waiting, { timeout: 10_000 }).toBe(3);
  } finally {
    await letGo();
  }
  await Promise.all(asked);
}

const hold = () => other.query('select pg_advisory_lock(7)');
const letGo = () => other.query('select pg_advisory_unlock_all()');
const waiting = () =>
  other
    .query<{ n: number }>(
      `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event = 'advisory'`,
    )
    .then(({ rows }) => rows[0]?.n);
const cut = (condition: string) =>
  other.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and ${condition}`,
  );

describe('connections that Postgres cuts', () => {
  test('while they are idle are replaced without a word', async () => {
    await Promise.all(Array.from({ length: 3 }, () => toy.query(oneBook)));
    await cut('true');
    // Which of the two is noticed first is a matter of luck: a request may meet the cut connection.
    await expect.poll(() => toy.query(oneBook), { timeout: 10_000 }).toEqual(answered);
    for (let round = 0; round < 5; round += 1) expect(await toy.query(oneBook)).toEqual(answered);
  });

  test('in the middle of a query fail that query, and no other', async () => {
    await hold();
    const asked = toy.query(search('Eng'));
    await expect.poll(waiting, { timeout: 10_000 }).toBe(1);
    await cut("wait_event = 'advisory'");
    expect(refusalOf(await asked)).toEqual(connectionError);
    await letGo();
    expect(await toy.query(search('Eng'))).toEqual({ data: { search_books: [{ title: 'Engines' }] } });
  });

  test('in the middle of a mutation leave nothing written', async () => {
    await other.query('begin');
    await other.query('select from book where id = 1 for update');
    const asked = toy.query(setPages);
    await expect
      .poll(() =>
        other.query(`select from pg_stat_activity where wait_event = 'transactionid'`).then((r) => r.rowCount),
      )
      .toBe(1);
    await cut("wait_event = 'transactionid'");
    expect(refusalOf(await asked)).toEqual(connectionError);
    await other.query('rollback');
    expect(await toy.query('{ book_by_pk(id: 1) { pages } }')).toEqual({ data: { book_by_pk: { pages: 210 } } });
  });

  test('in the middle of a nested insert leave nothing written', async () => {
    await other.query('begin; lock table review in access exclusive mode');
    const asked = toy.query(
      `mutation { insert_book_one(object: { title: "Cut", author_id: "${ada}", reviews: { data: [{ rating: 3 }] } }) { id } }`,
    );
    await expect
      .poll(() => other.query(`select from pg_stat_activity where wait_event = 'relation'`).then((r) => r.rowCount), {
        timeout: 10_000,
      })
      .toBe(1);
    await cut("wait_event = 'relation'");
    expect(refusalOf(await asked)).toEqual(connectionError);
    await other.query('rollback');
    expect(await toy.query('{ book(where: { title: { _eq: "Cut" } }) { id } }')).toEqual({ data: { book: [] } });
  });
});

describe('a statement that takes too long', () => {
  test('is stopped by the database’s own limit, told without its text, and its connection used again', async () => {
    await other.query(`alter database ${new URL(toy.databaseUrl).pathname.slice(1)} set statement_timeout = 200`);
    await cut('true');
    await expect.poll(() => toy.query(oneBook), { timeout: 10_000 }).toEqual(answered);
    await hold();
    const asReader = { ...asAdmin, 'x-hasura-role': 'reader' };
    const answer = await toy.query(search('Eng'), undefined, asReader);
    expect(answer).toEqual({
      errors: [{ message: 'database query error', extensions: { path: '$', code: 'unexpected' } }],
    });
    await letGo();
    expect(await toy.query(search('Eng'))).toEqual({ data: { search_books: [{ title: 'Engines' }] } });
    await other.query(`alter database ${new URL(toy.databaseUrl).pathname.slice(1)} reset statement_timeout`);
    await cut('true');
    await expect.poll(() => toy.query(oneBook), { timeout: 10_000 }).toEqual(answered);
  });
});

describe('when all connections are busy', () => {
  test('requests wait for their turn, in order, and all are answered', async () => {
    await hold();
    const slow = Array.from({ length: 3 }, () => toy.query(search('Eng')));
    await expect.poll(waiting, { timeout: 10_000 }).toBe(3);
    const queued = Array.from({ length: 50 }, () => toy.query(oneBook));
    await letGo();
    for (const answer of await Promise.all(slow)) {
      expect(answer).toEqual({ data: { search_books: [{ title: 'Engines' }] } });
    }
    for (const answer of await Promise.all(queued)) expect(answer).toEqual(answered);
  });

  test('requests that waited too long are told so, and the others served afterwards', async () => {
    const impatient = await serveRawToy({ poolSize: 1, poolTimeoutMilliseconds: 200 });
    const holder = new pg.Client({ connectionString: impatient.databaseUrl });
    await holder.connect();
    await holder.query(waitForLock);
    await holder.query('select pg_advisory_lock(7)');
    const slow = impatient.query(search('Eng'));
    expect(refusalOf(await impatient.query(oneBook))).toEqual(connectionError);
    await holder.query('select pg_advisory_unlock(7)');
    expect(await slow).toEqual({ data: { search_books: [{ title: 'Engines' }] } });
    await impatient.stillAnswers();
    expect(impatient.faults).toEqual([]);
    await holder.end();
    await impatient.close();
  });
});

describe('clients that go away', () => {
  test('while their answer is made leave its connection to the others', async () => {
    await hold();
    const gone = Array.from({ length: 3 }, () => {
      const controller = new AbortController();
      const asked = fetch(`${toy.origin}/v1/graphql`, {
        method: 'POST',
        headers: asAdmin,
        body: JSON.stringify({ query: search('Eng') }),
        signal: controller.signal,
      }).catch((error: unknown) => error);
      return { asked, controller };
    });
    await expect.poll(waiting, { timeout: 10_000 }).toBe(3);
    for (const { asked, controller } of gone) {
      controller.abort();
      await asked;
    }
    await letGo();
  });

  test('in the middle of a large answer, or that never read it, hold up nobody', async () => {
    const query = JSON.stringify({ query: `{ book(limit: 4) { ${long(200)} } }` });
    await other.query(`update book set tags = array(select repeat('x', 1000) from generate_series(1, 10))`);
    const request = `POST /v1/graphql HTTP/1.1\r\nHost: x\r\nX-Hasura-Admin-Secret: ${asAdmin['x-hasura-admin-secret']}\r\nContent-Length: ${query.length}\r\n\r\n${query}`;
    const sockets = await Promise.all(Array.from({ length: 6 }, () => toy.dial()));
    for (const socket of sockets) {
      socket.pause();
      socket.write(request.repeat(2));
    }
    await toy.stillAnswers();
    await allConnectionsAreFree();
    // What is kept for them is their answers, eight megabytes each, and no more.
    const { external, heapUsed } = process.memoryUsage();
    expect(external + heapUsed).toBeLessThan(600 * 1024 * 1024);
    await toy.stillAnswers();
    for (const socket of sockets.slice(0, 3)) socket.resetAndDestroy();
    for (const socket of sockets.slice(3)) socket.destroy();
    await toy.stillAnswers();
  });

  test('that read nothing for a while are cut off', async () => {
    const server = createServer((_, response) =>
      writeAnswer(response, { status: 200, headers: {}, body: 'x'.repeat(64 * 1024 * 1024) }, 100),
    );
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    const [served] = (await Promise.all([
      once(server, 'connection'),
      once(socket, 'connect').then(() => {
        socket.pause();
        socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
      }),
    ]).then(([connection]) => connection)) as [NodeJS.EventEmitter];
    await once(served, 'close');
    socket.destroy();
    await stopServer(server);
  });

  const long = (count: number) => Array.from({ length: count }, (_, index) => `t${index}: tags`).join(' ');
});

test('Postgres stopped and started again under a busy engine: errors while it is away, answers afterwards', async () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'carnet-faults-'));
  const port = await freePort();
  let postgres = await startPostgres({ dir: path.join(dir, 'data'), port });
  const databaseUrl = postgres.url;
  await migrate({ projectDir: toyProject, databaseUrl });
  await applySeeds({ projectDir: toyProject, databaseUrl });
  const faults: unknown[] = [];
  const engine = await createEngine({
    project: toyProject,
    databaseUrl,
    env: toyEnv(databaseUrl),
    triggers: false,
    observe: (event) => event.kind === 'fault' && faults.push(event.error),
  });
  const { server, port: enginePort } = await serveEngine(engine);
  const ask = async (query: string) => {
    const response = await fetch(`http://127.0.0.1:${String(enginePort)}/v1/graphql`, {
      method: 'POST',
      headers: asAdmin,
      body: JSON.stringify({ query }),
    });
    return (await response.json()) as Answer;
  };
  const health = async () => (await fetch(`http://127.0.0.1:${String(enginePort)}/healthz`)).status;
  let stopped = false;
  const seen: Answer[] = [];
  const busy = Array.from({ length: 8 }, async (_, index) => {
    while (!stopped) seen.push(await ask(index % 2 === 0 ? oneBook : setPages));
  });
  await expect.poll(() => seen.length, { timeout: 10_000 }).toBeGreaterThan(50);
  await postgres.stop();
  expect(refusalOf(await ask(oneBook))).toEqual(connectionError);
  expect(await health()).toBe(500);
  postgres = await startPostgres({ dir: path.join(dir, 'data'), port });
  await expect.poll(() => ask(oneBook), { timeout: 10_000 }).toEqual(answered);
  expect(await health()).toBe(200);
  stopped = true;
  await Promise.all(busy);
  const refused = seen.filter((answer) => answer.errors !== undefined).map(refusalOf);
  expect(refused.length).toBeGreaterThan(0);
  expect(new Set(refused.map((each) => JSON.stringify(each)))).toEqual(new Set([JSON.stringify(connectionError)]));
  expect(faults).toEqual([]);
  await stopServer(server);
  await engine.close();
  await postgres.stop();
  rmSync(dir, { recursive: true, force: true });
}, 60_000);
