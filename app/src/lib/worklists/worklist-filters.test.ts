import { expect, test } from 'vitest';
import { queueFilter } from './worklist-filters.ts';

test('a public is one that the person belongs to today', () => {
  expect(queueFilter('to_orient', 'neet')).toEqual({
    _and: [
      { status: { _eq: 'to_orient' } },
      { beneficiary: { audiences: { audience: { _eq: 'neet' }, ended_on: { _is_null: true } } } },
    ],
  });
});

test('a review is due from thirty days before its date, a contract one month after the orientation', () => {
  expect(queueFilter('reviews', undefined, '2026-03-01')).toMatchObject({ review_due_on: { _lte: '2026-03-31' } });
  expect(queueFilter('contracts', undefined, '2026-03-31')).toMatchObject({ oriented_at: { _lt: '2026-03-01' } });
});
