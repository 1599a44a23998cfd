import { expect, test } from 'vitest';
import { routes } from '#lib/routes.ts';
import { neighbourOf, readOrientationPlace, worklistVariables } from './orientation-place.ts';

test('what an address says is what was put in it', () => {
  const place = { status: 'to_orient', audience: 'brsa', notebook: 'n1', page: 2 } as const;
  expect(readOrientationPlace(new URL(routes.orientation(place), 'https://carnet.example.org'))).toEqual(place);
});

test('what an address says that is not understood is left out', () => {
  expect(readOrientationPlace({ search: '?statut=ended&public=tous&page=-3' })).toEqual({});
});

test('without a choice both those to orient and those awaiting a referent are queued', () => {
  expect(worklistVariables({})).toEqual({
    statuses: ['to_orient', 'awaiting_referent'],
    filter: {},
    limit: 50,
    offset: 0,
  });
});

test('a public is one that the person belongs to today', () => {
  expect(worklistVariables({ audience: 'neet', page: 3 })).toMatchObject({
    filter: { beneficiary: { audiences: { audience: { _eq: 'neet' }, ended_on: { _is_null: true } } } },
    offset: 100,
  });
});

test('next and previous stop at the ends, and start at the first', () => {
  const ids = ['a', 'b', 'c'];
  expect(neighbourOf(ids, 'b', 1)).toBe('c');
  expect(neighbourOf(ids, 'a', -1)).toBeUndefined();
  expect(neighbourOf(ids, 'c', 1)).toBeUndefined();
  expect(neighbourOf(ids, undefined, 1)).toBe('a');
});
