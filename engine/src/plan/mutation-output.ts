/** What a mutation answers: `affected_rows` and `returning`, or the one row. */
import type { Table } from '../model/model.ts';
import type { PlanContext } from './context.ts';
import { objectTypeOf, subFields, type SelectedField } from './fields.ts';
import type { MutationField, MutationOutput } from './plan.ts';
import { tableFields } from './select.ts';

export function mutationResponse(context: PlanContext, selected: SelectedField, table: Table): MutationOutput {
  const { type, fields } = subFields(context, selected);
  return {
    shape: 'response',
    table,
    fields: fields.map((field): MutationField => {
      const { key } = field;
      if (field.field === undefined) return { kind: 'typename', key, value: type.name };
      if (field.field.meaning.kind === 'affected-rows') {
        objectTypeOf(context, field);
        return { kind: 'affected-rows', key };
      }
      return { kind: 'returning', key, fields: tableFields(context, field, table, false) };
    }),
  };
}

export function rowOutput(context: PlanContext, selected: SelectedField, table: Table): MutationOutput {
  return { shape: 'row', table, fields: tableFields(context, selected, table, false) };
}
