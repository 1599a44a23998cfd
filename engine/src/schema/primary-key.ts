/** Arguments that name one row by its primary key. */
import type { Column, Table } from '../model/model.ts';
import { columnType, describedName } from './column-types.ts';
import type { InputField, TypeRef } from './role-schema.ts';
import { input, nonNull } from './type-ref.ts';
import type { TypeRegistry } from './type-registry.ts';

/** The key's columns, if there is a key and the role may select all of it. */
export function selectableKey(table: Table, registry: TypeRegistry): readonly Column[] | undefined {
  const permission = registry.view.select(table);
  const columns = table.primaryKey?.columns;
  return columns && permission && columns.every((column) => permission.columns.has(column.name)) ? columns : undefined;
}

export function keyArguments(columns: readonly Column[], registry: TypeRegistry): InputField[] {
  return columns.map((column) =>
    input(column.graphqlName, nonNull(columnType(column, registry)), {
      description: column.comment,
      meaning: { kind: 'column', column },
    }),
  );
}

export function keyColumnsInput(table: Table, columns: readonly Column[], registry: TypeRegistry): TypeRef {
  const description = `primary key columns input for table: ${describedName(table)}`;
  return registry.input(`${table.graphqlName}_pk_columns_input`, description, { kind: 'pk-columns', table }, () =>
    keyArguments(columns, registry),
  );
}
