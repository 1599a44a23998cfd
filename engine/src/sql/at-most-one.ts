/** Whether rows are at most one by the table's keys, so that no LIMIT has to say it. */
import type { BoolExp } from '../model/bool-exp.ts';
import type { Column } from '../model/model.ts';
import type { Rows } from '../plan/plan.ts';

/** LIMIT 1 where a key says so already has the planner look for the first row soon: it may then read a whole table for one row of a key. */
export function isAtMostOne({ source, join, where }: Rows): boolean {
  if (source.kind !== 'table') return false;
  const fixed = new Set<Column>([...join.map(([, target]) => target), ...equalled(where)]);
  return source.table.uniqueKeys.some((key) => key.isConstraint && key.columns.every((column) => fixed.has(column)));
}

/** Columns that equal a value in every row. */
function equalled(where: BoolExp): readonly Column[] {
  switch (where.kind) {
    case 'and':
      return where.of.flatMap(equalled);
    case 'filter':
      return equalled(where.of);
    case 'compare':
      return where.operator === '=' && !where.nullAware && where.left.kind === 'column' && where.right.kind !== 'column'
        ? [where.left.column]
        : [];
    default:
      return [];
  }
}
