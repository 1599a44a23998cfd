import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { locationOf } from '../shared/location.ts';
import { loadProject } from './load-project.ts';
import { unknownKeys } from './unknown-keys.ts';

const toy = path.join(import.meta.dirname, '../../tests/toy');

let project: string;
beforeEach(async () => {
  project = await mkdtemp(path.join(tmpdir(), 'engine-project-'));
  await cp(toy, project, { recursive: true });
});
afterEach(() => rm(project, { recursive: true }));

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const absolute = path.join(project, 'metadata', file);
  await writeFile(absolute, change(await readFile(absolute, 'utf8')));
}
const bookFile = 'databases/library/tables/public_book.yaml';

describe('a project', () => {
  test('is loaded with its includes, in both spellings', async () => {
    const { sources } = await loadProject(project);
    expect(sources[0]?.tables.map((table) => (table.table as { name: string }).name)).toEqual([
      'author',
      'author_profile',
      'book',
      'book_rating',
      'genre',
      'review',
    ]);
  });

  test('keeps the file and line of each object', async () => {
    const { sources } = await loadProject(project);
    const book = sources[0]?.tables[2];
    expect(locationOf(book)).toEqual({ file: bookFile, line: 1 });
    expect(locationOf(book, 'object_relationships')).toEqual({ file: bookFile, line: 4 });
  });

  test('takes arguments and outputs of actions from their SDL', async () => {
    const { actions, custom_types: types } = await loadProject(project);
    expect(actions?.[0]?.definition).toMatchObject({
      type: 'mutation',
      output_type: 'BuyBookOutput',
      arguments: [
        { name: 'book_id', type: 'Int!' },
        { name: 'quantity', type: 'Int' },
        { name: 'note', type: 'BuyNote' },
      ],
    });
    expect(types?.enums).toEqual([{ name: 'QuoteKind', values: [{ value: 'short' }, { value: 'long' }] }]);
  });

  test('with a missing include is refused naming file and line', async () => {
    await edit('databases/library/tables/tables.yaml', (text) => `${text}- '!include public_gone.yaml'\n`);
    await expect(loadProject(project)).rejects.toThrow(
      'databases/library/tables/tables.yaml:7: included file "databases/library/tables/public_gone.yaml" does not exist',
    );
  });

  test('with broken YAML is refused naming file and line', async () => {
    await edit(bookFile, (text) => `${text}\nselect_permissions: []\n`);
    await expect(loadProject(project)).rejects.toThrow(/public_book\.yaml:\d+: Map keys must be unique/);
  });

  test('with an action that its SDL does not declare is refused', async () => {
    await edit('actions.yaml', (text) => text.replace('name: quote', 'name: quotation'));
    await expect(loadProject(project)).rejects.toThrow(
      'actions.yaml:12: action "quotation" is not declared in actions.graphql',
    );
  });
});

describe('unknown keys', () => {
  test('are none in the toy project', async () => {
    expect(unknownKeys(await loadProject(project))).toEqual([]);
  });

  test('are named with their file and line', async () => {
    await edit(bookFile, (text) => text.replace('      allow_aggregations: true\n', '      allow_agregations: true\n'));
    expect(unknownKeys(await loadProject(project))).toEqual([
      expect.objectContaining({
        file: bookFile,
        line: 45,
        name: 'sources[0].tables[2].select_permissions[0].permission.allow_agregations',
        reason: 'unknown key "allow_agregations"',
      }),
    ]);
  });

  test('are not those that change nothing: a naming convention that is the usual one, health checks, query tags', async () => {
    await edit('databases/databases.yaml', (text) =>
      text.replace(
        '  tables:',
        '  customization:\n    naming_convention: hasura-default\n  health_check:\n    interval: 30\n  query_tags:\n    disabled: true\n  tables:',
      ),
    );
    expect(unknownKeys(await loadProject(project))).toEqual([]);
  });

  test('include a convention that would name everything otherwise', async () => {
    await edit('databases/databases.yaml', (text) =>
      text.replace('  tables:', '  customization:\n    naming_convention: graphql-default\n  tables:'),
    );
    expect(unknownKeys(await loadProject(project)).map(({ reason, line }) => [reason, line])).toEqual([
      ['"naming_convention" is not supported by this engine', expect.any(Number)],
    ]);
  });

  test('include what the genuine engine knows and this one cannot serve', async () => {
    await edit('remote_schemas.yaml', () => '- name: weather\n');
    expect(unknownKeys(await loadProject(project)).map(({ reason }) => reason)).toEqual([
      '"remote_schemas" is not supported by this engine',
    ]);
  });
});
