import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { adminSecret, openToy, type ToyEngine } from '../../tests/toy-engine.ts';

let toy: ToyEngine;
beforeAll(async () => {
  toy = await openToy();
});
afterAll(() => toy.close());

async function call(url: string, options: { method?: string; body?: string; headers?: Record<string, string> } = {}) {
  const { method = 'GET', body, headers = {} } = options;
  const answer = await toy.engine.request({
    method,
    url: `/api/rest/${url}`,
    headers: { 'x-hasura-admin-secret': adminSecret, ...headers },
    ...(body === undefined ? {} : { body }),
  });
  return { status: answer.status, json: JSON.parse(answer.body) as unknown };
}

describe('a REST endpoint', () => {
  test('answers the bare data, with variables from its path', async () => {
    expect(await call('books/3')).toEqual({ status: 200, json: { book: [{ id: 3, title: 'Bets' }] } });
  });

  test('applies the permissions of the role', async () => {
    expect((await call('books/2', { headers: { 'x-hasura-role': 'reader' } })).json).toEqual({ book: [] });
    expect(await call('books/2', { headers: { 'x-hasura-role': 'nobody' } })).toEqual({
      status: 400,
      json: {
        path: '$.selectionSet.book',
        error: "field 'book' not found in type: 'query_root'",
        code: 'validation-failed',
      },
    });
  });

  test('that does not exist is 404, and a method that is not allowed 405', async () => {
    expect(await call('shelves/3')).toEqual({
      status: 404,
      json: { path: '$', error: 'Endpoint not found', code: 'not-found' },
    });
    expect(await call('books/3', { method: 'DELETE' })).toEqual({
      status: 405,
      json: { path: '$', error: 'Allowed methods: GET', code: 'method-not-allowed' },
    });
  });

  test('refuses variables that the query does not declare', async () => {
    expect(await call('books/3?colour=red')).toMatchObject({ status: 400, json: { code: 'bad-request' } });
  });

  test('refuses a value that does not fit its type', async () => {
    expect(await call('books/three')).toMatchObject({ status: 400 });
  });
});
