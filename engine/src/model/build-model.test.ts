import path from 'node:path';
import pg from 'pg';
import { createTemplate, createTestDatabase } from '@carnet/testkit';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { catalogRequest } from '../catalog/catalog-request.ts';
import { readCatalog } from '../catalog/read-catalog.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { loadProject } from '../metadata/load-project.ts';
import type { Metadata, TableMetadata } from '../metadata/metadata.ts';
import { migrate } from '../migrate/migrate.ts';
import { buildModel } from './build-model.ts';

const projectDir = path.join(import.meta.dirname, '../../tests/toy');
const env = { TOY_ACTIONS_URL: 'http://actions.example.org', TOY_ACTIONS_SECRET: 'secret' };

let catalog: Catalog;
let metadata: Metadata;
let drop: () => Promise<void>;
beforeAll(async () => {
  const template = await createTemplate('toy', async (url) => {
    await migrate({ projectDir, databaseUrl: url });
  });
  const database = await createTestDatabase({ template });
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  catalog = await readCatalog(client, catalogRequest(await loadProject(projectDir)));
  await client.end();
  drop = () => database.drop();
});
afterAll(() => drop());
beforeEach(async () => {
  metadata = await loadProject(projectDir);
});

function table(name: string): TableMetadata {
  return metadata.sources[0]!.tables.find((entry) => (entry.table as { name: string }).name === name)!;
}
const build = (environment: Record<string, string> = env) => buildModel(metadata, catalog, environment);
const problems = (environment?: Record<string, string>) =>
  build(environment).inconsistencies.map(
    ({ kind, name, reason, file, line }) => `${file}:${line} ${kind} ${name}: ${reason}`,
  );

describe('the model', () => {
  test('compiles permissions to typed expressions', () => {
    const { model } = build();
    const book = model.tables.get('public.book')!;
    const check = book.permissions.get('writer')?.insert?.check;
    expect(check).toEqual({
      kind: 'and',
      of: [
        {
          kind: 'compare',
          left: { kind: 'column', column: book.columnByName.get('author_id') },
          operator: '=',
          right: { kind: 'session', variable: 'x-hasura-user-id', cast: 'uuid' },
          nullAware: false,
        },
        {
          kind: 'compare',
          left: { kind: 'column', column: book.columnByName.get('published') },
          operator: '=',
          right: { kind: 'value', value: 'false', cast: 'boolean' },
          nullAware: false,
        },
      ],
    });
  });

  test('takes equality in a permission on a nullable column as true of two NULLs', () => {
    const filter = build().model.tables.get('public.author')?.permissions.get('writer')?.select?.filter;
    expect(filter?.kind === 'or' && filter.of.map((part) => part.kind === 'compare' && part.nullAware)).toEqual([
      false,
      true,
    ]);
  });

  test('types a column that refers to an enum table', () => {
    const { tables } = build().model;
    expect(tables.get('public.book')?.columnByName.get('genre')?.enumTable).toBe('public.genre');
    expect(tables.get('public.genre')?.columnByName.get('value')?.enumTable).toBeUndefined();
  });
});

describe('a source with a prefix and a suffix', () => {
  test('puts them round the names of root fields, given ones too, and nowhere else', () => {
    metadata.sources[0]!.customization = { root_fields: { prefix: 'lib_', suffix: '_v1' } };
    table('genre').configuration = { custom_root_fields: { select: 'kinds' } };
    const { model, inconsistencies } = build();
    expect(inconsistencies).toEqual([]);
    const { rootFields, graphqlName } = model.tables.get('public.genre')!;
    expect([graphqlName, rootFields.select.name, rootFields.insert_one.name]).toEqual([
      'genre',
      'lib_kinds_v1',
      'lib_insert_genre_one_v1',
    ]);
    expect(model.functions[0]).toMatchObject({
      rootFields: { function: 'lib_search_books_v1', function_aggregate: 'lib_search_books_aggregate_v1' },
      argsTypeName: 'search_books_args',
    });
    expect(model.actions.map(({ name }) => name)).toEqual(['buy_book', 'quote']);
  });

  test('is left out when GraphQL has no such names', () => {
    metadata.sources[0]!.customization = { root_fields: { prefix: '1-' } };
    const { model, inconsistencies } = build();
    expect(inconsistencies[0]).toMatchObject({
      kind: 'source',
      reason: 'the prefix "1-" is not a valid GraphQL name',
    });
    expect(model.tables.size).toBe(0);
  });
});

describe('what is inconsistent', () => {
  test('is left out with everything that depends on it', () => {
    table('book').table = { schema: 'public', name: 'tome' };
    const { model } = build();
    expect(model.tables.has('public.book')).toBe(false);
    expect(model.tables.get('public.author')?.relationships.has('books')).toBe(false);
    expect(model.functions).toEqual([]);
    expect(model.tables.get('public.review')?.permissions.get('reader')?.select).toBeUndefined();
    expect(model.tables.get('public.review')?.permissions.get('reader')?.insert).toBeUndefined();
  });

  test('names file, line and key of a permission on an unknown column', () => {
    table('book').select_permissions![1]!.permission.columns = ['id', 'colour'];
    expect(problems()).toContain(
      'databases/library/tables/public_book.yaml:48 select_permission reader in table book: "colour" does not exist',
    );
  });

  test('includes an unknown operator: a permission is never silently weakened', () => {
    Object.assign(table('book').delete_permissions![0]!.permission, { filter: { title: { _sounds_like: 'x' } } });
    expect(problems()[0]).toContain('delete_permission writer in table book: operator "sounds_like" is not understood');
    expect(build().model.tables.get('public.book')?.permissions.get('writer')?.delete).toBeUndefined();
  });

  test('includes an action whose environment variable is not set', () => {
    expect(problems({ TOY_ACTIONS_SECRET: 'secret' })).toEqual([
      "actions.yaml:5 action buy_book: environment variable 'TOY_ACTIONS_URL' not set",
      "actions.yaml:15 action quote: environment variable 'TOY_ACTIONS_URL' not set",
      "cron_triggers.yaml:2 cron_trigger nightly: environment variable 'TOY_ACTIONS_URL' not set",
    ]);
  });

  test('includes a relationship without foreign key', () => {
    table('book').object_relationships!.push({ name: 'editor', using: { foreign_key_constraint_on: 'title' } });
    expect(build().inconsistencies.map(({ reason }) => reason)).toEqual([
      'no foreign constraint exists on the given column(s) "title" of "book"',
    ]);
  });

  test('includes a permission given to the administrator', () => {
    table('book').delete_permissions!.push({ role: 'admin', permission: { filter: {} } });
    expect(build().inconsistencies).toHaveLength(1);
  });

  test('includes an enum table with a value that GraphQL cannot name', () => {
    catalog = { ...catalog, enumRows: new Map([['public.genre', [{ value: 'science fiction', comment: null }]]]) };
    expect(build().inconsistencies[0]?.reason).toContain('is not a valid GraphQL enum value name');
  });
});
