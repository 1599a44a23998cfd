/** What rows that were inserted hand on to those that hang from them. */
import { EngineError } from '../errors.ts';
import type { Column } from '../model/model.ts';
import type { InsertPlan, NestedInsert } from '../plan/plan.ts';
import type { Cell } from '../sql/insert.ts';

export interface Inserted {
  /** Text of an array of the table's rows, or null when there is none. */
  readonly rows: string | null;
  /** Over all levels. */
  readonly affected: number;
}

/** Values that come from a row inserted before, by column. */
export type ParentKeys = ReadonlyMap<Column, string | null>;

export const noKeys: ParentKeys = new Map();

export function withKeys(row: ReadonlyMap<Column, Cell>, keys: ParentKeys = noKeys): ReadonlyMap<Column, Cell> {
  if (keys.size === 0) return row;
  const complete = new Map(row);
  for (const [column, value] of keys) complete.set(column, { kind: 'value', value, cast: column.type.cast });
  return complete;
}

export function zeroRows(nested: NestedInsert, insert: InsertPlan): EngineError {
  const { kind, name } = nested.relationship;
  return new EngineError(
    'not-supported',
    `cannot proceed to insert ${kind} relation${kind === 'array' ? 's' : ''} "${name}" since insert to table "${insert.table.name}" affects zero rows`,
    { path: '$' },
  );
}
