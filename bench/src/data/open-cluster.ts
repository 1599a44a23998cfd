/** The private PostgreSQL of the measurements: kept between runs, durable as in production, nothing running by itself. */
import path from 'node:path';
import { startPostgres, type RunningPostgres } from '@carnet/postgres';
import pg from 'pg';
import { root } from './run-node.ts';

/** The planner's settings stay PostgreSQL's own: what is measured is what an installation gets. */
const settings = {
  shared_buffers: '1GB',
  max_wal_size: '8GB',
  checkpoint_timeout: '30min',
  autovacuum: 'off',
} as const;

/** `dir`: where its data is, `.cache/bench/postgres` by default. One run at a time uses it. */
export async function openCluster(dir = path.join(root, '.cache/bench/postgres')): Promise<RunningPostgres> {
  const postgres = await startPostgres({ dir });
  const asWanted = await withClient(postgres.url, async (client) => {
    const { rows } = await client.query<{ shared_buffers: string }>('show shared_buffers');
    if (rows[0]?.shared_buffers === settings.shared_buffers) return true;
    for (const [name, value] of Object.entries(settings)) await client.query(`alter system set ${name} = '${value}'`);
    return false;
  });
  if (asWanted) return postgres;
  await postgres.stop();
  return startPostgres({ dir });
}

/** The address of another database of the same server. */
export function databaseUrl(serverUrl: string, name: string): string {
  return Object.assign(new URL(serverUrl), { pathname: `/${name}` }).href;
}

export async function withClient<Result>(url: string, act: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end();
  }
}
