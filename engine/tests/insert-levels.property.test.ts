/** Rows nested in one mutation arrive as they were sent, each child under its own parent, whether alike or not. */
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import pg from 'pg';
import { openToy, type ToyEngine } from './toy-engine.ts';

let toy: ToyEngine;
let client: pg.Client;
beforeAll(async () => {
  toy = await openToy();
  client = new pg.Client({ connectionString: toy.databaseUrl });
  await client.connect();
});
beforeEach(() => client.query('truncate author cascade'));
afterAll(async () => {
  await client.end();
  await toy.close();
});

interface Review {
  readonly rating: number;
  readonly body?: string | null;
}
interface Book {
  readonly title: string;
  readonly reviews: readonly Review[];
}
interface Author {
  readonly name: string;
  readonly books: readonly Book[];
}

const review = fc.record(
  { rating: fc.integer({ min: 1, max: 5 }), body: fc.option(fc.string({ unit: 'grapheme-ascii' })) },
  { requiredKeys: ['rating'] },
);
const authors = (fewest: number): fc.Arbitrary<Author[]> =>
  fc.array(
    fc.record({
      name: fc.string({ unit: 'grapheme-ascii' }),
      books: fc.uniqueArray(
        fc.record({
          title: fc.string({ unit: 'grapheme-ascii' }),
          reviews: fc.array(review, { minLength: fewest, maxLength: 3 }),
        }),
        { minLength: fewest, maxLength: 3, selector: ({ title }) => title },
      ),
    }),
    { minLength: 1, maxLength: 8 },
  );

const mutation = `mutation ($objects: [author_insert_input!]!) {
  insert_author(objects: $objects) {
    affected_rows
    returning { name books(order_by: { id: asc }) { title reviews(order_by: { id: asc }) { rating body } } }
  }
}`;

const asSent = ({ name, books }: Author) => ({
  name,
  books: {
    data: books.map(({ title, reviews }) => ({
      title,
      ...(reviews.length > 0 ? { reviews: { data: reviews } } : {}),
    })),
  },
});

test.each([
  ['alike', 1],
  ['of any shape', 0],
])('rows nested %s are written once each, under their parents', async (_, fewest) => {
  await fc.assert(
    fc.asyncProperty(authors(fewest), async (objects) => {
      await client.query('truncate author cascade');
      const books = objects.flatMap((author) => author.books);
      const affected = objects.length + books.length + books.flatMap(({ reviews }) => reviews).length;
      const returning = objects.map((author) => ({
        ...author,
        books: author.books.map((book) => ({
          ...book,
          reviews: book.reviews.map(({ rating, body = null }) => ({ rating, body })),
        })),
      }));
      expect(await toy.ask(mutation, { variables: { objects: objects.map(asSent) } })).toEqual({
        data: { insert_author: { affected_rows: affected, returning } },
      });
    }),
    { numRuns: 40 },
  );
});

test('a failure at the last level writes nothing at all', async () => {
  const objects = ['Ada', 'Blaise'].map((name, index) =>
    asSent({ name, books: [{ title: 'T', reviews: [{ rating: 5 + index }] }] }),
  );
  expect(await toy.ask(mutation, { variables: { objects } })).toMatchObject({
    errors: [{ message: expect.stringContaining('review_rating_range') as string }],
  });
  const { rows } = await client.query('select count(*)::int as n from author');
  expect(rows).toEqual([{ n: 0 }]);
});

test('the count of nested rows can be asked for alone', async () => {
  const objects = ['Ada', 'Blaise'].map((name) => asSent({ name, books: [{ title: 'T', reviews: [{ rating: 5 }] }] }));
  const query = 'mutation ($objects: [author_insert_input!]!) { insert_author(objects: $objects) { affected_rows } }';
  for (const sent of [objects, objects.slice(0, 1)]) {
    expect(await toy.ask(query, { variables: { objects: sent } })).toEqual({
      data: { insert_author: { affected_rows: sent.length * 3 } },
    });
  }
});
