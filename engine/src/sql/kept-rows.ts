/**
 * Rows that are filtered once and read several times. A list and its total share their filter, and a page over a search
 * is cut from rows already found: otherwise the filter runs twice, and `ORDER BY … LIMIT` has the planner walk an index
 * in the hope of early matches. Worth x5 on a search with its total, x3 on the page alone.
 */
import type { BoolExp } from '../model/bool-exp.ts';
import type { Rows, SelectPlan, Slot, Value } from '../plan/plan.ts';
import { condition, tableName } from './bool-exp.ts';
import { functionCall } from './function-call.ts';
import { comma, empty, identifier, join, sql, type Sql } from './fragment.ts';
import { Printer, type PrinterOptions, type Statement } from './printer.ts';

/** A select of many rows: what can read from kept ones. */
export type RowsSelect = Extract<SelectPlan, { shape: 'list' | 'aggregate' }>;

/** Equal for selects that start from the same rows, whatever each then orders, pages or counts. */
export function filterKey({ rows }: RowsSelect, slots: readonly Slot[], options: PrinterOptions): string {
  const printer = new Printer(options);
  const { text, values } = printer.statement(filterText(printer, rows, identifier('t')));
  return JSON.stringify([text, values.map((value) => valueKey(value, slots))]);
}

/** Two slots are the same value when they read the same place by the same rule. */
function valueKey(value: Value, slots: readonly Slot[]): unknown {
  if (value.kind !== 'slot') return value;
  const slot = slots[value.slot];
  return { origin: slot?.origin, coercion: slot?.coercion, cast: value.cast };
}

/** A function that writes may not be called less often than it was asked for. */
export function isRepeatable({ source }: Rows): boolean {
  return source.kind === 'table' || (source.function.volatility !== 'volatile' && source.function.returnsSet);
}

/** Finding these rows costs more than keeping them: not so for a list that only its own columns filter. */
export function isCostly({ source, where }: Rows): boolean {
  return source.kind === 'function' || someWhere(where, (part) => isRelated(part) || isPattern(part));
}

/** A page of a search: its filter is kept even when nothing else reads it. */
export function isSearchPage({ shape, rows }: RowsSelect): boolean {
  const isPage = rows.orderBy.length > 0 && (rows.limit !== undefined || rows.cap !== undefined);
  return shape === 'list' && isPage && (rows.source.kind === 'function' || isSearch(rows.where));
}

/** What few rows match. Their contraries match most rows: walking an index in order soon finds a page of those. */
const patterns = new Set(['LIKE', 'ILIKE', 'SIMILAR TO', '~', '~*']);

/** A pattern to match, outside of any negation, which turns few rows into most. */
function isSearch(where: BoolExp): boolean {
  if (where.kind === 'and' || where.kind === 'or') return where.of.some(isSearch);
  if (where.kind === 'filter') return isSearch(where.of);
  return isPattern(where) || (where.kind === 'related' && isSearch(where.where));
}

function isPattern(part: BoolExp): boolean {
  return part.kind === 'compare' && patterns.has(part.operator);
}

/** Answered anew for each row. An `_exists` that does not mention the row is answered once for all of them. */
function isRelated(part: BoolExp): boolean {
  if (part.kind === 'exists') return someWhere(part.where, mentionsRoot);
  return part.kind === 'related' || part.kind === 'computed-related' || part.kind === 'aggregate';
}

function mentionsRoot(part: BoolExp): boolean {
  return part.kind === 'compare' && part.right.kind === 'column' && part.right.of === 'root';
}

function someWhere(where: BoolExp, test: (part: BoolExp) => boolean): boolean {
  if (test(where)) return true;
  switch (where.kind) {
    case 'and':
    case 'or':
      return where.of.some((part) => someWhere(part, test));
    case 'not':
    case 'filter':
      return someWhere(where.of, test);
    case 'related':
    case 'computed-related':
    case 'exists':
    case 'aggregate':
      return someWhere(where.where, test);
    default:
      return false;
  }
}

/** `rows`, for what reads them under the name that the printer then knows. Only the columns that `reads` names are kept. */
export function keepRows(printer: Printer, rows: readonly Rows[], print: (printer: Printer) => Sql): Statement {
  const [first] = rows;
  if (first === undefined) throw new Error('no rows to keep');
  const name = identifier('kept');
  for (const each of rows) printer.keep(each.source, name);
  const reading = print(printer);
  const alias = printer.alias();
  const used = first.source.table.columns.filter((column) => reading.includes(`.${identifier(column.name)}`));
  const columns = join(
    used.map((column) => sql`${alias}.${identifier(column.name)}`),
    comma,
  );
  const kept = filterText(printer, first, alias);
  return printer.statement(sql`WITH ${name} AS MATERIALIZED (SELECT ${columns} ${kept}) ${reading}`);
}

function filterText(printer: Printer, { source, where }: Rows, alias: Sql): Sql {
  const from =
    source.kind === 'table'
      ? tableName(source.table)
      : functionCall(printer, source.function, source.arguments, undefined);
  const filter = condition(printer, where, { current: alias, root: alias });
  return sql`FROM ${from} AS ${alias}${filter === 'true' ? empty : sql` WHERE ${filter}`}`;
}
