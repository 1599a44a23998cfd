/** `insert_N` and `insert_N_one`, with nested inserts and conflicts. */
import type { Relationship, Table } from '../model/model.ts';
import { boolExp } from './bool-exp-types.ts';
import { columnType, describedName, updateColumnEnum } from './column-types.ts';
import { mutationResponse } from './mutation-response.ts';
import type { Field, InputField, TypeRef } from './role-schema.ts';
import { rootDescription } from './root-description.ts';
import { field, tableObject } from './table-object-types.ts';
import { input, listOf, nonNull } from './type-ref.ts';
import { isGraphQLName } from '../shared/scalars.ts';
import type { TypeRegistry } from './type-registry.ts';

export function* insertFields(table: Table, registry: TypeRegistry): Generator<Field> {
  if (!registry.view.insert(table)) return;
  const { insert, insert_one: one } = table.rootFields;
  const objects = input('objects', nonNull(listOf(insertInput(table, registry))), {
    description: 'the rows to be inserted',
  });
  yield field(
    insert.name,
    mutationResponse(table, registry),
    { kind: 'insert', table, one: false },
    {
      description: rootDescription(insert, `insert data into the table: "${describedName(table)}"`),
      args: [objects, ...onConflict(table, registry)],
    },
  );
  if (!registry.view.select(table)) return;
  const object = input('object', nonNull(insertInput(table, registry)), { description: 'the row to be inserted' });
  yield field(
    one.name,
    tableObject(table, registry),
    { kind: 'insert', table, one: true },
    {
      description: rootDescription(one, `insert a single row into the table: "${describedName(table)}"`),
      args: [object, ...onConflict(table, registry)],
    },
  );
}

/** May have no field at all: everything preset. */
function insertInput(table: Table, registry: TypeRegistry): TypeRef {
  const description = `input type for inserting data into table "${describedName(table)}"`;
  return registry.input(`${table.graphqlName}_insert_input`, description, { kind: 'insert', table }, function* () {
    for (const column of registry.view.insertable(table)) {
      yield input(column.graphqlName, columnType(column, registry), {
        description: column.comment,
        meaning: { kind: 'column', column },
      });
    }
    for (const relationship of table.relationships.values()) {
      const target = registry.view.model.tables.get(relationship.target);
      if (!target || !registry.view.insert(target)) continue;
      const meaning = { kind: 'relationship', relationship, target } as const;
      yield input(relationship.name, relationshipInsert(relationship, target, registry), { meaning });
    }
  });
}

function relationshipInsert(relationship: Relationship, target: Table, registry: TypeRegistry): TypeRef {
  const isObject = relationship.kind === 'object';
  return registry.input(
    `${target.graphqlName}_${isObject ? 'obj' : 'arr'}_rel_insert_input`,
    `input type for inserting ${isObject ? 'object' : 'array'} relation for remote table "${describedName(target)}"`,
    { kind: 'relationship-insert', table: target },
    () => {
      const data = insertInput(target, registry);
      return [input('data', nonNull(isObject ? data : listOf(data))), ...onConflict(target, registry)];
    },
  );
}

/** No argument for a table without unique keys, or whose keys GraphQL cannot name. */
function onConflict(table: Table, registry: TypeRegistry): InputField[] {
  const keys = table.uniqueKeys.filter((key) => isGraphQLName(key.name));
  if (keys.length === 0) return [];
  const name = describedName(table);
  const constraints = registry.enum(
    `${table.graphqlName}_constraint`,
    `unique or primary key constraints on table "${name}"`,
    () =>
      keys.map((key) => ({
        name: key.name,
        description: `unique or primary key constraint on columns ${key.columns.map((column) => `"${column.name}"`).join(', ')}`,
        meaning: { kind: 'constraint', key },
      })),
  );
  const type = registry.input(
    `${table.graphqlName}_on_conflict`,
    `on_conflict condition type for table "${name}"`,
    { kind: 'on-conflict', table },
    () => [
      input('constraint', nonNull(constraints)),
      input('update_columns', nonNull(listOf(updateColumnEnum(table, registry))), { defaultValue: '[]' }),
      input('where', boolExp(table, registry)),
    ],
  );
  return [input('on_conflict', type, { description: 'upsert condition' })];
}
