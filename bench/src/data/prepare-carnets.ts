/** A database with so many generated carnets, made once and kept; migrations that came since are applied. */
import { databaseUrl, withClient } from './open-cluster.ts';
import { runNode } from './run-node.ts';

/** Every generated key and name depends on it. */
const seed = 'mesure';

/** Gives the address of the database. 20,000 carnets (0.6 million rows) take about a quarter of a minute, 2,000,000 half an hour and 25 GB. */
export async function prepareCarnets(serverUrl: string, carnets: number): Promise<string> {
  const name = `carnets_${carnets}`;
  const url = databaseUrl(serverUrl, name);
  const exists = await withClient(serverUrl, async (client) => {
    const found = await client.query('select from pg_database where datname = $1', [name]);
    return found.rowCount === 1;
  });
  if (exists) {
    await migrate(url);
    return url;
  }
  const draft = `${name}_draft`;
  const draftUrl = databaseUrl(serverUrl, draft);
  await withClient(serverUrl, async (client) => {
    await client.query(`drop database if exists ${draft} with (force)`);
    await client.query(`create database ${draft}`);
  });
  await migrate(draftUrl);
  await runNode('hasura/generator/main.ts', ['--carnets', String(carnets), '--seed', seed], { DATABASE_URL: draftUrl });
  await withClient(draftUrl, (client) => client.query('vacuum (analyze)'));
  await withClient(serverUrl, async (client) => {
    await client.query('checkpoint');
    await client.query(`alter database ${draft} rename to ${name}`);
  });
  return url;
}

async function migrate(url: string): Promise<void> {
  await runNode('engine/src/cli/main.ts', ['migrate', '--project', 'hasura', '--database-url', url]);
}
