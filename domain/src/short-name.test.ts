import { expect, test } from 'vitest';
import { shortName } from './short-name.ts';

test('an e-mail names a person by her first name and initial', () => {
  expect(shortName({ firstname: 'Sophie', lastname: 'TIFOUR' })).toBe('Sophie T.');
  expect(shortName({ firstname: ' Zoé ', lastname: 'élan' })).toBe('Zoé É.');
  expect(shortName({ firstname: 'Zoé', lastname: ' ' })).toBe('Zoé');
});
