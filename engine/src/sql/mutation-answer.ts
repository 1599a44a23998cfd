/** What a mutation answers, from the rows that it wrote. */
import type { Table } from '../model/model.ts';
import type { MutationOutput, OutputField } from '../plan/plan.ts';
import { constant, identifier, sql, type Sql } from './fragment.ts';
import { jsonObject, rowColumns, type Entry } from './json-object.ts';
import type { Printer } from './printer.ts';
import { outputEntries, type RowScope } from './select.ts';

/** `from`: what yields the written rows; `count`: how many there are, over all levels. */
export function outputJson(printer: Printer, output: MutationOutput, from: Sql, count: Sql): Sql {
  if (output.shape === 'row') {
    const { text, json } = rowsOf(printer, output.table, output.fields, from);
    return sql`SELECT ${json} FROM (${text} LIMIT 1) AS ${identifier('r')}`;
  }
  const entries = output.fields.map((field): Entry => {
    switch (field.kind) {
      case 'typename':
        return { key: field.key, value: sql`${constant(field.value)}::text` };
      case 'affected-rows':
        return { key: field.key, value: count };
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
