import { expect, test } from 'vitest';
import type { Rows } from '../plan/plan.ts';
import { isWholeList } from './grouped-aggregate.ts';

const list = (more: Partial<Rows>) =>
  ({ source: { kind: 'table' }, orderBy: [{}], distinctOn: [], ...more }) as unknown as Rows;
const five = { kind: 'value', value: '5', cast: 'bigint' } as unknown as NonNullable<Rows['limit']>;

test('an ordered list is whole without a limit, or with a permission’s wide one', () => {
  expect(isWholeList(list({}))).toBe(true);
  expect(isWholeList(list({ cap: 500 }))).toBe(true);
});

test('a page is not, whether the request or the permission cuts it', () => {
  expect(isWholeList(list({ cap: 100 }))).toBe(false);
  expect(isWholeList(list({ limit: five }))).toBe(false);
});

test('an order that nobody asked for could change: not grouped', () => {
  expect(isWholeList(list({ orderBy: [] }))).toBe(false);
});
