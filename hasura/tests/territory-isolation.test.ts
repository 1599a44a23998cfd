/** Two territories are never linked. Asked as the owner of the database, the most powerful of writers. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { insert } from './world/insert.ts';
import { idOf } from './world/names.ts';
import { createSchema, type Schema } from './world/world.ts';

let schema: Schema;
beforeEach(async () => (schema = await createSchema()));
afterEach(() => schema.close());

const add = (table: string, row: Readonly<Record<string, unknown>>) => insert(schema.sql, table, row);
const inTerritory = (territory: string) => ({ territory_id: idOf('territory', territory) });
const inCarnet = (name: string) => ({ ...inTerritory(name.slice(0, 1)), notebook_id: idOf('notebook', name) });
const foreignKey = { code: '23503' };
const check = { code: '23514' };

describe('two territories are never linked', () => {
  test.each([
    [
      'a structure to the program of another',
      'structure_program',
      { structure_id: idOf('structure', 'A:s1'), program_id: idOf('program', 'B:spare'), pathway: 'professional' },
    ],
    [
      'an audience to a person of another',
      'beneficiary_audience',
      { beneficiary_id: idOf('beneficiary', 'B:followed'), audience: 'neet' },
    ],
    [
      'a grant to a structure of another',
      'role_grant',
      { account_id: idOf('account', 'A:pro'), role: 'professional', structure_id: idOf('structure', 'B:s2') },
    ],
    [
      'a grant to a person of another',
      'role_grant',
      { account_id: idOf('account', 'A:pro'), role: 'beneficiary', beneficiary_id: idOf('beneficiary', 'B:team') },
    ],
    [
      'an orientation to a structure of another',
      'orientation',
      {
        notebook_id: idOf('notebook', 'A:waiting'),
        pathway: 'professional',
        program_id: idOf('program', 'A:work'),
        structure_id: idOf('structure', 'B:s1'),
      },
    ],
    ['a focus to a carnet of another', 'focus', { notebook_id: idOf('notebook', 'B:followed'), theme: 'sante' }],
    [
      'an event to a structure of another',
      'event',
      {
        notebook_id: idOf('notebook', 'A:followed'),
        type: 'notebook_opened',
        author_structure_id: idOf('structure', 'B:s1'),
        subject_table: 'notebook',
        subject_id: idOf('notebook', 'A:followed'),
      },
    ],
    [
      'a trace of access to a carnet of another',
      'access_log',
      {
        notebook_id: idOf('notebook', 'B:followed'),
        account_id: idOf('account', 'A:pro'),
        role: 'professional',
        kind: 'opened',
      },
    ],
  ])('%s', async (_, table, row) => {
    await expect(add(table, { ...inTerritory('A'), ...row })).rejects.toMatchObject(foreignKey);
  });

  test('a carnet to a person of another', async () => {
    await schema.sql.query('delete from notebook where id = $1', [idOf('notebook', 'B:waiting')]);
    const beneficiary_id = idOf('beneficiary', 'B:waiting');
    await expect(add('notebook', { ...inTerritory('A'), beneficiary_id })).rejects.toMatchObject(foreignKey);
  });

  test('a member to a structure of another', async () => {
    const row = {
      ...inCarnet('A:waiting'),
      account_id: idOf('account', 'B:pro'),
      structure_id: idOf('structure', 'B:s1'),
      role: 'member',
    };
    await expect(add('notebook_member', row)).rejects.toMatchObject(check);
  });

  test('an action to an owner of another', async () => {
    const row = {
      ...inCarnet('A:followed'),
      goal_id: idOf('goal', 'A:followed'),
      label: 'Appeler',
      owner_id: idOf('account', 'B:pro'),
    };
    await expect(add('action', row)).rejects.toMatchObject({ ...check, constraint: 'action_owner' });
  });

  test('a row that changes territory', async () => {
    await expect(
      schema.sql.query('update notebook set territory_id = $1 where id = $2', [
        idOf('territory', 'B'),
        idOf('notebook', 'A:waiting'),
      ]),
    ).rejects.toMatchObject(foreignKey);
  });
});

test('each key between rows of a territory carries the territory, or the carnet or contract that carries it', async () => {
  // `beneficiary_id` etc. alone would let a row of one territory name a row of another.
  const { rows } = await schema.sql.query<{ key: string }>(`
    with territorial as (
      select c.oid, c.relname, n.nspname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'territory_id'
      where c.relkind = 'r' and n.nspname in ('public', 'auth', 'private'))
    select f.nspname || '.' || f.relname || ' → ' || t.relname as key
    from pg_constraint k
    join territorial f on f.oid = k.conrelid join territorial t on t.oid = k.confrelid
    where k.contype = 'f' and not exists (
      select from pg_attribute a where a.attrelid = k.conrelid and a.attnum = any(k.conkey) and a.attname in ('territory_id', 'notebook_id'))
    order by 1`);
  // By triggers, tested below: a situation may be of all territories, and the history has no second key.
  expect(rows.map(({ key }) => key)).toEqual([
    'public.diagnostic_answer → ref_situation',
    'public.notification → event',
  ]);
});

test('an answer to a situation of another', async () => {
  await expect(
    schema.sql.query(
      `insert into diagnostic_answer (territory_id, notebook_id, situation, value) values ($1, $2, 'local-B', 'need')`,
      [idOf('territory', 'A'), idOf('notebook', 'A:followed')],
    ),
  ).rejects.toMatchObject({ code: '23503', constraint: 'diagnostic_answer_situation_territory' });
});

test('a notification of an event of another', async () => {
  const { rows } = await schema.sql.query<{ id: string }>('select id from event where territory_id = $1 limit 1', [
    idOf('territory', 'B'),
  ]);
  await expect(
    schema.sql.query(
      `insert into notification (territory_id, account_id, kind, event_id) values ($1, $2, 'action_changed', $3)`,
      [idOf('territory', 'A'), idOf('account', 'A:pro'), rows[0]!.id],
    ),
  ).rejects.toMatchObject({ code: '23503', constraint: 'notification_event_territory' });
});

test('a number to a person of another', async () => {
  await expect(
    schema.sql.query(
      `insert into private.nir (beneficiary_id, territory_id, cipher, key_id, lookup_hash) values ($1, $2, 'x', 'k', sha256('x'))`,
      [idOf('beneficiary', 'A:followed'), idOf('territory', 'B')],
    ),
  ).rejects.toMatchObject({ code: '23503' });
});
