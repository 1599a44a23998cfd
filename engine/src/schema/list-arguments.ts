/** The arguments of everything that lists rows of a table. */
import type { Table } from '../model/model.ts';
import { boolExp } from './bool-exp-types.ts';
import { selectColumnEnum } from './column-types.ts';
import { orderBy } from './order-by-types.ts';
import type { InputField } from './role-schema.ts';
import { input, listOf } from './type-ref.ts';
import type { TypeRegistry } from './type-registry.ts';

export function listArguments(table: Table, registry: TypeRegistry): InputField[] {
  const columns = selectColumnEnum(table, registry);
  const int = registry.scalar('Int');
  return [
    ...(columns ? [input('distinct_on', listOf(columns), { description: 'distinct select on columns' })] : []),
    input('limit', int, { description: 'limit the number of rows returned' }),
    input('offset', int, { description: 'skip the first n rows. Use only with order_by' }),
    input('order_by', listOf(orderBy(table, registry)), { description: 'sort the rows by one or more columns' }),
    whereArgument(table, registry),
  ];
}

export function whereArgument(table: Table, registry: TypeRegistry): InputField {
  return input('where', boolExp(table, registry), { description: 'filter the rows returned' });
}
