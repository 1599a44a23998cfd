import { expect, test } from 'vitest';
import { namedValues } from './named-values.ts';

test('names become numbers, the same name the same number; casts and quoted text stay', () => {
  expect(namedValues(`select :a::uuid, 'b :c', :d, :a`)).toEqual({
    text: `select $1::uuid, 'b :c', $2, $1`,
    names: ['a', 'd'],
  });
});
