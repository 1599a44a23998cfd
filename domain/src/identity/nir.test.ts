import { describe, expect, test } from 'vitest';
import { parseNir } from './nir.ts';

// Communes 990 and above exist in no département: these numbers are nobody's.
describe('a NIR', () => {
  test('of thirteen characters is completed with its key', () => {
    const nir = parseNir('2 85 05 93 999 001');
    expect(nir).toMatch(/^2850593999001\d\d$/);
    expect((2850593999001 + Number(nir?.slice(13))) % 97).toBe(0);
  });

  test('of fifteen is refused when its key is wrong', () => {
    const nir = parseNir('2850593999001') ?? '';
    const wrongKey = String((Number(nir.slice(13)) % 97) + 1).padStart(2, '0');
    expect(parseNir(nir)).toBe(nir);
    expect(parseNir(nir.slice(0, 13) + wrongKey)).toBeNull();
  });

  test('of Corsica takes 19 for 2A and 18 for 2B', () => {
    expect(parseNir('28505 2a 999001')?.slice(13)).toBe(parseNir('2850519999001')?.slice(13));
    expect(parseNir('28505 2b 999001')?.slice(13)).toBe(parseNir('2850518999001')?.slice(13));
  });

  test('is refused when provisional, of an impossible month or département, or too short', () => {
    for (const wrong of ['7850593999001', '2851393999001', '2850596999001', '285059399900', '']) {
      expect(parseNir(wrong)).toBeNull();
    }
  });
});
