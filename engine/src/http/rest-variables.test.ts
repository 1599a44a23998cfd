import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engineOn, type SmallEngine } from '../../tests/engine-on.ts';

let small: SmallEngine;

const queries = {
  by_all: `query ($size: Int, $price: numeric, $sold: Boolean, $data: jsonb, $name: String = "x", $day: date) {
    pet(where: { size: { _eq: $size }, price: { _eq: $price }, sold: { _eq: $sold }, data: { _contains: $data }, name: { _eq: $name }, day: { _eq: $day } }) { id }
  }`,
  by_ids: 'query ($ids: [Int!]!) { pet(where: { id: { _in: $ids } }) { id } }',
  add: 'mutation ($id: Int!, $data: jsonb!) { insert_pet_one(object: { id: $id, data: $data }) { id data } }',
};

beforeAll(async () => {
  small = await engineOn(
    `create table pet (id int primary key, size int, price numeric, sold bool, data jsonb, name text, day date);
     insert into pet values (1, 3, 2.5, true, '{"a": 1}', 'x', '2020-01-01')`,
    {
      tables: [{ table: 'pet' }],
      query_collections: [
        { name: 'saved', definition: { queries: Object.entries(queries).map(([name, query]) => ({ name, query })) } },
      ],
      rest_endpoints: Object.keys(queries).map((name) => ({
        name,
        url: name === 'by_all' ? 'pets/:size' : name,
        methods: ['GET', 'POST'],
        definition: { query: { collection_name: 'saved', query_name: name } },
      })),
    },
  );
});
afterAll(() => small.close());

async function call(url: string, body?: string) {
  const answer = await small.engine.request({
    method: body === undefined ? 'GET' : 'POST',
    url: `/api/rest/${url}`,
    headers: { 'x-hasura-admin-secret': 'an-admin-secret' },
    ...(body === undefined ? {} : { body }),
  });
  return { status: answer.status, json: JSON.parse(answer.body) as unknown };
}
const found = { status: 200, json: { pet: [{ id: 1 }] } };

describe('variables of a REST endpoint', () => {
  test('come from path and query string, read by their types', async () => {
    const search = 'price=2.5&sold=true&day=2020-01-01&data=' + encodeURIComponent('{"a":1}');
    expect(await call(`pets/3?${search}`)).toEqual(found);
    expect(await call(`pets/4?${search}`)).toEqual({ status: 200, json: { pet: [] } });
  });

  test('come from a JSON body too, which wins', async () => {
    const body = JSON.stringify({ size: 3, price: 2.5, sold: true, day: '2020-01-01', data: { a: 1 } });
    expect(await call('pets/4?name=x', body)).toEqual(found);
    expect(await call('by_ids', '{"ids":[1,2]}')).toEqual(found);
    expect(await call('add', '{"id":7,"data":[1,{"b":null}]}')).toEqual({
      status: 200,
      json: { insert_pet_one: { id: 7, data: [1, { b: null }] } },
    });
  });

  test.each([
    ['in a path that is no URL', 'pets/%zz', undefined, 'the path is not a valid URL'],
    ['as a list in the query string', 'by_ids?ids=1', undefined, 'the list "ids" can be given in a JSON body only'],
    ['in a body that is a list', 'by_ids', '[1]', 'the body must be a JSON object'],
    ['in a body that is no JSON', 'by_ids', '{', ''],
    ['left out though it is required', 'by_ids', 'null', 'ids'],
  ])('are refused %s', async (_, url, body, message) => {
    expect(await call(url, body)).toEqual({
      status: 400,
      json: expect.objectContaining({ error: expect.stringContaining(message) as unknown }) as unknown,
    });
  });
});
