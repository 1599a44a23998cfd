/** Aggregates beside each row are the same in one pass for a whole list as row by row for a page. */
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

const query = (page: string, more: string) => `query ($where: book_bool_exp, $authors: author_bool_exp) {
  author(where: $authors, order_by: [{ name: asc }, { id: asc }]${page}) {
    id
    some: books_aggregate(where: $where) {
      __typename
      aggregate { count titles: count(columns: [genre, pages]) genres: count(columns: [genre], distinct: true) }
      numbers: aggregate { sum { pages price } avg { pages } max { title pages } min { published_at } stddev { pages } }
    }
    all: books_aggregate(order_by: { id: asc }) { aggregate { count __typename } }
    shown: books_aggregate(where: $where, order_by: { id: asc }) { aggregate { count } nodes { id } }
    firsts: books_aggregate(where: $where, limit: 1) { aggregate { count } }
    ${more}
  }
}`;

/** Writers have no aggregates over authors. */
const forAdmin = `pupils_aggregate { aggregate { count } }
  books(where: $where, order_by: { id: asc }) { id reviews_aggregate { aggregate { count sum { rating } } } }`;

const authors = fc.oneof(
  fc.constant({}),
  fc.constantFrom('A%', '%r%').map((like) => ({ name: { _like: like } })),
  bookWhere.map((where) => ({ books: where })),
  bookWhere.map((where) => ({ _not: { books: where } })),
);

test('a whole list and an endless page of it answer alike', async () => {
  await fc.assert(
    fc.asyncProperty(bookWhere, authors, fc.constantFrom(ada, blaise, undefined), async (where, who, user) => {
      const headers: Record<string, string> =
        user === undefined ? {} : { 'x-hasura-role': 'writer', 'x-hasura-user-id': user };
      const more = user === undefined ? forAdmin : '';
      const ask = (page: string) => toy.ask(query(page, more), { headers, variables: { where, authors: who } });
      const [whole, paged] = [await ask(''), await ask(', limit: 1000')];
      expect(whole).toHaveProperty('data');
      expect(whole).toEqual(paged);
    }),
    { numRuns: 100 },
  );
});

test('a whole list is one pass over what it counts, a page one look for each of its rows', () => {
  const sqlOf = (page: string) =>
    toy.engine.explain({
      query: `{ author(order_by: { name: asc }${page}) { books_aggregate { aggregate { count } } } }`,
      role: 'librarian',
    }).roots[0]?.sql;
  expect(sqlOf('')).toContain('GROUP BY');
  expect(sqlOf(', limit: 3')).not.toContain('GROUP BY');
});
