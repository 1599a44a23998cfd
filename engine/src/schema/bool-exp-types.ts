/** `N_bool_exp`, and the predicates on aggregates of its array relationships. */
import type { Table } from '../model/model.ts';
import { columnName, describedName, selectColumnEnum } from './column-types.ts';
import { columnComparison, comparison } from './comparison-types.ts';
import type { InputField, TypeRef } from './role-schema.ts';
import { input, listOf, nonNull } from './type-ref.ts';
import type { TypeRegistry } from './type-registry.ts';

/** Exists without a select permission too, then with `_and`, `_or` and `_not` alone. */
export function boolExp(table: Table, registry: TypeRegistry): TypeRef {
  const description = `Boolean expression to filter rows from the table "${describedName(table)}". All fields are combined with a logical 'AND'.`;
  return registry.input(`${table.graphqlName}_bool_exp`, description, { kind: 'bool-exp', table }, () =>
    fields(table, registry),
  );
}

function* fields(table: Table, registry: TypeRegistry): Generator<InputField> {
  const { view } = registry;
  const self = boolExp(table, registry);
  yield input('_and', listOf(self));
  yield input('_not', self);
  yield input('_or', listOf(self));
  if (!view.select(table)) return;
  for (const column of view.selectable(table)) {
    yield input(column.graphqlName, columnComparison(column, registry), { meaning: { kind: 'column', column } });
  }
  for (const relationship of table.relationships.values()) {
    const target = view.model.tables.get(relationship.target);
    const permission = target && view.select(target);
    if (!target || !permission) continue;
    yield input(relationship.name, boolExp(target, registry), {
      meaning: { kind: 'relationship', relationship, target },
    });
    if (relationship.kind === 'array' && permission.allowAggregations) {
      const meaning = { kind: 'aggregate', relationship, target } as const;
      yield input(`${relationship.name}_aggregate`, aggregateBoolExp(target, registry), { meaning });
    }
  }
  for (const field of view.computedFields(table)) {
    if (hasUserArguments(field)) continue;
    const { returnsTable, returnsType } = field.function;
    const target = returnsTable === undefined ? undefined : view.model.tables.get(returnsTable);
    const type = target ? boolExp(target, registry) : returnsType && comparison(returnsType, registry);
    if (type) yield input(field.name, type, { meaning: { kind: 'computed', field } });
  }
}

/** Whether the field takes arguments of its own, beside the row and the session. */
export function hasUserArguments(field: {
  readonly function: { readonly arguments: readonly unknown[] };
  readonly sessionArgument: number | undefined;
}): boolean {
  return field.function.arguments.length > (field.sessionArgument === undefined ? 1 : 2);
}

const floatFunctions = ['avg', 'max', 'min', 'stddev_samp', 'sum', 'var_samp'] as const;
const pairFunctions = ['corr', 'covar_samp'] as const;

function aggregateBoolExp(table: Table, registry: TypeRegistry): TypeRef {
  const name = `${table.graphqlName}_aggregate_bool_exp`;
  return registry.input(name, undefined, { kind: 'aggregate-bool-exp', table }, function* () {
    const columns = registry.view.selectable(table);
    const selectColumns = selectColumnEnum(table, registry);
    const predicate = (func: string, args: InputField | undefined, type: 'Int' | 'Boolean' | 'float8') => {
      const meaning = { kind: 'aggregate-predicate', table, func } as const;
      return input(
        func,
        registry.input(`${name}_${func}`, undefined, meaning, function* () {
          if (args) yield args;
          yield input('distinct', registry.scalar('Boolean'));
          yield input('filter', boolExp(table, registry));
          yield input('predicate', nonNull(comparison(predicateTypes[type], registry)));
        }),
      );
    };
    yield predicate('count', selectColumns && input('arguments', listOf(selectColumns)), 'Int');
    const columnEnum = (func: string, typname: string) => {
      const enumName = `${table.graphqlName}_select_column_${name}_${func}_arguments_columns`;
      const description = `select "${name}_${func}_arguments_columns" columns of table "${describedName(table)}"`;
      return registry.enum(enumName, description, () =>
        columns.filter((column) => column.type.name === typname && !column.type.isArray).map(columnName),
      );
    };
    const has = (typname: string) => columns.some((column) => column.type.name === typname && !column.type.isArray);
    if (has('bool')) {
      for (const func of ['bool_and', 'bool_or']) {
        yield predicate(func, input('arguments', nonNull(columnEnum(func, 'bool'))), 'Boolean');
      }
    }
    if (has('float8')) {
      for (const func of floatFunctions)
        yield predicate(func, input('arguments', nonNull(columnEnum(func, 'float8'))), 'float8');
      for (const func of pairFunctions) {
        const meaning = { kind: 'aggregate-predicate', table, func } as const;
        const pair = registry.input(`${name}_${func}_arguments`, undefined, meaning, () => [
          input('X', nonNull(columnEnum(func, 'float8'))),
          input('Y', nonNull(columnEnum(func, 'float8'))),
        ]);
        yield predicate(func, input('arguments', nonNull(pair)), 'float8');
      }
    }
  });
}

const predicateTypes = {
  Int: { name: 'int4', cast: 'integer', isArray: false, scalar: 'Int' },
  Boolean: { name: 'bool', cast: 'boolean', isArray: false, scalar: 'Boolean' },
  float8: { name: 'float8', cast: 'double precision', isArray: false, scalar: 'float8' },
} as const;
