/** The two territories to work on, each caller with its own copy: the schema alone, or a data server on it. */
import pg from 'pg';
import type { Engine } from '@carnet/engine';
import { startEngine } from './sessions.ts';
import { createTwoTerritories } from './two-territories.ts';

export interface Schema {
  /** As the owner of the schema: what a migration, a job or a mistake could write. */
  readonly sql: pg.Client;
  readonly url: string;
  close(): Promise<void>;
}

export interface World extends Schema {
  readonly engine: Engine;
}

export async function createSchema(): Promise<Schema> {
  const database = await createTwoTerritories();
  const sql = new pg.Client({ connectionString: database.url });
  await sql.connect();
  return {
    sql,
    url: database.url,
    close: async () => {
      await sql.end();
      await database.drop();
    },
  };
}

export async function createWorld(): Promise<World> {
  const schema = await createSchema();
  const engine = await startEngine(schema.url);
  return {
    ...schema,
    engine,
    close: async () => {
      await engine.close();
      await schema.close();
    },
  };
}
