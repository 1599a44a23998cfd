/** What is selected from an action's answer: the shape against which the handler's JSON is checked. */
import type { CustomObjectRelationship, Table } from '../model/model.ts';
import type { TypeRef } from '../schema/role-schema.ts';
import type { PlanContext } from './context.ts';
import { baseName, objectTypeOf, subFields, type SelectedField } from './fields.ts';
import type { SelectPlan } from './plan.ts';
import { tableFields, selectList, selectAggregate } from './select.ts';
import { plainRows } from './rows.ts';

export interface ActionSelection {
  readonly type: TypeRef;
  /** Allowed values when the type is an enum of the custom types. */
  readonly enumValues: readonly string[] | undefined;
  /** Absent for scalars. */
  readonly fields: readonly ActionField[] | undefined;
}

export type ActionField =
  | { readonly kind: 'typename'; readonly key: string; readonly value: string }
  | { readonly kind: 'value'; readonly key: string; readonly name: string; readonly selection: ActionSelection }
  | {
      readonly kind: 'relationship';
      readonly key: string;
      readonly relationship: CustomObjectRelationship;
      readonly table: Table;
      readonly select: SelectPlan;
    };

export function actionSelection(context: PlanContext, selected: SelectedField): ActionSelection {
  const { field } = selected;
  if (field === undefined) throw new Error('an action is a field of the schema');
  const named = context.schema.types.get(baseName(field.type));
  const enumValues = named?.kind === 'enum' ? [...named.values.keys()] : undefined;
  if (objectTypeOf(context, selected) === undefined) return { type: field.type, enumValues, fields: undefined };
  const { type, fields } = subFields(context, selected);
  return {
    type: field.type,
    enumValues: undefined,
    fields: fields.map((sub): ActionField => {
      if (sub.field === undefined) return { kind: 'typename', key: sub.key, value: type.name };
      const { meaning } = sub.field;
      if (meaning.kind === 'custom-relationship') {
        return {
          kind: 'relationship',
          key: sub.key,
          relationship: meaning.relationship,
          table: meaning.target,
          select: relatedSelect(context, sub, meaning.relationship, meaning.target),
        };
      }
      return { kind: 'value', key: sub.key, name: sub.name, selection: actionSelection(context, sub) };
    }),
  };
}

/** The join is left to `execute`, which knows the handler's values. */
function relatedSelect(
  context: PlanContext,
  selected: SelectedField,
  relationship: CustomObjectRelationship,
  table: Table,
): SelectPlan {
  const source = { kind: 'table', table } as const;
  if (relationship.kind === 'array') {
    return selected.name.endsWith('_aggregate') && selected.name !== relationship.name
      ? selectAggregate(context, selected, source)
      : selectList(context, selected, source);
  }
  return { shape: 'one', rows: plainRows(context, source, undefined), fields: tableFields(context, selected, table) };
}
