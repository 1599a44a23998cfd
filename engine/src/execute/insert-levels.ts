/**
 * Many rows nested alike, such as an import, are written level by level: all parents in one statement, then all their
 * children of one relationship in one. Row by row, a thousand carnets take five thousand round trips.
 */
import type { Column } from '../model/model.ts';
import type { InsertPlan, InsertRow, NestedInsert } from '../plan/plan.ts';
import { flatRows, type Cell } from '../sql/insert.ts';
import { writeLevel } from '../sql/mutation.ts';
import type { PrinterOptions } from '../sql/printer.ts';
import type { Binding } from './bind.ts';
import type { Connection } from './database.ts';
import { zeroRows, withKeys, type Inserted, type ParentKeys } from './inserted-rows.ts';
import { runStatement } from './run-statement.ts';

/**
 * Rows that are all alike: the same columns, children for each or for none, nothing to insert before them, and no
 * conflict that could leave one out. Whatever differs is written row by row.
 */
export function goesByLevels(insert: InsertPlan): boolean {
  return insert.rows.length > 1 && isLevel([insert]);
}

function isLevel(inserts: readonly InsertPlan[]): boolean {
  const rows = inserts.flatMap((insert) => insert.rows);
  const [first] = rows;
  if (first === undefined) return true;
  const isParent = hasChildren(first);
  return (
    inserts.every(({ onConflict }) => onConflict === undefined) &&
    rows.every(
      (row) => row.before.length === 0 && hasChildren(row) === isParent && isAlike(row.values, first.values),
    ) &&
    childrenOf(rows).every(({ inserts: children }) => isLevel(children))
  );
}

function hasChildren({ after }: InsertRow): boolean {
  return after.some(({ insert }) => insert.rows.length > 0);
}

function isAlike(one: ReadonlyMap<Column, unknown>, other: ReadonlyMap<Column, unknown>): boolean {
  return one.size === other.size && [...one.keys()].every((column) => other.has(column));
}

interface Children {
  readonly nested: NestedInsert;
  /** One for each parent that has any, beside the parent's place. */
  readonly inserts: readonly InsertPlan[];
  readonly parents: readonly number[];
}

/** By relationship, in the order of their first mention. */
function childrenOf(rows: readonly InsertRow[]): readonly Children[] {
  const found = new Map<string, { nested: NestedInsert; inserts: InsertPlan[]; parents: number[] }>();
  rows.forEach((row, place) => {
    for (const nested of row.after) {
      if (nested.insert.rows.length === 0) continue;
      const { name } = nested.relationship;
      const known = found.get(name) ?? { nested, inserts: [], parents: [] };
      found.set(name, known);
      known.inserts.push(nested.insert);
      known.parents.push(place);
    }
  });
  return [...found.values()];
}

/** `keys`: for each row, what it takes from its parent. */
export async function insertLevel(
  connection: Connection,
  insert: InsertPlan,
  keys: readonly ParentKeys[],
  binding: Binding,
  options: PrinterOptions,
): Promise<Inserted> {
  const { table, check, path } = insert;
  const children = childrenOf(insert.rows);
  const needed = [...new Set(children.flatMap(({ nested }) => nested.relationship.mapping.map(([source]) => source)))];
  const rows = flatRows(insert).map((row, place): ReadonlyMap<Column, Cell> => withKeys(row, keys[place]));
  const statement = writeLevel({ kind: 'insert', table, rows, onConflict: undefined, check }, needed, options);
  const answer = await runStatement(connection, statement, binding, path);
  let affected = Number(answer['affected']);
  const [first] = children;
  // A trigger may leave rows out; then nothing tells whose children are whose.
  if (first !== undefined && affected !== rows.length) throw zeroRows(first.nested, insert);
  const written = needed.map((_, index) => JSON.parse(answer[`k${index}`] ?? '[]') as (string | null)[]);
  for (const { nested, inserts, parents } of children) {
    const { mapping } = nested.relationship;
    const childKeys = inserts.flatMap(({ rows: own }, at) => {
      const place = parents[at] ?? 0;
      const taken: ParentKeys = new Map(
        mapping.map(([source, target]) => [target, written[needed.indexOf(source)]?.[place] ?? null]),
      );
      return own.map(() => taken);
    });
    const together = { ...nested.insert, rows: inserts.flatMap(({ rows: own }) => own) };
    affected += (await insertLevel(connection, together, childKeys, binding, options)).affected;
  }
  return { rows: answer['rows'] ?? null, affected };
}
