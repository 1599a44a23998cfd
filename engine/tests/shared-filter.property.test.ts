/** A page and its total, asked together or each alone, are the same. */
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bookWhere, manyBooks } from './book-where.ts';
import { ada, blaise, openToy, type ToyEngine } from './toy-engine.ts';

let toy: ToyEngine;
beforeAll(async () => {
  toy = await openToy();
  const client = new pg.Client({ connectionString: toy.databaseUrl });
  await client.connect();
  await client.query(manyBooks);
  await client.end();
});
afterAll(() => toy.close());

const page = `page: SOURCE(where: $where, order_by: $order, limit: $limit, offset: $offset) {
  id label author { name } reviews(order_by: { id: asc }) { rating }
}`;
const oneOfEach = `oneOfEach: SOURCE(where: $where, distinct_on: genre, order_by: [{ genre: asc }, { id: asc }]) { id genre }`;
const total = `total: SOURCE_aggregate(where: $where) { aggregate { count sum { pages } max { title } } }`;
const few = `few: SOURCE_aggregate(where: $where, limit: 2, order_by: { id: desc }) {
  aggregate { count(columns: [genre], distinct: true) } nodes { id title }
}`;
const declared = '$where: book_bool_exp, $order: [book_order_by!], $limit: Int, $offset: Int';
const roots = [page, oneOfEach, total, few];

const orders = fc.constantFrom(
  [{ id: 'asc' }],
  [{ pages: 'desc' }, { id: 'asc' }],
  [{ author: { name: 'asc' } }, { id: 'desc' }],
  [{ reviews_aggregate: { count: 'desc' } }, { id: 'asc' }],
);

test.each([
  ['a table', 'book', 'book_aggregate'],
  ['a function', 'search_books(args: { search: "t" }, ', 'search_books_aggregate(args: { search: "t" }, '],
])('rows of %s are filtered once for all that read them', async (_, list, aggregate) => {
  const named = roots.map((root) =>
    root
      .replace('SOURCE_aggregate(', aggregate.includes('(') ? aggregate : `${aggregate}(`)
      .replace('SOURCE(', list.includes('(') ? list : `${list}(`),
  );
  const ask = async (fields: string, headers: Record<string, string>, variables: Record<string, unknown>) => {
    const used = Object.keys(variables).filter((name) => fields.includes(`$${name}`));
    const signature = declared.split(', ').filter((each) => used.some((name) => each.startsWith(`$${name}:`)));
    const answer = await toy.ask(`query (${signature.join()}) { ${fields} }`, {
      headers,
      variables: Object.fromEntries(used.map((name) => [name, variables[name]])),
    });
    return answer as { readonly data: object };
  };
  await fc.assert(
    fc.asyncProperty(
      bookWhere,
      orders,
      fc.option(fc.nat(6), { nil: null }),
      fc.nat(3),
      fc.constantFrom(ada, blaise, undefined),
      async (where, order, limit, offset, user) => {
        const headers: Record<string, string> =
          user === undefined ? {} : { 'x-hasura-role': 'writer', 'x-hasura-user-id': user };
        const variables = { where, order, limit, offset };
        const apart = [];
        for (const field of named) apart.push((await ask(field, headers, variables)).data);
        expect((await ask(named.join('\n'), headers, variables)).data).toEqual(Object.assign({}, ...apart));
      },
    ),
    { numRuns: 60 },
  );
});

test('a page and its total are one statement only where the filter is costly', () => {
  const statements = (where: string) => {
    const query = `{ book(where: ${where}, limit: 2, order_by: { id: asc }) { id } book_aggregate(where: ${where}) { aggregate { count } } }`;
    return new Set(toy.engine.explain({ query, role: 'admin' }).roots.map(({ sql }) => sql)).size;
  };
  expect(statements('{ author: { name: { _eq: "Ada" } } }')).toBe(1);
  expect(statements('{ title: { _ilike: "%a%" } }')).toBe(1);
  expect(statements('{ genre: { _eq: essay } }')).toBe(2);
});

test('a page alone keeps its filter where it searches, not where it leaves something out', () => {
  const sqlOf = (where: string) =>
    toy.engine.explain({ query: `{ book(where: ${where}, limit: 2, order_by: { id: asc }) { id } }`, role: 'admin' })
      .roots[0]?.sql;
  expect(sqlOf('{ title: { _ilike: "%a%" } }')).toContain('MATERIALIZED');
  expect(sqlOf('{ author: { name: { _similar: "A%" } } }')).toContain('MATERIALIZED');
  expect(sqlOf('{ title: { _nilike: "%a%" } }')).not.toContain('MATERIALIZED');
  expect(sqlOf('{ _not: { title: { _ilike: "%a%" } } }')).not.toContain('MATERIALIZED');
  expect(sqlOf('{ author: { name: { _eq: "Ada" } } }')).not.toContain('MATERIALIZED');
});
