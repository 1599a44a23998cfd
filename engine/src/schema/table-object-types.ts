/** What a role reads of a table: its object type `N`, and `N_aggregate` with what hangs below it. */
import { nonEmpty } from '../shared/non-empty.ts';
import type { ComputedField, Relationship, Table } from '../model/model.ts';
import { aggregateFunctions, columnsOf, computedFieldsOf } from './aggregate-functions.ts';
import type { AggregateFunction } from './aggregate-functions.ts';
import { columnType, describedName, isJson, pgTypeRef, selectColumnEnum } from './column-types.ts';
import { hasUserArguments } from './bool-exp-types.ts';
import { listArguments } from './list-arguments.ts';
import type { Field, FieldMeaning, InputField, TypeRef } from './role-schema.ts';
import { input, listOf, nonNull, nullableIf } from './type-ref.ts';
import type { TypeRegistry } from './type-registry.ts';

export function field(
  name: string,
  type: TypeRef,
  meaning: FieldMeaning,
  options: { readonly description?: string | undefined; readonly args?: Iterable<InputField> } = {},
): Field {
  const args = new Map([...(options.args ?? [])].map((argument) => [argument.name, argument]));
  return { name, type, meaning, args, description: nonEmpty(options.description) };
}

/** Only for tables that the role may select from. */
export function tableObject(table: Table, registry: TypeRegistry): TypeRef {
  const description = table.comment ?? `columns and relationships of "${describedName(table)}"`;
  return registry.object(table.graphqlName, description, function* () {
    const { view } = registry;
    const permission = view.select(table);
    for (const column of view.selectable(table)) {
      const nullable = column.nullable || (permission?.cellConditions.has(column.name) ?? false);
      const args = isJson(column.type) ? [jsonPath(registry)] : [];
      const type = nullableIf(nullable, columnType(column, registry));
      yield field(column.graphqlName, type, { kind: 'column', column }, { description: column.comment, args });
    }
    for (const relationship of table.relationships.values()) {
      const target = view.model.tables.get(relationship.target);
      if (target && view.select(target)) yield* relationshipFields(relationship, target, registry);
    }
    for (const computed of view.computedFields(table)) yield computedField(computed, table, registry);
  });
}

function* relationshipFields(relationship: Relationship, target: Table, registry: TypeRegistry): Generator<Field> {
  const meaning = { kind: 'relationship', relationship, target } as const;
  if (relationship.kind === 'object') {
    const type = nullableIf(relationship.nullable, tableObject(target, registry));
    yield field(relationship.name, type, meaning, { description: relationship.comment ?? 'An object relationship' });
    return;
  }
  yield field(relationship.name, nonNull(listOf(tableObject(target, registry))), meaning, {
    description: relationship.comment ?? 'An array relationship',
    args: listArguments(target, registry),
  });
  if (registry.view.select(target)?.allowAggregations !== true) return;
  yield field(
    `${relationship.name}_aggregate`,
    nonNull(aggregateObject(target, registry)),
    { kind: 'relationship-aggregate', relationship, target },
    { description: 'An aggregate relationship', args: listArguments(target, registry) },
  );
}

function computedField(computed: ComputedField, table: Table, registry: TypeRegistry): Field {
  const { returnsTable, returnsType } = computed.function;
  const target = returnsTable === undefined ? undefined : registry.view.model.tables.get(returnsTable);
  const args = computedArguments(computed, table, registry);
  const meaning = { kind: 'computed', field: computed, target } as const;
  if (target) {
    args.push(...listArguments(target, registry));
    const description = computed.comment ?? `A computed field, executes function "${computed.function.name}"`;
    return field(computed.name, listOf(tableObject(target, registry)), meaning, { description, args });
  }
  const type = returnsType ?? { name: 'text', cast: 'text', isArray: false, scalar: 'String' };
  if (isJson(type)) args.push(jsonPath(registry));
  const description = computed.comment ?? `A computed field, executes function "${computed.function.name}"`;
  return field(computed.name, pgTypeRef(type, registry), meaning, { description, args });
}

/** The `args` of a computed field whose function takes more than the row and the session. */
function computedArguments(computed: ComputedField, table: Table, registry: TypeRegistry): InputField[] {
  if (!hasUserArguments(computed)) return [];
  const entries = computed.function.arguments
    .map((argument, index) => ({ argument, index }))
    .filter(({ index }) => index !== computed.tableArgument && index !== computed.sessionArgument);
  const type = registry.input(
    `${computed.name}_${table.graphqlName}_args`,
    undefined,
    { kind: 'function-args', argumentNames: entries.map(({ argument }) => argument.graphqlName) },
    () =>
      entries.map(({ argument, index }) =>
        input(argument.graphqlName, pgTypeRef(argument.type, registry), { meaning: { kind: 'argument', index } }),
      ),
  );
  const optional = entries.every(({ argument }) => argument.hasDefault);
  const description = `input parameters for computed field "${computed.name}" defined on table "${describedName(table)}"`;
  return [input('args', nullableIf(optional, type), { description })];
}

function jsonPath(registry: TypeRegistry): InputField {
  return input('path', registry.scalar('String'), { description: 'JSON select path' });
}

export function aggregateObject(table: Table, registry: TypeRegistry): TypeRef {
  return registry.object(`${table.graphqlName}_aggregate`, `aggregated selection of "${describedName(table)}"`, () => [
    field('aggregate', aggregateFields(table, registry), { kind: 'aggregate', table }),
    field('nodes', nonNull(listOf(tableObject(table, registry))), { kind: 'nodes', table }),
  ]);
}

function aggregateFields(table: Table, registry: TypeRegistry): TypeRef {
  const { graphqlName } = table;
  return registry.object(
    `${graphqlName}_aggregate_fields`,
    `aggregate fields of "${describedName(table)}"`,
    function* () {
      const columnsEnum = selectColumnEnum(table, registry);
      const args = columnsEnum
        ? [input('columns', listOf(columnsEnum)), input('distinct', registry.scalar('Boolean'))]
        : [input('distinct', registry.scalar('Boolean'))];
      yield field('count', nonNull(registry.scalar('Int')), { kind: 'count', table }, { args });
      for (const func of aggregateFunctions) {
        const columns = columnsOf(func, registry.view.selectable(table));
        const computed = computedFieldsOf(func, registry.view.computedFields(table));
        if (columns.length + computed.length === 0) continue;
        const type = registry.object(`${graphqlName}_${func}_fields`, `aggregate ${func} on columns`, () => [
          ...columns.map((column) =>
            field(
              column.graphqlName,
              aggregateType(func, columnType(column, registry), registry),
              { kind: 'aggregate-column', func, column },
              { description: column.comment },
            ),
          ),
          ...computed.map((each) => aggregateComputed(func, each, table, registry)),
        ]);
        yield field(func, type, { kind: 'aggregate-function', func, table });
      }
    },
  );
}

function aggregateComputed(
  func: AggregateFunction,
  computed: ComputedField,
  table: Table,
  registry: TypeRegistry,
): Field {
  const { returnsType, name } = computed.function;
  if (returnsType === undefined) throw new Error(`${name} returns rows, which are not aggregated`);
  return field(
    computed.name,
    aggregateType(func, pgTypeRef(returnsType, registry), registry),
    { kind: 'computed', field: computed, target: undefined },
    {
      description: computed.comment ?? `A computed field, executes function "${name}"`,
      args: computedArguments(computed, table, registry),
    },
  );
}

function aggregateType(func: AggregateFunction, type: TypeRef, registry: TypeRegistry): TypeRef {
  const keepsType = func === 'max' || func === 'min' || func === 'sum';
  return keepsType ? type : registry.scalar('Float');
}
