import { createTestDatabase, type TestDatabase } from '@carnet/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FailedBatch } from './batch.ts';
import { openDatabase, type BoundStatement, type Database } from './database.ts';

let throwAway: TestDatabase;
let database: Database;

beforeAll(async () => {
  throwAway = await createTestDatabase();
  database = openDatabase({ connectionString: throwAway.url, size: 1, onError: () => undefined });
  await run(
    'CREATE TABLE thing (id integer PRIMARY KEY, name text, above integer REFERENCES thing DEFERRABLE INITIALLY DEFERRED)',
  );
});

afterAll(async () => {
  await database.close();
  await throwAway.drop();
});

const insert = (id: string, name: string | null = null, above: string | null = null): BoundStatement => ({
  text: 'INSERT INTO thing VALUES ($1, $2, $3) RETURNING id, name',
  values: [id, name, above],
});

function run(text: string) {
  return database.run({ text, values: [] });
}

function runBatch(...statements: BoundStatement[]) {
  return database.withConnection((connection) => connection.run(statements));
}

async function failureOf(...statements: BoundStatement[]): Promise<FailedBatch> {
  const error: unknown = await runBatch(...statements).catch((reason: unknown) => reason);
  if (error instanceof FailedBatch) return error;
  throw new Error('the batch was expected to fail');
}

describe('a batch of statements', () => {
  test('yields the rows of each as text, whether its columns were known or not', async () => {
    const expected = [[{ id: '1', name: 'un' }], [{ id: '2', name: null }], [{ n: '2' }]];
    const count = { text: 'SELECT count(*) AS n FROM thing', values: [] };
    expect(await runBatch(insert('1', 'un'), insert('2'), count)).toEqual(expected);
    await run('DELETE FROM thing');
    expect(await runBatch(insert('1', 'un'), insert('2'), count)).toEqual(expected);
    await run('DELETE FROM thing');
  });

  test('is one transaction: a failure names its statement and keeps nothing', async () => {
    const failure = await failureOf(insert('1'), insert('1'), insert('2'));
    expect(failure.index).toBe(1);
    expect(failure.cause).toMatchObject({ code: '23505' });
    expect(await run('SELECT id FROM thing')).toEqual([]);
  });

  test('that breaks a deferred constraint fails past its last statement', async () => {
    const failure = await failureOf(insert('1', null, '9'));
    expect(failure.index).toBe(1);
    expect(failure.cause).toMatchObject({ code: '23503' });
    expect(await run('SELECT id FROM thing')).toEqual([]);
  });

  test('sets for its own transaction what a statement sets, and no longer', async () => {
    const set = { text: `SELECT set_config('toy.who', $1, true)`, values: ['she'] };
    const get = { text: `SELECT current_setting('toy.who', true) AS who`, values: [] };
    const [, rows] = await runBatch(set, get);
    expect(rows).toEqual([{ who: 'she' }]);
    expect(await database.run(get)).toEqual([{ who: '' }]);
  });

  test('runs again what failed when it was first prepared', async () => {
    const divide = (by: string): BoundStatement => ({ text: 'SELECT 1 / $1::integer AS n', values: [by] });
    expect((await failureOf(divide('0'))).cause).toMatchObject({ code: '22012' });
    expect(await runBatch(divide('1'))).toEqual([[{ n: '1' }]]);
    expect((await failureOf({ text: 'SELECT nothing', values: [] })).cause).toMatchObject({ code: '42703' });
    expect(await runBatch(divide('1'))).toEqual([[{ n: '1' }]]);
  });

  test('leaves no transaction open: what follows on the connection is on its own', async () => {
    await failureOf(insert('1'), insert('1'));
    await runBatch(insert('3'));
    expect(await run('SELECT id FROM thing')).toEqual([{ id: '3' }]);
    await run('DELETE FROM thing');
  });
});
