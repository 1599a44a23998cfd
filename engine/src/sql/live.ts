/** Statements of subscriptions: one live query for many subscribers, and the next batch of a stream. */
import type { SelectPlan, StreamPlan, Value } from '../plan/plan.ts';
import { condition, tableName } from './bool-exp.ts';
import { comma, identifier, join, keyword, placeholder, sql, type Sql } from './fragment.ts';
import { rowColumns } from './json-object.ts';
import { Printer, type PrinterOptions, type Statement } from './printer.ts';
import { outputEntries, selectJson } from './select.ts';

/**
 * The select once per row of values: parameter n is the text array of the n-th value of every subscriber.
 * Rows `n` (from 1, as text) and `json`. With no values there is nothing to tell subscribers apart.
 */
export function multiplexedStatement(select: SelectPlan, options: PrinterOptions): Statement {
  const printer = new Printer(options, 'rows');
  const json = selectJson(printer, select, undefined);
  const { values } = printer.statement(json);
  const lists = values.map((_, index) => sql`${placeholder('parameters', index + 1)}::text[]`);
  const names = values.map((_, index) => identifier(`v${index + 1}`));
  const rows = sql`unnest(${join(lists, comma)}) WITH ORDINALITY AS "m"(${join([...names, identifier('n')], comma)})`;
  return printer.statement(sql`SELECT "m"."n"::text AS "n", (${json})::text AS "json" FROM ${rows}`);
}

/** Rows after the cursor, ties of the last one included: `json`, `count`, and `cursor` (text of the last row's). */
export function streamStatement(stream: StreamPlan, cursor: Value, options: PrinterOptions): Statement {
  const printer = new Printer(options);
  const alias = printer.alias();
  const row = printer.alias();
  const batch = printer.alias();
  const { table, column, ordering, where, fields, batchSize } = stream;
  const name = sql`${alias}.${identifier(column.name)}`;
  const entries = outputEntries(printer, fields, { alias, table, derived: false });
  const { columns, json } = rowColumns(entries, row);
  const after = sql`${name} ${keyword(ordering === 'ASC' ? '>' : '<')} ${valueText(printer, cursor)}`;
  const filter = sql`${after} AND ${condition(printer, where, { current: alias, root: alias })}`;
  const one = sql`(SELECT ${json} FROM (SELECT ${columns}) AS ${row})`;
  const rows = sql`SELECT ${one} AS "json", ${name} AS "cursor" FROM ${tableName(table)} AS ${alias} WHERE ${filter} ORDER BY ${name} ${keyword(ordering)} FETCH FIRST (${valueText(printer, batchSize)}) ROWS WITH TIES`;
  return printer.statement(
    sql`SELECT coalesce(json_agg(${batch}."json"), '[]')::text AS "json", count(*)::text AS "count", (array_agg(${batch}."cursor"::text))[count(*)] AS "cursor" FROM (${rows}) AS ${batch}`,
  );
}

function valueText(printer: Printer, value: Value): Sql {
  if (value.kind === 'column') throw new Error('a cursor is a value of the request');
  return printer.value(value);
}
