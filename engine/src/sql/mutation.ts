/**
 * Writing. Without relationships in the answer, one statement writes and answers. With them, the first statement keeps
 * the written rows in a setting of the transaction, and a second one reads from there: inside the first, sub-selects
 * would still see the tables as they were. So every statement of a mutation can be sent before the first is answered.
 */
import type { BoolExp } from '../model/bool-exp.ts';
import type { Column } from '../model/model.ts';
import type { Assignment, DeletePlan, MutationOutput, OutputField, UpdatePlan } from '../plan/plan.ts';
import { condition, tableName } from './bool-exp.ts';
import { comma, constant, empty, identifier, join, qualified, sql, type Sql } from './fragment.ts';
import { assignedValue, insertCheck, insertText, type InsertWrite } from './insert.ts';
import { outputJson } from './mutation-answer.ts';
import { Printer, type PrinterOptions, type Statement } from './printer.ts';

export type Write =
  | InsertWrite
  | { readonly kind: 'update'; readonly update: UpdatePlan }
  | { readonly kind: 'delete'; readonly delete: DeletePlan };

/** Stands in the error that a failed check raises, since plain SQL can raise nothing of its own. */
export const checkFailedMarker = 'engine: check failed on rows: ';

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

/** One row: `json`, the answer. A check that fails raises. */
export function writeAndAnswer(write: Write, output: MutationOutput, options: PrinterOptions): Statement {
  const printer = new Printer(options);
  const { text, checked } = writtenRows(printer, write, sql`${target}.*`);
  const answer = outputJson(printer, output, written, sql`(SELECT count(*) FROM ${written})`);
  return printer.statement(sql`${text} SELECT (${answer})::text AS "json", ${checked} AS "checked"`);
}

/** Keeps the written rows under `name` until the end of the transaction. A check that fails raises. */
export function writeAndKeep(write: Write, name: string, options: PrinterOptions): Statement {
  const printer = new Printer(options);
  const { text, checked } = writtenRows(printer, write, sql`${target} AS "row"`);
  const rows = sql`(SELECT coalesce(array_agg("row")::text, '{}') FROM ${written})`;
  return printer.statement(
    sql`${text} SELECT ${checked} AS "checked", set_config(${constant(settingOf(name))}, ${rows}, true) IS NULL AS "kept"`,
  );
}

/** The answer from the rows that `writeAndKeep` kept under `name`. */
export function answerKept(output: MutationOutput, name: string, options: PrinterOptions): Statement {
  const printer = new Printer(options);
  const list = sql`current_setting(${constant(settingOf(name))})::${qualified(output.table.schema, output.table.name)}[]`;
  const answer = outputJson(printer, output, sql`unnest(${list})`, sql`cardinality(${list})`);
  return printer.statement(sql`SELECT (${answer})::text AS "json"`);
}

/**
 * One row: `rows` (text of an array of the table's row type, or null), `affected`, and the first row's `keys` as `k0`,
 * `k1` … for the rows that hang from it. A check that fails raises.
 */
export function writeOnly(write: Write, keys: readonly Column[], options: PrinterOptions): Statement {
  const printer = new Printer(options);
  const { text, checked } = writtenRows(printer, write, sql`${target} AS "row"`);
  const keyColumns = keys.map(
    (key, index) =>
      sql`, (SELECT ((${written}."row").${identifier(key.name)})::text FROM ${written} LIMIT 1) AS ${identifier(`k${index}`)}`,
  );
  return printer.statement(
    sql`${text} SELECT ${checked} AS "checked", (SELECT array_agg("row")::text FROM ${written}) AS "rows", (SELECT count(*)::text FROM ${written}) AS "affected"${join(keyColumns, empty)}`,
  );
}

/**
 * As `writeOnly`, with the `keys` of all rows: each a JSON list of texts. RETURNING yields rows in the order in which
 * they were listed.
 */
export function writeLevel(write: InsertWrite, keys: readonly Column[], options: PrinterOptions): Statement {
  const printer = new Printer(options);
  const { text, checked } = writtenRows(printer, write, sql`${target} AS "row"`);
  const keyColumns = keys.map(
    (key, index) =>
      sql`, (SELECT json_agg(((${written}."row").${identifier(key.name)})::text)::text FROM ${written}) AS ${identifier(`k${index}`)}`,
  );
  return printer.statement(
    sql`${text} SELECT ${checked} AS "checked", (SELECT array_agg("row")::text FROM ${written}) AS "rows", (SELECT count(*)::text FROM ${written}) AS "affected"${join(keyColumns, empty)}`,
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
  const type = qualified(output.table.schema, output.table.name);
  // Postgres refuses a parameter that nothing reads.
  const isRead = output.shape === 'row' || output.fields.some(({ kind }) => kind === 'returning');
  const list = isRead ? printer.value({ kind: 'value', value: rows, cast: `${type}[]` }) : sql`NULL`;
  const count = printer.value({ kind: 'value', value: String(affected), cast: 'bigint' });
  const answer = outputJson(printer, output, sql`unnest(${list})`, count);
  return printer.statement(sql`SELECT (${answer})::text AS "json", ${count} AS "affected"`);
}

/** A name of ours among Postgres' settings: they have two parts. */
function settingOf(name: string): string {
  return `engine.${name}`;
}

/** The write as a common table, and an expression that raises unless every row passes the check. */
function writtenRows(printer: Printer, write: Write, returned: Sql): { readonly text: Sql; readonly checked: Sql } {
  const { dml, check } = writeText(printer, write);
  if (check === undefined) return { text: sql`WITH ${written} AS (${dml} RETURNING ${returned})`, checked: sql`true` };
  const text = sql`WITH ${written} AS (${dml} RETURNING ${returned}, ${check} AS ${checkColumn})`;
  // The failing cast depends on the rows, or the planner would evaluate it for every mutation.
  const raised = sql`(${constant(checkFailedMarker)} || count(*))::boolean`;
  const passed = sql`coalesce(bool_and(${checkColumn}), true)`;
  return { text, checked: sql`(SELECT CASE WHEN ${passed} THEN true ELSE ${raised} END FROM ${written})` };
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

function assignmentText(printer: Printer, { column, operator, value }: Assignment): Sql {
  const name = identifier(column.name);
  const current = sql`${target}.${name}`;
  const given = assignedValue(printer, value);
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
