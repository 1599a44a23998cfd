import pg from 'pg';
import { expect, test } from 'vitest';
import { createTestDatabase } from './create-test-database.ts';
import { productTemplate } from './product-template.ts';

test('the migrated template has the tables of the product and no row of the demonstration', async () => {
  const database = await createTestDatabase({ template: await productTemplate({ seeds: false }) });
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query('select count(*)::int as notebooks from notebook');
  await client.end();
  await database.drop();
  expect(rows).toEqual([{ notebooks: 0 }]);
});
