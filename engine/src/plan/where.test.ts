import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engineOn, type SmallEngine } from '../../tests/engine-on.ts';

const sql = `
  create extension if not exists ltree;
  create table shop (id int primary key, name text not null, place ltree not null, opened date, data jsonb not null default '{"open": true}');
  create table sale (
    id int primary key,
    shop_id int not null references shop,
    amount float8 not null,
    weight float8 not null,
    paid boolean not null,
    seller text not null
  );
  create function label(its shop) returns text language sql stable as $$ select its.name || '!' $$;
  create function label_for(its shop, session json, greeting text default 'Hello', times int default 1) returns text
    language sql stable as
    $$ select repeat(greeting || ' ' || its.name || coalesce(session ->> 'x-hasura-role', ''), times) $$;
  create function paid_sales(its shop) returns setof sale language sql stable as
    $$ select * from sale where shop_id = its.id and paid $$;
  create function seen_by(its shop, session json) returns text language sql stable as
    $$ select session ->> 'x-hasura-user-id' $$;
  create function shops_from(lowest int, highest int default 9, starts text default '') returns setof shop language sql stable as
    $$ select * from shop where id between lowest and highest and name like starts || '%' $$;
  create function first_shop() returns shop language sql stable as $$ select * from shop order by id limit 1 $$;
  insert into shop (id, name, place, opened) values (1, 'north', 'town.north', '2020-01-01'), (2, 'south', 'town.south', null), (3, 'east', 'sea', null);
  insert into sale values
    (1, 1, 10, 1, true, 'ann'), (2, 1, 20, 2, false, 'ann'), (3, 1, 30, 3, true, 'bea'),
    (4, 2, 5, 4, true, 'bea');
`;

let small: SmallEngine;
beforeAll(async () => {
  small = await engineOn(sql, {
    tables: [
      {
        table: 'shop',
        array_relationships: [
          { name: 'sales', using: { foreign_key_constraint_on: { table: 'sale', column: 'shop_id' } } },
        ],
        computed_fields: [
          { name: 'label', definition: { function: 'label' } },
          { name: 'label_for', definition: { function: 'label_for', session_argument: 'session' } },
          { name: 'paid_sales', definition: { function: 'paid_sales' } },
          { name: 'seen_by', definition: { function: 'seen_by', session_argument: 'session' } },
        ],
        select_permissions: [
          {
            role: 'seller',
            permission: { columns: ['id'], filter: {}, computed_fields: ['label'], allow_aggregations: true },
          },
        ],
      },
      {
        table: 'sale',
        object_relationships: [{ name: 'shop', using: { foreign_key_constraint_on: 'shop_id' } }],
        select_permissions: [
          {
            role: 'seller',
            permission: {
              columns: ['id', 'amount'],
              filter: { seller: { _eq: 'X-Hasura-User-Id' } },
              allow_aggregations: true,
            },
          },
        ],
      },
    ],
    functions: [{ function: 'shops_from' }, { function: 'first_shop' }],
  });
});
afterAll(() => small.close());

const shops = (ids: readonly number[]) => ({ data: { shop: ids.map((id) => ({ id })) } });

describe('shops are found', () => {
  test.each([
    ['by the number of their sales', '{ sales_aggregate: { count: { predicate: { _gte: 2 } } } }', [1]],
    ['by having none', '{ sales_aggregate: { count: { predicate: { _eq: 0 } } } }', [3]],
    [
      'by the number of some of their sales',
      '{ sales_aggregate: { count: { filter: { paid: { _eq: true } }, predicate: { _eq: 1 } } } }',
      [2],
    ],
    [
      'by a filter that is null, as without one',
      '{ sales_aggregate: { count: { filter: null, predicate: { _eq: 3 } } } }',
      [1],
    ],
    [
      'by the number of different sellers',
      '{ sales_aggregate: { count: { arguments: [seller], distinct: true, predicate: { _eq: 2 } } } }',
      [],
    ],
    [
      'by the number of what several columns hold',
      '{ sales_aggregate: { count: { arguments: [seller, amount], predicate: { _eq: 3 } } } }',
      [1],
    ],
    [
      'by one argument, written without list',
      '{ sales_aggregate: { count: { arguments: seller, predicate: { _gt: 0 } } } }',
      [1, 2],
    ],
    ['by all being paid', '{ sales_aggregate: { bool_and: { arguments: paid, predicate: { _eq: true } } } }', [2]],
    ['by one being paid', '{ sales_aggregate: { bool_or: { arguments: paid, predicate: { _eq: true } } } }', [1, 2]],
    ['by an average', '{ sales_aggregate: { avg: { arguments: amount, predicate: { _gt: 10.5 } } } }', [1]],
    ['by a largest', '{ sales_aggregate: { max: { arguments: amount, predicate: { _lte: 5 } } } }', [2]],
    ['by a sum', '{ sales_aggregate: { sum: { arguments: amount, predicate: { _in: [60, 5] } } } }', [1, 2]],
    [
      'by two columns that grow together',
      '{ sales_aggregate: { corr: { arguments: { Y: weight, X: amount }, predicate: { _gt: 0.99 } } } }',
      [1],
    ],
    ['by a computed field', '{ label: { _eq: "south!" } }', [2]],
    ['by a computed field of the session', '{ seen_by: { _eq: "ann" } }', [1, 2, 3]],
    ['by rows of a computed field', '{ paid_sales: { amount: { _gt: 5 } } }', [1]],
    ['by a place above', '{ place: { _ancestor: "town.north.street" } }', [1]],
    ['by places above', '{ place: { _ancestor_any: ["town.north.street", "sea.shore"] } }', [1, 3]],
    ['by a place below', '{ place: { _descendant: "town" } }', [1, 2]],
    ['by places below', '{ place: { _descendant_any: ["sea", "town.south"] } }', [2, 3]],
    ['by a pattern of places', '{ place: { _matches: "town.*" } }', [1, 2]],
    ['by patterns of places', '{ place: { _matches_any: ["*.north", "sea"] } }', [1, 3]],
    ['by words of places', '{ place: { _matches_fulltext: "town & !south" } }', [1]],
    ['by the text of json', '{ data: { _cast: { String: { _like: "%true%" } } } }', [1, 2, 3]],
    ['by a part of json', '{ data: { _contains: { open: true } } }', [1, 2, 3]],
    ['by the same place', '{ place: { _eq: "sea" } }', [3]],
  ])('%s', async (_, where, ids) => {
    const query = `{ shop(where: ${where}, order_by: { id: asc }) { id } }`;
    expect(await small.ask(query, { session: { 'user-id': 'ann' } })).toEqual(shops(ids));
  });

  test('by the number of the sales that the role may see', async () => {
    const query = '{ shop(where: { sales_aggregate: { count: { predicate: { _eq: 2 } } } }) { id } }';
    expect(await small.ask(query, { role: 'seller', session: { 'user-id': 'ann' } })).toEqual(shops([1]));
    expect(await small.ask(query, { role: 'seller', session: { 'user-id': 'bea' } })).toEqual(shops([]));
  });
});

describe('a condition is refused', () => {
  test.each([
    ['on no aggregate', '{ sales_aggregate: {} }', 'exactly one predicate should be specified'],
    [
      'on two aggregates at once',
      '{ sales_aggregate: { count: { predicate: {} }, bool_or: { arguments: paid, predicate: {} } } }',
      'exactly one predicate should be specified',
    ],
    ['with a path that is none', '{ place: { _eq: "town north" } }', /^Expecting label path/],
    ['with a number for a path', '{ place: { _eq: 3 } }', 'A string is expected for type: ltree'],
    ['with an operator that has no value', '{ name: { _eq: null } }', "unexpected null value for type 'String'"],
  ])('%s', async (_, where, message) => {
    expect(await small.ask(`{ shop(where: ${where}) { id } }`)).toMatchObject({
      errors: [
        {
          message: expect.stringMatching(message),
          extensions: { path: expect.stringContaining('$.selectionSet.shop') },
        },
      ],
    });
  });
});

describe('shops are ordered', () => {
  test.each([
    ['by a computed field', '{ label: desc }', [2, 1, 3]],
    [
      'by the number of rows of a computed field',
      '[{ paid_sales_aggregate: { count: desc } }, { id: desc }]',
      [1, 2, 3],
    ],
    ['by a sum over their sales', '{ sales_aggregate: { sum: { amount: asc_nulls_first } } }', [3, 2, 1]],
    [
      'by nothing, as null and empty say',
      '[{ sales_aggregate: { count: null, sum: { amount: null } } }, { opened: null }, { id: desc }]',
      [3, 2, 1],
    ],
    ['by a date, those without first', '[{ opened: desc_nulls_first }, { id: asc }]', [2, 3, 1]],
  ])('%s', async (_, order, ids) => {
    expect(await small.ask(`{ shop(order_by: ${order}) { id } }`)).toEqual(shops(ids));
  });

  test('by no word that does not mean an order', async () => {
    expect(await small.ask('{ shop(order_by: { id: up }) { id } }')).toMatchObject({
      errors: [{ message: expect.stringContaining("but found 'up'") }],
    });
  });
});

describe('functions', () => {
  test('take their arguments in any order, defaults filling the others', async () => {
    expect(
      await small.ask(
        '{ a: shops_from(args: { lowest: 2 }) { id } b: shops_from(args: { starts: "n", lowest: 1 }) { id } }',
      ),
    ).toEqual({ data: { a: [{ id: 2 }, { id: 3 }], b: [{ id: 1 }] } });
  });

  test('cannot go without an argument that has no default', async () => {
    expect(await small.ask('{ shops_from(args: { highest: 2 }) { id } }')).toMatchObject({
      errors: [{ message: expect.any(String), extensions: { path: expect.stringContaining('shops_from.args') } }],
    });
  });

  test('that return one row give it without a list', async () => {
    expect(await small.ask('{ first_shop { id label } }')).toEqual({
      data: { first_shop: { id: 1, label: 'north!' } },
    });
  });

  test('of computed fields hear the row, the session and their own arguments', async () => {
    expect(
      await small.ask(
        '{ shop(where: { id: { _eq: 3 } }) { plain: label_for hi: label_for(args: { times: 2 }) other: label_for(args: null) } }',
      ),
    ).toEqual({
      data: { shop: [{ plain: 'Hello eastadmin', hi: 'Hello eastadminHello eastadmin', other: 'Hello eastadmin' }] },
    });
  });

  test('of computed fields give rows, which are filtered like others', async () => {
    expect(
      await small.ask(
        '{ shop(order_by: { id: asc }) { paid_sales(where: { amount: { _gt: 5 } }, order_by: { id: asc }) { id } } }',
      ),
    ).toEqual({
      data: {
        shop: [{ paid_sales: [{ id: 1 }, { id: 3 }] }, { paid_sales: [] }, { paid_sales: [] }],
      },
    });
  });
});

describe('a request is refused', () => {
  test.each([
    [
      'to subscribe without a socket',
      'subscription { shop { id } }',
      'subscriptions are not supported over HTTP, use websockets instead',
    ],
    ['with a variable that is not declared', '{ shop(limit: $most) { id } }', 'unbound variable "most"'],
    [
      'with a variable of another type',
      'query ($w: [[shop_bool_exp!]!]) { shop(where: $w) { id } }',
      "variable 'w' is declared as '[[shop_bool_exp!]!]', but used where 'shop_bool_exp' is expected",
    ],
    ['with an offset that is a half', '{ shop(offset: 0.5) { id } }', 'a 64-bit integer represented as a string'],
  ])('%s', async (_, query, message) => {
    expect(await small.ask(query)).toMatchObject({
      errors: [{ message: expect.stringContaining(message) as unknown }],
    });
  });

  test('to fire a cron trigger that it does not have', async () => {
    await expect(small.engine.fireCron('nightly')).rejects.toThrow();
  });
});
