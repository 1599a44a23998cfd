import { readFileSync } from 'node:fs';
import { createTestDatabase, productTemplate, type TestDatabase } from '@carnet/testkit';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dataModel, dataModelFile } from './data-model.ts';

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await createTestDatabase({ template: await productTemplate({ seeds: false }) });
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

test('docs/data-model.md draws the tables as they are (mend: node hasura/scripts/generate-data-model.ts)', async () => {
  expect(readFileSync(dataModelFile, 'utf8')).toBe(await dataModel(client));
});

test('a table that no area names is an error, and a column that is added changes the picture', async () => {
  const before = await dataModel(client);
  await client.query('alter table notebook add column colour text');
  expect(await dataModel(client)).not.toBe(before);
  await client.query('create table stray (id uuid primary key)');
  await expect(dataModel(client)).rejects.toThrow('no area for [stray]');
});
