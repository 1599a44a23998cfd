/** Orientations, care teams and grants: what the schema refuses. Asked as the owner of the database, the most powerful of writers. */
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

describe('orientation', () => {
  const decision = {
    ...inCarnet('A:waiting'),
    pathway: 'professional',
    program_id: idOf('program', 'A:work'),
    structure_id: idOf('structure', 'A:s1'),
  };

  test('a carnet has one current orientation', async () => {
    await add('orientation', decision);
    await expect(add('orientation', { ...decision, structure_id: idOf('structure', 'A:s2') })).rejects.toMatchObject(
      unique,
    );
  });

  test('the structure offers the program', async () => {
    await expect(add('orientation', { ...decision, program_id: idOf('program', 'A:spare') })).rejects.toMatchObject(
      foreignKey,
    );
  });

  test('the program is of the pathway', async () => {
    await expect(add('orientation', { ...decision, pathway: 'socio_professional' })).rejects.toMatchObject(foreignKey);
  });

  test('a social pathway has the date of its review', async () => {
    const program = { ...inTerritory('A'), name: 'social', pathway: 'social' };
    const { rows } = await add('program', program);
    const program_id = rows[0].id as string;
    await add('structure_program', {
      ...inTerritory('A'),
      structure_id: decision.structure_id,
      program_id,
      pathway: 'social',
    });
    const social = { ...decision, program_id, pathway: 'social' };
    await expect(add('orientation', social)).rejects.toMatchObject({
      ...check,
      constraint: 'orientation_social_review',
    });
    await add('orientation', { ...social, review_due_on: '2100-01-01' });
  });

  test('an end has a date and a reason, or neither', async () => {
    await expect(add('orientation', { ...decision, ended_at: '2100-01-01' })).rejects.toMatchObject({
      ...check,
      constraint: 'orientation_end',
    });
    await expect(add('orientation', { ...decision, end_reason: 'moved' })).rejects.toMatchObject({
      ...check,
      constraint: 'orientation_end',
    });
  });
});

describe('the care team', () => {
  const colleague = {
    ...inCarnet('A:followed'),
    account_id: idOf('account', 'A:colleague'),
    structure_id: idOf('structure', 'A:s1'),
  };
  const orientation_id = idOf('orientation', 'A:followed');

  test('a carnet has one active referent', async () => {
    await expect(add('notebook_member', { ...colleague, role: 'referent', orientation_id })).rejects.toMatchObject(
      unique,
    );
  });

  test('a referent stands under an orientation of the same carnet and of its own structure', async () => {
    await schema.sql.query('update notebook_member set ended_at = now() where orientation_id = $1', [orientation_id]);
    const other = {
      ...inCarnet('A:followed'),
      account_id: idOf('account', 'A:other'),
      structure_id: idOf('structure', 'A:s2'),
      role: 'referent',
    };
    await expect(add('notebook_member', { ...other, orientation_id })).rejects.toMatchObject(foreignKey);
    await expect(add('notebook_member', other)).rejects.toMatchObject({
      ...check,
      constraint: 'notebook_member_referent',
    });
  });

  test('an account is once in the team for each structure', async () => {
    await add('notebook_member', { ...colleague, role: 'member' });
    await expect(add('notebook_member', { ...colleague, role: 'member' })).rejects.toMatchObject(unique);
  });

  test('nobody enters without a live grant in the structure it acts for', async () => {
    const leaver = { ...colleague, account_id: idOf('account', 'A:leaver'), role: 'member' };
    const elsewhere = { ...colleague, structure_id: idOf('structure', 'A:s2'), role: 'member' };
    for (const row of [leaver, elsewhere])
      await expect(add('notebook_member', row)).rejects.toMatchObject({
        ...check,
        constraint: 'notebook_member_grant',
      });
  });

  test('an ended orientation keeps no active referent, checked when the transaction ends', async () => {
    await expect(
      schema.sql.query(`update orientation set ended_at = now(), end_reason = 'moved' where id = $1`, [orientation_id]),
    ).rejects.toMatchObject({ ...check, constraint: 'notebook_member_current_orientation' });
    await schema.sql.query('begin');
    await schema.sql.query(`update orientation set ended_at = now(), end_reason = 'moved' where id = $1`, [
      orientation_id,
    ]);
    await schema.sql.query(`update notebook_member set ended_at = now() where orientation_id = $1`, [orientation_id]);
    await schema.sql.query('commit');
  });

  test('revoking a grant ends its memberships, and those only', async () => {
    await schema.sql.query('update role_grant set revoked_at = now() where id = $1', [idOf('role_grant', 'A:pro')]);
    const { rows } = await schema.sql.query(
      `select count(*)::int as active, (select count(*)::int from notebook_member where end_reason = 'grant_revoked') as ended
       from notebook_member where ended_at is null and account_id = $1`,
      [idOf('account', 'A:pro')],
    );
    expect(rows).toEqual([{ active: 1, ended: 2 }]);
  });

  test('disabling an account revokes its grants, and so ends its memberships', async () => {
    await schema.sql.query('update account set disabled_at = now() where id = $1', [idOf('account', 'A:other')]);
    const { rows } = await schema.sql.query(
      `select (select count(*)::int from role_grant where account_id = $1 and revoked_at is null) as grants,
              (select count(*)::int from notebook_member where account_id = $1 and ended_at is null) as memberships`,
      [idOf('account', 'A:other')],
    );
    expect(rows).toEqual([{ grants: 0, memberships: 0 }]);
  });
});

describe('grants', () => {
  const grant = { account_id: idOf('account', 'national') };

  test.each([
    ['platform_admin', { territory_id: idOf('territory', 'A') }],
    ['professional', { territory_id: idOf('territory', 'A') }],
    ['structure_admin', {}],
    ['orientation_manager', {}],
    ['territory_admin', { territory_id: idOf('territory', 'A'), structure_id: idOf('structure', 'A:s1') }],
    ['beneficiary', { territory_id: idOf('territory', 'A') }],
  ])('%s has the scope of its role and no other', async (role, scope) => {
    await expect(add('role_grant', { ...grant, role, ...scope })).rejects.toMatchObject({
      ...check,
      constraint: 'role_grant_scope',
    });
  });

  test('the same grant is not given twice, and can be given again once revoked', async () => {
    const row = { account_id: idOf('account', 'A:manager'), role: 'orientation_manager', ...inTerritory('A') };
    await expect(add('role_grant', row)).rejects.toMatchObject(unique);
    await schema.sql.query('update role_grant set revoked_at = now() where id = $1', [idOf('role_grant', 'A:manager')]);
    await add('role_grant', row);
  });
});
