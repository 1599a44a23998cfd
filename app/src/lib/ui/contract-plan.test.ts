import { expect, test } from 'vitest';
import { contractGoals } from './contract-plan.ts';

test('the goals of a contract keep their actions, dates and hours', () => {
  const plan = [
    { theme: 'mobilite', goal: 'Avoir le permis', due_on: '2026-06-01', actions: [{ label: 'Code', weekly_hours: 3 }] },
  ];
  expect(contractGoals(plan)).toEqual([
    { label: 'Avoir le permis', dueOn: '2026-06-01', actions: [{ label: 'Code', dueOn: undefined, hours: 3 }] },
  ]);
});

test('what is not understood is left out', () => {
  expect(contractGoals(null)).toEqual([]);
  expect(contractGoals([null, 3, { goal: '' }, { goal: 'Seul', actions: 'rien' }])).toEqual([
    { label: 'Seul', dueOn: undefined, actions: [] },
  ]);
});
