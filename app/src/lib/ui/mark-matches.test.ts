import { expect, test } from 'vitest';
import { markMatches } from './mark-matches.ts';

test('the words found are marked, with the accents and case of the text', () => {
  expect(markMatches('Élodie LEFÈVRE', 'lefevre elo')).toEqual([
    { text: 'Élo', match: true },
    { text: 'die ', match: false },
    { text: 'LEFÈVRE', match: true },
  ]);
});

test('a single letter or an empty search marks nothing', () => {
  expect(markMatches('Sophie TIFOUR', 's')).toEqual([{ text: 'Sophie TIFOUR', match: false }]);
  expect(markMatches('Sophie TIFOUR', '')).toEqual([{ text: 'Sophie TIFOUR', match: false }]);
});
