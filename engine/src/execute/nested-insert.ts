/** Inserts with rows nested through relationships: what a row refers to first, the row, then what refers to it. */
import { printArray } from '../plan/array-text.ts';
import type { Column } from '../model/model.ts';
import type { InsertPlan, InsertRow } from '../plan/plan.ts';
import { flatRows, type Cell } from '../sql/insert.ts';
import { writeOnly } from '../sql/mutation.ts';
import type { PrinterOptions } from '../sql/printer.ts';
import type { Binding } from './bind.ts';
import type { Connection, Row } from './database.ts';
import { goesByLevels, insertLevel } from './insert-levels.ts';
import { noKeys, withKeys, zeroRows, type Inserted, type ParentKeys } from './inserted-rows.ts';
import { runStatement } from './run-statement.ts';

export async function insertNested(
  connection: Connection,
  insert: InsertPlan,
  binding: Binding,
  options: PrinterOptions,
  parentKeys: ParentKeys = noKeys,
): Promise<Inserted> {
  if (insert.rows.length === 0) return { rows: null, affected: 0 };
  const isFlat = insert.rows.every((row) => row.before.length === 0 && row.after.length === 0);
  if (isFlat) {
    const rows = flatRows(insert).map((row) => withKeys(row, parentKeys));
    const answer = await insertRows(connection, insert, rows, [], binding, options);
    return { rows: answer['rows'] ?? null, affected: Number(answer['affected']) };
  }
  if (goesByLevels(insert)) {
    const keys = insert.rows.map(() => parentKeys);
    return insertLevel(connection, insert, keys, binding, options);
  }
  const inserted: string[] = [];
  let affected = 0;
  for (const row of insert.rows) {
    const done = await insertOne(connection, insert, row, binding, options, parentKeys);
    affected += done.affected;
    if (done.row !== undefined) inserted.push(done.row);
  }
  return { rows: inserted.length === 0 ? null : printArray(inserted), affected };
}

interface InsertedRow {
  /** Text of the row, absent when a conflict left it out. */
  readonly row: string | undefined;
  readonly affected: number;
  readonly keyOf: (column: Column) => string | null;
}

/** `wanted`: columns whose values the caller needs of the row. */
async function insertOne(
  connection: Connection,
  insert: InsertPlan,
  row: InsertRow,
  binding: Binding,
  options: PrinterOptions,
  parentKeys: ParentKeys,
  wanted: readonly Column[] = [],
): Promise<InsertedRow> {
  let affected = 0;
  const keys = new Map(parentKeys);
  for (const nested of row.before) {
    const [referred] = nested.insert.rows;
    if (referred === undefined) continue;
    const { mapping } = nested.relationship;
    const targets = mapping.map(([, target]) => target);
    const done = await insertOne(connection, nested.insert, referred, binding, options, noKeys, targets);
    if (done.row === undefined) throw zeroRows(nested, nested.insert);
    affected += done.affected;
    for (const [source, target] of mapping) keys.set(source, done.keyOf(target));
  }
  const followed = row.after.flatMap(({ relationship }) => relationship.mapping.map(([source]) => source));
  const needed = [...new Set([...wanted, ...followed])];
  const cells = withKeys(new Map([...row.values].map(([column, value]) => [column, value as Cell])), keys);
  const answer = await insertRows(connection, insert, [cells], needed, binding, options);
  affected += Number(answer['affected']);
  const [written] = elementsOf(answer['rows'] ?? null);
  const keyOf = (column: Column) => answer[`k${needed.indexOf(column)}`] ?? null;
  for (const nested of row.after) {
    if (nested.insert.rows.length === 0) continue;
    if (written === undefined) throw zeroRows(nested, insert);
    const { mapping } = nested.relationship;
    const childKeys = new Map(mapping.map(([source, target]): [Column, string | null] => [target, keyOf(source)]));
    affected += (await insertNested(connection, nested.insert, binding, options, childKeys)).affected;
  }
  return { row: written, affected, keyOf };
}

async function insertRows(
  connection: Connection,
  insert: InsertPlan,
  rows: readonly ReadonlyMap<Column, Cell>[],
  keys: readonly Column[],
  binding: Binding,
  options: PrinterOptions,
): Promise<Row> {
  const { table, onConflict, check, path } = insert;
  const statement = writeOnly({ kind: 'insert', table, rows, onConflict, check }, keys, options);
  return runStatement(connection, statement, binding, path);
}

/** The elements of a one-dimensional array text whose elements are rows (`{"(1,\"a b\")"}`). */
function elementsOf(text: string | null): string[] {
  if (text === null) return [];
  const elements: string[] = [];
  const pattern = /"((?:[^"\\]|\\.)*)"|([^{},"]+)/gs;
  for (const match of text.slice(1, -1).matchAll(pattern)) {
    elements.push(match[1] === undefined ? (match[2] ?? '') : match[1].replace(/\\(.)/gs, '$1'));
  }
  return elements;
}
