import { describe, expect, test } from 'vitest';
import { parseSiret } from './siret.ts';

describe('a SIRET', () => {
  test('is fourteen digits with a right key, spaces allowed', () => {
    expect(parseSiret('732 829 320 00074')).toBe('73282932000074');
  });

  test('of La Poste follows its own rule, its head office the common one', () => {
    expect(parseSiret('35600000009075')).toBe('35600000009075');
    expect(parseSiret('35600000000048')).toBe('35600000000048');
    expect(parseSiret('35600000009076')).toBeNull();
  });

  test('is refused when a digit is wrong, missing or not a digit', () => {
    for (const wrong of ['73282932000075', '7328293200007', '7328293200007A', '']) expect(parseSiret(wrong)).toBeNull();
  });
});
