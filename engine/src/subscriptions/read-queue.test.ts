import { createTestDatabase, type TestDatabase } from '@carnet/testkit';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openDatabase, type BoundStatement, type Database } from '../execute/database.ts';
import { createPoller } from './poller.ts';
import { createReadQueue, type Reading, type ReadQueue } from './read-queue.ts';

let database: TestDatabase;
let connection: Database;
let ran: BoundStatement[];
let queue: ReadQueue;
beforeAll(async () => {
  database = await createTestDatabase();
  connection = openDatabase({ connectionString: database.url, size: 2, onError: () => undefined });
});
afterAll(async () => {
  await connection.close();
  await database.drop();
});
beforeEach(() => {
  ran = [];
  queue = createReadQueue({
    database: watched(),
    batchSize: 100,
    onFault: (error) => expect.unreachable(String(error)),
  });
});

/** The real database, and a note of what it was asked. */
function watched(): Pick<Database, 'run'> {
  return {
    run: (statement) => {
      ran.push(statement);
      return connection.run(statement);
    },
  };
}

const divide = `SELECT "n"::text AS "n", (100 / "v1"::int)::text AS "json" FROM unnest($1::text[]) WITH ORDINALITY AS "m"("v1", "n")`;

function reading(value: string, statement = divide): Reading & { readonly answers: unknown[] } {
  const answers: unknown[] = [];
  return {
    answers,
    statement,
    values: () => [value],
    take: (row) => answers.push(row['json']),
    fail: (error) => answers.push(error),
  };
}

test('readings of one statement go together, a hundred at a time', async () => {
  const readings = Array.from({ length: 250 }, (_, index) => reading(String(index + 1)));
  const other = reading('1', divide.replace('100', '7'));
  for (const each of [...readings, other]) queue.add(each);
  await queue.read();
  expect(ran).toHaveLength(4);
  expect(readings.map(({ answers }) => answers)).toEqual(
    readings.map((_, index) => [String(Math.floor(100 / (index + 1)))]),
  );
  expect(other.answers).toEqual(['7']);
});

test('readings of equal values are one row', async () => {
  const readings = ['5', '5', '20', '5'].map((value) => reading(value));
  for (const each of readings) queue.add(each);
  await queue.read();
  expect(ran.map(({ values }) => values)).toEqual([['{"5","20"}']]);
  expect(readings.flatMap(({ answers }) => answers)).toEqual(['20', '20', '5', '20']);
});

test('one that fails does not fail the others, and is read apart until it succeeds', async () => {
  let divisor = '0';
  const failing = { ...reading(''), values: () => [divisor] };
  const sound = [reading('1'), reading('2')];
  for (const each of [failing, ...sound]) queue.add(each);
  await queue.read();
  expect(failing.answers).toMatchObject([{ message: 'division by zero' }]);
  expect(sound.map(({ answers }) => answers)).toEqual([['100'], ['50']]);

  ran = [];
  for (const each of sound) queue.add(each);
  await queue.read();
  expect(ran.map(({ values }) => values)).toEqual([['{"0"}'], ['{"1","2"}']]);

  divisor = '4';
  await queue.read();
  expect(failing.answers.at(-1)).toBe('25');
  ran = [];
  await queue.read();
  expect(ran).toEqual([]);
});

test('none is read twice at a time, and what became due meanwhile is read after', async () => {
  const slow = reading(
    '1',
    `SELECT "n"::text AS "n", pg_sleep(0.05)::text || "v1" AS "json" FROM unnest($1::text[]) WITH ORDINALITY AS "m"("v1", "n")`,
  );
  queue.add(slow);
  const first = queue.read();
  queue.add(slow);
  await queue.read();
  expect(ran).toHaveLength(1);
  await first;
  await expect.poll(() => slow.answers).toEqual(['1', '1']);
});

test('one that is removed is neither read nor told', async () => {
  const failing = reading('0');
  queue.add(failing);
  const read = queue.read();
  queue.remove(failing);
  await read;
  await queue.read();
  expect([ran.length, failing.answers]).toEqual([1, []]);
});

test('the clock reads when something was committed, or now and then, and stops when nobody waits', async () => {
  await connection.run({ text: 'CREATE TABLE note (n int)', values: [] });
  let isAwaited = true;
  let due = 0;
  const ticks: number[] = [];
  const waiting: { at: number; resolve: () => void }[] = [];
  const tick = (at: number) => new Promise<void>((resolve) => waiting.push({ at, resolve }));
  const poller = createPoller({
    database: connection,
    milliseconds: 5,
    polled: () => [{ isIdle: () => !isAwaited, markDue: () => (due += 1) }],
    read: () => {
      ticks.push(due);
      for (const { at, resolve } of waiting) if (ticks.length === at) resolve();
      return Promise.resolve();
    },
  });
  poller.adjust();
  await tick(4);
  // Nothing else writes to this server between two ticks of one test file, except other tests: hence no exact count.
  const before = due;
  await connection.run({ text: 'INSERT INTO note VALUES (1)', values: [] });
  const at = ticks.length;
  await tick(at + 2);
  expect(due).toBeGreaterThan(before);
  isAwaited = false;
  poller.adjust();
  await expect.poll(() => poller.isRunning).toBe(false);
  poller.close();
});
