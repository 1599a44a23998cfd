import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { refusalOf, serveRawToy, type RawToy } from './served-toy.ts';

let toy: RawToy;
beforeAll(async () => {
  toy = await serveRawToy();
});
afterEach(async () => {
  await toy.stillAnswers();
  expect(toy.faults).toEqual([]);
});
afterAll(() => toy.close());

const refusal = async (query: string, variables?: unknown) => refusalOf(await toy.query(query, variables));
const tooDeepVariables = {
  code: 'validation-failed',
  message: 'the variables are nested deeper than 200 levels',
};
const tooDeep = { code: 'validation-failed', message: 'the query is nested deeper than 200 levels' };

describe('what is nested too deep is refused:', () => {
  test('selections', async () => {
    const selections = `${'{ book { author { books'.repeat(5_000)} { id }${'} } }'.repeat(5_000)}`;
    expect(await refusal(selections)).toEqual(tooDeep);
  });

  test('lists', async () => {
    const list = `${'['.repeat(10_000)}1${']'.repeat(10_000)}`;
    expect(await refusal(`{ book(where: { id: { _in: ${list} } }) { id } }`)).toEqual(tooDeep);
  });

  test('brackets hidden behind a comment or a text that is not closed', async () => {
    const deep = `${'{ a '.repeat(10_000)}${'}'.repeat(10_000)}`;
    for (const before of ['# "\n', '# \'"""\n', '"""\\"""" ""\n']) {
      expect(await refusal(before + deep)).toMatchObject({ code: 'validation-failed' });
    }
    const hidden = `# "\n{ book(where: ${'{ _not: '.repeat(5_000)}{}${'}'.repeat(5_000)}) { id } }`;
    expect(await refusal(hidden)).toEqual(tooDeep);
  });

  test('brackets inside texts and comments do not count', async () => {
    const query = `# ${'{'.repeat(300)} "\n{ book(where: { title: { _eq: "${'['.repeat(300)}\\"" }, genre: { _eq: novel } }) { id } }`;
    expect(await toy.query(query)).toEqual({ data: { book: [] } });
    const block = `{ book(where: { title: { _eq: """ ${'['.repeat(300)} \\""" " """ } }) { id } }`;
    expect(await toy.query(block)).toEqual({ data: { book: [] } });
  });

  test('fragments that lead from one to the next', async () => {
    const fragments = Array.from(
      { length: 10_000 },
      (_, index) => `fragment f${index} on author { mentor { ...f${index + 1} } }`,
    );
    const query = `{ author { ...f0 } } ${fragments.join(' ')} fragment f10000 on author { id }`;
    expect(await refusal(query)).toMatchObject({ code: 'validation-failed' });
    const flat = Array.from({ length: 10_000 }, (_, index) => `fragment f${index} on author { ...f${index + 1} }`);
    expect(await refusal(`{ author { ...f0 } } ${flat.join(' ')} fragment f10000 on author { id }`)).toMatchObject({
      code: 'validation-failed',
    });
  });

  test('filters in the document, and in variables', async () => {
    for (const key of ['_not', '_and', '_or', 'author']) {
      const literal = `${`{ ${key}: `.repeat(5_000)}{}${' }'.repeat(5_000)}`;
      expect(await refusal(`{ book(where: ${literal}) { id } }`)).toEqual(tooDeep);
      const where = `${`{"${key}":`.repeat(10_000)}{}${'}'.repeat(10_000)}`;
      const { json } = await toy.post(
        `{"query":"query ($where: book_bool_exp) { book(where: $where) { id } }","variables":{"where":${where}}}`,
      );
      expect(refusalOf(json)).toEqual(tooDeepVariables);
    }
  });

  test('json values, whether or not the document was seen before', async () => {
    const ask = async (depth: number) => {
      const details = `${'['.repeat(depth)}${']'.repeat(depth)}`;
      return (
        await toy.post(
          `{"query":"query ($details: jsonb) { book(where: { details: { _eq: $details } }) { id } }","variables":{"details":${details}}}`,
        )
      ).json;
    };
    expect(refusalOf(await ask(300))).toEqual(tooDeepVariables);
    expect(await ask(150)).toEqual({ data: { book: [] } });
    for (const depth of [300, 10_000]) expect(refusalOf(await ask(depth))).toEqual(tooDeepVariables);
  });

  test('a body of brackets alone', async () => {
    const { json } = await toy.post('['.repeat(1_000_000));
    expect(refusalOf(json)).toMatchObject({ code: 'invalid-json' });
    const closed = await toy.post(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    expect(refusalOf(closed.json)).toMatchObject({ code: 'parse-failed' });
    const long = await toy.post(
      `{"query":"{ __typename }","extensions":${'['.repeat(100_000)}12345678901234567890${']'.repeat(100_000)}}`,
    );
    expect(long.status).toBe(200);
  });
});

describe('fragments', () => {
  test('that contain themselves are named', async () => {
    const query = '{ book { ...a } } fragment a on book { author { ...b } } fragment b on author { books { ...a } }';
    expect(await refusal(query)).toEqual({
      code: 'validation-failed',
      message: 'the fragment definition(s) a and b form a cycle',
    });
    expect(await refusal('{ ...a } fragment a on query_root { ...a }')).toEqual({
      code: 'validation-failed',
      message: 'the fragment definition(s) a form a cycle',
    });
  });

  test('that double at each step cost no more than their text when they add nothing', async () => {
    const fragments = Array.from(
      { length: 60 },
      (_, index) => `fragment f${index} on book { ...f${index + 1} ...f${index + 1} }`,
    );
    const answer = await toy.query(
      `{ book_by_pk(id: 1) { ...f0 } } ${fragments.join(' ')} fragment f60 on book { id }`,
    );
    expect(answer).toEqual({ data: { book_by_pk: { id: 1 } } });
  });

  test('that double at each relationship are refused before they fill the memory', async () => {
    const fragments = Array.from(
      { length: 60 },
      (_, index) => `fragment f${index} on author { a: mentor { ...f${index + 1} } b: mentor { ...f${index + 1} } }`,
    );
    const query = `{ author { ...f0 } } ${fragments.join(' ')} fragment f60 on author { id }`;
    expect(await refusal(query)).toEqual({ code: 'validation-failed', message: 'the query selects too many fields' });
  });

  test('that double inside inputs by variables cannot be written', async () => {
    expect(await refusal('query ($a: Int = $a) { book(limit: $a) { id } }')).toMatchObject({
      code: 'validation-failed',
    });
  });
});

describe('sizes', () => {
  test('a query of ten megabytes is answered', async () => {
    const query = `{ book_by_pk(id: 1) { id ${'#'.padEnd(10 * 1024 * 1024, 'x')}\n } }`;
    expect(await toy.query(query)).toEqual({ data: { book_by_pk: { id: 1 } } });
  });

  test('a query of ten megabytes of words is refused', async () => {
    expect(await refusal(`{ ${'book { id } '.repeat(900_000)} }`)).toEqual({
      code: 'validation-failed',
      message: 'not a valid graphql query',
    });
  });

  test('a text of ten megabytes comes back', async () => {
    const title = 'é'.repeat(5 * 1024 * 1024);
    const query =
      'query ($title: String!) { book_aggregate(where: { title: { _neq: $title } }) { aggregate { count } } }';
    expect(await toy.query(query, { title })).toEqual({ data: { book_aggregate: { aggregate: { count: 4 } } } });
  });

  test('a hundred thousand aliases are refused, at the root and below', async () => {
    const aliases = Array.from({ length: 100_000 }, (_, index) => `a${index}: id`).join(' ');
    expect(await refusal(`{ book { ${aliases} } }`)).toEqual({
      code: 'validation-failed',
      message: 'the query selects too many fields',
    });
    const roots = Array.from({ length: 60_000 }, (_, index) => `a${index}: book { id }`).join(' ');
    expect(await refusal(`{ ${roots} }`)).toEqual({
      code: 'validation-failed',
      message: 'the query selects too many fields',
    });
  });

  test('fifteen hundred keys in one object are answered', async () => {
    const keys = Array.from({ length: 1_500 }, (_, index) => `a${index}`);
    const answer = await toy.query(`{ book_by_pk(id: 1) { ${keys.map((key) => `${key}: id`).join(' ')} } }`);
    expect(answer).toEqual({ data: { book_by_pk: Object.fromEntries(keys.map((key) => [key, 1])) } });
  });

  test('the same field a hundred thousand times is one', async () => {
    expect(await toy.query(`{ book_by_pk(id: 1) { ${'id '.repeat(100_000)} } }`)).toEqual({
      data: { book_by_pk: { id: 1 } },
    });
  });
});

describe('names', () => {
  const long = 'k'.repeat(200);

  test('longer than Postgres keeps are keys all the same, alone and among many', async () => {
    const query = `{ ${long}: book_by_pk(id: 1) { ${long}: id ${long}2: title ${long}3: author { ${long}: name } } }`;
    expect(await toy.query(query)).toEqual({
      data: { [long]: { [long]: 1, [`${long}2`]: 'Engines', [`${long}3`]: { [long]: 'Ada' } } },
    });
    const keys = Array.from({ length: 120 }, (_, index) => `${long}${index}`);
    expect(await toy.query(`{ book_by_pk(id: 1) { ${keys.map((key) => `${key}: id`).join(' ')} } }`)).toEqual({
      data: { book_by_pk: Object.fromEntries(keys.map((key) => [key, 1])) },
    });
  });

  test('longer than Postgres keeps are keys of aggregates and mutations', async () => {
    const read = `{ book_aggregate { ${long}: aggregate { ${long}: count ${long}2: max { ${long}: id } } ${long}2: nodes { id } } }`;
    expect(await toy.query(read)).toMatchObject({
      data: { book_aggregate: { [long]: { [long]: 4, [`${long}2`]: { [long]: 4 } } } },
    });
    const write = `mutation { ${long}: update_book(where: { id: { _eq: 1 } }, _set: { pages: 210 }) { ${long}: affected_rows ${long}2: returning { ${long}: id } } }`;
    expect(await toy.query(write)).toEqual({
      data: { [long]: { [long]: 1, [`${long}2`]: [{ [long]: 1 }] } },
    });
  });

  test('of JavaScript’s own are names like others', async () => {
    const query =
      'query constructor($__proto__: Int, $constructor: Int, $toString: Int) { __proto__: book(limit: $__proto__, order_by: { id: asc }) { constructor: id } toString: book(limit: $constructor, offset: $toString, order_by: { id: asc }) { __proto__: title } }';
    const body = `{"query":${JSON.stringify(query)},"operationName":"constructor","variables":{"__proto__":1}}`;
    const { text } = await toy.post(body);
    expect(text).toBe(
      '{"data":{"__proto__":[{"constructor":1}],"toString":[{"__proto__":"Engines"}, {"__proto__":"Drafts"}, {"__proto__":"Bets"}, {"__proto__":"Thoughts"}]}}',
    );
    expect(await refusal('{ constructor }')).toMatchObject({ code: 'validation-failed' });
    expect(await refusal('{ book { __proto__ hasOwnProperty } }')).toMatchObject({ code: 'validation-failed' });
    expect(await refusal('{ book(constructor: 1) { id } }')).toMatchObject({ code: 'validation-failed' });
    expect(await refusal('{ book(where: { __proto__: {} }) { id } }')).toMatchObject({ code: 'validation-failed' });
    expect(await refusal('{ book(where: { id: { toString: 1 } }) { id } }')).toMatchObject({
      code: 'validation-failed',
    });
    expect(await refusal('{ book(order_by: { valueOf: asc }) { id } }')).toMatchObject({ code: 'validation-failed' });
    expect(await refusal('query ($a: constructor) { book(where: $a) { id } }')).toMatchObject({
      code: 'validation-failed',
    });
    expect(await refusal('{ ...toString }')).toMatchObject({ code: 'validation-failed' });
    expect(await refusal('mutation { insert_book_one(object: { __proto__: 1 }) { id } }')).toMatchObject({
      code: 'validation-failed',
    });
  });
});
