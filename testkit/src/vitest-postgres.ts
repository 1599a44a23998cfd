/** Vitest global setup: one throw-away PostgreSQL for the whole run, unless CARNET_TEST_DATABASE_URL names a server. */
import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startPostgres } from '@carnet/postgres';
import pg from 'pg';
import { setTestServer, testServerUrl } from './config.ts';

const dataRoot = fileURLToPath(new URL('../../.data', import.meta.url));

/** Several vitest projects may name this file: the first one starts the server and stops it. */
let started = false;

/** Gives the teardown. */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (started) return undefined;
  started = true;
  const run = randomBytes(4).toString('hex');
  const given = testServerUrl();
  if (given !== undefined) {
    setTestServer(given, run);
    return () => dropDatabasesOf(given, run);
  }
  const postgres = await startPostgres({ dir: path.join(dataRoot, `test-${String(process.pid)}`), test: true });
  removeLeftovers(postgres.folder);
  setTestServer(postgres.url, run);
  return async () => {
    setTestServer(undefined, run);
    await postgres.stop();
    started = false;
  };
}

/** Runs that were killed left folders like ours beside it; their PostgreSQL died with them. */
function removeLeftovers(ours: string): void {
  const [parent, prefix] = [path.dirname(ours), path.basename(ours).replace(/\d+$/, '')];
  for (const name of readdirSync(parent)) {
    const pid = name.startsWith(prefix) ? /^\d+/.exec(name.slice(prefix.length))?.[0] : undefined;
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(path.join(parent, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function dropDatabasesOf(url: string, run: string): Promise<void> {
  const server = new pg.Client({ connectionString: url });
  await server.connect();
  try {
    const { rows } = await server.query<{ datname: string }>(
      `select datname from pg_database where starts_with(datname, $1)`,
      [`carnet_test_${run}_`],
    );
    for (const { datname } of rows) await server.query(`drop database if exists ${datname} with (force)`);
  } finally {
    await server.end();
  }
}
