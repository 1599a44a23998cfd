import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { createTemplate, createTestDatabase } from './create-test-database.ts';

async function rowsOf(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('a throw-away database', () => {
  test('is empty, sorts as French does, and is gone once dropped', async () => {
    const database = await createTestDatabase();
    const sorted = await rowsOf(
      database.url,
      `select w from unnest(array['zèbre', 'été', 'école', 'eau']) w order by w`,
    );
    expect(sorted).toEqual([{ w: 'eau' }, { w: 'école' }, { w: 'été' }, { w: 'zèbre' }]);
    await database.drop();
    await expect(rowsOf(database.url, 'select 1')).rejects.toThrow(/does not exist/);
  });

  test('cloned from a template starts with its rows, and what a test writes stays in its own clone', async () => {
    const fill = async (url: string): Promise<void> => {
      await rowsOf(url, `create table word (w text); insert into word values ('bonjour')`);
    };
    const template = await createTemplate('clone_case', fill);
    const [first, second] = await Promise.all([createTestDatabase({ template }), createTestDatabase({ template })]);
    await rowsOf(first.url, `insert into word values ('bonsoir')`);
    expect(await rowsOf(first.url, 'select w from word order by w')).toEqual([{ w: 'bonjour' }, { w: 'bonsoir' }]);
    expect(await rowsOf(second.url, 'select w from word')).toEqual([{ w: 'bonjour' }]);
    await first.drop();
    await second.drop();
  });

  test('several askers of one template fill it once', async () => {
    let fills = 0;
    const ask = (): Promise<string> =>
      createTemplate('once', () => {
        fills += 1;
        return Promise.resolve();
      });
    const names = await Promise.all([ask(), ask(), ask()]);
    expect(new Set(names).size).toBe(1);
    expect(fills).toBe(1);
  });

  test('a fill that fails leaves no template, and the next one is used', async () => {
    await expect(createTemplate('broken', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    const template = await createTemplate('broken', async (url) => {
      await rowsOf(url, 'create table mended (id int)');
    });
    const database = await createTestDatabase({ template });
    expect(await rowsOf(database.url, 'select * from mended')).toEqual([]);
    await database.drop();
  });
});
