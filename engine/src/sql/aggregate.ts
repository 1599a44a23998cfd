/** `N_aggregate`: functions over the rows, and the rows themselves. */
import type { AggregateField, AggregateValue, SelectPlan } from '../plan/plan.ts';
import { functionCall } from './function-call.ts';
import { comma, constant, empty, identifier, integer, join, keyword, sql, type Sql } from './fragment.ts';
import { jsonObject, rowColumns, type Entry } from './json-object.ts';
import type { Printer } from './printer.ts';
import { outputEntries, rowExpression, rowsFrom, stringified, type RowScope } from './select.ts';

type AggregatePlan = Extract<SelectPlan, { shape: 'aggregate' }>;

/**
 * Three levels: the rows (filtered, ordered, paged), the aggregates over them as plain columns, the JSON object.
 * The permission's limit holds for `nodes` only.
 */
export function aggregateSelect(printer: Printer, select: AggregatePlan, parent: RowScope | undefined): Sql {
  const hasValues = select.fields.some((field) => field.kind === 'aggregate');
  const { cap } = select.rows;
  const base = rowsFrom(printer, hasValues ? { ...select.rows, cap: undefined } : select.rows, parent);
  const rows = printer.alias();
  const result = printer.alias();
  const rowScope: RowScope = { alias: rows, table: base.scope.table, derived: true };
  const columns: Sql[] = [];
  const add = (expression: Sql): Sql => {
    const name = identifier(`a${columns.length + 1}`);
    columns.push(sql`${expression} AS ${name}`);
    return sql`${result}.${name}`;
  };
  const wantsNumbers = hasValues && select.fields.some((field) => field.kind === 'nodes');
  const nodes = (field: Extract<AggregateField, { kind: 'nodes' }>): Sql => {
    const row = printer.alias();
    const { columns: listed, json } = rowColumns(outputEntries(printer, field.fields, rowScope), row);
    const node = sql`(SELECT ${json} FROM (SELECT ${listed}) AS ${row})`;
    if (!wantsNumbers) return sql`coalesce(json_agg(${node}), '[]')`;
    // An aggregate with DISTINCT may have the rows sorted its own way, so the order is stated again.
    const limited = cap === undefined ? empty : sql` FILTER (WHERE ${rows}."row number" <= ${integer(cap)})`;
    return sql`coalesce(json_agg(${node} ORDER BY ${rows}."row number")${limited}, '[]')`;
  };
  const entries = select.fields.map((field): Entry => {
    switch (field.kind) {
      case 'typename':
        return { key: field.key, value: sql`${constant(field.value)}::text` };
      case 'nodes':
        return { key: field.key, value: add(nodes(field)) };
      case 'aggregate':
        return { key: field.key, value: aggregateObject(printer, field.values, rowScope, add) };
    }
  });
  const row = printer.alias();
  const listed = rowColumns(entries, row);
  const selected = columns.length === 0 ? sql`count(*) AS "a1"` : join(columns, comma);
  const ordered = sql`SELECT ${base.scope.alias}.* FROM ${base.text}`;
  const inner = printer.alias();
  // Window functions are computed before an ORDER BY of their own level, so rows are numbered one level up.
  const from = wantsNumbers
    ? sql`(SELECT ${inner}.*, row_number() OVER () AS "row number" FROM (${ordered}) AS ${inner}) AS ${rows}`
    : sql`(${ordered}) AS ${rows}`;
  return sql`SELECT ${listed.json} FROM (SELECT ${listed.columns} FROM (SELECT ${selected} FROM ${from}) AS ${result}) AS ${row}`;
}

/** `add` puts an expression over the rows among the columns of the aggregation, and gives the name to read it by. */
export function aggregateObject(
  printer: Printer,
  values: readonly AggregateValue[],
  rows: RowScope,
  add: (expression: Sql, kind: 'count' | 'function') => Sql,
): Sql {
  return jsonObject(
    printer,
    values.map((value): Entry => {
      const { key } = value;
      if (value.kind === 'typename') return { key, value: sql`${constant(value.value)}::text` };
      if (value.kind === 'count') return { key, value: add(countCall(value, rows), 'count') };
      const entries = value.values.map((item): Entry => {
        if (item.kind === 'typename') return { key: item.key, value: sql`${constant(item.value)}::text` };
        const argument =
          item.kind === 'column'
            ? sql`${rows.alias}.${identifier(item.column.name)}`
            : functionCall(printer, item.field.function, item.arguments, rowExpression(rows));
        const call = sql`${keyword(value.func)}(${argument})`;
        return { key: item.key, value: add(stringified(printer, call, typeOf(item)), 'function') };
      });
      return { key, value: jsonObject(printer, entries) };
    }),
  );
}

type AggregateItem = Extract<
  Extract<AggregateValue, { kind: 'function' }>['values'][number],
  { kind: 'column' | 'computed' }
>;

function typeOf(item: AggregateItem) {
  return item.kind === 'column' ? item.column.type : item.field.function.returnsType;
}

function countCall(value: Extract<AggregateValue, { kind: 'count' }>, rows: RowScope): Sql {
  if (value.columns.length === 0) return sql`count(*)`;
  const columns = join(
    value.columns.map((column) => sql`${rows.alias}.${identifier(column.name)}`),
    comma,
  );
  const argument = value.columns.length === 1 ? columns : sql`(${columns})`;
  return value.distinct ? sql`count(DISTINCT ${argument})` : sql`count(${argument})`;
}
