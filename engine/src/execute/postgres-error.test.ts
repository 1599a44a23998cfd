import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engineOn, type SmallEngine } from '../../tests/engine-on.ts';

let small: SmallEngine;
beforeAll(async () => {
  small = await engineOn(
    `
    create table shelf (id int primary key, name varchar(5) unique);
    create table book (
      id int primary key,
      shelf_id int references shelf on delete restrict,
      title text not null,
      pages int check (pages > 0),
      lent int4range,
      exclude using gist (lent with &&)
    );
    create function refuse() returns trigger language plpgsql as $$
      begin
        if new.title = 'fault' then raise exception 'by a trigger'; end if;
        if new.title = 'zero' then new.pages = 1 / 0; end if;
        if new.title = 'none' then return null; end if;
        return new;
      end $$;
    create trigger refuse before insert or update on book for each row execute function refuse();
    insert into shelf values (1, 'a'), (2, 'b');
    insert into book values (1, 1, 'one', 10, '[1,5)');
  `,
    {
      tables: [
        {
          table: 'shelf',
          array_relationships: [
            { name: 'books', using: { foreign_key_constraint_on: { table: 'book', column: 'shelf_id' } } },
          ],
        },
        { table: 'book', object_relationships: [{ name: 'shelf', using: { foreign_key_constraint_on: 'shelf_id' } }] },
      ],
    },
  );
});
afterAll(() => small.close());

const insert = (object: string) => `insert_book_one(object: ${object}) { id }`;

describe('what Postgres refuses is told in words of the API:', () => {
  test.each([
    ['a key twice', insert('{ id: 1, title: "x" }'), 'constraint-violation', 'Uniqueness violation. duplicate key'],
    [
      'a row that is not there',
      insert('{ id: 2, title: "x", shelf_id: 9 }'),
      'constraint-violation',
      'Foreign key violation. insert',
    ],
    ['nothing where something must be', insert('{ id: 2 }'), 'constraint-violation', 'Not-NULL violation. null value'],
    [
      'a row that others refer to',
      'delete_shelf_by_pk(id: 1) { id }',
      'constraint-violation',
      /^(Foreign key violation|Can not delete or update)/,
    ],
    [
      'two that exclude each other',
      insert('{ id: 2, title: "x", lent: "[4,9)" }'),
      'constraint-violation',
      'Exclusion violation. conflicting',
    ],
    ['a check', insert('{ id: 2, title: "x", pages: -1 }'), 'permission-error', 'Check constraint violation. new row'],
    [
      'a text too long',
      'insert_shelf_one(object: { id: 3, name: "too long" }) { id }',
      'data-exception',
      'value too long',
    ],
    ['a division by nothing', insert('{ id: 2, title: "zero" }'), 'data-exception', 'division by zero'],
    ['what a trigger raises', insert('{ id: 2, title: "fault" }'), 'unexpected', 'database query error'],
    [
      'a row referred to that was not written',
      insert(
        '{ id: 2, title: "x", shelf: { data: { id: 1 }, on_conflict: { constraint: shelf_pkey, update_columns: [] } } }',
      ),
      'not-supported',
      'cannot proceed to insert object relation "shelf" since insert to table "shelf" affects zero rows',
    ],
    [
      'rows that refer to one that was not written',
      'insert_shelf_one(object: { id: 1, books: { data: { id: 2, title: "x" } } }, on_conflict: { constraint: shelf_pkey, update_columns: [] }) { id }',
      'not-supported',
      'cannot proceed to insert array relations "books" since insert to table "shelf" affects zero rows',
    ],
  ])('%s', async (_, mutation, code, message) => {
    expect(await small.ask(`mutation { ${mutation} }`)).toMatchObject({
      errors: [{ message: expect.stringMatching(message) as unknown, extensions: { code } }],
    });
  });

  test('nothing at all when a trigger keeps the row out', async () => {
    expect(await small.ask(`mutation { ${insert('{ id: 2, title: "none" }')} }`)).toEqual({
      data: { insert_book_one: null },
    });
  });

  test('a pattern that ends in its escape', async () => {
    expect(await small.ask('{ book(where: { title: { _like: "on\\\\" } }) { id } }')).toMatchObject({
      errors: [{ message: 'LIKE pattern must not end with escape character', extensions: { code: 'bad-request' } }],
    });
  });
});
