import { expect, test } from 'vitest';
import { orientationQueues, routes } from '#lib/routes.ts';
import { queueFilters } from '#lib/worklists/worklist-filters.ts';
import { neighbourOf, readOrientationPlace, worklistVariables } from './orientation-place.ts';

test('what an address says is what was put in it', () => {
  const place = { queue: 'reviews', audience: 'brsa', notebook: 'n1', page: 2 } as const;
  expect(readOrientationPlace(new URL(routes.orientation(place), 'https://carnet.example.org'))).toEqual(place);
});

test('what an address says that is not understood is left out', () => {
  expect(readOrientationPlace({ search: '?file=ended&public=tous&page=-3' })).toEqual({});
});

test('without a choice those to orient are listed', () => {
  expect(worklistVariables({})).toMatchObject({
    where: { status: { _eq: 'to_orient' } },
    order_by: [{ waiting_since: 'asc' }, { notebook_id: 'asc' }],
    limit: 50,
    offset: 0,
  });
});

test('next and previous stop at the ends, and start at the first', () => {
  const ids = ['a', 'b', 'c'];
  expect(neighbourOf(ids, 'b', 1)).toBe('c');
  expect(neighbourOf(ids, 'a', -1)).toBeUndefined();
  expect(neighbourOf(ids, 'c', 1)).toBeUndefined();
  expect(neighbourOf(ids, undefined, 1)).toBe('a');
});

test.each(orientationQueues)('the list « %s » shows the rows that its counter counts', (queue) => {
  for (const audience of [undefined, 'neet'] as const) {
    const variables = worklistVariables({ queue, audience });
    expect(variables.where).toEqual(variables[queue]);
    expect(variables[queue]).toEqual(queueFilters(audience)[queue]);
  }
});
