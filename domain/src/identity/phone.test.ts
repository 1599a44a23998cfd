import { describe, expect, test } from 'vitest';
import { formatPhone, isMobile, parsePhone } from './phone.ts';

describe('a phone number', () => {
  test('is kept as E.164 however it was typed', () => {
    for (const typed of [
      '06 39 98 00 01',
      '06.39.98.00.01',
      '+33 6 39 98 00 01',
      '0033639980001',
      '+33 (0)6 39-98-00-01',
    ]) {
      expect(parsePhone(typed)).toBe('+33639980001');
    }
  });

  test('of overseas takes its own country code', () => {
    expect(parsePhone('0262 00 00 00')).toBe('+262262000000');
    expect(parsePhone('+596 696 00 00 00')).toBe('+596696000000');
  });

  test('is refused when a digit is missing, in excess or a letter', () => {
    for (const wrong of ['06 39 98 00', '06 39 98 00 011', '00 39 98 00 01', '06 39 98 00 0A', '']) {
      expect(parsePhone(wrong)).toBeNull();
    }
  });

  test('may be short or surcharged for a structure only', () => {
    expect(parsePhone('3949', { ofStructure: true })).toBe('3949');
    expect(parsePhone('0899 00 00 00', { ofStructure: true })).toBe('+33899000000');
    expect(parsePhone('3949')).toBeNull();
    expect(parsePhone('0899 00 00 00')).toBeNull();
  });

  test('is shown in pairs', () => {
    expect(formatPhone('+33199000102')).toBe('01 99 00 01 02');
    expect(formatPhone('3949')).toBe('3949');
  });

  test('receives text messages when it is a mobile', () => {
    expect(isMobile('+33639980001')).toBe(true);
    expect(isMobile('+596696000000')).toBe(true);
    expect(isMobile('+33199000102')).toBe(false);
  });
});
