/** `N_order_by`: by columns, through object relationships, and by aggregates of array relationships. */
import type { Table } from '../model/model.ts';
import { aggregateFunctions, columnsOf } from './aggregate-functions.ts';
import { hasUserArguments } from './bool-exp-types.ts';
import { describedName } from './column-types.ts';
import type { EnumTypeValue, InputField, TypeRef } from './role-schema.ts';
import { input } from './type-ref.ts';
import type { TypeRegistry } from './type-registry.ts';

const directions: Readonly<Record<string, string>> = {
  asc: 'in ascending order, nulls last',
  asc_nulls_first: 'in ascending order, nulls first',
  asc_nulls_last: 'in ascending order, nulls last',
  desc: 'in descending order, nulls first',
  desc_nulls_first: 'in descending order, nulls first',
  desc_nulls_last: 'in descending order, nulls last',
};

function direction(registry: TypeRegistry): TypeRef {
  return registry.enum('order_by', 'column ordering options', () =>
    Object.entries(directions).map(([name, description]): EnumTypeValue => ({
      name,
      description,
      meaning: { kind: 'direction' },
    })),
  );
}

export function orderBy(table: Table, registry: TypeRegistry): TypeRef {
  const description = `Ordering options when selecting data from "${describedName(table)}".`;
  return registry.input(`${table.graphqlName}_order_by`, description, { kind: 'order-by', table }, () =>
    fields(table, registry),
  );
}

function* fields(table: Table, registry: TypeRegistry): Generator<InputField> {
  const { view } = registry;
  for (const column of view.selectable(table)) {
    yield input(column.graphqlName, direction(registry), { meaning: { kind: 'column', column } });
  }
  for (const relationship of table.relationships.values()) {
    const target = view.model.tables.get(relationship.target);
    if (!target || !view.select(target)) continue;
    if (relationship.kind === 'object') {
      yield input(relationship.name, orderBy(target, registry), {
        meaning: { kind: 'relationship', relationship, target },
      });
    } else {
      const meaning = { kind: 'aggregate', relationship, target } as const;
      yield input(`${relationship.name}_aggregate`, aggregateOrderBy(target, registry), { meaning });
    }
  }
  for (const field of view.computedFields(table)) {
    if (hasUserArguments(field)) continue;
    const { returnsTable } = field.function;
    const target = returnsTable === undefined ? undefined : view.model.tables.get(returnsTable);
    if (target)
      yield input(`${field.name}_aggregate`, aggregateOrderBy(target, registry), {
        meaning: { kind: 'computed', field },
      });
    else yield input(field.name, direction(registry), { meaning: { kind: 'computed', field } });
  }
}

function aggregateOrderBy(table: Table, registry: TypeRegistry): TypeRef {
  const description = `order by aggregate values of table "${describedName(table)}"`;
  const name = `${table.graphqlName}_aggregate_order_by`;
  return registry.input(name, description, { kind: 'aggregate-order-by', table }, function* () {
    yield input('count', direction(registry));
    for (const func of aggregateFunctions) {
      const columns = columnsOf(func, registry.view.selectable(table));
      if (columns.length === 0) continue;
      const byColumn = registry.input(
        `${table.graphqlName}_${func}_order_by`,
        `order by ${func}() on columns of table "${describedName(table)}"`,
        { kind: 'aggregate-order-by-columns', table, func },
        () =>
          columns.map((column) =>
            input(column.graphqlName, direction(registry), {
              description: column.comment,
              meaning: { kind: 'column', column },
            }),
          ),
      );
      yield input(func, byColumn);
    }
  });
}
