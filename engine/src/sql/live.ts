/** Statements of subscriptions: each answers many subscribers at once, one row of values for each. */
import type { SelectPlan, StreamPlan, Value } from '../plan/plan.ts';
import { condition, tableName } from './bool-exp.ts';
import { comma, identifier, join, keyword, placeholder, sql, type Sql } from './fragment.ts';
import { rowColumns } from './json-object.ts';
import { Printer, type PrinterOptions, type Statement } from './printer.ts';
import { outputEntries, selectJson } from './select.ts';

/**
 * The select once per row of values: parameter n is the text array of the n-th value of every subscriber, and the
 * last one, beyond `values`, that of the hashes each knows (NULL: none). Rows `n` (from 1, as text), `hash` and `json`,
 * only for answers that are not those known: what did not change does not travel.
 */
export function liveStatement(select: SelectPlan, options: PrinterOptions): Statement {
  const printer = new Printer(options, 'rows');
  const json = selectJson(printer, select, undefined);
  const { values } = printer.statement(json);
  const known = identifier('known');
  const rows = valueRows(values.length, [known]);
  // OFFSET 0 keeps Postgres from writing the select into each place that names its result.
  const read = sql`LATERAL (SELECT coalesce((${json})::text, 'null') AS "json" OFFSET 0) AS "r"`;
  const hashed = sql`LATERAL (SELECT encode(sha256(convert_to("r"."json", 'UTF8')), 'base64') AS "hash" OFFSET 0) AS "h"`;
  const changed = sql`"h"."hash" IS DISTINCT FROM "m".${known}`;
  return printer.statement(
    sql`SELECT "m"."n"::text AS "n", "h"."hash" AS "hash", "r"."json" AS "json" FROM ${rows}, ${read}, ${hashed} WHERE ${changed}`,
  );
}

export interface StreamStatement extends Statement {
  /** Which of the values is the cursor: NULL in `values`, since each subscriber has its own. */
  readonly cursorAt: number;
}

/**
 * For each row of values (see `liveStatement`) the rows after its cursor, ties of the last one included. Rows `n`,
 * `json`, `count`, and `cursor` (text of the last row's), only where there are any.
 */
export function streamStatement(stream: StreamPlan, options: PrinterOptions): StreamStatement {
  const printer = new Printer(options, 'rows');
  const cursor: Value = { kind: 'value', value: null, cast: stream.column.type.cast };
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
  const read = sql`LATERAL (SELECT json_agg(${batch}."json")::text AS "json", count(*) AS "count", (array_agg(${batch}."cursor"::text))[count(*)] AS "cursor" FROM (${rows}) AS ${batch}) AS "r"`;
  const { values } = printer.statement(read);
  const text = sql`SELECT "m"."n"::text AS "n", "r"."json" AS "json", "r"."count"::text AS "count", "r"."cursor" AS "cursor" FROM ${valueRows(values.length, [])}, ${read} WHERE "r"."count" > 0`;
  return { text, values, cursorAt: values.indexOf(cursor) };
}

/** `m`: columns `v1`, `v2` … of the values, those in `more`, and `n`. */
function valueRows(count: number, more: readonly Sql[]): Sql {
  const values = Array.from({ length: count }, (_, index) => identifier(`v${index + 1}`));
  const columns = [...values, ...more];
  const lists = columns.map((_, index) => sql`${placeholder('parameters', index + 1)}::text[]`);
  return sql`unnest(${join(lists, comma)}) WITH ORDINALITY AS "m"(${join([...columns, identifier('n')], comma)})`;
}

function valueText(printer: Printer, value: Value): Sql {
  if (value.kind === 'column') throw new Error('a cursor is a value of the request');
  return printer.value(value);
}
