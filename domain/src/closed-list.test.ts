import { expect, test } from 'vitest';
import { closedList } from './closed-list.ts';

const colour = closedList({ red: 'Rouge', blue: 'Bleu' });

test('a closed list keeps the order of its codes', () => {
  expect(colour.codes).toEqual(['red', 'blue']);
});

test('only its own codes belong to a closed list, whatever objects inherit', () => {
  expect(colour.has('red')).toBe(true);
  for (const stranger of ['green', 'toString', '', null, 3]) expect(colour.has(stranger)).toBe(false);
});
