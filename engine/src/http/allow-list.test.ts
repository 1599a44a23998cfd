import { expect, test } from 'vitest';
import { createAllowList } from './allow-list.ts';

const listed = 'query book($id: Int!) { book(where: { id: { _eq: $id } }) { id title } }';

test('an operation of the list passes, whatever its formatting and __typename', () => {
  const list = createAllowList([listed], true);
  list.require('query book($id: Int!) {\n  book(where: {id: {_eq: $id}}) { __typename id, title }\n}', false);
  expect(() => list.require('query book($id: Int!) { book(where: { id: { _eq: $id } }) { id price } }', false)).toThrow(
    'query is not allowed',
  );
});

test('admin may send anything, and so may all when the list is not enabled', () => {
  createAllowList([listed], true).require('{ other }', true);
  expect(() => createAllowList([listed], false).require('{ other }', false)).not.toThrow();
});
