import { expect, test } from 'vitest';
import { inReadingOrder, isLate } from './plan-order.ts';

test('what is late comes first, what is over comes last', () => {
  const actions = [
    { name: 'over', status: 'done', due_on: '2026-01-01' },
    { name: 'no date', status: 'planned', due_on: null },
    { name: 'soon', status: 'in_progress', due_on: '2026-02-10' },
    { name: 'late', status: 'standby', due_on: '2026-01-20' },
  ] as const;
  expect(inReadingOrder(actions).map(({ name }) => name)).toEqual(['late', 'soon', 'no date', 'over']);
});

test('an action is late from the day after its date, and never once it is over', () => {
  expect(isLate({ status: 'planned', due_on: '2026-02-03' }, '2026-02-03')).toBe(false);
  expect(isLate({ status: 'planned', due_on: '2026-02-03' }, '2026-02-04')).toBe(true);
  expect(isLate({ status: 'done', due_on: '2026-02-03' }, '2026-02-04')).toBe(false);
  expect(isLate({ status: 'planned', due_on: null }, '2026-02-04')).toBe(false);
});
