/** An engine on a fresh copy of the toy library, for tests. */
import path from 'node:path';
import { createTemplate, createTestDatabase } from '@carnet/testkit';
import { applySeeds, createEngine, migrate, type Engine, type EngineOptions } from '../src/index.ts';

export const toyProject = path.join(import.meta.dirname, 'toy');

export const adminSecret = 'toy-admin-secret';
export const ada = '00000000-0000-4000-8000-000000000001';
export const blaise = '00000000-0000-4000-8000-000000000002';

export function toyEnv(databaseUrl: string): Record<string, string> {
  return {
    HASURA_GRAPHQL_DATABASE_URL: databaseUrl,
    HASURA_GRAPHQL_ADMIN_SECRET: adminSecret,
    HASURA_GRAPHQL_UNAUTHORIZED_ROLE: 'anonymous',
    TOY_ACTIONS_URL: 'http://127.0.0.1:9',
    TOY_ACTIONS_SECRET: 'toy-actions-secret',
  };
}

export interface ToyEngine {
  readonly engine: Engine;
  readonly databaseUrl: string;
  /** The parsed answer of a GraphQL request sent with the admin secret and these session headers. */
  ask(query: string, options?: AskOptions): Promise<unknown>;
  close(): Promise<void>;
}

export interface AskOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, unknown>>;
}

export async function openToy(options: Partial<EngineOptions> = {}): Promise<ToyEngine> {
  const template = await createTemplate('toy', async (databaseUrl) => {
    await migrate({ projectDir: toyProject, databaseUrl });
    await applySeeds({ projectDir: toyProject, databaseUrl });
  });
  const database = await createTestDatabase({ template });
  const engine = await createEngine({
    project: toyProject,
    databaseUrl: database.url,
    poolSize: 4,
    ...options,
    env: { ...toyEnv(database.url), ...options.env },
  });
  return {
    engine,
    databaseUrl: database.url,
    ask: async (query, { headers = {}, variables = {} } = {}) => {
      const answer = await engine.request({
        method: 'POST',
        url: '/v1/graphql',
        headers: { 'x-hasura-admin-secret': adminSecret, ...headers },
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
