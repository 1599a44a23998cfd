/** Role × table × operation, in two territories: what is seen and written, and that nothing else is. */
import { loadProject, type Engine } from '@carnet/engine';
import type { TestDatabase } from '@carnet/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  actMatrix,
  listSearches,
  operations,
  permissionMatrix,
  searchExpectations,
  type Expectation,
  type Operation,
} from './permission-matrix.ts';
import { rootFieldsOf, type RootFields } from './world/root-fields.ts';
import { createTwoTerritories } from './world/two-territories.ts';
import { idOf, nameOf, namesOf } from './world/names.ts';
import { ask, askAsAdmin, everyRole, project, sessions, startEngine, type AnyRole } from './world/sessions.ts';

const metadata = await loadProject(project);
const tables = metadata.sources
  .flatMap((source) => source.tables)
  .map(({ table }) => (typeof table === 'string' ? table : table.name))
  .sort();

test('every tracked table has its row in the matrix, and no other table has one', () => {
  expect(Object.keys(permissionMatrix).sort()).toEqual(tables);
});

test('every act has its row in the matrix, and no other act has one', () => {
  expect(Object.keys(actMatrix).sort()).toEqual((metadata.actions ?? []).map(({ name }) => name).sort());
});

test('every role of the metadata has its column in the matrix', () => {
  const permissions = metadata.sources
    .flatMap((source) => source.tables)
    .flatMap((table) => [
      ...(table.select_permissions ?? []),
      ...(table.insert_permissions ?? []),
      ...(table.update_permissions ?? []),
      ...(table.delete_permissions ?? []),
    ]);
  const named = new Set(
    [...permissions, ...(metadata.actions ?? []).flatMap(({ permissions }) => permissions ?? [])].map(
      ({ role }) => role,
    ),
  );
  expect([...named].filter((role) => !everyRole.some((known) => known === role))).toEqual([]);
});

describe.each(everyRole)('%s', (role) => {
  let database: TestDatabase;
  let engine: Engine;
  let fields: RootFields;
  beforeAll(async () => {
    database = await createTwoTerritories();
    engine = await startEngine(database.url);
    fields = await rootFieldsOf(engine, sessions[role]);
  });
  afterAll(async () => {
    await engine.close();
    await database.drop();
  });

  // Insertions before changes: a change may close what an insertion needs.
  describe.each(operations)('%s', (operation) => {
    test.each(tables)('%s', async (table) => {
      const expected = permissionMatrix[table]?.[operation][role];
      if (expected === undefined) throw new Error(`no expectation for ${role} × ${table} × ${operation}`);
      if (expected === 'absent') expect(fieldsFor(operation, table)).toEqual([]);
      else
        expect(await tried(operation, table)).toEqual(
          expected === 'everything' ? await everything(table) : sortedNames(expected),
        );
    });
  });

  test('the directory of acts', () => {
    const offered = Object.keys(actMatrix).filter((act) => fields.mutation.includes(act) || fields.query.includes(act));
    expect(offered).toEqual(Object.keys(actMatrix).filter((act) => actMatrix[act]?.includes(role)));
  });

  test('the search by name', async () => {
    const expected: Expectation = searchExpectations[role];
    if (expected === 'absent') expect(fields.query.filter((field) => field.startsWith('search_notebooks'))).toEqual([]);
    else {
      const { data } = await ask(
        engine,
        sessions[role],
        '{ search_notebooks(args: { search: "martin" }) { notebook_id } }',
      );
      expect(namesIn(data?.['search_notebooks'], 'notebook_id')).toEqual(sortedNames(expected));
    }
  });

  test.each(Object.entries(listSearches))('the search %s', async (field, { search, column, found, by }) => {
    const offered = by.some((one) => one === role);
    expect(fields.query.includes(field)).toBe(offered);
    if (!offered) return;
    const { data } = await ask(
      engine,
      sessions[role],
      `query ($search: String!) { ${field}(args: { search: $search }) { ${column} } }`,
      { search },
    );
    expect(namesIn(data?.[field], column)).toEqual([...found]);
  });

  /** The root fields by which the role could do `operation` on `table`. */
  function fieldsFor(operation: Operation, table: string): string[] {
    if (operation === 'select') {
      const names = ['', '_by_pk', '_aggregate', '_stream'].map((suffix) => table + suffix);
      return [...fields.query, ...fields.subscription].filter((field) => names.includes(field));
    }
    const names = ['', '_one', '_by_pk', '_many'].map((suffix) => `${operation}_${table}${suffix}`);
    return fields.mutation.filter((field) => names.includes(field));
  }

  async function tried(operation: Operation, table: string): Promise<readonly string[]> {
    if (operation === 'select') return seen(table);
    if (operation === 'insert') return inserted(table);
    if (operation === 'update') return changed(table);
    throw new Error('nothing is ever deleted');
  }

  /** Names of the rows seen in a list; the same ones by primary key, by aggregate and by nobody else's filter. */
  async function seen(table: string): Promise<readonly string[]> {
    const { key } = permissionMatrix[table]!;
    if (key === undefined) return allCodes(table, sessions[role]);
    const { data, errors } = await ask(engine, sessions[role], `{ ${table} { ${key.column} } }`);
    expect(errors).toEqual([]);
    const names = namesIn(data?.[table], key.column);
    if (fields.query.includes(`${table}_aggregate`)) {
      const counted = await ask(
        engine,
        sessions[role],
        `{ ${table}_aggregate { nodes { ${key.column} } aggregate { count } } }`,
      );
      expect(namesIn(counted.data?.[`${table}_aggregate`].nodes, key.column)).toEqual(names);
      expect(counted.data?.[`${table}_aggregate`].aggregate.count).toBe(data?.[table].length);
    }
    if (key.column === 'id') {
      for (const name of namesOf(key.of)) {
        const one = await ask(engine, sessions[role], `query ($id: uuid!) { ${table}_by_pk(id: $id) { id } }`, {
          id: idOf(key.of, name),
        });
        expect(one.errors).toEqual([]);
        expect(one.data?.[`${table}_by_pk`] !== null, `${table}_by_pk of ${name}`).toBe(names.includes(name));
      }
    }
    return names;
  }

  async function inserted(table: string): Promise<readonly string[]> {
    const { insertion } = permissionMatrix[table]!;
    if (insertion === undefined) throw new Error(`the matrix tells no row to insert into ${table}`);
    const accepted: string[] = [];
    for (const target of insertion.targets) {
      const mutation = `mutation ($row: ${table}_insert_input!) { insert_${table}(objects: [$row]) { affected_rows } }`;
      const { data } = await ask(engine, sessions[role], mutation, { row: insertion.row(target) });
      if (data?.[`insert_${table}`]?.affected_rows > 0) accepted.push(target);
    }
    return accepted.sort();
  }

  async function changed(table: string): Promise<readonly string[]> {
    const { key, change } = permissionMatrix[table]!;
    if (key === undefined || change === undefined) throw new Error(`the matrix tells no change of ${table}`);
    const accepted: string[] = [];
    for (const name of namesOf(key.of)) {
      const mutation = `mutation ($id: uuid!, $change: ${table}_set_input!) {
        update_${table}(where: { ${key.column}: { _eq: $id } }, _set: $change) { affected_rows }
      }`;
      const { data, errors } = await ask(engine, sessions[role], mutation, {
        id: idOf(key.of, name),
        change: change(role),
      });
      expect(errors).toEqual([]);
      if (data?.[`update_${table}`].affected_rows > 0) accepted.push(name);
    }
    return accepted.sort();
  }

  async function everything(table: string): Promise<readonly string[]> {
    const column = codeColumn(table);
    const { data } = await askAsAdmin(engine, `{ ${table} { ${column} } }`);
    return namesIn(data?.[table], column);
  }

  async function allCodes(table: string, session: (typeof sessions)[AnyRole]): Promise<readonly string[]> {
    const column = codeColumn(table);
    const { data } = await ask(engine, session, `{ ${table} { ${column} } }`);
    return namesIn(data?.[table], column);
  }
});

function sortedNames(expected: Expectation): readonly string[] {
  if (typeof expected === 'string') throw new Error(`${expected} is no list of names`);
  return [...expected].sort();
}

function codeColumn(table: string): string {
  return permissionMatrix[table]?.code ?? 'value';
}

function namesIn(rows: readonly Readonly<Record<string, string>>[], column: string): string[] {
  return [...new Set(rows.map((row) => nameOf(row[column]!)))].sort();
}
