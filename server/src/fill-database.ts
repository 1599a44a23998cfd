/** Brings a database to the product's present schema and, when asked and only if nobody is in it, adds the demonstration. */
import { loadReference } from '@carnet/actions-server';
import { applySeeds, migrate } from '@carnet/engine';
import pg from 'pg';
import { StartupError } from './startup-error.ts';

export interface Filling {
  readonly projectDir: string;
  readonly demoData: boolean;
}

/** For a database that may be empty. */
export async function fillDatabase(url: string, { projectDir, demoData }: Filling): Promise<void> {
  await updateDatabase(url, projectDir);
  if (demoData && (await hasNoTerritory(url))) await applySeeds({ projectDir, databaseUrl: url });
}

/** Runs the migrations that the database has not seen, then loads the reference lists that have changed. */
export async function updateDatabase(url: string, projectDir: string): Promise<void> {
  try {
    await migrate({ projectDir, databaseUrl: url });
    await loadLists(url);
  } catch (cause) {
    const words = cause instanceof Error ? cause.message : String(cause);
    throw new StartupError(`La base de données n’a pas pu être mise à jour. ${words}`, { cause });
  }
}

async function loadLists(url: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  try {
    await loadReference(pool);
  } finally {
    await pool.end();
  }
}

async function hasNoTerritory(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query('select from territory limit 1')).rowCount === 0;
  } finally {
    await client.end();
  }
}
