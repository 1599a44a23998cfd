import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engineOn, type SmallEngine } from '../../tests/engine-on.ts';

let small: SmallEngine;
beforeAll(async () => {
  small = await engineOn(
    `create table thing (
       id int primary key, small int2, large int8, half float4, double float8, exact numeric, price money, yes bool,
       name text, code varchar(5), key uuid, day date, moment timestamptz, stamp timestamp, hour timetz,
       lasts interval, picture bytea, data jsonb, tags text[]
     );
     insert into thing (id) values (1)`,
    { tables: [{ table: 'thing' }] },
  );
});
afterAll(() => small.close());

const update = (column: string, value: string) =>
  small.ask(`mutation { update_thing_by_pk(pk_columns: { id: 1 }, _set: { ${column}: ${value} }) { ${column} } }`);

describe('a column is set to', () => {
  test.each([
    ['small', '7', 7],
    ['large', '"9007199254740993"', /./],
    ['half', '0.5', 0.5],
    ['double', '2', 2],
    ['exact', '1.50', /./],
    ['yes', 'true', true],
    ['yes', '"f"', false],
    ['code', '"abc"', 'abc'],
    ['day', '"2020-01-02"', '2020-01-02'],
    ['lasts', '"1 day"', '1 day'],
    ['tags', '["a", "b"]', ['a', 'b']],
    ['tags', '"{a,b}"', ['a', 'b']],
    ['data', '{ list: [1, 2.5, "x", word, true, null], of: {} }', { list: [1, 2.5, 'x', 'word', true, null], of: {} }],
    ['data', 'null', null],
  ])('%s %s', async (column, value, stored) => {
    const answer = (await update(column, value)) as { data: { update_thing_by_pk: Record<string, unknown> } };
    const got = answer.data.update_thing_by_pk[column];
    if (stored instanceof RegExp) expect(String(got)).toMatch(stored);
    else expect(got).toEqual(stored);
  });
});

describe('a column is not set to', () => {
  test.each([
    ['small', '40000', 'The value 40000.0 lies outside the bounds or is not an integer'],
    ['small', '1.5', 'The value 1.5 lies outside the bounds or is not an integer'],
    [
      'small',
      'true',
      'parsing Integer expected for input type: PGSmallInt failed, expected Number, but encountered Boolean',
    ],
    [
      'large',
      '[1]',
      'parsing Integer expected for input type: PGBigInt failed, expected Number, but encountered Array',
    ],
    ['large', '92233720368547758080', 'The value 9.223372036854775808e19 lies outside the bounds'],
    [
      'half',
      '{ a: 1 }',
      'parsing Float expected for input type: PGFloat failed, expected Number, but encountered Object',
    ],
    [
      'double',
      'false',
      'parsing Float expected for input type: PGDouble failed, expected Number, but encountered Boolean',
    ],
    ['exact', 'true', 'parsing Scientific failed, expected Number, but encountered Boolean'],
    ['yes', '1', 'expected Bool, but encountered Number'],
    ['code', '1', 'parsing Text failed, expected String, but encountered Number'],
    ['key', '7', 'parsing UUID failed, expected String, but encountered Number'],
    ['day', '7.5', 'parsing Day failed, expected String, but encountered Number'],
    ['moment', 'true', 'parsing UTCTime failed, expected String, but encountered Boolean'],
    ['stamp', '[1]', 'parsing LocalTime failed, expected String, but encountered Array'],
    ['hour', '{ a: 1 }', 'parsing Text failed, expected String, but encountered Object'],
    ['lasts', '3', 'A string is expected for type: interval'],
    ['picture', '3', 'A string is expected for type: bytea'],
  ])('%s %s', async (column, value, message) => {
    expect(await update(column, value)).toMatchObject({
      errors: [{ message: expect.stringContaining(message) as unknown, extensions: { code: 'parse-failed' } }],
    });
  });
});

describe('json takes variables inside', () => {
  const query = `mutation ($a: Int = 4, $b: jsonb, $c: String, $d: [Int!] = [1, 2]) {
    update_thing_by_pk(pk_columns: { id: 1 }, _set: { data: { a: $a, b: [$b, $c], d: $d } }) { data }
  }`;

  test('given, left out, or with a default', async () => {
    expect(await small.ask(query, { variables: { b: { x: [null] } } })).toEqual({
      data: { update_thing_by_pk: { data: { a: 4, b: [{ x: [null] }, null], d: [1, 2] } } },
    });
    expect(await small.ask(query, { variables: { a: 5, b: 'x', c: 'y', d: [] } })).toEqual({
      data: { update_thing_by_pk: { data: { a: 5, b: ['x', 'y'], d: [] } } },
    });
  });
});

describe('arguments are refused', () => {
  test.each([
    ['thing(limit: -1)', 'non-negative 32-bit integer'],
    ['thing(limit: "1")', "expected a non-negative 32-bit integer for type 'Int', but found a string"],
    ['thing(limit: 1.5)', 'but found a float'],
    ['thing(limit: true)', 'but found a boolean'],
    ['thing(limit: word)', 'but found an enum value'],
    ['thing(limit: [1])', 'but found a list'],
    ['thing(limit: { a: 1 })', 'but found an object'],
    ['thing(offset: -1)', 'unexpected negative value'],
    ['thing(offset: "-1")', 'unexpected negative value'],
    ['thing(offset: true)', 'a 64-bit integer represented as a string'],
    ['thing(where: 3)', "expected an object for type 'thing_bool_exp', but found an integer"],
    ['thing(where: { data: { _has_key: 3 } })', 'expected String, but encountered Number'],
    ['thing(where: { id: { _is_null: "x" } })', 'but found a string'],
    ['thing(distinct_on: nothing)', "but found 'nothing'"],
  ])('%s', async (field, message) => {
    expect(await small.ask(`{ ${field} { id } }`)).toMatchObject({
      errors: [{ message: expect.stringContaining(message) as unknown }],
    });
  });

  test('the path into json is a text', async () => {
    expect(await small.ask('{ thing { data(path: 3) } }')).toMatchObject({
      errors: [{ message: expect.stringContaining('expected a string') as unknown }],
    });
  });
});
