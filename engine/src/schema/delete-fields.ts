/** `delete_N` and `delete_N_by_pk`. */
import type { Table } from '../model/model.ts';
import { boolExp } from './bool-exp-types.ts';
import { describedName } from './column-types.ts';
import { mutationResponse } from './mutation-response.ts';
import { keyArguments, selectableKey } from './primary-key.ts';
import type { Field } from './role-schema.ts';
import { rootDescription } from './root-description.ts';
import { field, tableObject } from './table-object-types.ts';
import { input, nonNull } from './type-ref.ts';
import type { TypeRegistry } from './type-registry.ts';

export function* deleteFields(table: Table, registry: TypeRegistry): Generator<Field> {
  if (!registry.view.delete(table)) return;
  const { delete: byFilter, delete_by_pk: byKey } = table.rootFields;
  const where = input('where', nonNull(boolExp(table, registry)), {
    description: 'filter the rows which have to be deleted',
  });
  yield field(
    byFilter.name,
    mutationResponse(table, registry),
    { kind: 'delete', table, mode: 'where' },
    {
      description: rootDescription(byFilter, `delete data from the table: "${describedName(table)}"`),
      args: [where],
    },
  );
  const key = selectableKey(table, registry);
  if (!key) return;
  yield field(
    byKey.name,
    tableObject(table, registry),
    { kind: 'delete', table, mode: 'by-pk' },
    {
      description: rootDescription(byKey, `delete single row from the table: "${describedName(table)}"`),
      args: keyArguments(key, registry),
    },
  );
}
