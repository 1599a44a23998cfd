/** GraphQL types of columns: scalars, lists of scalars, enums of enum tables; and the enums that name columns. */
import { nonEmpty } from '../shared/non-empty.ts';
import type { Column, PgType, Table } from '../model/model.ts';
import type { EnumTypeValue, TypeRef } from './role-schema.ts';
import { listOf } from './type-ref.ts';
import type { TypeRegistry } from './type-registry.ts';

/** How the genuine engine's descriptions name a table: as in the database, whatever its GraphQL name. */
export function describedName(table: Table): string {
  return table.schema === 'public' ? table.name : `${table.schema}.${table.name}`;
}

/** Type of a value of the column, without its nullability. */
export function columnType(column: Column, registry: TypeRegistry): TypeRef {
  return enumOf(column, registry) ?? pgTypeRef(column.type, registry);
}

export function pgTypeRef(type: PgType, registry: TypeRegistry): TypeRef {
  const scalar = registry.scalar(type.scalar);
  return type.isArray ? listOf(scalar) : scalar;
}

/** The enum of the enum table that the column refers to. */
export function enumOf(column: Column, registry: TypeRegistry): TypeRef | undefined {
  const table = column.enumTable === undefined ? undefined : registry.view.model.tables.get(column.enumTable);
  const values = table?.enumValues;
  if (!table || !values) return undefined;
  return registry.enum(`${table.graphqlName}_enum`, undefined, () =>
    values.map(({ value, comment }) => ({
      name: value,
      description: nonEmpty(comment),
      meaning: { kind: 'enum-row' },
    })),
  );
}

export function isJson(type: PgType): boolean {
  return !type.isArray && (type.name === 'json' || type.name === 'jsonb');
}

/** `N_select_column`; undefined when the role sees no column. */
export function selectColumnEnum(table: Table, registry: TypeRegistry): TypeRef | undefined {
  const columns = registry.view.selectable(table);
  if (columns.length === 0) return undefined;
  return registry.enum(`${table.graphqlName}_select_column`, `select columns of table "${describedName(table)}"`, () =>
    columns.map(columnName),
  );
}

/** `N_update_column`, with a placeholder when the role may update nothing. */
export function updateColumnEnum(table: Table, registry: TypeRegistry): TypeRef {
  return registry.enum(
    `${table.graphqlName}_update_column`,
    `update columns of table "${describedName(table)}"`,
    () => {
      const columns = registry.view.updatable(table);
      if (columns.length > 0) return columns.map(columnName);
      return [{ name: '_PLACEHOLDER', description: '(placeholder)', meaning: { kind: 'placeholder' } }];
    },
  );
}

export function columnName(column: Column): EnumTypeValue {
  return { name: column.graphqlName, description: 'column name', meaning: { kind: 'column', column } };
}
