/** The root fields that read a table: `N`, `N_by_pk`, `N_aggregate`, and `N_stream` for subscriptions. */
import type { Table } from '../model/model.ts';
import { columnType, describedName } from './column-types.ts';
import { listArguments, whereArgument } from './list-arguments.ts';
import { keyArguments, selectableKey } from './primary-key.ts';
import type { EnumTypeValue, Field, InputField, TypeRef } from './role-schema.ts';
import { rootDescription } from './root-description.ts';
import { aggregateObject, field, tableObject } from './table-object-types.ts';
import { input, list, listOf, nonNull } from './type-ref.ts';
import type { TypeRegistry } from './type-registry.ts';

export function* selectFields(table: Table, root: 'query' | 'subscription', registry: TypeRegistry): Generator<Field> {
  const permission = registry.view.select(table);
  if (!permission) return;
  const allowed = root === 'query' ? permission.queryRootFields : permission.subscriptionRootFields;
  const offers = (kind: string) => allowed === undefined || allowed.has(kind);
  const { select, select_by_pk: byKey, select_aggregate: aggregate, select_stream: stream } = table.rootFields;
  const name = describedName(table);
  const rows = () => nonNull(listOf(tableObject(table, registry)));
  if (offers('select')) {
    yield field(
      select.name,
      rows(),
      { kind: 'select', table },
      {
        description: rootDescription(select, `fetch data from the table: "${name}"`),
        args: listArguments(table, registry),
      },
    );
  }
  const key = selectableKey(table, registry);
  if (key && offers('select_by_pk')) {
    yield field(
      byKey.name,
      tableObject(table, registry),
      { kind: 'select-by-pk', table },
      {
        description: rootDescription(byKey, `fetch data from the table: "${name}" using primary key columns`),
        args: keyArguments(key, registry),
      },
    );
  }
  if (permission.allowAggregations && offers('select_aggregate')) {
    yield field(
      aggregate.name,
      nonNull(aggregateObject(table, registry)),
      { kind: 'select-aggregate', table },
      {
        description: rootDescription(aggregate, `fetch aggregated fields from the table: "${name}"`),
        args: listArguments(table, registry),
      },
    );
  }
  if (root === 'subscription' && offers('select_stream')) {
    yield field(
      stream.name,
      rows(),
      { kind: 'select-stream', table },
      {
        description: rootDescription(stream, `fetch data from the table in a streaming manner: "${name}"`),
        args: streamArguments(table, registry),
      },
    );
  }
}

function streamArguments(table: Table, registry: TypeRegistry): InputField[] {
  return [
    input('batch_size', nonNull(registry.scalar('Int')), {
      description: 'maximum number of rows returned in a single batch',
    }),
    input('cursor', nonNull(list(cursorInput(table, registry))), {
      description: 'cursor to stream the results returned by the query',
    }),
    whereArgument(table, registry),
  ];
}

function cursorInput(table: Table, registry: TypeRegistry): TypeRef {
  const name = `${table.graphqlName}_stream_cursor`;
  return registry.input(
    `${name}_input`,
    `Streaming cursor of the table "${describedName(table)}"`,
    { kind: 'stream-cursor', table },
    () => {
      const initialValue = registry.input(
        `${name}_value_input`,
        'Initial value of the column from where the streaming should start',
        { kind: 'stream-cursor-value', table },
        () =>
          registry.view.selectable(table).map((column) =>
            input(column.graphqlName, columnType(column, registry), {
              description: column.comment,
              meaning: { kind: 'column', column },
            }),
          ),
      );
      return [
        input('initial_value', nonNull(initialValue), { description: 'Stream column input with initial value' }),
        input('ordering', cursorOrdering(registry), { description: 'cursor ordering' }),
      ];
    },
  );
}

function cursorOrdering(registry: TypeRegistry): TypeRef {
  return registry.enum('cursor_ordering', 'ordering argument of a cursor', () => {
    const value = (name: string, description: string): EnumTypeValue => ({
      name,
      description,
      meaning: { kind: 'cursor-ordering' },
    });
    return [value('ASC', 'ascending ordering of the cursor'), value('DESC', 'descending ordering of the cursor')];
  });
}
