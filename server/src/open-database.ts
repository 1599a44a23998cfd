/** The database of the product: the embedded PostgreSQL, or the one that DATABASE_URL names. */
import path from 'node:path';
import { startPostgres } from '@carnet/postgres';
import pg from 'pg';
import { StartupError } from './startup-error.ts';

export interface OpenDatabase {
  readonly url: string;
  close(): Promise<void>;
}

/** How an empty database becomes the product's. */
export type Fill = (url: string) => Promise<void>;

const NAME = 'carnet';

/**
 * Starts the embedded PostgreSQL in `<dataDir>/postgres`. The product's database appears whole or not at all: it is
 * filled under another name, so that a start killed half-way is simply begun again by the next one.
 */
export async function openEmbeddedDatabase(
  dataDir: string,
  options: { readonly test: boolean; readonly fill: Fill },
): Promise<OpenDatabase> {
  const server = await startPostgres({ dir: path.join(dataDir, 'postgres'), test: options.test }).catch(
    (cause: unknown) => {
      const words = cause instanceof Error ? cause.message : String(cause);
      throw new StartupError(`La base de données intégrée n’a pas démarré. ${words}`, { cause });
    },
  );
  const urlOf = (name: string): string => Object.assign(new URL(server.url), { pathname: `/${name}` }).href;
  try {
    await withClient(server.url, async (client) => {
      const { rowCount } = await client.query('select from pg_database where datname = $1', [NAME]);
      if (rowCount === 1) return;
      await client.query(`drop database if exists ${NAME}_draft with (force)`);
      await client.query(`create database ${NAME}_draft`);
      await options.fill(urlOf(`${NAME}_draft`));
      await client.query('select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = $1', [
        `${NAME}_draft`,
      ]);
      await client.query(`alter database ${NAME}_draft rename to ${NAME}`);
    });
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { url: urlOf(NAME), close: () => server.stop() };
}

/** Checks that the database answers; its own messages are passed on, its password never is. */
export async function openGivenDatabase(url: string): Promise<OpenDatabase> {
  try {
    await withClient(url, (client) => client.query('select 1'));
  } catch (cause) {
    const { host } = new URL(url);
    const words = cause instanceof Error ? cause.message || (cause as NodeJS.ErrnoException).code : String(cause);
    throw new StartupError(
      `La base de données nommée par DATABASE_URL (${host}) ne répond pas : ${words ?? 'sans explication'}. ` +
        'Démarrez-la ou corrigez DATABASE_URL ; sans cette variable, la base intégrée est utilisée.',
      { cause },
    );
  }
  return { url, close: () => Promise.resolve() };
}

async function withClient(url: string, act: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await act(client);
  } finally {
    await client.end();
  }
}
