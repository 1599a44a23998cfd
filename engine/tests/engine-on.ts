/** An engine on a database of a few statements, for tests that the toy library does not serve. */
import { createTestDatabase } from '@carnet/testkit';
import pg from 'pg';
import { createEngine, type Engine, type EngineOptions } from '../src/index.ts';
import type { Metadata, SourceMetadata } from '../src/metadata/metadata.ts';

const secret = 'an-admin-secret';

export interface SmallEngine {
  readonly engine: Engine;
  readonly databaseUrl: string;
  /** The parsed answer for a role; session variables without their prefix. */
  ask(query: string, options?: SmallAsk): Promise<unknown>;
  close(): Promise<void>;
}

export interface SmallAsk {
  /** Default admin. */
  readonly role?: string;
  readonly session?: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, unknown>>;
}

export async function engineOn(
  sql: string,
  metadata: Pick<SourceMetadata, 'tables' | 'functions'> & Partial<Metadata>,
  options: Partial<EngineOptions> = {},
): Promise<SmallEngine> {
  const { tables, functions = [], ...rest } = metadata;
  const database = await createTestDatabase();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(sql);
  await client.end();
  const engine = await createEngine({
    databaseUrl: database.url,
    project: { version: 3, ...rest, sources: [{ name: 'default', kind: 'postgres', tables, functions }] },
    ...options,
    env: { HASURA_GRAPHQL_ADMIN_SECRET: secret, ...options.env },
  });
  return {
    engine,
    databaseUrl: database.url,
    ask: async (query, { role = 'admin', session = {}, variables = {} } = {}) => {
      const variablesOfSession = Object.entries(session).map(([name, value]) => [`x-hasura-${name}`, value]);
      const answer = await engine.request({
        method: 'POST',
        url: '/v1/graphql',
        headers: {
          'x-hasura-admin-secret': secret,
          'x-hasura-role': role,
          ...(Object.fromEntries(variablesOfSession) as Record<string, string>),
        },
        body: JSON.stringify({ query, variables }),
      });
      return JSON.parse(answer.body) as unknown;
    },
    close: async () => {
      await engine.close();
      await database.drop();
    },
  };
}
