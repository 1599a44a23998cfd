/** What the columns of a relationship say about the rows at its end. */
import type { Relationship, Table } from '../model/model.ts';

type Mapping = Relationship['mapping'];

export function isSameMapping(one: Mapping, other: Mapping): boolean {
  return (
    one.length === other.length &&
    one.every(([source, target]) => other.some(([from, to]) => from.name === source.name && to.name === target.name))
  );
}

/** At most one row of the target has these columns. */
export function isUnique(mapping: Mapping, target: Table): boolean {
  const columns = new Set(mapping.map(([, column]) => column.name));
  return target.uniqueKeys
    .filter((key) => key.isConstraint)
    .some((key) => key.columns.every((column) => columns.has(column.name)));
}
