/** Takes away what the measured writes have left, so that every cell meets the same rows. */
import type pg from 'pg';
import { benchLabel } from './operations.ts';
import type { Subject } from './subjects.ts';

export async function removeWritten(client: pg.Client, subjects: readonly Subject[]): Promise<void> {
  const notebooks = subjects.map(({ notebook_id }) => notebook_id);
  await client.query('begin');
  // The history refuses to be erased, as it should; this is not history.
  await client.query('set local session_replication_role = replica');
  await client.query(`delete from event where notebook_id = any ($1::uuid[]) and payload ->> 'label' = $2`, [
    notebooks,
    benchLabel,
  ]);
  await client.query('delete from action where notebook_id = any ($1::uuid[]) and label = $2', [notebooks, benchLabel]);
  await client.query('commit');
  await client.query('vacuum (analyze) event, action');
}
