/** A server that runs elsewhere, genuine or ours: emptied and set up through its own administration routes. */
import { setUp, type World } from './world.ts';

export function remoteWorld(url: string, adminSecret: string): World {
  return {
    adminSecret,
    faults: [],
    async request({ method, url: path, headers, body }) {
      const answer = await fetch(new URL(path, url), {
        method,
        headers: { 'content-type': 'application/json', ...headers },
        ...(body === undefined || method === 'GET' ? {} : { body }),
      });
      return { status: answer.status, headers: Object.fromEntries(answer.headers), body: await answer.text() };
    },
    close: () => Promise.resolve(),
  };
}

/** The database named by `HASURA_GRAPHQL_DATABASE_URL` on the server, with nothing in it but the prelude. */
export async function empty(world: World, prelude: string): Promise<void> {
  const connection = { database_url: { from_env: 'HASURA_GRAPHQL_DATABASE_URL' } };
  const source = { name: 'default', kind: 'postgres', tables: [], configuration: { connection_info: connection } };
  const metadata = { version: 3, sources: [source] };
  await setUp(world, { type: 'replace_metadata', args: { version: 2, metadata } }, '/v1/metadata');
  const drop = `do $$ declare s text; begin
    for s in select nspname from pg_namespace where nspname !~ '^pg_' and nspname not in ('information_schema', 'hdb_catalog') loop
      execute format('drop schema %I cascade', s);
    end loop;
  end $$; create schema public;`;
  await setUp(world, { type: 'run_sql', args: { sql: `${drop} ${prelude}`, cascade: true } }, '/v2/query');
  await setUp(world, { type: 'reload_metadata', args: {} }, '/v1/metadata');
}
