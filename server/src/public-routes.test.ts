import { expect, test } from 'vitest';
import { destinationOf } from './public-routes.ts';

test.each([
  ['/v1/graphql', 'engine'],
  ['/healthz', 'engine'],
  ['/auth/link', 'actions-server'],
  ['/.well-known/jwks.json', 'actions-server'],
  ['/v1/metadata', 'nobody'],
  ['/v2/query', 'nobody'],
  ['/actions/decide_orientation', 'nobody'],
  ['/authentique', undefined],
  ['/', undefined],
])('%s is answered by %s', (path, destination) => {
  expect(destinationOf(path)).toBe(destination);
});
