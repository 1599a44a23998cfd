import { expect, test } from 'vitest';
import { routes } from '#lib/routes.ts';
import { notebookListVariables, readNotebookListPlace } from './notebook-list-place.ts';

test('what an address says is what was put in it', () => {
  const place = { status: 'awaiting_referent', late: true, page: 3, search: 'Éléonore d’Arc' } as const;
  expect(readNotebookListPlace(new URL(routes.notebooks(place), 'https://carnet.example.org'))).toEqual(place);
});

test('an address written by hand with unknown values shows the whole first page', () => {
  const place = readNotebookListPlace(new URL('https://carnet.example.org/carnets?statut=lost&page=-2&retard=oui'));
  expect(notebookListVariables(place)).toEqual({ where: { archived_at: { _is_null: true } }, limit: 50, offset: 0 });
});

test('the third page starts after a hundred rows', () => {
  expect(notebookListVariables({ page: 3 }).offset).toBe(100);
});
