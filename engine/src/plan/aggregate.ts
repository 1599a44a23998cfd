/** Selections inside `N_aggregate`. */
import type { Table } from '../model/model.ts';
import type { PlanContext } from './context.ts';
import { computedArguments } from './function-call.ts';
import { argument, objectTypeOf, subFields, type SelectedField } from './fields.ts';
import { openBoolean } from './object-input.ts';
import { columnsOf } from './order-by.ts';
import type { AggregateColumn, AggregateField, AggregateValue } from './plan.ts';
import { tableFields } from './select.ts';

export function aggregateFields(context: PlanContext, selected: SelectedField, table: Table): AggregateField[] {
  const { type, fields } = subFields(context, selected);
  return fields.map((field): AggregateField => {
    const { key } = field;
    if (field.field === undefined) return { kind: 'typename', key, value: type.name };
    if (field.field.meaning.kind === 'nodes') {
      return { kind: 'nodes', key, fields: tableFields(context, field, table) };
    }
    return { kind: 'aggregate', key, values: aggregateValues(context, field) };
  });
}

function aggregateValues(context: PlanContext, selected: SelectedField): AggregateValue[] {
  const { type, fields } = subFields(context, selected);
  return fields.map((field): AggregateValue => {
    const { key } = field;
    if (field.field === undefined) return { kind: 'typename', key, value: type.name };
    const { meaning } = field.field;
    if (meaning.kind === 'count') {
      objectTypeOf(context, field);
      const distinct = argument(context, field, 'distinct');
      return {
        kind: 'count',
        key,
        columns: columnsOf(context, argument(context, field, 'columns')),
        distinct: distinct !== undefined && openBoolean(distinct.definition.type, distinct.input, distinct.path),
      };
    }
    if (meaning.kind !== 'aggregate-function') throw new Error(`the schema puts a ${meaning.kind} into an aggregate`);
    return { kind: 'function', key, func: meaning.func, values: aggregateColumns(context, field) };
  });
}

function aggregateColumns(context: PlanContext, selected: SelectedField): AggregateColumn[] {
  const { type, fields } = subFields(context, selected);
  return fields.map((field): AggregateColumn => {
    const { key } = field;
    if (field.field === undefined) return { kind: 'typename', key, value: type.name };
    const { meaning } = field.field;
    objectTypeOf(context, field);
    if (meaning.kind === 'computed') {
      return {
        kind: 'computed',
        key,
        field: meaning.field,
        arguments: computedArguments(context, field, meaning.field),
      };
    }
    if (meaning.kind !== 'aggregate-column')
      throw new Error(`the schema puts a ${meaning.kind} under an aggregate function`);
    return { kind: 'column', key, column: meaning.column };
  });
}
