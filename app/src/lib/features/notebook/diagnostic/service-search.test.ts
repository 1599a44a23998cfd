import { expect, test } from 'vitest';
import { serviceSearch } from './service-search.ts';

test('a constraint leads to the services of its thématique in the person’s commune', () => {
  const url = new URL(serviceSearch('mobilite--preparer-un-permis', { code: '26113', name: 'Die' }));
  expect(Object.fromEntries(url.searchParams)).toEqual({
    cats: 'mobilite',
    subs: 'mobilite--preparer-un-permis',
    city: '26113',
    cl: 'Die',
  });
});

test('without a commune the search says only what is looked for', () => {
  const url = new URL(serviceSearch('sante--acces-aux-soins', null));
  expect([...url.searchParams.keys()]).toEqual(['cats', 'subs']);
});
