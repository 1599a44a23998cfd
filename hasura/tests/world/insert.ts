/** One row into one table, for fixtures. */
import type pg from 'pg';

/** Table and column names are the caller's own words, values are parameters. */
export function insert(
  client: pg.Client,
  table: string,
  row: Readonly<Record<string, unknown>>,
): Promise<pg.QueryResult> {
  const columns = Object.keys(row);
  return client.query(
    `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, index) => `$${index + 1}`).join(', ')}) returning *`,
    Object.values(row),
  );
}
