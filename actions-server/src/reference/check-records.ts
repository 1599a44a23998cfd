/** Turns the lines of a file into rows of a list, or says what is wrong with each. */
import type pg from 'pg';
import type { BadLine } from './reference-error.ts';
import type { FileRecord } from './read-records.ts';
import type { Column, ReferenceList } from './reference-list.ts';

export type Row = Readonly<Record<string, string | number | readonly string[] | null>>;

/** The line's row, or why it cannot be one. Remembers the codes seen: a second line with the same code is refused. */
export type RecordCheck = (record: FileRecord) => { readonly row: Row } | { readonly bad: BadLine };

/**
 * `aliases` gives the names that a column may bear in the file, by our name; without it, our name.
 * Reads the codes that the list refers to, as they are now. Throws nothing of its own.
 */
export async function recordCheck(
  client: pg.ClientBase,
  list: ReferenceList,
  fileColumns: readonly string[],
  aliases: Readonly<Record<string, readonly string[]>> = {},
): Promise<RecordCheck> {
  const known = await knownCodes(client, list);
  const seen = new Map<string, number>();
  const nameInFile = new Map(
    list.columns.map(({ name }) => [
      name,
      (aliases[name] ?? [name]).find((alias) => fileColumns.includes(alias)) ?? name,
    ]),
  );
  return (record) => {
    const refuse = (reason: string): { bad: BadLine } => ({ bad: { line: record.line, reason } });
    if (record.cellCount !== fileColumns.length)
      return refuse(`has ${record.cellCount} columns where the header has ${fileColumns.length}`);
    const row: Record<string, string | number | null> = {};
    for (const column of list.columns) {
      const value = record.values.get(nameInFile.get(column.name) ?? column.name) ?? '';
      const reason = reasonToRefuse(column, value, known);
      if (reason !== undefined) return refuse(reason);
      row[column.name] = value === '' ? null : value;
    }
    const key = String(row[list.key]);
    const former = seen.get(key);
    if (former !== undefined) return refuse(`code "${key}" is already on line ${former}`);
    seen.set(key, record.line);
    if (list.positioned) row['position'] = seen.size;
    return { row };
  };
}

function reasonToRefuse(
  column: Column,
  value: string,
  known: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  if (value === '') return column.optional === true ? undefined : `${column.name} is empty`;
  if (column.pattern?.test(value) === false) return `${column.name} "${value}" is not in its form`;
  const { refersTo } = column;
  if (refersTo !== undefined && known.get(column.name)?.has(value) !== true)
    return `${column.name} "${value}" is not a known ${refersTo.noun}`;
  return undefined;
}

async function knownCodes(client: pg.ClientBase, list: ReferenceList): Promise<Map<string, Set<string>>> {
  const known = new Map<string, Set<string>>();
  for (const { name, refersTo } of list.columns) {
    if (refersTo === undefined) continue;
    // Ended ones too: an official ROME may have ended an occupation that our own titles still name.
    const { rows } = await client.query<{ code: string }>(`select ${refersTo.column} as code from ${refersTo.table}`);
    known.set(name, new Set(rows.map(({ code }) => code)));
  }
  return known;
}
