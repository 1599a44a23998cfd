import { expect, test } from 'vitest';
import { pageNumbers } from './page-numbers.ts';

test('few pages are all shown', () => {
  expect(pageNumbers(2, 3)).toEqual([1, 2, 3]);
});

test('the first, the last and the neighbours of the current page are shown, with gaps between', () => {
  expect(pageNumbers(10, 40)).toEqual([1, null, 9, 10, 11, null, 40]);
});

test('a gap of one page shows that page', () => {
  expect(pageNumbers(4, 9)).toEqual([1, 2, 3, 4, 5, null, 9]);
});
