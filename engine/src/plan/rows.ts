/** The list arguments: which rows of a table or function, in which order, under the role's row permission. */
import type { BoolExp } from '../model/bool-exp.ts';
import type { Relationship, Table } from '../model/model.ts';
import { columnValue } from './column-value.ts';
import { allOf, leafOperand, rowFilter, selectPermission, type PlanContext } from './context.ts';
import { argument, type SelectedField } from './fields.ts';
import { relatedFilter } from './implied-filter.ts';
import { mergeRelated } from './merge-related.ts';
import { inputType } from './object-input.ts';
import { columnsOf, orderByOf, refuseUnmatchedDistinct } from './order-by.ts';
import type { Rows, Source, Value } from './plan.ts';
import { whereOf } from './where.ts';

/** How rows hang from a parent's row, and whether that row has passed the role's row filter. */
export interface Reached {
  readonly relationship: Relationship;
  readonly isSeen: boolean;
}

function filterOf(context: PlanContext, table: Table, reached: Reached | undefined): BoolExp {
  if (reached === undefined) return rowFilter(context, table);
  return relatedFilter(context, reached.relationship, table, reached.isSeen);
}

/** Reads `where`, `order_by`, `distinct_on`, `limit` and `offset`. */
export function rowsOf(
  context: PlanContext,
  selected: SelectedField,
  source: Source,
  reached: Reached | undefined,
): Rows {
  const { table } = source;
  const orderBy = orderByOf(context, argument(context, selected, 'order_by'));
  const distinct = argument(context, selected, 'distinct_on');
  const distinctOn = distinct?.input.kind === 'null' ? [] : columnsOf(context, distinct);
  refuseUnmatchedDistinct(distinctOn, orderBy, selected.path);
  return {
    source,
    join: reached?.relationship.mapping ?? [],
    where: mergeRelated(allOf(filterOf(context, table, reached), whereArgument(context, selected, true))),
    orderBy,
    distinctOn,
    limit: countArgument(context, selected, 'limit'),
    cap: selectPermission(context, table)?.limit,
    offset: countArgument(context, selected, 'offset'),
  };
}

/** Rows without arguments: an object relationship, or one row by its key. */
export function plainRows(
  context: PlanContext,
  source: Source,
  reached: Reached | undefined,
  where: BoolExp = { kind: 'and', of: [] },
): Rows {
  return {
    source,
    join: reached?.relationship.mapping ?? [],
    where: allOf(filterOf(context, source.table, reached), where),
    orderBy: [],
    distinctOn: [],
    limit: undefined,
    cap: undefined,
    offset: undefined,
  };
}

/** `column = argument` for each column of the primary key. */
export function primaryKeyWhere(context: PlanContext, selected: SelectedField, table: Table): BoolExp {
  return allOf(
    ...(table.primaryKey?.columns ?? []).map((column): BoolExp => {
      const given = argument(context, selected, column.graphqlName);
      if (given === undefined) throw new Error(`the schema does not ask for ${column.graphqlName}`);
      return {
        kind: 'compare',
        left: { kind: 'column', column },
        operator: '=',
        right: keyValue(context, column, given),
        nullAware: false,
      };
    }),
  );
}

function keyValue(
  context: PlanContext,
  column: Table['columns'][number],
  given: NonNullable<ReturnType<typeof argument>>,
): Extract<Value, { kind: 'value' | 'slot' }> {
  const { input, definition, path } = given;
  const value = columnValue(context, column, definition.type, input, path);
  if (value.kind !== 'value' && value.kind !== 'slot') throw new Error('a key is a value of the request');
  return value;
}

/** `isSeen`: see `relatedFilter`. */
export function whereArgument(context: PlanContext, selected: SelectedField, isSeen: boolean): BoolExp {
  const given = argument(context, selected, 'where');
  if (given === undefined) return { kind: 'and', of: [] };
  // A list may be asked for with `where: null`; what is updated or deleted is always said.
  if (given.input.kind === 'null' && given.definition.type.kind !== 'non-null') return { kind: 'and', of: [] };
  return whereOf(context, inputType(context, given.definition.type), given.input, given.path, isSeen);
}

function countArgument(context: PlanContext, selected: SelectedField, name: 'limit' | 'offset'): Value | undefined {
  const given = argument(context, selected, name);
  if (given === undefined || given.input.kind === 'null') return undefined;
  const coercion = { kind: name, gqlType: given.definition.type };
  return leafOperand(context, given.input, coercion, 'bigint', given.path);
}
