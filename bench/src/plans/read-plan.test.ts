import { expect, test } from 'vitest';
import type { PlanNode } from './plan-listener.ts';
import { blocksRead, scansOfBigTables } from './read-plan.ts';

const node = (more: Partial<PlanNode>): PlanNode => ({
  'Node Type': 'Seq Scan',
  'Actual Rows': 10,
  'Actual Loops': 1,
  ...more,
});

test('a big table read whole is found wherever it stands in the plan, kept rows or not; a small one is not', () => {
  const plan = node({
    'Node Type': 'Nested Loop',
    Plans: [
      node({ 'Relation Name': 'event', 'Rows Removed by Filter': 100_000 }),
      node({ 'Relation Name': 'structure', 'Rows Removed by Filter': 2_000 }),
      node({ 'Node Type': 'Index Scan', 'Relation Name': 'notebook', 'Actual Rows': 100_000 }),
    ],
  });
  expect(scansOfBigTables(plan)).toEqual(['event']);
});

test('blocks in memory and from disk count alike', () => {
  expect(blocksRead(node({ 'Shared Hit Blocks': 3, 'Shared Read Blocks': 4 }))).toBe(7);
});
