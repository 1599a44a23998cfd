/** INSERT statements: rows, conflicts, and the check of what was inserted or updated. */
import type { BoolExp } from '../model/bool-exp.ts';
import type { Column, Table } from '../model/model.ts';
import type { InsertPlan, OnConflict, Value } from '../plan/plan.ts';
import { condition, tableName } from './bool-exp.ts';
import { comma, empty, identifier, join, sql, typeName, type Sql } from './fragment.ts';
import type { Printer } from './printer.ts';

/** What is known of a column when its row is inserted: a value of the plan, or text from a row inserted before. */
export type Cell = Exclude<Value, { kind: 'column' }>;

export interface InsertWrite {
  readonly kind: 'insert';
  readonly table: Table;
  readonly rows: readonly ReadonlyMap<Column, Cell>[];
  readonly onConflict: OnConflict | undefined;
  readonly check: BoolExp | undefined;
}

/** Alias of the table that is written to. */
const target = identifier('t0');

export function insertText(printer: Printer, write: InsertWrite): Sql {
  const { table, rows, onConflict } = write;
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  // Postgres has no VALUES list of rows without columns; one column at its default says the same.
  const listed = columns.length === 0 ? table.columns.filter((column) => column.insertable).slice(0, 1) : columns;
  const names = join(
    listed.map((column) => identifier(column.name)),
    comma,
  );
  const conflict = onConflict === undefined ? empty : conflictText(printer, onConflict);
  return sql`INSERT INTO ${tableName(table)} AS ${target} (${names}) ${rowsText(printer, listed, rows)}${conflict}`;
}

/** From this many rows on, one list of texts per column is sent: the statement stays the same for any number of rows. */
const manyRows = 5;

function rowsText(printer: Printer, columns: readonly Column[], rows: InsertWrite['rows']): Sql {
  const isUniform = rows.every((row) => columns.every((column) => row.has(column)));
  if (rows.length >= manyRows && isUniform && columns.length > 0) return listsText(printer, columns, rows);
  const values = rows.map((row) => {
    const cells = columns.map((column) => {
      const cell = row.get(column);
      return cell === undefined ? sql`DEFAULT` : printer.value(cell);
    });
    return sql`(${join(cells, comma)})`;
  });
  return sql`VALUES ${join(values, comma)}`;
}

function listsText(printer: Printer, columns: readonly Column[], rows: InsertWrite['rows']): Sql {
  const lists = columns.map((column) => {
    const cells = rows.flatMap((row) => row.get(column) ?? []);
    return printer.value({ kind: 'texts', values: cells, cast: 'text[]' });
  });
  const names = columns.map((_, index) => identifier(`c${index + 1}`));
  const cast = columns.map((column, index) => sql`${names[index] ?? empty}::${typeName(column.type.cast)}`);
  return sql`SELECT ${join(cast, comma)} FROM unnest(${join(lists, comma)}) AS ${identifier('rows')}(${join(names, comma)})`;
}

function conflictText(printer: Printer, onConflict: OnConflict): Sql {
  const on = sql` ON CONFLICT ON CONSTRAINT ${identifier(onConflict.key.name)}`;
  if (onConflict.columns.length === 0) return sql`${on} DO NOTHING`;
  const set = [
    ...onConflict.columns.map((column) => sql`${identifier(column.name)} = EXCLUDED.${identifier(column.name)}`),
    ...[...onConflict.presets].map(
      ([column, value]) => sql`${identifier(column.name)} = ${assignedValue(printer, value)}`,
    ),
  ];
  const where = condition(printer, onConflict.where, { current: target, root: target });
  return sql`${on} DO UPDATE SET ${join(set, comma)} WHERE ${where}`;
}

/** A row that the conflict turned into an update has a non-zero `xmax`, and is judged by the update's check if any. */
export function insertCheck(write: InsertWrite, judged: (expression: BoolExp) => Sql): Sql | undefined {
  const { check, onConflict } = write;
  const updateCheck = onConflict?.columns.length ? onConflict.updateCheck : undefined;
  if (updateCheck === undefined) return check && judged(check);
  const inserted = check === undefined ? sql`true` : judged(check);
  return sql`CASE WHEN ${target}.xmax = 0 THEN ${inserted} ELSE ${judged(updateCheck)} END`;
}

export function assignedValue(printer: Printer, value: Value): Sql {
  if (value.kind === 'column') throw new Error('a written value is a value of the request');
  return printer.value(value);
}

/** The rows of a plan without nested data. */
export function flatRows(insert: InsertPlan): ReadonlyMap<Column, Cell>[] {
  return insert.rows.map((row) => new Map([...row.values].map(([column, value]) => [column, asCell(value)])));
}

function asCell(value: Value): Cell {
  if (value.kind === 'column') throw new Error('an inserted value is a value of the request');
  return value;
}
