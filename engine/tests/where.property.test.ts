/** Random filters, orders and pages under a row permission answer as the same question put to Postgres by hand. */
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ada, blaise, openToy, type ToyEngine } from './toy-engine.ts';

/** One condition in both languages; `t` is the alias of the table in the SQL. */
interface Condition {
  readonly where: object;
  readonly sql: (t: string) => string;
}

const writerSees = (user: string) => (t: string) =>
  `(${t}.published or exists (select from author w where w.id = ${t}.author_id and w.id = '${user}'))`;

const leaf = fc.oneof(
  fc
    .integer({ min: 0, max: 6 })
    .map((id): Condition => ({ where: { id: { _gte: id } }, sql: (t) => `${t}.id >= ${id}` })),
  fc
    .constantFrom('novel', 'essay', 'poetry')
    .map((genre): Condition => ({ where: { genre: { _neq: genre } }, sql: (t) => `${t}.genre <> '${genre}'` })),
  fc.boolean().map((isNull): Condition => ({
    where: { pages: { _is_null: isNull } },
    sql: (t) => `(${t}.pages is null) = ${isNull}`,
  })),
  fc.array(fc.integer({ min: 30, max: 220 }), { maxLength: 3 }).map((pages): Condition => ({
    where: { pages: { _nin: [...pages, 40] } },
    sql: (t) => `${t}.pages not in (${[...pages, 40].join()})`,
  })),
  fc.constantFrom('%e%', 'B_ts', "100%'; drop table book").map((like): Condition => ({
    where: { title: { _ilike: like } },
    sql: (t) => `${t}.title ilike '${like.replaceAll("'", "''")}'`,
  })),
  fc.integer({ min: 1, max: 5 }).map((rating): Condition => ({
    where: { reviews: { rating: { _lte: rating } } },
    // A writer sees the reviews of books whose author it is, or mentors.
    sql: (t) =>
      `exists (select from review r where r.book_id = ${t}.id and r.rating <= ${rating} and exists (select from book b join author a on a.id = b.author_id where b.id = r.book_id and :me in (a.id, a.mentor_id)))`,
  })),
  fc.constantFrom('A', 'B', 'C').map((name): Condition => ({
    where: { author: { name: { _gt: name } } },
    sql: (t) =>
      `exists (select from author a where a.id = ${t}.author_id and a.name > '${name}' and :me in (a.id, a.mentor_id))`,
  })),
);

const condition: fc.Arbitrary<Condition> = fc.letrec<{ any: Condition; leaf: Condition }>((tie) => ({
  leaf,
  any: fc.oneof(
    { depthSize: 'small' },
    tie('leaf'),
    tie('any').map((of): Condition => ({ where: { _not: of.where }, sql: (t) => `not (${of.sql(t)})` })),
    fc.array(tie('any'), { maxLength: 3 }).map((of): Condition => ({
      where: { _and: of.map((each) => each.where) },
      sql: (t) => `(${['true', ...of.map((each) => each.sql(t))].join(' and ')})`,
    })),
    fc.array(tie('any'), { maxLength: 3 }).map((of): Condition => ({
      where: { _or: of.map((each) => each.where) },
      sql: (t) => `(${['false', ...of.map((each) => each.sql(t))].join(' or ')})`,
    })),
  ),
})).any;

const order = fc.constantFrom(
  { by: [{ id: 'asc' }], sql: 'id' },
  { by: [{ pages: 'desc' }, { id: 'asc' }], sql: 'pages desc nulls first, id' },
  { by: [{ genre: 'asc' }, { id: 'desc' }], sql: 'genre, id desc' },
  { by: [{ pages: 'asc_nulls_first' }, { id: 'asc' }], sql: 'pages nulls first, id' },
);

let toy: ToyEngine;
let client: pg.Client;
beforeAll(async () => {
  toy = await openToy();
  client = new pg.Client({ connectionString: toy.databaseUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await toy.close();
});

const query = `query ($where: book_bool_exp, $order: [book_order_by!], $limit: Int, $offset: Int) {
  book(where: $where, order_by: $order, limit: $limit, offset: $offset) { id }
  book_aggregate(where: $where) { aggregate { count } }
}`;

test('random filters, orders and pages answer as plain SQL does', async () => {
  await fc.assert(
    fc.asyncProperty(
      condition,
      order,
      fc.option(fc.nat(4), { nil: null }),
      fc.nat(2),
      fc.constantFrom(ada, blaise),
      async ({ where, sql }, { by, sql: orderSql }, limit, offset, user) => {
        const answer = await toy.ask(query, {
          headers: { 'x-hasura-role': 'writer', 'x-hasura-user-id': user },
          variables: { where, order: by, limit, offset },
        });
        const filter = `${writerSees(user)('b')} and (${sql('b').replaceAll(':me', `'${user}'`)})`;
        const { rows } = await client.query<{ id: number }>(
          `select id from book b where ${filter} order by ${orderSql} limit ${limit ?? 'all'} offset ${offset}`,
        );
        const counted = await client.query<{ n: number }>(`select count(*)::int as n from book b where ${filter}`);
        expect(answer).toEqual({
          data: { book: rows, book_aggregate: { aggregate: { count: counted.rows[0]?.n } } },
        });
      },
    ),
    { numRuns: 200 },
  );
});
