/** `update_N`, `update_N_by_pk` and `update_N_many`. */
import type { Column, Table } from '../model/model.ts';
import { isNumeric } from '../shared/scalars.ts';
import { boolExp } from './bool-exp-types.ts';
import { columnType, describedName } from './column-types.ts';
import { mutationResponse } from './mutation-response.ts';
import { keyColumnsInput, selectableKey } from './primary-key.ts';
import type { Field, InputField, TypeRef, UpdateOperator } from './role-schema.ts';
import { rootDescription } from './root-description.ts';
import { field, tableObject } from './table-object-types.ts';
import { input, list, listOf, nonNull } from './type-ref.ts';
import type { TypeRegistry } from './type-registry.ts';

interface OperatorShape {
  readonly operator: UpdateOperator;
  readonly takes: (column: Column) => boolean;
  /** Description of the argument, and of its type where that has none of its own. */
  readonly description: string;
  readonly typeDescription?: (table: string) => string;
  readonly value: (column: Column, registry: TypeRegistry) => TypeRef;
}

const isJsonb = (column: Column) => column.type.name === 'jsonb' && !column.type.isArray;

const shapes: readonly OperatorShape[] = [
  {
    operator: '_append',
    takes: isJsonb,
    description: 'append existing jsonb value of filtered columns with new jsonb value',
    value: columnType,
  },
  {
    operator: '_delete_at_path',
    takes: isJsonb,
    description:
      'delete the field or element with specified path (for JSON arrays, negative integers count from the end)',
    value: (_, registry) => listOf(registry.scalar('String')),
  },
  {
    operator: '_delete_elem',
    takes: isJsonb,
    description:
      'delete the array element with specified index (negative integers count from the end). throws an error if top level container is not an array',
    value: (_, registry) => registry.scalar('Int'),
  },
  {
    operator: '_delete_key',
    takes: isJsonb,
    description: 'delete key/value pair or string element. key/value pairs are matched based on their key value',
    value: (_, registry) => registry.scalar('String'),
  },
  {
    operator: '_inc',
    takes: (column) => column.enumTable === undefined && isNumeric(column.type),
    description: 'increments the numeric columns with given value of the filtered values',
    typeDescription: (table) => `input type for incrementing numeric columns in table "${table}"`,
    value: columnType,
  },
  {
    operator: '_prepend',
    takes: isJsonb,
    description: 'prepend existing jsonb value of filtered columns with new jsonb value',
    value: columnType,
  },
  {
    operator: '_set',
    takes: () => true,
    description: 'sets the columns of the filtered rows to the given values',
    typeDescription: (table) => `input type for updating data in table "${table}"`,
    value: columnType,
  },
];

export function* updateFields(table: Table, registry: TypeRegistry): Generator<Field> {
  if (!registry.view.update(table)) return;
  const { update, update_by_pk: byKey, update_many: many } = table.rootFields;
  const where = input('where', nonNull(boolExp(table, registry)), {
    description: 'filter the rows which have to be updated',
  });
  yield field(
    update.name,
    mutationResponse(table, registry),
    { kind: 'update', table, mode: 'where' },
    {
      description: rootDescription(update, `update data of the table: "${describedName(table)}"`),
      args: [...operatorArguments(table, registry), where],
    },
  );
  const key = selectableKey(table, registry);
  if (key) {
    yield field(
      byKey.name,
      tableObject(table, registry),
      { kind: 'update', table, mode: 'by-pk' },
      {
        description: rootDescription(byKey, `update single row of the table: "${describedName(table)}"`),
        args: [
          ...operatorArguments(table, registry),
          input('pk_columns', nonNull(keyColumnsInput(table, key, registry))),
        ],
      },
    );
  }
  const updates = registry.input(`${table.graphqlName}_updates`, undefined, { kind: 'updates', table }, () => [
    ...operatorArguments(table, registry),
    where,
  ]);
  yield field(
    many.name,
    list(mutationResponse(table, registry)),
    { kind: 'update', table, mode: 'many' },
    {
      description: rootDescription(many, `update multiples rows of table: "${describedName(table)}"`),
      args: [input('updates', nonNull(listOf(updates)), { description: 'updates to execute' })],
    },
  );
}

function* operatorArguments(table: Table, registry: TypeRegistry): Generator<InputField> {
  const updatable = registry.view.updatable(table);
  for (const shape of shapes) {
    const columns = updatable.filter(shape.takes);
    if (columns.length === 0) continue;
    const type = registry.input(
      `${table.graphqlName}${shape.operator}_input`,
      shape.typeDescription?.(describedName(table)) ?? shape.description,
      { kind: 'column-values', table, operator: shape.operator },
      () =>
        columns.map((column) =>
          input(column.graphqlName, shape.value(column, registry), {
            description: column.comment,
            meaning: { kind: 'column', column },
          }),
        ),
    );
    yield input(shape.operator, type, { description: shape.description });
  }
}
