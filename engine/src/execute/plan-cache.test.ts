import { expect, test } from 'vitest';
import type { RoleSchema } from '../schema/role-schema.ts';
import { PlanCache } from './plan-cache.ts';
import type { CompiledPlan } from './compile-plan.ts';

const role = (name: string) => ({ role: name }) as RoleSchema;
const compiled = (): CompiledPlan => ({ plan: { operation: 'query', roots: [], slots: [] }, roots: [] });

test('a document is planned once, as long as it is kept', () => {
  const cache = new PlanCache();
  const schema = role('reader');
  const first = cache.get(schema, '{ book { id } }', undefined, {}, compiled);
  expect(cache.get(schema, '{ book { id } }', undefined, {}, compiled)).toBe(first);
  expect(cache.get(role('writer'), '{ book { id } }', undefined, {}, compiled)).not.toBe(first);
});

test('however many documents come, what is kept stays within bounds', () => {
  const cache = new PlanCache();
  const schemas = ['a', 'b', 'c'].map(role);
  for (let index = 0; index < 6_000; index += 1) {
    const padding = '#'.padEnd((index * 7_919) % 3_000, 'x');
    const schema = schemas[index % 3] ?? role('d');
    cache.get(schema, `{ book { a${index}: id } } ${padding}`, undefined, {}, compiled);
  }
  expect(cache.size.weight).toBeLessThanOrEqual(4_000_000);
  expect(cache.size.documents).toBeLessThanOrEqual(3_000);
  expect(cache.size.documents).toBeGreaterThan(100);
});

test('shapes of variables without number are not kept without number', () => {
  const cache = new PlanCache();
  const schema = role('reader');
  const query = 'query ($where: book_bool_exp) { book(where: $where) { id } }';
  for (let index = 0; index < 3_000; index += 1) {
    cache.get(schema, query, undefined, { where: { [`a${index}`.padEnd(2_000, 'x')]: 1 } }, compiled);
  }
  expect(cache.size.weight).toBeLessThanOrEqual(400_000);
});

test('a document that is very large is not kept at all, and planned each time', () => {
  const cache = new PlanCache();
  const query = `{ book { id } } #${'x'.repeat(1_000_000)}`;
  const first = cache.get(role('reader'), query, undefined, {}, compiled);
  expect(cache.get(role('reader'), query, undefined, {}, compiled)).not.toBe(first);
  expect(cache.size).toEqual({ documents: 0, weight: 0 });
});
