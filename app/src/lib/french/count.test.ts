import { expect, test } from 'vitest';
import { count, formatNumber, listOf } from './count.ts';

test('zero and one are singular', () => {
  expect(count(0, 'carnet', 'carnets')).toBe('0\u00a0carnet');
  expect(count(1, 'carnet', 'carnets')).toBe('1\u00a0carnet');
  expect(count(2, 'carnet', 'carnets')).toBe('2\u00a0carnets');
});

test('thousands are set apart by a space that does not break', () => {
  expect(formatNumber(20000)).toMatch(/^20[\u202f\u00a0]000$/);
});

test('words are joined by commas and « et »', () => {
  expect(listOf(['BRSA', 'DELD', 'NEET'])).toBe('BRSA, DELD et NEET');
});
