/** No value of a request reaches the text of a statement, and no document, however odd, ends in anything but an answer. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EngineError } from '../../src/errors.ts';
import { ada } from '../toy-engine.ts';
import { asAdmin, serveRawToy, type RawToy } from './served-toy.ts';

/** Hundreds of cases each, on machines that do other things as well. */
const patience = 60_000;

let toy: RawToy;
beforeAll(async () => {
  toy = await serveRawToy();
});
afterAll(async () => {
  await toy.stillAnswers();
  expect(toy.faults).toEqual([]);
  await toy.close();
});

const marker = 'm4rk3r';
const marked = fc
  .tuple(fc.string({ unit: 'grapheme', maxLength: 8 }), fc.constantFrom("'", '"', '$1', '\\', ';--', '}', '%', ''))
  .map(([before, after]) => `${before.replaceAll('\0', '')}${marker}${after}`);
const number = fc.integer({ min: 700_000_001, max: 799_999_999 });

/** Where values may stand, each with the scalar of its variable. */
const places: readonly (readonly [type: string, value: fc.Arbitrary<unknown>, write: (value: string) => string])[] = [
  ['String', marked, (v) => `query { book(where: { title: { _eq: ${v} } }) { id } }`],
  ['[String!]', fc.array(marked, { minLength: 1 }), (v) => `query { book(where: { title: { _nin: ${v} } }) { id } }`],
  ['String', marked, (v) => `query { book(where: { author: { name: { _similar: ${v} } } }) { id } }`],
  ['citext', marked, (v) => `query { author(where: { email: { _ilike: ${v} } }) { id } }`],
  ['Int', number, (v) => `query { book(where: { reviews: { rating: { _gt: ${v} } } }) { id } }`],
  ['numeric', number, (v) => `query { book(where: { price: { _lte: ${v} } }) { id } }`],
  [
    'jsonb',
    fc.record({ a: marked, b: fc.array(marked) }),
    (v) => `query { book(where: { details: { _contains: ${v} } }) { id } }`,
  ],
  ['String', marked, (v) => `query { book(where: { details: { _has_key: ${v} } }) { id } }`],
  ['String!', marked, (v) => `query { search_books(args: { search: ${v} }) { title } }`],
  [
    'String',
    marked,
    (v) => `mutation { update_book(where: { id: { _eq: 0 } }, _set: { title: ${v} }) { affected_rows } }`,
  ],
  [
    'String',
    marked,
    (v) => `mutation { update_book(where: { title: { _eq: ${v} } }, _inc: { pages: 1 }) { affected_rows } }`,
  ],
  [
    '[String!]',
    fc.array(marked),
    (v) => `mutation { update_book(where: { id: { _eq: 0 } }, _set: { tags: ${v} }) { affected_rows } }`,
  ],
  [
    'jsonb',
    fc.record({ a: marked }),
    (v) => `mutation { update_book(where: { id: { _eq: 0 } }, _append: { details: ${v} }) { affected_rows } }`,
  ],
  ['String', marked, (v) => `mutation { delete_book(where: { title: { _like: ${v} } }) { affected_rows } }`],
  [
    'String!',
    marked,
    (v) => `mutation { insert_book_one(object: { title: ${v}, author_id: "${ada}", pages: 1 }) { id } }`,
  ],
];

/** A JSON value as a literal of a document. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([key, item]) => `${key}: ${literal(item)}`)
      .join(', ')} }`;
  }
  return JSON.stringify(value);
}

const textsOf = (query: string, variables = {}) =>
  toy.engine.explain({ query, role: 'admin', variables }).roots.map(({ sql }) => sql);

test(
  'values stay out of the text of statements, whether written in the document or sent beside it',
  () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...places)
          .chain(([type, value, write]) => fc.tuple(fc.constant({ type, write }), value, value)),
        ([{ type, write }, first, second]) => {
          const query = write('$v').replace(/^(query|mutation)/, `$1 ($v: ${type})`);
          const texts = textsOf(query, { v: first });
          expect(texts.join()).not.toMatch(/m4rk3r|7\d{8}/);
          expect(textsOf(query, { v: second })).toEqual(texts);
          const written = textsOf(write(literal(first)));
          expect(written.length).toBeGreaterThan(0);
          expect(written.join()).not.toMatch(/m4rk3r|7\d{8}/);
        },
      ),
      { numRuns: 500 },
    );
  },
  patience,
);

test(
  'values that look like anything are answered, and answered alike in both forms',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc
          .constantFrom(...places.slice(0, 9))
          .chain(([type, value, write]) => fc.tuple(fc.constant({ type, write }), value)),
        async ([{ type, write }, value]) => {
          const beside = await toy.query(write('$v').replace('query', `query ($v: ${type})`), { v: value });
          const written = await toy.query(write(literal(value)));
          expect(beside.data === undefined).toBe(written.data === undefined);
          expect(beside.data).toEqual(written.data);
          for (const { extensions } of beside.errors ?? []) {
            expect(extensions['code']).toMatch(/^(data-exception|bad-request|parse-failed)$/);
          }
        },
      ),
      { numRuns: 150 },
    );
  },
  patience,
);

const documents = [
  `query ($where: book_bool_exp = {}, $n: Int!) { book(where: $where, limit: $n, order_by: [{ author: { name: asc } }, { reviews_aggregate: { count: desc } }]) { id ...f author @include(if: true) { name mentor { name } } } book_aggregate { aggregate { count max { id } } nodes { id } } } fragment f on book { title reviews(where: { rating: { _gt: 1 } }) { rating } }`,
  `mutation m($title: String = "x") { insert_book_one(object: { title: $title, author: { data: { name: "a" } }, reviews: { data: [{ rating: 3 }] } }, on_conflict: { constraint: book_pkey, update_columns: [title] }) { id } update_book_many(updates: [{ where: { id: { _eq: 0 } }, _set: { pages: 1 } }]) { affected_rows returning { id } } delete_review(where: { _not: { id: { _in: [1, 2] } } }) { affected_rows } }`,
  `{ __schema { types { name fields { name args { name } } } } __type(name: "book") { name } author_by_pk(id: "${ada}") { books_aggregate(distinct_on: [genre]) { aggregate { sum { pages } } } } book(where: { details: { _cast: { String: { _like: "%" } } } }) { details(path: "$.a[0]") } }`,
  `subscription { book_stream(batch_size: 1, cursor: { initial_value: { id: 0 }, ordering: ASC }) { id } }`,
];
const words = documents.join(' ').match(/\w+|[^\w\s]/g) ?? [];
const pieces = [
  ...new Set([...words, 'null', '$', '...', '@skip', '"""', '#', '-1', '1e9', 'on', 'true', '&', '\u0000']),
];

/** A document with some of its words left out, doubled, replaced or inserted. */
const mutated = fc
  .tuple(
    fc.constantFrom(...documents),
    fc.array(
      fc.tuple(fc.nat(400), fc.constantFrom('drop', 'double', 'replace', 'insert'), fc.constantFrom(...pieces)),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
  )
  .map(([document, changes]) => {
    const tokens = document.match(/"[^"]*"|\w+|[^\w\s]/g) ?? [];
    for (const [place, change, piece] of changes) {
      const at = place % tokens.length;
      const token = tokens[at] ?? '';
      if (change === 'drop') tokens.splice(at, 1);
      else if (change === 'double') tokens.splice(at, 0, token);
      else if (change === 'replace') tokens[at] = piece;
      else tokens.splice(at, 0, piece);
    }
    return tokens.join(' ').replaceAll('. . .', '...').replaceAll('$ ', '$').replaceAll('@ ', '@');
  });
const garbage = fc.oneof(
  { weight: 6, arbitrary: mutated },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((each) => each.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);
const variables = fc.oneof(
  fc.constant({ n: 1 }),
  fc.dictionary(fc.constantFrom('n', 'where', 'title', '__proto__', 'x'), fc.jsonValue({ maxDepth: 3 })),
);

test(
  'requests that went wrong are answered in the shape of GraphQL, never by an internal error',
  async () => {
    await fc.assert(
      fc.asyncProperty(garbage, variables, fc.constantFrom('admin', 'writer'), async (query, given, role) => {
        const headers = { ...asAdmin, 'x-hasura-role': role, 'x-hasura-user-id': ada };
        const { status, json } = await toy.post(JSON.stringify({ query, variables: given }), headers);
        expect(status).toBe(200);
        if (json.data === undefined) {
          expect(json.errors).toHaveLength(1);
          expect(typeof json.errors?.[0]?.extensions['code']).toBe('string');
          expect(json.errors?.[0]?.message).not.toMatch(/internal error|database query error/);
        } else expect(json.errors).toBeUndefined();
      }),
      { numRuns: 250 },
    );
  },
  patience,
);

test(
  'documents that went wrong are planned or refused, never with an accident',
  () => {
    fc.assert(
      fc.property(garbage, variables, fc.constantFrom('admin', 'writer', 'nobody'), (query, given, role) => {
        try {
          toy.engine.explain({ query, role, variables: given });
        } catch (error) {
          if (!(error instanceof EngineError)) throw error;
          expect(error.status).toBeLessThan(500);
        }
      }),
      { numRuns: 3_000 },
    );
  },
  patience,
);
