/** Throw-away databases, cloned from a template that is filled once per run: about 50 ms for a migrated, seeded one. */
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { testRun, testServerUrl } from './config.ts';

export interface TestDatabase {
  /** Connection string of a superuser on this database. */
  readonly url: string;
  readonly name: string;
  /** Removes the database, whoever is still connected. Close your pools first: a cut session raises an error in them. */
  drop(): Promise<void>;
}

/** `template` is what `createTemplate` gave; without it the database is empty. */
export async function createTestDatabase(options: { readonly template?: string } = {}): Promise<TestDatabase> {
  const name = databaseName(randomBytes(6).toString('hex'));
  await withServer(async (server) => {
    await server.query(
      `create database ${name}${options.template === undefined ? '' : ` template ${options.template}`}`,
    );
  });
  return {
    url: databaseUrl(name),
    name,
    drop: () =>
      withServer(async (server) => {
        await server.query(`drop database if exists ${name} with (force)`);
      }),
  };
}

/**
 * Makes the template `name` (letters, digits, underscores) once per run, whatever the number of test processes that ask
 * for it, by calling `fill` with the connection string of an empty database. Gives the template's database name.
 */
export async function createTemplate(name: string, fill: (url: string) => Promise<void>): Promise<string> {
  if (!/^[a-z0-9_]{1,24}$/.test(name)) throw new Error(`"${name}" is not a template name.`);
  const template = databaseName(`t_${name}`);
  const draft = databaseName(`d_${name}`);
  await withServer(async (server) => {
    await server.query('select pg_advisory_lock(hashtext($1))', [template]);
    const existing = await server.query('select from pg_database where datname = $1', [template]);
    if (existing.rowCount === 1) return;
    await server.query(`drop database if exists ${draft} with (force)`); // a fill that failed
    await server.query(`create database ${draft}`);
    await fill(databaseUrl(draft));
    // A database with a session on it can be neither renamed nor cloned.
    await server.query('select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = $1', [draft]);
    await server.query(`alter database ${draft} rename to ${template}`);
    await server.query(`alter database ${template} allow_connections false`);
  });
  return template;
}

function databaseName(suffix: string): string {
  return `carnet_test_${testRun()}_${suffix}`;
}

function databaseUrl(name: string): string {
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  return url.href;
}

function serverUrl(): string {
  const url = testServerUrl();
  if (url === undefined) throw new Error('No test PostgreSQL: run under vitest, or set CARNET_TEST_DATABASE_URL.');
  return url;
}

async function withServer<T>(act: (server: pg.Client) => Promise<T>): Promise<T> {
  const server = new pg.Client({ connectionString: serverUrl() });
  await server.connect();
  try {
    return await act(server);
  } finally {
    await server.end();
  }
}
