/** `order_by` and `distinct_on`. */
import { EngineError } from '../errors.ts';
import type { Column, Table } from '../model/model.ts';
import type { TypeRef } from '../schema/role-schema.ts';
import { notOneOf } from './coerce.ts';
import { rowFilter, type PlanContext } from './context.ts';
import type { ArgumentInput } from './fields.ts';
import { baseName } from './fields.ts';
import { inputType, openEnum, openList, openObject, type OpenField } from './object-input.ts';
import type { OrderItem, OrderTarget } from './plan.ts';

const directions: Readonly<Record<string, Pick<OrderItem, 'direction' | 'nulls'>>> = {
  asc: { direction: 'ASC', nulls: 'LAST' },
  asc_nulls_first: { direction: 'ASC', nulls: 'FIRST' },
  asc_nulls_last: { direction: 'ASC', nulls: 'LAST' },
  desc: { direction: 'DESC', nulls: 'FIRST' },
  desc_nulls_first: { direction: 'DESC', nulls: 'FIRST' },
  desc_nulls_last: { direction: 'DESC', nulls: 'LAST' },
};

type Wrap = (target: OrderTarget) => OrderTarget;

/** Related and aggregated keys see only the rows of the target that the role may see. */
export function orderByOf(context: PlanContext, argument: ArgumentInput | undefined): OrderItem[] {
  if (argument === undefined || argument.input.kind === 'null') return [];
  return openList(context, argument.definition.type, argument.input, argument.path).flatMap((item) =>
    orderItems(context, argument.definition.type, item, (target) => target),
  );
}

function orderItems(
  context: PlanContext,
  type: TypeRef,
  item: { readonly input: OpenField['input']; readonly path: string },
  wrap: Wrap,
): OrderItem[] {
  return openObject(context, inputType(context, type), item.input, item.path).flatMap((field) => {
    if (field.input.kind === 'null') return [];
    const { meaning } = field.definition;
    switch (meaning.kind) {
      case 'column':
        return [{ target: wrap({ kind: 'column', column: meaning.column }), ...direction(context, field) }];
      case 'computed': {
        const returned = context.tables.get(meaning.field.function.returnsTable ?? '');
        if (returned !== undefined) {
          return aggregateItems(context, field, { kind: 'computed', field: meaning.field }, returned, wrap);
        }
        return [{ target: wrap({ kind: 'computed', field: meaning.field }), ...direction(context, field) }];
      }
      case 'relationship':
        return orderItems(context, field.definition.type, field, (of) =>
          wrap({
            kind: 'related',
            relationship: meaning.relationship,
            table: meaning.target,
            where: rowFilter(context, meaning.target),
            of,
          }),
        );
      case 'aggregate':
        return aggregateItems(
          context,
          field,
          { kind: 'relationship', relationship: meaning.relationship },
          meaning.target,
          wrap,
        );
      default:
        throw new Error(`the schema puts a ${meaning.kind} into an order`);
    }
  });
}

function aggregateItems(
  context: PlanContext,
  field: OpenField,
  rows: Extract<OrderTarget, { kind: 'aggregate' }>['rows'],
  table: Table,
  wrap: Wrap,
): OrderItem[] {
  const target = (func: string, column: Column | undefined): OrderTarget =>
    wrap({ kind: 'aggregate', rows, table, where: rowFilter(context, table), func, column });
  return openObject(context, inputType(context, field.definition.type), field.input, field.path).flatMap((func) => {
    if (func.input.kind === 'null') return [];
    if (func.name === 'count') return [{ target: target('count', undefined), ...direction(context, func) }];
    return openObject(context, inputType(context, func.definition.type), func.input, func.path).flatMap((column) => {
      if (column.input.kind === 'null' || column.definition.meaning.kind !== 'column') return [];
      return [{ target: target(func.name, column.definition.meaning.column), ...direction(context, column) }];
    });
  });
}

function direction(context: PlanContext, field: OpenField): Pick<OrderItem, 'direction' | 'nulls'> {
  const name = openEnum(context, field.definition.type, field.input, field.path);
  const found = directions[name];
  if (found === undefined) throw notOneOf(Object.keys(directions), baseName(field.definition.type), name, field.path);
  return found;
}

/** Columns of an enum argument such as `distinct_on` or `columns`. */
export function columnsOf(context: PlanContext, argument: ArgumentInput | undefined): Column[] {
  if (argument === undefined) return [];
  const { definition, input, path } = argument;
  const name = baseName(definition.type);
  const type = context.schema.types.get(name);
  if (type?.kind !== 'enum') throw new Error(`the schema has no enum ${name}`);
  return openList(context, definition.type, input, path).map((item) => {
    const value = openEnum(context, definition.type, item.input, item.path);
    const meaning = type.values.get(value)?.meaning;
    if (meaning?.kind !== 'column') throw notOneOf(type.values.keys(), name, value, item.path);
    return meaning.column;
  });
}

/** Postgres sorts by the distinct columns first, so the order must begin with them, in any sequence. */
export function refuseUnmatchedDistinct(
  distinctOn: readonly Column[],
  orderBy: readonly OrderItem[],
  path: string,
): void {
  if (distinctOn.length === 0 || orderBy.length === 0) return;
  const first = orderBy.slice(0, distinctOn.length).map((item) => item.target);
  const matches = distinctOn.every((column) =>
    first.some((target) => target.kind === 'column' && target.column === column),
  );
  if (!matches || first.length < distinctOn.length) {
    throw new EngineError('validation-failed', '"distinct_on" columns must match initial "order_by" columns', {
      path: `${path}.args`,
    });
  }
}
