/**
 * Writing. Without relationships in the answer, one statement writes and answers. With them, the first statement
 * yields the written rows as an array of the table's row type, and a second one reads from that array: inside the
 * first, sub-selects would still see the tables as they were.
 */
import type { BoolExp } from '../model/bool-exp.ts';
import type { Column, Table } from '../model/model.ts';
import type { Assignment, MutationOutput, OutputField, Value } from '../plan/plan.ts';
import type { DeletePlan, InsertPlan, OnConflict, UpdatePlan } from '../plan/plan.ts';
import { condition, tableName } from './bool-exp.ts';
import { comma, constant, empty, identifier, join, qualified, sql, type Sql } from './fragment.ts';
import { jsonObject, rowColumns, type Entry } from './json-object.ts';
import { Printer, type PrinterOptions, type Statement } from './printer.ts';
import { outputEntries, type RowScope } from './select.ts';

/** What is known of a column when its row is inserted: a value of the plan, or text from a row inserted before. */
export type Cell = Exclude<Value, { kind: 'column' }>;

export type Write =
  | {
      readonly kind: 'insert';
      readonly table: Table;
      readonly rows: readonly ReadonlyMap<Column, Cell>[];
      readonly onConflict: OnConflict | undefined;
      readonly check: BoolExp | undefined;
    }
  | { readonly kind: 'update'; readonly update: UpdatePlan }
  | { readonly kind: 'delete'; readonly delete: DeletePlan };

const checkColumn = identifier('check__constraint');
const written = identifier('written');
/** Alias of the table that is written to. */
const target = identifier('t0');

/** True when the answer needs nothing but the written rows' own columns. */
export function answersAlone(output: MutationOutput): boolean {
  const own = (fields: readonly OutputField[]) =>
    fields.every((field) => field.kind === 'typename' || (field.kind === 'column' && field.condition === undefined));
  if (output.shape === 'row') return own(output.fields);
  return output.fields.every((field) => field.kind !== 'returning' || own(field.fields));
}

/** One row: `json` (the answer), `ok` (`f` when a check failed). */
export function writeAndAnswer(write: Write, output: MutationOutput, options: PrinterOptions): Statement {
  const printer = new Printer(options);
  const { dml, check } = writeText(printer, write);
  const checked = check === undefined ? empty : sql`, ${check} AS ${checkColumn}`;
  const answer = outputJson(printer, output, written, sql`(SELECT count(*) FROM ${written})`);
  return printer.statement(
    sql`WITH ${written} AS (${dml} RETURNING ${target}.*${checked}) SELECT (${answer})::text AS "json", ${allChecked(check)} AS "ok"`,
  );
}

/**
 * One row: `rows` (text of an array of the table's row type, or null), `affected`, `ok`, and the first row's `keys`
 * as `k0`, `k1` … for the rows that hang from it.
 */
export function writeOnly(write: Write, keys: readonly Column[], options: PrinterOptions): Statement {
  const printer = new Printer(options);
  const { dml, check } = writeText(printer, write);
  const checked = check === undefined ? empty : sql`, ${check} AS ${checkColumn}`;
  const keyColumns = keys.map(
    (key, index) =>
      sql`, (SELECT ((${written}."row").${identifier(key.name)})::text FROM ${written} LIMIT 1) AS ${identifier(`k${index}`)}`,
  );
  return printer.statement(
    sql`WITH ${written} AS (${dml} RETURNING ${target} AS "row"${checked}) SELECT (SELECT array_agg("row")::text FROM ${written}) AS "rows", (SELECT count(*)::text FROM ${written}) AS "affected", ${allChecked(check)} AS "ok"${join(keyColumns, empty)}`,
  );
}

/** The answer from rows that `writeOnly` yielded; both texts are bound when the statement runs. */
export function answerFrom(
  output: MutationOutput,
  rows: string | null,
  affected: number,
  options: PrinterOptions,
): Statement {
  const printer = new Printer(options);
  const { schema, name } = output.table;
  const type = qualified(schema, name);
  const list = printer.value({ kind: 'value', value: rows, cast: `${type}[]` });
  const answer = outputJson(printer, output, sql`unnest(${list})`, () =>
    printer.value({ kind: 'value', value: String(affected), cast: 'bigint' }),
  );
  return printer.statement(sql`SELECT (${answer})::text AS "json"`);
}

function allChecked(check: Sql | undefined): Sql {
  return check === undefined ? sql`true` : sql`(SELECT coalesce(bool_and(${checkColumn}), true) FROM ${written})`;
}

function outputJson(printer: Printer, output: MutationOutput, from: Sql, count: Sql | (() => Sql)): Sql {
  if (output.shape === 'row') {
    const { text, json } = rowsOf(printer, output.table, output.fields, from);
    return sql`SELECT ${json} FROM (${text} LIMIT 1) AS ${identifier('r')}`;
  }
  const entries = output.fields.map((field): Entry => {
    switch (field.kind) {
      case 'typename':
        return { key: field.key, value: sql`${constant(field.value)}::text` };
      case 'affected-rows':
        return { key: field.key, value: typeof count === 'function' ? count() : count };
      case 'returning': {
        const { text, json } = rowsOf(printer, output.table, field.fields, from);
        return {
          key: field.key,
          value: sql`(SELECT coalesce(json_agg(${json}), '[]') FROM (${text}) AS ${identifier('r')})`,
        };
      }
    }
  });
  return sql`SELECT ${jsonObject(printer, entries)}`;
}

function rowsOf(printer: Printer, table: Table, fields: readonly OutputField[], from: Sql) {
  const alias = printer.alias();
  const scope: RowScope = { alias, table, derived: true };
  const { columns, json } = rowColumns(outputEntries(printer, fields, scope), identifier('r'));
  return { text: sql`SELECT ${columns} FROM ${from} AS ${alias}`, json };
}

function writeText(printer: Printer, write: Write): { readonly dml: Sql; readonly check: Sql | undefined } {
  const judged = (expression: BoolExp) => condition(printer, expression, { current: target, root: target });
  switch (write.kind) {
    case 'insert': {
      const dml = insertText(printer, write);
      return { dml, check: insertCheck(write, judged) };
    }
    case 'update': {
      const { table, where, assignments, check } = write.update;
      const set = join(
        assignments.map((assignment) => assignmentText(printer, assignment)),
        comma,
      );
      const dml = sql`UPDATE ${tableName(table)} AS ${target} SET ${set} WHERE ${judged(where)}`;
      return { dml, check: check && judged(check) };
    }
    case 'delete':
      return {
        dml: sql`DELETE FROM ${tableName(write.delete.table)} AS ${target} WHERE ${judged(write.delete.where)}`,
        check: undefined,
      };
  }
}

function insertText(printer: Printer, write: Extract<Write, { kind: 'insert' }>): Sql {
  const { table, rows, onConflict } = write;
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  // Postgres has no VALUES list of rows without columns; one column at its default says the same.
  const listed = columns.length === 0 ? table.columns.filter((column) => column.insertable).slice(0, 1) : columns;
  const values = rows.map((row) => {
    const cells = listed.map((column) => {
      const cell = row.get(column);
      return cell === undefined ? sql`DEFAULT` : printer.value(cell);
    });
    return sql`(${join(cells, comma)})`;
  });
  const names = join(
    listed.map((column) => identifier(column.name)),
    comma,
  );
  const conflict = onConflict === undefined ? empty : conflictText(printer, onConflict);
  return sql`INSERT INTO ${tableName(table)} AS ${target} (${names}) VALUES ${join(values, comma)}${conflict}`;
}

function conflictText(printer: Printer, onConflict: OnConflict): Sql {
  const on = sql` ON CONFLICT ON CONSTRAINT ${identifier(onConflict.key.name)}`;
  if (onConflict.columns.length === 0) return sql`${on} DO NOTHING`;
  const set = [
    ...onConflict.columns.map((column) => sql`${identifier(column.name)} = EXCLUDED.${identifier(column.name)}`),
    ...[...onConflict.presets].map(([column, value]) => sql`${identifier(column.name)} = ${cellText(printer, value)}`),
  ];
  const where = condition(printer, onConflict.where, { current: target, root: target });
  return sql`${on} DO UPDATE SET ${join(set, comma)} WHERE ${where}`;
}

/** A row that the conflict turned into an update has a non-zero `xmax`, and is judged by the update's check if any. */
function insertCheck(write: Extract<Write, { kind: 'insert' }>, judged: (expression: BoolExp) => Sql): Sql | undefined {
  const { check, onConflict } = write;
  const updateCheck = onConflict?.columns.length ? onConflict.updateCheck : undefined;
  if (updateCheck === undefined) return check && judged(check);
  const inserted = check === undefined ? sql`true` : judged(check);
  return sql`CASE WHEN ${target}.xmax = 0 THEN ${inserted} ELSE ${judged(updateCheck)} END`;
}

function assignmentText(printer: Printer, { column, operator, value }: Assignment): Sql {
  const name = identifier(column.name);
  const current = sql`${target}.${name}`;
  const given = cellText(printer, value);
  switch (operator) {
    case 'set':
      return sql`${name} = ${given}`;
    case 'inc':
      return sql`${name} = ${current} + ${given}`;
    case 'append':
      return sql`${name} = ${current} || ${given}`;
    case 'prepend':
      return sql`${name} = ${given} || ${current}`;
    case 'delete_key':
    case 'delete_elem':
      return sql`${name} = ${current} - ${given}`;
    case 'delete_at_path':
      return sql`${name} = ${current} #- ${given}`;
  }
}

function cellText(printer: Printer, value: Value): Sql {
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
