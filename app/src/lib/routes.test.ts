import { expect, test } from 'vitest';
import { routes } from './routes.ts';

test('filters and page stand in the query, in French', () => {
  expect(routes.notebooks({ status: 'in_progress', page: 3 })).toBe('/carnets?statut=in_progress&page=3');
});

test('the first page and absent filters leave no trace', () => {
  expect(routes.notebooks({ page: 1 })).toBe('/carnets');
});

test('a name that is searched never reaches a server: it stands in the fragment', () => {
  const url = new URL(routes.notebooks({ search: 'Tifour & fils', late: true }), 'https://carnet.example.org');
  expect(url.search).toBe('?retard=1');
  expect(new URLSearchParams(url.hash.slice(1)).get('recherche')).toBe('Tifour & fils');
});
