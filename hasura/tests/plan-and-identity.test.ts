/** The plan, and what a value may be: what the schema refuses. Asked as the owner of the database, the most powerful of writers. */
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
const unique = { code: '23505' };

describe('the plan', () => {
  test('a theme is open once at a time', async () => {
    await expect(add('focus', { ...inCarnet('A:followed'), theme: 'mobilite' })).rejects.toMatchObject(unique);
    await schema.sql.query('update focus set closed_at = now() where id = $1', [idOf('focus', 'A:followed')]);
    await add('focus', { ...inCarnet('A:followed'), theme: 'mobilite' });
  });

  test('a goal and an action stay in the carnet of what they belong to', async () => {
    await expect(
      add('goal', { ...inCarnet('A:team'), focus_id: idOf('focus', 'A:followed'), label: 'Autre' }),
    ).rejects.toMatchObject(foreignKey);
    await expect(
      add('action', { ...inCarnet('A:team'), goal_id: idOf('goal', 'A:followed'), label: 'Autre' }),
    ).rejects.toMatchObject(foreignKey);
  });

  test('an owner who left the team stays on the action, and cannot be given another one', async () => {
    const id = idOf('action', 'A:team');
    await schema.sql.query('update action set owner_id = $1 where id = $2', [idOf('account', 'A:pro'), id]);
    await schema.sql.query('update notebook_member set ended_at = now() where account_id = $1 and notebook_id = $2', [
      idOf('account', 'A:pro'),
      idOf('notebook', 'A:team'),
    ]);
    await schema.sql.query(`update action set label = 'Autre', owner_id = owner_id where id = $1`, [id]);
    await expect(
      schema.sql.query('update action set owner_id = $1 where id = $2', [
        idOf('account', 'A:pro'),
        idOf('action', 'A:elsewhere'),
      ]),
    ).rejects.toMatchObject({ constraint: 'action_owner' });
  });

  test.each([
    ['action', { label: '  ' }],
    ['action', { label: 'a'.repeat(301) }],
    ['action', { weekly_hours: 61 }],
    ['action', { weekly_hours: 0 }],
    ['goal', { label: '' }],
  ])('%s refuses %o', async (table, change) => {
    const [column, value] = Object.entries(change)[0]!;
    await expect(
      schema.sql.query(`update ${table} set ${column} = $1 where id = $2`, [value, idOf(table, 'A:followed')]),
    ).rejects.toMatchObject(check);
  });
});

describe('identity', () => {
  test.each([
    ['structure', 'siret', '12345678901234'],
    ['structure', 'siret', '1234567890123'],
    ['structure', 'website', 'javascript:alert(1)'],
    ['beneficiary', 'postal_code', '9319'],
    ['beneficiary', 'insee_code', '2C004'],
    ['beneficiary', 'france_travail_id', '123'],
    ['account', 'email', 'without-at'],
    ['territory', 'department_code', '20'],
  ])('%s.%s refuses « %s »', async (table, column, value) => {
    const name = namesOf[table]!;
    await expect(
      schema.sql.query(`update ${table} set ${column} = $1 where id = $2`, [value, idOf(table, name)]),
    ).rejects.toMatchObject(check);
  });
  const namesOf: Readonly<Record<string, string>> = {
    structure: 'A:s1',
    beneficiary: 'A:followed',
    account: 'A:pro',
    territory: 'A',
  };

  test('a SIRET passes by its key, La Poste by its own rule', async () => {
    const { rows } = await schema.sql.query(
      `select is_siret('73282932000074') as key, is_siret('73282932000075') as wrong, is_siret('35600000000048') as head_office, is_siret('35600000049837') as post_office`,
    );
    expect(rows).toEqual([{ key: true, wrong: false, head_office: true, post_office: true }]);
  });

  test('the number of a person is hers alone in her territory, and free in another', async () => {
    const set = 'update beneficiary set caf_number = $1 where id = $2';
    await schema.sql.query(set, ['1234567', idOf('beneficiary', 'A:followed')]);
    await expect(schema.sql.query(set, ['1234567', idOf('beneficiary', 'A:team')])).rejects.toMatchObject(unique);
    await schema.sql.query(set, ['1234567', idOf('beneficiary', 'B:followed')]);
  });
});
