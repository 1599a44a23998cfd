import pg from 'pg';
import { createTestDatabase } from '@carnet/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createEngine, type Engine } from '../engine.ts';
import type { BoolExpJson } from '../metadata/metadata.ts';

const secret = 'an-admin-secret';

/** What a row filter of the actions asks of their notebook, and the actions that it leaves. */
type Case = readonly [title: string, filter: BoolExpJson, actions: readonly number[]];

const ofAda = { members: { account: { _eq: 'X-Hasura-User-Id' } } };
const ofBob = { members: { account: { _eq: 'bob' } } };

const passed: readonly Case[] = [
  ['and', { notebook: { _and: [{ id: { _gt: 1 } }, { id: { _lt: 3 } }] } }, [2]],
  ['or', { notebook: { _or: [{ id: { _eq: 1 } }, ofBob] } }, [1, 2]],
  ['not', { notebook: { _not: { id: { _eq: 1 } } } }, [2, 3]],
  ['in a list of the session', { notebook: { id: { _in: 'X-Hasura-Notebooks' } } }, [1, 3]],
  ['not in a list', { notebook: { id: { _nin: [1, 3] } } }, [2]],
  ['is null', { notebook: { id: { _is_null: true } } }, []],
  ['is not null', { notebook: { id: { _is_null: false } } }, [1, 2, 3]],
  ['rows related to it', { notebook: ofAda }, [1]],
  ['rows related to it, twice', { notebook: { _or: [ofAda, ofBob] } }, [1, 2]],
  ['a column of its own', { notebook: { id: { _ceq: 'id' } } }, [1, 2, 3]],
  ['a column of the action', { notebook: { id: { _ceq: ['$', 'spare_id'] } } }, [3]],
  ['related rows beside the action', { notebook: { members: { id: { _ceq: ['$', 'id'] } } } }, [1, 2]],
  ['rows anywhere', { notebook: { _exists: { _table: 'member', _where: { account: { _eq: 'bob' } } } } }, [1, 2, 3]],
  ['no row anywhere', { notebook: { _exists: { _table: 'member', _where: { account: { _eq: 'eve' } } } } }, []],
  ['nothing at all', { notebook: {} }, [1, 2, 3]],
];

const lookedAt: readonly Case[] = [
  ['a column that the action does not carry', { notebook: { title: { _eq: 'two' } } }, [2]],
  ['one of several', { notebook: { _or: [{ id: { _eq: 1 } }, { title: { _eq: 'two' } }] } }, [1, 2]],
  ['the opposite of one', { notebook: { _not: { title: { _eq: 'two' } } } }, [1, 3]],
  ['in', { notebook: { title: { _in: ['one', 'two'] } } }, [1, 2]],
  ['is null', { notebook: { title: { _is_null: true } } }, []],
  ['a column compared with one that the action carries', { notebook: { rank: { _ceq: 'id' } } }, [3]],
  ['a column that the action carries compared with one', { notebook: { id: { _ceq: 'rank' } } }, [3]],
  ['a computed field', { notebook: { shout: { _eq: 'TWO' } } }, [2]],
  ['rows of a computed field', { notebook: { readers: { account: { _eq: 'bob' } } } }, [2]],
  ['rows related by another column', { notebook: { namesakes: { account: { _eq: 'three' } } } }, [3]],
  ['a notebook that may be missing', { spare: { _not: { id: { _eq: 1 } } } }, [3]],
  ['a notebook that may be missing, of which nothing is asked', { spare: {} }, [2, 3]],
  ['a notebook whose key is checked later', { late: { id: { _eq: 2 } } }, [2]],
  ['a notebook told by hand, not by a key', { told: { id: { _eq: 2 } } }, [2]],
  ['a word, whose equal texts may differ', { word: { value: { _eq: 'b' } } }, [2]],
];

const cases = [
  ...passed.map((one, index) => ({ role: `passed_${index}`, one })),
  ...lookedAt.map((one, index) => ({ role: `looked_at_${index}`, one })),
];

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let engine: Engine;

beforeAll(async () => {
  database = await createTestDatabase();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(`
    create table notebook (id int primary key, title text not null, rank int not null);
    create table member (id int primary key, notebook_id int not null references notebook, account text not null);
    create table word (value text primary key);
    create table action (
      id int primary key,
      notebook_id int not null references notebook,
      spare_id int references notebook,
      late_id int not null references notebook deferrable initially deferred,
      word_value text not null references word
    );
    create function shout(its notebook) returns text language sql stable as $$ select upper(its.title) $$;
    create function readers(its notebook) returns setof member language sql stable as
      $$ select * from member where notebook_id = its.id $$;
    insert into notebook values (1, 'one', 7), (2, 'two', 8), (3, 'three', 3);
    insert into member values (1, 1, 'ada'), (2, 2, 'bob'), (4, 2, 'three');
    insert into word values ('a'), ('b');
    insert into action values (1, 1, null, 1, 'a'), (2, 2, 1, 2, 'b'), (3, 3, 3, 3, 'a');
  `);
  await client.end();
  const byKey = (column: string) => ({ using: { foreign_key_constraint_on: column } });
  const byHand = (table: string, from: string, to: string) => ({
    using: { manual_configuration: { remote_table: table, column_mapping: { [from]: to } } },
  });
  engine = await createEngine({
    databaseUrl: database.url,
    env: { HASURA_GRAPHQL_ADMIN_SECRET: secret },
    project: {
      version: 3,
      sources: [
        {
          name: 'default',
          kind: 'postgres',
          tables: [
            {
              table: 'notebook',
              array_relationships: [
                { name: 'members', using: { foreign_key_constraint_on: { table: 'member', column: 'notebook_id' } } },
                { name: 'namesakes', ...byHand('member', 'title', 'account') },
              ],
              computed_fields: [
                { name: 'shout', definition: { function: 'shout' } },
                { name: 'readers', definition: { function: 'readers' } },
              ],
            },
            { table: 'member' },
            { table: 'word' },
            {
              table: 'action',
              object_relationships: [
                { name: 'notebook', ...byKey('notebook_id') },
                { name: 'spare', ...byKey('spare_id') },
                { name: 'late', ...byKey('late_id') },
                { name: 'word', ...byKey('word_value') },
                { name: 'told', ...byHand('notebook', 'notebook_id', 'id') },
              ],
              select_permissions: cases.map(({ role, one: [, filter] }) => ({
                role,
                permission: { columns: ['id'], filter },
              })),
            },
          ],
        },
      ],
    },
  });
});
afterAll(async () => {
  await engine.close();
  await database.drop();
});

const query = '{ action(order_by: { id: asc }) { id } }';

async function ask(headers: Record<string, string>, text = query): Promise<unknown> {
  const answer = await engine.request({
    method: 'POST',
    url: '/v1/graphql',
    headers: { 'x-hasura-admin-secret': secret, ...headers },
    body: JSON.stringify({ query: text }),
  });
  return JSON.parse(answer.body) as unknown;
}

async function seenBy(role: string): Promise<unknown> {
  const session = { 'x-hasura-user-id': 'ada', 'x-hasura-notebooks': '{1,3}' };
  return ask({ 'x-hasura-role': role, ...session });
}

const rows = (ids: readonly number[]) => ({ data: { action: ids.map((id) => ({ id })) } });
const statement = (role: string, text = query) =>
  engine
    .explain({ query: text, role })
    .roots.map(({ sql }) => sql)
    .join();

describe('the notebook of an action is not looked at to know', () => {
  test.each(passed.map((one, index) => ({ title: one[0], actions: one[2], role: `passed_${index}` })))(
    '$title',
    async ({ role, actions }) => {
      expect(statement(role)).not.toMatch(/"(notebook|word)" AS/);
      expect(await seenBy(role)).toEqual(rows(actions));
    },
  );
});

describe('it is looked at for', () => {
  test.each(lookedAt.map((one, index) => ({ title: one[0], actions: one[2], role: `looked_at_${index}` })))(
    '$title',
    async ({ role, actions }) => {
      expect(statement(role)).toMatch(/"(notebook|word)" AS/);
      expect(await seenBy(role)).toEqual(rows(actions));
    },
  );
});

test('members asked for in two parts of an OR are looked for once', () => {
  const twice = passed.findIndex(([title]) => title === 'rows related to it, twice');
  expect(statement(`passed_${twice}`).match(/"member" AS/g)).toHaveLength(1);
});

test('a count of what is related to it is made beside its row', async () => {
  const counted = '{ action(where: { notebook: { members_aggregate: { count: { predicate: { _eq: 0 } } } } }) { id } }';
  expect(statement('admin', counted)).toMatch(/"notebook" AS/);
  expect(await ask({}, counted)).toEqual(rows([3]));
});
