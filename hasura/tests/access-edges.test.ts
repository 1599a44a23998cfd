/** Where rights end or are forged: each case on real rows, under the token that the person still holds. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { permissionMatrix } from './permission-matrix.ts';
import { idOf, nameOf, namesOf } from './world/names.ts';
import { rootFieldsOf } from './world/root-fields.ts';
import { ask, sessionOf, sessions, type AnyRole, type Session } from './world/sessions.ts';
import { createWorld, type World } from './world/world.ts';

let world: World;
beforeEach(async () => (world = await createWorld()));
afterEach(() => world.close());

const notebookId = (name: string) => idOf('notebook', name);

describe('a right that has ended', () => {
  const grantees = [
    ['beneficiary', 'A:person'],
    ['professional', 'A:pro'],
    ['structure_admin', 'A:head'],
    ['orientation_manager', 'A:manager'],
    ['territory_admin', 'A:admin'],
    ['platform_admin', 'national'],
  ] as const;

  test.each(grantees)(
    '%s sees no row and writes none once its grant is revoked, with a token still valid',
    async (role, name) => {
      await world.sql.query('update role_grant set revoked_at = now() where id = $1', [idOf('role_grant', name)]);
      await expectNothing(role, sessions[role]);
    },
  );

  test.each(grantees)('%s sees no row and writes none once its account is disabled', async (role, name) => {
    await world.sql.query('update account set disabled_at = now() where id = $1', [idOf('account', name)]);
    await expectNothing(role, sessions[role]);
  });

  test('a professional who leaves the care team loses the carnet at once', async () => {
    await world.sql.query('update notebook_member set ended_at = now() where account_id = $1 and notebook_id = $2', [
      idOf('account', 'A:pro'),
      notebookId('A:team'),
    ]);
    expect(await carnetsOf(sessions.professional)).toEqual(['A:followed']);
    expect(await updatedAction(sessions.professional, 'A:team')).toBe(0);
  });

  test('a structure whose orientation is ended no longer sees the person', async () => {
    expect(await carnetsOf(sessions.structure_admin)).not.toContain('A:past');
    await world.sql.query('begin');
    await world.sql.query(`update orientation set ended_at = now(), end_reason = 'reoriented' where id = $1`, [
      idOf('orientation', 'A:office'),
    ]);
    await world.sql.query(`update notebook_member set ended_at = now() where notebook_id = $1`, [
      notebookId('A:office'),
    ]);
    await world.sql.query('commit');
    expect(await carnetsOf(sessions.structure_admin)).not.toContain('A:office');
  });

  test('an archived carnet has no team any more, is read by its person alone, and no longer written', async () => {
    await world.sql.query('update notebook set archived_at = now() where id = $1', [notebookId('A:followed')]);
    expect(await carnetsOf(sessions.professional)).toEqual(['A:team']);
    const { rows } = await world.sql.query(`select distinct end_reason from notebook_member where notebook_id = $1`, [
      notebookId('A:followed'),
    ]);
    expect(rows).toEqual([{ end_reason: 'archived' }]);
    const read = '{ action(where: { notebook: { archived_at: { _is_null: false } } }) { notebook_id } }';
    expect((await ask(world.engine, sessions.beneficiary, read)).data?.['action']).not.toEqual([]);
    expect((await ask(world.engine, sessions.orientation_manager, read)).data?.['action']).toEqual([]);
    const mutation = 'mutation { update_action(where: {}, _set: { status: done }) { affected_rows } }';
    const { data } = await ask(world.engine, sessions.beneficiary, mutation);
    expect(data?.['update_action'].affected_rows).toBe(0);
  });

  async function expectNothing(role: AnyRole, session: Session): Promise<void> {
    const fields = await rootFieldsOf(world.engine, session);
    for (const [table, { key, insertion, change }] of Object.entries(permissionMatrix)) {
      if (key === undefined) continue; // a reference list holds nothing of anybody
      if (fields.query.includes(table)) {
        const { data, errors } = await ask(world.engine, session, `{ ${table} { ${key.column} } }`);
        expect(errors, table).toEqual([]);
        expect(data?.[table], table).toEqual([]);
      }
      for (const target of fields.mutation.includes(`insert_${table}`) ? (insertion?.targets ?? []) : []) {
        const mutation = `mutation ($row: ${table}_insert_input!) { insert_${table}(objects: [$row]) { affected_rows } }`;
        const { data } = await ask(world.engine, session, mutation, { row: insertion?.row(target) });
        expect(data, `insert into ${table}`).toBeNull();
      }
      if (change !== undefined && fields.mutation.includes(`update_${table}`)) {
        const mutation = `mutation ($change: ${table}_set_input!) { update_${table}(where: {}, _set: $change) { affected_rows } }`;
        const { data } = await ask(world.engine, session, mutation, { change: change(role) });
        expect(data?.[`update_${table}`].affected_rows, `update of ${table}`).toBe(0);
      }
    }
  }
});

test('a closed focus is neither closed again nor opened again, and takes no new goal', async () => {
  const focus = idOf('focus', 'A:followed');
  const close =
    'mutation ($id: uuid!, $at: timestamptz) { update_focus_by_pk(pk_columns: { id: $id }, _set: { closed_at: $at }) { id } }';
  await ask(world.engine, sessions.professional, close, { id: focus, at: '2100-01-01T00:00:00Z' });
  for (const at of ['2101-01-01T00:00:00Z', null]) {
    const { data } = await ask(world.engine, sessions.professional, close, { id: focus, at });
    expect(data?.['update_focus_by_pk']).toBeNull();
  }
  const add = 'mutation ($row: goal_insert_input!) { insert_goal_one(object: $row) { id } }';
  const row = { notebook_id: notebookId('A:followed'), focus_id: focus, label: 'Autre' };
  const { errors } = await ask(world.engine, sessions.professional, add, { row });
  expect(errors[0]?.extensions.code).toBe('permission-error');
});

describe('two grants of one account', () => {
  test('each shows the carnets of its own structure, and the one not in use gives nothing', async () => {
    const second = {
      ...sessions.professional,
      'x-hasura-grant-id': idOf('role_grant', 'A:pro.s2'),
      'x-hasura-structure-id': idOf('structure', 'A:s2'),
    };
    expect(await carnetsOf(sessions.professional)).toEqual(['A:followed', 'A:team']);
    expect(await carnetsOf(second)).toEqual(['A:otherhat']);
    await world.sql.query('update role_grant set revoked_at = now() where id = $1', [second['x-hasura-grant-id']]);
    expect(await carnetsOf(sessions.professional)).toEqual(['A:followed', 'A:team']);
    expect(await carnetsOf(second)).toEqual([]);
  });

  test('a grant in the other territory shows nothing of this one', async () => {
    const ofB = namesOf('notebook').filter((name) => name.startsWith('B:'));
    expect(await carnetsOf(sessionOf('orientation_manager', 'manager', 'B'))).toEqual([...ofB].sort());
  });
});

describe('forged session variables', () => {
  test.each([
    ['X-Hasura-Structure-Id', idOf('structure', 'A:s2')],
    ['X-Hasura-User-Id', idOf('account', 'A:other')],
    ['X-Hasura-Territory-Id', idOf('territory', 'B')],
    ['X-Hasura-Grant-Id', idOf('role_grant', 'A:manager')],
  ])('the header %s changes nothing beside a token', async (header, value) => {
    expect(await carnetsOf(sessions.professional, { [header]: value })).toEqual(['A:followed', 'A:team']);
  });

  test('a role that the token does not allow is refused', async () => {
    const { data, errors } = await ask(
      world.engine,
      sessions.professional,
      '{ notebook { id } }',
      {},
      { 'X-Hasura-Role': 'orientation_manager' },
    );
    expect(data).toBeNull();
    expect(errors[0]?.extensions.code).toBe('access-denied');
  });

  test('headers without a token stay anonymous', async () => {
    const { data } = await ask(world.engine, {}, '{ notebook { id } }', {}, sessions.orientation_manager);
    expect(data).toBeNull();
  });
});

describe('a row that would move', () => {
  test('no role can change the carnet, the territory, the author or the key of a row', async () => {
    for (const session of Object.values(sessions)) {
      const { data } = await ask(world.engine, session, '{ __schema { types { name inputFields { name } } } }');
      const settable = (data?.['__schema'].types as { name: string; inputFields: { name: string }[] | null }[])
        .filter(({ name }) => name.endsWith('_set_input'))
        .flatMap(({ name, inputFields }) => (inputFields ?? []).map((field) => `${name}.${field.name}`));
      expect(
        settable
          .filter((field) => /(\.id|_id|created_by|created_at|archived_at)$/.test(field))
          .filter((field) => !/owner_id$|external_id$|france_travail_id$/.test(field)),
      ).toEqual([]);
    }
  });

  test('an insertion that meets an existing row cannot rewrite it', async () => {
    const mutation = `mutation ($row: goal_insert_input!) {
      insert_goal(objects: [$row], on_conflict: { constraint: goal_pkey, update_columns: [notebook_id] }) { affected_rows }
    }`;
    const row = { notebook_id: notebookId('A:followed'), focus_id: idOf('focus', 'A:followed'), label: 'Autre' };
    const { data, errors } = await ask(world.engine, sessions.professional, mutation, { row });
    expect(data).toBeNull();
    expect(errors[0]?.message).toContain('notebook_id');
  });

  test.each(['A:elsewhere', 'B:followed'])('a nested insertion does not reach the carnet %s', async (target) => {
    const mutation = `mutation ($row: focus_insert_input!) { insert_focus(objects: [$row]) { affected_rows } }`;
    const row = {
      notebook_id: notebookId('A:followed'),
      theme: 'sante',
      goals: { data: [{ notebook_id: notebookId(target), label: 'Consulter' }] },
    };
    const { data } = await ask(world.engine, sessions.professional, mutation, { row });
    expect(data).toBeNull();
    const { rows } = await world.sql.query(`select from goal where label = 'Consulter' and notebook_id = $1`, [
      notebookId(target),
    ]);
    expect(rows).toEqual([]);
  });

  test('an action is not given to an account outside the care team', async () => {
    const mutation =
      'mutation ($id: uuid!, $owner: uuid!) { update_action_by_pk(pk_columns: { id: $id }, _set: { owner_id: $owner }) { id } }';
    for (const owner of ['A:other', 'B:pro']) {
      const { data, errors } = await ask(world.engine, sessions.professional, mutation, {
        id: idOf('action', 'A:followed'),
        owner: idOf('account', owner),
      });
      expect(data).toBeNull();
      expect(errors[0]?.extensions.code).toBe('permission-error');
    }
  });

  test('the person may not cancel an action in the name of the structure', async () => {
    const mutation =
      'mutation ($id: uuid!) { update_action_by_pk(pk_columns: { id: $id }, _set: { status: canceled }) { id } }';
    const { data, errors } = await ask(world.engine, sessions.beneficiary, mutation, {
      id: idOf('action', 'A:followed'),
    });
    expect(data).toBeNull();
    expect(errors[0]?.extensions.code).toBe('permission-error');
  });
});

describe('a question that would tell what may not be read', () => {
  test('a filter through a relationship sees only what the role sees', async () => {
    const query = 'query ($id: uuid!) { account(where: { memberships: { notebook_id: { _eq: $id } } }) { id } }';
    const { data } = await ask(world.engine, sessions.professional, query, { id: notebookId('A:elsewhere') });
    expect(data?.['account']).toEqual([]);
  });

  test('counters of a professional are those of the carnets that it follows', async () => {
    const query = '{ notebook_overview_aggregate { aggregate { count sum { open_actions_count } } } }';
    const { data } = await ask(world.engine, sessions.professional, query);
    expect(data?.['notebook_overview_aggregate'].aggregate).toEqual({ count: 2, sum: { open_actions_count: 3 } });
  });
});

async function carnetsOf(session: Session, headers: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const { data } = await ask(world.engine, session, '{ notebook { id } }', {}, headers);
  return (data?.['notebook'] as { id: string }[]).map(({ id }) => nameOf(id)).sort();
}

async function updatedAction(session: Session, name: string): Promise<number> {
  const mutation =
    'mutation ($id: uuid!) { update_action(where: { id: { _eq: $id } }, _set: { label: "Autre" }) { affected_rows } }';
  const { data } = await ask(world.engine, session, mutation, { id: idOf('action', name) });
  return data?.['update_action'].affected_rows as number;
}
