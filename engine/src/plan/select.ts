/** Selections of a table's fields: columns, relationships, computed fields, aggregates. */
import type { Table } from '../model/model.ts';
import { aggregateFields } from './aggregate.ts';
import { computedArguments } from './function-call.ts';
import { leafOperand, selectPermission, type PlanContext } from './context.ts';
import { argument, objectTypeOf, subFields, type SelectedField } from './fields.ts';
import { parseJsonPath } from './json-column-path.ts';
import type { OutputField, SelectPlan, Source, Value } from './plan.ts';
import { plainRows, rowsOf, type Reached } from './rows.ts';

/** A list of rows with its arguments. */
export function selectList(
  context: PlanContext,
  selected: SelectedField,
  source: Source,
  reached?: Reached,
): SelectPlan {
  return {
    shape: 'list',
    rows: rowsOf(context, selected, source, reached),
    fields: tableFields(context, selected, source.table),
  };
}

export function selectAggregate(
  context: PlanContext,
  selected: SelectedField,
  source: Source,
  reached?: Reached,
): SelectPlan {
  return {
    shape: 'aggregate',
    rows: rowsOf(context, selected, source, reached),
    fields: aggregateFields(context, selected, source.table),
  };
}

/** The fields selected on a row of `table`; rows just written have not passed the row filter (`isSeen` false). */
export function tableFields(context: PlanContext, selected: SelectedField, table: Table, isSeen = true): OutputField[] {
  const { type, fields } = subFields(context, selected);
  const permission = selectPermission(context, table);
  return fields.map((field): OutputField => {
    const { key } = field;
    if (field.field === undefined) return { kind: 'typename', key, value: type.name };
    const { meaning } = field.field;
    switch (meaning.kind) {
      case 'column':
        objectTypeOf(context, field);
        return {
          kind: 'column',
          key,
          column: meaning.column,
          path: jsonPathArgument(context, field),
          condition: permission?.cellConditions.get(meaning.column.name),
        };
      case 'relationship': {
        const source: Source = { kind: 'table', table: meaning.target };
        const reached: Reached = { relationship: meaning.relationship, isSeen };
        if (meaning.relationship.kind === 'array') {
          return { kind: 'nested', key, select: selectList(context, field, source, reached) };
        }
        return {
          kind: 'nested',
          key,
          select: {
            shape: 'one',
            rows: plainRows(context, source, reached),
            fields: tableFields(context, field, meaning.target),
          },
        };
      }
      case 'relationship-aggregate': {
        const source: Source = { kind: 'table', table: meaning.target };
        const reached: Reached = { relationship: meaning.relationship, isSeen };
        return { kind: 'nested', key, select: selectAggregate(context, field, source, reached) };
      }
      case 'computed': {
        const call = computedArguments(context, field, meaning.field);
        if (meaning.target === undefined) {
          objectTypeOf(context, field);
          return {
            kind: 'computed',
            key,
            field: meaning.field,
            arguments: call,
            path: jsonPathArgument(context, field),
            condition: permission?.cellConditions.get(meaning.field.name),
          };
        }
        const source: Source = {
          kind: 'function',
          table: meaning.target,
          function: meaning.field.function,
          arguments: call,
        };
        if (meaning.field.function.returnsSet) {
          return { kind: 'nested', key, select: selectList(context, field, source) };
        }
        return {
          kind: 'nested',
          key,
          select: {
            shape: 'one',
            rows: rowsOf(context, field, source, undefined),
            fields: tableFields(context, field, meaning.target),
          },
        };
      }
      default:
        throw new Error(`the schema puts a ${meaning.kind} into a table's type`);
    }
  });
}

/** `path` of a json column: its steps as a text array. The value decides nothing else, but it must parse. */
function jsonPathArgument(context: PlanContext, selected: SelectedField): Value | undefined {
  const given = argument(context, selected, 'path');
  if (given === undefined) return undefined;
  const { input, definition, path } = given;
  const steps = leafOperand(context, input, { kind: 'json-path', gqlType: definition.type }, 'text[]', path);
  if (input.kind === 'string' && parseJsonPath(input.value, path).length === 0) {
    if (input.origin !== undefined) context.uses.decisive(input.origin);
    return undefined;
  }
  return steps;
}
