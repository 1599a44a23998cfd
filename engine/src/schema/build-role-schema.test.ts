import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'graphql';
import pg from 'pg';
import { createTestDatabase } from '@carnet/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCatalog } from '../catalog/read-catalog.ts';
import { catalogRequest } from '../catalog/catalog-request.ts';
import { loadProject } from '../metadata/load-project.ts';
import { buildModel } from '../model/build-model.ts';
import type { Model } from '../model/model.ts';
import { buildRoleSchema } from './build-role-schema.ts';
import { executeIntrospection } from './introspect.ts';
import { printSdl } from './print-schema.ts';
import { printTypeRef } from './type-ref.ts';

const toy = path.join(import.meta.dirname, '../../tests/toy');
const env = { TOY_ACTIONS_URL: 'http://actions.example.org', TOY_ACTIONS_SECRET: 'secret' };
let model: Model;
let inconsistencies: unknown[];
let database: Awaited<ReturnType<typeof createTestDatabase>>;

beforeAll(async () => {
  database = await createTestDatabase();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query('create extension pgcrypto');
  const root = path.join(toy, 'migrations/library');
  for (const folder of (await readdir(root)).sort())
    await client.query(await readFile(path.join(root, folder, 'up.sql'), 'utf8'));
  const metadata = await loadProject(toy);
  const catalog = await readCatalog(client, catalogRequest(metadata));
  ({ model, inconsistencies } = buildModel(metadata, catalog, env));
  await client.end();
});
afterAll(() => database.drop());

const schemaOf = (role: string, backend = false) => buildRoleSchema(model, role, { backend });
const fieldsOf = (role: string, type: string) => {
  const found = schemaOf(role).types.get(type);
  return found && found.kind !== 'scalar' && found.kind !== 'enum' ? [...found.fields.keys()].sort() : undefined;
};

describe('the schema of a role', () => {
  test('is built from metadata without inconsistencies', () => {
    expect(inconsistencies).toEqual([]);
  });

  test('of the administrator prints as the snapshot says', async () => {
    await expect(printSdl(schemaOf('admin'))).toMatchFileSnapshot('../../tests/toy/admin.graphql');
  });

  test('of a reader prints as the snapshot says', async () => {
    await expect(printSdl(schemaOf('reader'))).toMatchFileSnapshot('../../tests/toy/reader.graphql');
  });

  test('shows only the columns that are selectable', () => {
    expect(fieldsOf('anonymous', 'author')).toEqual(['mentor', 'name', 'pupils']);
    expect(fieldsOf('anonymous', 'author_bool_exp')).toEqual(['_and', '_not', '_or', 'mentor', 'name', 'pupils']);
  });

  test('has no aggregate where aggregations are not allowed', () => {
    expect(fieldsOf('reader', 'query_root')).not.toContain('author_aggregate');
    expect(fieldsOf('reader', 'query_root')).toContain('review_aggregate');
  });

  test('leaves preset columns out of what may be inserted', () => {
    expect(fieldsOf('writer', 'author_profile_insert_input')).toEqual(['bio']);
  });

  test('offers backend-only mutations to the backend alone', () => {
    expect(schemaOf('librarian').mutation?.fields.has('insert_author')).toBe(false);
    expect(schemaOf('librarian', true).mutation?.fields.has('insert_author')).toBe(true);
  });

  test('of an unknown role has a placeholder only', () => {
    expect([...schemaOf('nobody').query.fields.keys()]).toEqual(['no_queries_available']);
    expect(schemaOf('nobody').mutation).toBeUndefined();
  });

  test('makes columns of only one parent nullable for an inherited role', () => {
    const book = schemaOf('reviewer').types.get('book');
    const price = book?.kind === 'object' ? book.fields.get('published') : undefined;
    expect(price && printTypeRef(price.type)).toBe('Boolean');
  });

  test('answers introspection', () => {
    const document = parse(
      '{ __schema { queryType { name } mutationType { name } } __type(name: "genre_enum") { enumValues { name } } }',
    );
    expect(executeIntrospection(schemaOf('reader'), document, undefined, undefined)).toEqual({
      __schema: { queryType: { name: 'query_root' }, mutationType: { name: 'mutation_root' } },
      __type: { enumValues: [{ name: 'essay' }, { name: 'novel' }, { name: 'poetry' }] },
    });
  });
});
