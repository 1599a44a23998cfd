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
