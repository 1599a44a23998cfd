/** What is asked of a plan: what it touched, and whether it read a big table from end to end. */
import type { PlanNode } from './plan-listener.ts';

/** Blocks of 8 kB that the statement looked at, in memory or not. */
export function blocksRead(root: PlanNode): number {
  return (root['Shared Hit Blocks'] ?? 0) + (root['Shared Read Blocks'] ?? 0);
}

/** A table is big when one reading of it met so many rows, kept or not. */
const big = 50_000;

/** The names of big tables that were read whole. Of a territory's 20,000 rows one does not speak: they are what is asked for. */
export function scansOfBigTables(node: PlanNode): readonly string[] {
  const below = (node.Plans ?? []).flatMap(scansOfBigTables);
  const met = node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0);
  const table = node['Relation Name'];
  return node['Node Type'] === 'Seq Scan' && table !== undefined && met >= big ? [table, ...below] : below;
}
