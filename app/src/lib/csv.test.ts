import { expect, test } from 'vitest';
import { toCsv } from './csv.ts';

test('a table opens in a French Excel: a mark of UTF-8, semicolons, lines of Windows', () => {
  expect(
    toCsv(
      ['Nom', 'Retards'],
      [
        ['Éléonore', 2],
        [null, 0],
      ],
    ),
  ).toBe('\ufeffNom;Retards\r\nÉléonore;2\r\n;0\r\n');
});

test.each(['=1+1', '+33', '-2', '@cmd', ' =A1', '\t=A1', "=cmd|' /C calc'!A0"])(
  'the cell %j is text, not a formula',
  (value) => {
    expect(toCsv(['Nom'], [[value]])).toContain(`\r\n'${value}`);
  },
);

test('quotes, semicolons and line ends stay in their cell', () => {
  expect(toCsv(['Nom'], [['a;"b"\nc']])).toBe('\ufeffNom\r\n"a;""b""\nc"\r\n');
  expect(toCsv(['Nom'], [['=1;2']])).toBe('\ufeffNom\r\n"\'=1;2"\r\n');
});
