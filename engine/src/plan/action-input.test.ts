import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { engineOn, type SmallEngine } from '../../tests/engine-on.ts';

let small: SmallEngine;
let server: Server;
let heard: unknown[] = [];
let answered: unknown = null;

const args = {
  whole: 'Int',
  part: 'Float',
  yes: 'Boolean',
  text: 'String',
  id: 'ID',
  key: 'uuid',
  size: 'Size',
  sizes: '[Size!]',
  any: 'Anything',
  order: 'Order',
  orders: '[[Order!]]',
};

beforeAll(async () => {
  server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
      heard.push((JSON.parse(Buffer.concat(chunks).toString()) as { input: unknown }).input);
      response.end(JSON.stringify(answered));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const handler = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const action = (name: string, output: string, given: Record<string, string>) => ({
    name,
    definition: {
      kind: 'synchronous',
      type: 'query' as const,
      handler,
      output_type: output,
      arguments: Object.entries(given).map(([argument, type]) => ({ name: argument, type })),
    },
  });
  small = await engineOn(
    `create table item (id int primary key, name text not null, box_id int); insert into item values (1, 'a', 7), (2, 'b', 7)`,
    {
      tables: [{ table: 'item' }],
      actions: [
        action('take', 'Boolean', args),
        action('must', 'Boolean', { text: 'String!', order: 'Order!' }),
        action('give', 'Given', {}),
        action('give_all', '[Given]!', {}),
      ],
      custom_types: {
        scalars: [{ name: 'Anything' }],
        enums: [{ name: 'Size', values: [{ value: 'small' }, { value: 'large' }] }],
        input_objects: [
          {
            name: 'Order',
            fields: [
              { name: 'item', type: 'Int!' },
              { name: 'note', type: 'Anything' },
            ],
          },
        ],
        objects: [
          {
            name: 'Given',
            fields: [
              { name: 'box', type: 'Int' },
              { name: 'name', type: 'String!' },
              { name: 'size', type: 'Size' },
              { name: 'id', type: 'ID' },
              { name: 'ratio', type: 'Float' },
              { name: 'done', type: 'Boolean' },
              { name: 'any', type: 'Anything' },
              { name: 'inner', type: 'Given' },
            ],
            relationships: [
              { name: 'items', type: 'array', remote_table: 'item', field_mapping: { box: 'box_id' } },
              { name: 'item', type: 'object', remote_table: 'item', field_mapping: { box: 'id' } },
            ],
          },
        ],
      },
    },
  );
});
afterAll(async () => {
  await small.close();
  await new Promise((resolve) => server.close(resolve));
});
beforeEach(() => {
  heard = [];
  answered = true;
});

const key = '00000000-0000-4000-8000-000000000001';

describe('the handler hears', () => {
  test.each([
    ['whole: 3', { whole: 3 }],
    ['part: 3.5, yes: false, text: "x", id: "a"', { part: 3.5, yes: false, text: 'x', id: 'a' }],
    ['part: 3, id: 7', { part: 3, id: 7 }],
    [`key: "${key}"`, { key }],
    ['size: small', { size: 'small' }],
    ['sizes: [small, large]', { sizes: ['small', 'large'] }],
    ['sizes: large', { sizes: ['large'] }],
    ['whole: null, sizes: null', { whole: null, sizes: null }],
    ['any: { a: [1, 2.5, null, true, "x", word], b: {} }', { any: { a: [1, 2.5, null, true, 'x', 'word'], b: {} } }],
    ['any: [1]', { any: [1] }],
    ['order: { item: 1, note: { text: "x" } }', { order: { item: 1, note: { text: 'x' } } }],
    ['orders: [[{ item: 1 }], null]', { orders: [[{ item: 1 }], null] }],
  ])('%s', async (given, input) => {
    expect(await small.ask(`{ take(${given}) }`)).toEqual({ data: { take: true } });
    expect(heard).toEqual([input]);
  });

  test('the values of variables, wherever they stand', async () => {
    const query = `query ($whole: Int, $part: Float, $yes: Boolean, $text: String, $id: ID, $key: uuid, $size: Size!, $any: Anything, $item: Int!, $orders: [[Order!]], $left: Int) {
      take(whole: $whole, part: $part, yes: $yes, text: $text, id: $id, key: $key, sizes: [$size], orders: $orders,
        any: { inside: $any, left: $left }, order: { item: $item, note: $any })
    }`;
    const variables = {
      whole: 3,
      part: 0.5,
      yes: true,
      text: 'x',
      id: 9,
      key,
      size: 'large',
      any: { a: [1] },
      item: 4,
      orders: [[{ item: 5, note: null }]],
    };
    const { whole, part, yes, text, id, any, orders } = variables;
    // Twice, since the second time finds the plan of the first.
    for (const another of [4, 6]) {
      expect(await small.ask(query, { variables: { ...variables, item: another } })).toEqual({ data: { take: true } });
      expect(heard.at(-1)).toEqual({
        ...{ whole, part, yes, text, id, key, sizes: ['large'], orders },
        any: { inside: any, left: null },
        order: { item: another, note: any },
      });
    }
  });
});

describe('the handler is not called with', () => {
  test.each([
    ['take(whole: 3.5)', 'expected a 32-bit integer for type'],
    ['take(whole: 3000000000)', 'expected a 32-bit integer for type'],
    ['take(part: "much")', 'expected a float for type'],
    ['take(yes: 1)', 'expected a boolean for type'],
    ['take(text: 1)', 'expected a string for type'],
    ['take(id: true)', 'expected an ID for type'],
    ['take(key: 1)', 'parsing UUID failed, expected String, but encountered Number'],
    ['take(size: "small")', 'expected an enum value for type'],
    ['take(size: huge)', "expected one of the values ['small', 'large'] for type 'Size', but found 'huge'"],
    ['take(sizes: [null])', "unexpected null value for type 'Size'"],
    ['take(order: 3)', 'expected an object for type'],
    ['take(order: { note: 1 })', "missing required field 'item'"],
    ['take(order: { item: 1, colour: 1 })', "'colour'"],
    ['must(text: "x")', "missing required field 'order'"],
    ['must(text: null, order: { item: 1 })', "unexpected null value for type 'String'"],
  ])('%s', async (field, message) => {
    expect(await small.ask(`{ ${field} }`)).toMatchObject({
      errors: [{ message: expect.stringContaining(message), extensions: { code: expect.stringMatching(/failed$/) } }],
    });
    expect(heard).toEqual([]);
  });
});

describe('an answer', () => {
  const all =
    '{ give { __typename box name size id ratio done any inner { name } item { name } items(order_by: { id: asc }) { id } } }';

  test('is shaped, and followed to the rows that it refers to', async () => {
    answered = { box: 7, name: 'x', size: 'small', id: 3, ratio: 0.5, done: true, any: { a: 1 }, inner: { name: 'y' } };
    const { box, name, size, id, ratio, done, any, inner } = answered as Record<string, unknown>;
    expect(await small.ask(all)).toEqual({
      data: {
        give: {
          __typename: 'Given',
          box,
          name,
          size,
          id,
          ratio,
          done,
          any,
          inner,
          item: null,
          items: [{ id: 1 }, { id: 2 }],
        },
      },
    });
    answered = { box: 2, name: 'x' };
    expect(await small.ask('{ give { size inner { name } item { name } items { id } } }')).toEqual({
      data: { give: { size: null, item: { name: 'b' }, items: [] } },
    });
  });

  test('that is null is null, where it may be', async () => {
    answered = null;
    expect(await small.ask('{ give { name } }')).toEqual({ data: { give: null } });
    expect(await small.ask('{ give_all { name } }')).toMatchObject({
      errors: [{ message: 'got null for the action webhook response' }],
    });
    answered = [{ name: 'x' }, null];
    expect(await small.ask('{ give_all { name } }')).toEqual({ data: { give_all: [{ name: 'x' }, null] } });
  });

  test.each([
    ['3', 'give', 3, 'got scalar Int for the action webhook response, expecting object'],
    ['true', 'give', true, 'got scalar Boolean for the action webhook response, expecting object'],
    ['no list', 'give_all', {}, 'expecting array for the action webhook response'],
    ['a name that is a list', 'give', { name: [] }, 'got array for the action webhook response, expecting String'],
    ['a name that is an object', 'give', { name: {} }, 'got object for the action webhook response, expecting String'],
    [
      'a name that is a number',
      'give',
      { name: 2.5 },
      'got scalar Float for the action webhook response, expecting String',
    ],
    [
      'an unknown size',
      'give',
      { name: 'x', size: 'huge' },
      'got String for the action webhook response, expecting Size',
    ],
    [
      'an ID that is none',
      'give',
      { name: 'x', id: true },
      'got scalar Boolean for the action webhook response, expecting ID',
    ],
    [
      'a ratio in words',
      'give',
      { name: 'x', ratio: 'half' },
      'got scalar String for the action webhook response, expecting Float',
    ],
  ])('of %s is refused', async (_, action, given, message) => {
    answered = given;
    expect(await small.ask(`{ ${action} { name size id ratio } }`)).toMatchObject({ errors: [{ message }] });
  });
});
