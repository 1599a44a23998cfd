import path from 'node:path';
import { createTestDatabase } from '@carnet/testkit';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrate } from '../../src/index.ts';
import { describeInconsistency, openModel, type OpenedModel } from '../../src/open-model.ts';
import { buildRoleSchema } from '../../src/schema/build-role-schema.ts';
import { printSdl } from '../../src/schema/print-schema.ts';

const projectDir = import.meta.dirname;

let opened: OpenedModel;
let drop: () => Promise<void>;
beforeAll(async () => {
  const database = await createTestDatabase();
  await migrate({ projectDir, databaseUrl: database.url });
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  opened = await openModel(projectDir, client, {});
  await client.end();
  drop = () => database.drop();
});
afterAll(() => drop());

const sdl = (role: string, backend = false) => printSdl(buildRoleSchema(opened.model, role, { backend }));

describe('a project of odd things', () => {
  test('has the schema of the administrator', async () => {
    await expect(sdl('admin')).toMatchFileSnapshot(path.join(projectDir, 'admin.graphql'));
  });

  test('has the schema of a role that may do a part of it', async () => {
    await expect(sdl('clerk')).toMatchFileSnapshot(path.join(projectDir, 'clerk.graphql'));
    await expect(sdl('clerk', true)).toMatchFileSnapshot(path.join(projectDir, 'clerk-backend.graphql'));
  });

  test('leaves out what GraphQL cannot name and what it cannot call, and says so', () => {
    expect([...opened.unknownKeys, ...opened.inconsistencies].map(describeInconsistency)).toMatchInlineSnapshot(`
      [
        "databases/attic/tables.yaml:79: table odd-name: cannot include "odd-name" in the GraphQL schema because  it is not a valid GraphQL identifier",
        "databases/attic/tables.yaml:80: table odd_column: cannot include "first name" in the GraphQL schema because  it is not a valid GraphQL identifier",
        "databases/attic/tables.yaml:81: table odd_type: cannot use SQL type "odd-type" of the column "kind" in the GraphQL schema because its name is not a valid GraphQL identifier",
        "databases/attic/functions.yaml:13: function things_named: function with "VARIADIC" parameters are not supported",
        "databases/attic/functions.yaml:14: function odd_argument: the argument "how many" of type "int4" of the function "odd_argument" cannot be named in GraphQL",
      ]
    `);
  });
});
