/** JSON objects with keys in the order of the selection. */
import { comma, constant, identifier, join, sql, type Sql } from './fragment.ts';
import type { Printer } from './printer.ts';

export interface Entry {
  readonly key: string;
  readonly value: Sql;
}

/** Postgres cuts identifiers after 63 bytes, so longer keys cannot be column aliases. */
const maxIdentifierBytes = 63;
/** `json_build_object` takes at most 100 arguments. */
const maxBuiltKeys = 50;

/** A select list of one row's entries, and the expression that turns the row (aliased `row`) into JSON. */
export function rowColumns(entries: readonly Entry[], row: Sql): { readonly columns: Sql; readonly json: Sql } {
  const isLong = entries.some((entry) => Buffer.byteLength(entry.key) > maxIdentifierBytes);
  if (!isLong) {
    return {
      columns: join(
        entries.map((entry) => sql`${entry.value} AS ${identifier(entry.key)}`),
        comma,
      ),
      json: sql`row_to_json(${wholeRow(entries, row)})`,
    };
  }
  if (entries.length > maxBuiltKeys) return manyColumns(entries, row);
  const pairs = entries.map((entry) => sql`${constant(entry.key)}, ${entry.value}`);
  return { columns: sql`json_build_object(${join(pairs, comma)}) AS "json"`, json: sql`${row}."json"` };
}

/** A name alone would be that of the column where a key of the selection is called as the row is. */
function wholeRow(entries: readonly Entry[], row: Sql): Sql {
  return entries.some(({ key }) => identifier(key) === row) ? sql`${row}.*` : row;
}

/** Many entries with long keys: columns by number, and the keys beside them. */
function manyColumns(entries: readonly Entry[], row: Sql): { readonly columns: Sql; readonly json: Sql } {
  const columns: Sql[] = [];
  const pairs: Sql[] = [];
  for (const [index, { key, value }] of entries.entries()) {
    const name = identifier(`c${index}`);
    columns.push(sql`${value} AS ${name}`);
    pairs.push(sql`(${constant(key)}, to_json(${row}.${name}))`);
  }
  return {
    columns: join(columns, comma),
    json: sql`(SELECT json_object_agg("pair"."key", "pair"."value") FROM (VALUES ${join(pairs, comma)}) AS "pair"("key", "value"))`,
  };
}

/** One object from expressions that are in sight. */
export function jsonObject(printer: Printer, entries: readonly Entry[]): Sql {
  const row = printer.alias();
  const { columns, json } = rowColumns(entries, row);
  return sql`(SELECT ${json} FROM (SELECT ${columns}) AS ${row})`;
}
