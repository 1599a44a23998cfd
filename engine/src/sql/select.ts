/** Reading: each select prints as one sub-select that yields one JSON value. */
import type { Column, Table } from '../model/model.ts';
import type { OrderItem, OrderTarget, OutputField, Rows, SelectPlan } from '../plan/plan.ts';
import { aggregateSelect } from './aggregate.ts';
import { isAtMostOne } from './at-most-one.ts';
import { both, condition, joinCondition, tableName } from './bool-exp.ts';
import { computedCall, functionCall } from './function-call.ts';
import { comma, constant, empty, identifier, integer, join, keyword, qualified, sql, type Sql } from './fragment.ts';
import { groupAggregates } from './grouped-aggregate.ts';
import { rowColumns, type Entry } from './json-object.ts';
import { isSearchPage, keepRows, type RowsSelect } from './kept-rows.ts';
import { Printer, type PrinterOptions, type Statement } from './printer.ts';

/** The row that fields are read from: its alias, and whether the alias is of the table's own row type. */
export interface RowScope {
  readonly alias: Sql;
  readonly table: Table;
  /** A sub-select lost the row type, which computed fields ask for. */
  readonly derived: boolean;
}

/** A statement of one row and one column: the JSON text. */
export function selectStatement(select: SelectPlan, options: PrinterOptions): Statement {
  const print = (printer: Printer) => sql`SELECT (${selectJson(printer, select, undefined)})::text AS "json"`;
  const printer = new Printer(options);
  if (select.shape !== 'one' && isSearchPage(select)) return keepRows(printer, [select.rows], print);
  return printer.statement(print(printer));
}

/** Column of the n-th of several selects in one row. */
export function jsonColumn(index: number): string {
  return `json${index + 1}`;
}

/** One row for selects that start from the same rows (see `filterKey`). */
export function sharedStatement(selects: readonly RowsSelect[], options: PrinterOptions): Statement {
  return keepRows(
    new Printer(options),
    selects.map(({ rows }) => rows),
    (printer) => {
      const columns = selects.map(
        (select, index) => sql`(${selectJson(printer, select, undefined)})::text AS ${identifier(jsonColumn(index))}`,
      );
      return sql`SELECT ${join(columns, comma)}`;
    },
  );
}

/** A scalar sub-select without parentheses. */
export function selectJson(printer: Printer, select: SelectPlan, parent: RowScope | undefined): Sql {
  if (select.shape === 'aggregate') return aggregateSelect(printer, select, parent);
  const row = printer.alias();
  let grouped = noValues;
  const from = rowsFrom(printer, select.rows, parent, select.shape === 'one', (scope) => {
    if (select.shape !== 'list' || parent !== undefined) return empty;
    const { values, joins } = groupAggregates(printer, select, scope);
    grouped = values;
    return joins;
  });
  const { columns, json } = rowColumns(outputEntries(printer, select.fields, from.scope, grouped), row);
  const inner = sql`SELECT ${columns} FROM ${from.text}`;
  return select.shape === 'one'
    ? sql`SELECT ${json} FROM (${inner}) AS ${row}`
    : sql`SELECT coalesce(json_agg(${json}), '[]') FROM (${inner}) AS ${row}`;
}

export interface RowsFrom {
  /** What follows FROM: source, WHERE, ORDER BY, LIMIT. */
  readonly text: Sql;
  readonly scope: RowScope;
}

/**
 * DISTINCT ON and OFFSET go into a sub-select of their own, so that no JSON is built for rows that are dropped. Worth x1.2
 * on the first page, and more on each one after it.
 */
export function rowsFrom(
  printer: Printer,
  rows: Rows,
  parent: RowScope | undefined,
  single = false,
  /** What is joined to the rows, such that none is lost or repeated. */
  joins: (scope: RowScope) => Sql = () => empty,
): RowsFrom {
  const alias = printer.alias();
  const { table } = rows.source;
  const kept = printer.keptAs(rows.source);
  const scope: RowScope = { alias, table, derived: kept !== undefined };
  const source = kept ?? sourceText(printer, rows, parent);
  const joined = parent === undefined ? empty : joinCondition(rows.join, parent.alias, alias);
  const own = kept === undefined ? condition(printer, rows.where, { current: alias, root: alias }) : sql`true`;
  const filtered = both(joined, own);
  const where = isOneRow(rows) ? both(filtered, sql`NOT (${alias} IS NULL)`) : filtered;
  const filter = where === 'true' || where === '' ? empty : sql` WHERE ${where}`;
  const order = orderClause(printer, rows, scope);
  const page = sql`${limitClause(printer, rows, single)}${rows.offset === undefined ? empty : sql` OFFSET ${limitValue(printer, rows.offset)}`}`;
  const text = sql`${source} AS ${alias}${joins(scope)}${filter}${order}${page}`;
  if (rows.distinctOn.length === 0 && rows.offset === undefined) return { text, scope };
  const columns = rows.distinctOn.map((column) => sql`${alias}.${identifier(column.name)}`);
  const distinct = columns.length === 0 ? empty : sql`DISTINCT ON (${join(columns, comma)}) `;
  const outer = printer.alias();
  return {
    text: sql`(SELECT ${distinct}${alias}.* FROM ${text}) AS ${outer}`,
    scope: { alias: outer, table, derived: true },
  };
}

/** A function of one row yields a row of nulls where it finds none. */
function isOneRow({ source }: Rows): boolean {
  return source.kind === 'function' && !source.function.returnsSet;
}

function sourceText(printer: Printer, rows: Rows, parent: RowScope | undefined): Sql {
  const { source } = rows;
  if (source.kind === 'table') return tableName(source.table);
  return functionCall(printer, source.function, source.arguments, parent && rowExpression(parent));
}

/** The whole row, of the table's row type. */
export function rowExpression(scope: RowScope): Sql {
  if (!scope.derived) return scope.alias;
  const columns = join(
    scope.table.columns.map((column) => sql`${scope.alias}.${identifier(column.name)}`),
    comma,
  );
  return sql`ROW(${columns})::${qualified(scope.table.schema, scope.table.name)}`;
}

function limitClause(printer: Printer, rows: Rows, single: boolean): Sql {
  if (single && rows.limit === undefined) return isAtMostOne(rows) ? empty : sql` LIMIT 1`;
  const { limit, cap } = rows;
  if (limit === undefined) return cap === undefined ? empty : sql` LIMIT ${integer(cap)}`;
  const asked = limitValue(printer, limit);
  return cap === undefined ? sql` LIMIT ${asked}` : sql` LIMIT least(${asked}, ${integer(cap)})`;
}

/** A count written in the document is printed as it is: the planner chooses better when it knows the limit. */
function limitValue(printer: Printer, value: NonNullable<Rows['limit']>): Sql {
  if (value.kind === 'value' && typeof value.value === 'string') return integer(Number(value.value));
  if (value.kind === 'column') throw new Error('a limit is a value of the request');
  return printer.value(value);
}

function orderClause(printer: Printer, rows: Rows, scope: RowScope): Sql {
  const items = rows.orderBy.length > 0 ? rows.orderBy : rows.distinctOn.map(ascending);
  if (items.length === 0) return empty;
  const printed = items.map(
    (item) => sql`${orderTarget(printer, item.target, scope)} ${keyword(item.direction)} NULLS ${keyword(item.nulls)}`,
  );
  return sql` ORDER BY ${join(printed, comma)}`;
}

function ascending(column: Column): OrderItem {
  return { target: { kind: 'column', column }, direction: 'ASC', nulls: 'LAST' };
}

function orderTarget(printer: Printer, target: OrderTarget, scope: RowScope): Sql {
  switch (target.kind) {
    case 'column':
      return sql`${scope.alias}.${identifier(target.column.name)}`;
    case 'computed':
      return computedCall(printer, target.field, rowExpression(scope));
    case 'related': {
      const alias = printer.alias();
      const where = both(
        joinCondition(target.relationship.mapping, scope.alias, alias),
        condition(printer, target.where, { current: alias, root: alias }),
      );
      const inner = orderTarget(printer, target.of, { alias, table: target.table, derived: false });
      return sql`(SELECT ${inner} FROM ${tableName(target.table)} AS ${alias} WHERE ${where} LIMIT 1)`;
    }
    case 'aggregate': {
      const alias = printer.alias();
      const { rows } = target;
      const filter = condition(printer, target.where, { current: alias, root: alias });
      const from =
        rows.kind === 'computed'
          ? sql`FROM ${computedCall(printer, rows.field, rowExpression(scope))} AS ${alias} WHERE ${filter}`
          : sql`FROM ${tableName(target.table)} AS ${alias} WHERE ${both(joinCondition(rows.relationship.mapping, scope.alias, alias), filter)}`;
      const argument = target.column === undefined ? sql`*` : sql`${alias}.${identifier(target.column.name)}`;
      return sql`(SELECT ${keyword(target.func)}(${argument}) ${from})`;
    }
  }
}

const noValues: ReadonlyMap<OutputField, Sql> = new Map();

/** Fields of one row, as expressions over its alias; `known` are those printed already. */
export function outputEntries(
  printer: Printer,
  fields: readonly OutputField[],
  scope: RowScope,
  known: ReadonlyMap<OutputField, Sql> = noValues,
): Entry[] {
  return fields.map((field): Entry => {
    const { key } = field;
    const value = known.get(field);
    if (value !== undefined) return { key, value };
    switch (field.kind) {
      case 'typename':
        return { key, value: sql`${constant(field.value)}::text` };
      case 'nested':
        return { key, value: sql`(${selectJson(printer, field.select, scope)})` };
      case 'column': {
        const column = sql`${scope.alias}.${identifier(field.column.name)}`;
        return { key, value: shown(printer, column, field.column.type, field, scope) };
      }
      case 'computed': {
        const call = functionCall(printer, field.field.function, field.arguments, rowExpression(scope));
        return { key, value: shown(printer, call, field.field.function.returnsType, field, scope) };
      }
    }
  });
}

function shown(
  printer: Printer,
  expression: Sql,
  type: Column['type'] | undefined,
  field: Extract<OutputField, { kind: 'column' | 'computed' }>,
  scope: RowScope,
): Sql {
  let value = expression;
  if (field.path !== undefined && field.path.kind !== 'column') value = sql`(${value} #> ${printer.value(field.path)})`;
  value = stringified(printer, value, type);
  if (field.condition === undefined) return value;
  return sql`CASE WHEN ${condition(printer, field.condition, { current: scope.alias, root: scope.alias })} THEN ${value} END`;
}

const longNumbers = new Set(['int8', 'numeric', 'float8', 'money']);

/** With STRINGIFY_NUMERIC_TYPES, numbers that JavaScript would round travel as text. */
export function stringified(printer: Printer, value: Sql, type: Column['type'] | undefined): Sql {
  if (!printer.options.stringifyNumericTypes || type === undefined || !longNumbers.has(type.name)) return value;
  return type.isArray ? sql`(${value})::text[]` : sql`(${value})::text`;
}
