import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { asAdmin, refusalOf, serveRawToy, type RawToy } from './served-toy.ts';
import { ada } from '../toy-engine.ts';

let toy: RawToy;
beforeAll(async () => {
  toy = await serveRawToy();
});
afterEach(async () => {
  await toy.stillAnswers();
  expect(toy.faults).toEqual([]);
});
afterAll(() => toy.close());

const asWriter = { ...asAdmin, 'x-hasura-role': 'writer', 'x-hasura-user-id': ada };
const setTitle = `mutation ($title: String!) { update_book_by_pk(pk_columns: { id: 2 }, _set: { title: $title }) { title } }`;
const setDetails = `mutation ($details: jsonb!) { update_book_by_pk(pk_columns: { id: 2 }, _set: { details: $details }) { details } }`;

describe('texts', () => {
  test('with a NUL character are refused, since Postgres keeps none', async () => {
    expect(refusalOf(await toy.query(setTitle, { title: 'a\0b' }, asWriter))).toEqual({
      code: 'data-exception',
      message: 'invalid byte sequence for encoding "UTF8": 0x00',
    });
    expect(refusalOf(await toy.query(setDetails, { details: { a: '\0' } }, asWriter))).toMatchObject({
      code: 'data-exception',
    });
    expect(refusalOf(await toy.query('{ book(where: { title: { _eq: "\\u0000" } }) { id } }'))).toMatchObject({
      code: 'data-exception',
    });
  });

  test('with half a character are refused, wherever they stand', async () => {
    for (const half of ['\\ud800', '\\udc00\\ud800', 'x\\ud83dx']) {
      const { json } = await toy.post(
        `{"query":${JSON.stringify(setTitle)},"variables":{"title":"${half}"}}`,
        asWriter,
      );
      expect(refusalOf(json)).toMatchObject({ code: 'invalid-json' });
    }
    expect(await toy.query(setTitle, { title: '😀' }, asWriter)).toEqual({
      data: { update_book_by_pk: { title: '😀' } },
    });
  });

  test('that are not UTF-8 are refused rather than changed', async () => {
    const body = Buffer.concat([
      Buffer.from(`{"query":${JSON.stringify(setTitle)},"variables":{"title":"`),
      Buffer.from([0xc3, 0x28, 0xff]),
      Buffer.from('"}}'),
    ]);
    const { status, json } = await toy.post(new Uint8Array(body), asWriter);
    expect([status, json]).toEqual([
      400,
      { path: '$', error: 'Error in $: the request body is not UTF-8', code: 'invalid-json' },
    ]);
  });

  test('of every kind come back as they were sent', async () => {
    for (const title of [
      '"\\\n\t\u2028\u0001',
      "'; DROP TABLE book; --",
      '$1 {} \\',
      '\uFEFFmark',
      ' ',
      'é'.repeat(300),
    ]) {
      expect(await toy.query(setTitle, { title }, asWriter)).toEqual({ data: { update_book_by_pk: { title } } });
    }
  });
});

describe('numbers', () => {
  test('beyond what a double holds keep their digits, in and out', async () => {
    const ask = async (value: string) => {
      const { text } = await toy.post(
        `{"query":"mutation ($d: jsonb!, $p: numeric) { update_book_by_pk(pk_columns: { id: 2 }, _set: { details: $d, price: $p }) { details price } }","variables":{"d":{"n":${value}},"p":9876543210.12}}`,
      );
      return text;
    };
    for (const value of [
      '9007199254740993',
      '-9223372036854775808',
      '0.12345678901234567890123',
      '1234567890123456789012345678901234567890',
    ]) {
      expect(await ask(value)).toBe(`{"data":{"update_book_by_pk":{"details":{"n": ${value}},"price":9876543210.12}}}`);
    }
    const { text } = await toy.post(
      '{"query":"query ($n: bigint) { book_rating(where: { reviews: { _lt: $n } }) { reviews } }","variables":{"n":9007199254740993}}',
    );
    expect(text).toContain('{"data":{"book_rating":[');
  });

  test('that are none, or too large, are refused', async () => {
    for (const bad of ['NaN', 'Infinity', '-Infinity', '01', '0x1', '1e', '+1', '.5']) {
      const { json } = await toy.post(`{"query":"{ __typename }","variables":{"n":${bad}}}`);
      expect(refusalOf(json)).toMatchObject({ code: 'invalid-json' });
    }
    expect(refusalOf(await toy.query('{ book(where: { id: { _eq: 2147483648 } }) { id } }'))).toMatchObject({
      code: 'parse-failed',
    });
    const limited = refusalOf(await toy.query('{ book(limit: 99999999999999999999) { id } }'));
    expect(limited.code).toMatch(/^(parse|validation)-failed$/);
    const huge = await toy.post(
      '{"query":"query ($id: Int!) { book_by_pk(id: $id) { id } }","variables":{"id":1e400}}',
    );
    expect(refusalOf(huge.json)).toMatchObject({ code: 'parse-failed' });
    const tiny = await toy.post(
      '{"query":"query ($p: numeric) { book(where: { price: { _lt: $p } }) { id } }","variables":{"p":1e-400}}',
    );
    expect(tiny.json).toEqual({ data: { book: [] } });
    expect(refusalOf(await toy.query('{ book(where: { price: { _lt: 1e999999999 } }) { id } }'))).toMatchObject({
      code: 'data-exception',
    });
  });

  test('that JSON cannot write leave Postgres as texts', async () => {
    const setWeight = `mutation ($w: float8!) { update_review_by_pk(pk_columns: { id: 4 }, _set: { weight: $w }) { weight } }`;
    for (const weight of ['NaN', 'Infinity', '-Infinity']) {
      expect(await toy.query(setWeight, { w: weight })).toEqual({ data: { update_review_by_pk: { weight } } });
    }
    expect(await toy.query('{ review_aggregate { aggregate { sum { weight } } } }')).toEqual({
      data: { review_aggregate: { aggregate: { sum: { weight: '-Infinity' } } } },
    });
    expect(await toy.query(setWeight, { w: 1e-7 })).toEqual({ data: { update_review_by_pk: { weight: 1e-7 } } });
  });
});

describe('keys', () => {
  test('of JavaScript’s own are kept in json values, and pollute nothing', async () => {
    const details = '{"__proto__": {"isAdmin": true}, "constructor": {"prototype": {"isAdmin": true}}, "toString": 1}';
    const { text } = await toy.post(
      `{"query":${JSON.stringify(setDetails)},"variables":{"details":${details}}}`,
      asWriter,
    );
    expect(
      (JSON.parse(text) as { data: { update_book_by_pk: { details: unknown } } }).data.update_book_by_pk.details,
    ).toEqual(JSON.parse(details));
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
    const literal = await toy.query(
      'mutation { update_book_by_pk(pk_columns: { id: 2 }, _set: { details: { __proto__: { a: 1 } } }) { details } }',
      undefined,
      asWriter,
    );
    expect(JSON.stringify(literal)).toBe('{"data":{"update_book_by_pk":{"details":{"__proto__":{"a":1}}}}}');
  });

  test('of JavaScript’s own in a request are nothing but unknown', async () => {
    const body = (extra: string) => `{"query":"{ book_by_pk(id: 1) { id } }",${extra}}`;
    const answered = { data: { book_by_pk: { id: 1 } } };
    expect((await toy.post(body('"__proto__":{"query":"{ nope }"}'))).json).toEqual(answered);
    expect((await toy.post(body('"variables":null,"constructor":1,"operationName":null'))).json).toEqual(answered);
    for (const extra of [
      '"variables":{"__proto__":{"a":1}}',
      '"variables":{"constructor":1}',
      '"variables":[]',
      '"variables":"{}"',
      '"operationName":"__proto__"',
      '"operationName":{"toString":1}',
      '"operationName":7',
    ]) {
      expect(refusalOf((await toy.post(body(extra))).json).code).toMatch(/^(validation|parse)-failed$/);
    }
    expect(refusalOf((await toy.post('{"__proto__":{"query":"{ __typename }"}}')).json)).toMatchObject({
      code: 'parse-failed',
    });
  });

  test('given twice count once, the last', async () => {
    const { json } = await toy.post(
      '{"query":"{ nope }","query":"query ($id: Int!) { book_by_pk(id: $id) { id } }","variables":{"id":9},"variables":{"id":1,"id":3}}',
    );
    expect(json).toEqual({ data: { book_by_pk: { id: 3 } } });
  });

  test('in headers are session variables of no role', async () => {
    const headers = { ...asAdmin, 'x-hasura-role': '__proto__', 'x-hasura-constructor': 'x' };
    expect(refusalOf(await toy.query('{ book { id } }', undefined, headers))).toMatchObject({
      code: 'validation-failed',
    });
    for (const role of ['constructor', 'toString', '', ' ', 'é', 'a'.repeat(4_000)]) {
      const answer = await toy.query('{ book { id } }', undefined, { ...asAdmin, 'x-hasura-role': encodeURI(role) });
      expect(refusalOf(answer)).toMatchObject({ code: 'validation-failed' });
    }
    expect(toy.engine.model.roles.has('__proto__')).toBe(false);
  });
});
