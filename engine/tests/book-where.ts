/** Random `where` of the books of the toy library, for a role that may follow every relationship. */
import fc from 'fast-check';

const leaf = fc.oneof(
  fc.integer({ min: 0, max: 40 }).map((id) => ({ id: { _gte: id } })),
  fc.constantFrom('novel', 'essay', 'poetry').map((genre) => ({ genre: { _neq: genre } })),
  fc.boolean().map((isNull) => ({ pages: { _is_null: isNull } })),
  fc.constantFrom('%e%', 'B_ts', '%1%').map((like) => ({ title: { _ilike: like } })),
  fc.integer({ min: 1, max: 5 }).map((rating) => ({ reviews: { rating: { _lte: rating } } })),
  fc.constantFrom('A', 'B', 'C').map((name) => ({ author: { name: { _gt: name } } })),
  fc.constantFrom('%a%', '%e%').map((like) => ({ author: { name: { _ilike: like } } })),
);

export const bookWhere: fc.Arbitrary<object> = fc.letrec<{ any: object }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    leaf,
    tie('any').map((of) => ({ _not: of })),
    fc.array(tie('any'), { maxLength: 3 }).map((of) => ({ _and: of })),
    fc.array(tie('any'), { maxLength: 3 }).map((of) => ({ _or: of })),
  ),
})).any;

/** Books and reviews by the dozen, some with NULL where it is allowed. */
export const manyBooks = `
  insert into author (id, name, mentor_id)
    select ('00000000-0000-4000-8000-0000000001' || to_char(n, 'FM00'))::uuid, chr(64 + n % 5) || 'uthor', a.id
    from generate_series(1, 8) n, (select id from author order by id limit 1) a;
  insert into book (author_id, title, genre, price, pages, published)
    select a.id, 'Title ' || n, (array['novel', 'essay', 'poetry'])[1 + n % 3], nullif(n % 7, 3), nullif(n * 37 % 200, 0), n % 4 > 0
    from generate_series(1, 40) n, lateral (select id from author order by id offset n % 9 limit 1) a;
  insert into review (book_id, reviewer_id, rating, weight)
    select b.id, a.id, 1 + n % 5, n / 3.0
    from generate_series(1, 90) n, lateral (select id from book order by id offset n % 31 limit 1) b,
      lateral (select id from author order by id offset n % 5 limit 1) a`;
