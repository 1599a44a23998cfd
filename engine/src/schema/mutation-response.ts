/** `N_mutation_response`: how many rows, and the rows themselves when the role may read them. */
import type { Table } from '../model/model.ts';
import { describedName } from './column-types.ts';
import type { TypeRef } from './role-schema.ts';
import { field, tableObject } from './table-object-types.ts';
import { listOf, nonNull } from './type-ref.ts';
import type { TypeRegistry } from './type-registry.ts';

export function mutationResponse(table: Table, registry: TypeRegistry): TypeRef {
  const description = `response of any mutation on the table "${describedName(table)}"`;
  return registry.object(`${table.graphqlName}_mutation_response`, description, function* () {
    yield field(
      'affected_rows',
      nonNull(registry.scalar('Int')),
      { kind: 'affected-rows' },
      {
        description: 'number of rows affected by the mutation',
      },
    );
    if (!registry.view.select(table)) return;
    yield field(
      'returning',
      nonNull(listOf(tableObject(table, registry))),
      { kind: 'returning', table },
      {
        description: 'data from the rows affected by the mutation',
      },
    );
  });
}
