/** A look, or a turn of the clock, in the product's own database. */
import pg from 'pg';
import type { Product } from './start-product.ts';

export async function query<Row extends pg.QueryResultRow>(
  product: Product,
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: product.databaseUrl });
  await client.connect();
  try {
    return (await client.query<Row>(sql, values)).rows;
  } finally {
    await client.end();
  }
}
