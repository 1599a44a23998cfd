import { expect, test } from 'vitest';
import { routes } from '#lib/routes.ts';
import { notebookListVariables, readNotebookListPlace } from './notebook-list-place.ts';

test('what an address says is what was put in it', () => {
  const place = {
    status: 'awaiting_referent',
    late: true,
    pathway: 'social',
    audience: 'neet',
    sort: 'waiting',
    page: 3,
    search: 'Éléonore d’Arc',
  } as const;
  expect(readNotebookListPlace(new URL(routes.notebooks(place), 'https://carnet.example.org'))).toEqual(place);
});

test('an address written by hand with unknown values shows the whole first page', () => {
  const place = readNotebookListPlace(
    new URL('https://carnet.example.org/carnets?statut=lost&page=-2&retard=oui&tri=taille&public=x'),
  );
  expect(notebookListVariables(place)).toMatchObject({
    where: { archived_at: { _is_null: true } },
    limit: 50,
    offset: 0,
  });
  expect(place).toEqual({});
});

test('the third page starts after a hundred rows', () => {
  expect(notebookListVariables({ page: 3 }).offset).toBe(100);
});

test('a sort comes before the names, which always settle the order', () => {
  expect(notebookListVariables({ sort: 'contact' }).order_by).toEqual([
    { last_contact_on: 'asc_nulls_first' },
    ...notebookListVariables({}).order_by,
  ]);
});
