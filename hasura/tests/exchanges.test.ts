/** Notes, answers and versions: what one side keeps from the other, and what nobody rewrites. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { idOf, nameOf } from './world/names.ts';
import { ask, sessionOf, sessions } from './world/sessions.ts';
import { createWorld, type World } from './world/world.ts';

let world: World;
beforeEach(async () => (world = await createWorld()));
afterEach(() => world.close());

const followed = idOf('notebook', 'A:followed');

describe('a note', () => {
  test('kept to the team is not given to the person, by whatever road', async () => {
    const query = `query ($id: uuid!, $note: uuid!) {
      notebook_by_pk(id: $id) { notes { id } }
      note_by_pk(id: $note) { id }
      event(where: { type: { _eq: note_added } }) { subject_id }
    }`;
    const { data } = await ask(world.engine, sessions.beneficiary, query, {
      id: followed,
      note: idOf('note', 'A:followed'),
    });
    const names = (rows: readonly { id: string }[]) => rows.map(({ id }) => nameOf(id));
    expect(names(data?.['notebook_by_pk'].notes)).toEqual(['A:shared']);
    expect(data?.['note_by_pk']).toBeNull();
    expect(data?.['event']).toEqual([{ subject_id: idOf('note', 'A:shared') }]);
  });

  test('shown to the person, then kept to the team by its author, is no longer given to her', async () => {
    const hide =
      'mutation ($id: uuid!) { update_note_by_pk(pk_columns: { id: $id }, _set: { visibility: team }) { id } }';
    await ask(world.engine, sessions.professional, hide, { id: idOf('note', 'A:shared') });
    const { data } = await ask(world.engine, sessions.beneficiary, '{ note { id } }');
    expect(data?.['note']).toEqual([]);
  });

  test('is of who writes it, and a former author no longer changes it', async () => {
    const add =
      'mutation ($row: note_insert_input!) { insert_note_one(object: $row) { author_id author_structure_id } }';
    const row = { notebook_id: followed, body: 'Vu ce jour.' };
    const forged = await ask(world.engine, sessions.professional, add, {
      row: { ...row, author_id: idOf('account', 'A:head') },
    });
    expect(forged.data).toBeNull();
    const { data } = await ask(world.engine, sessions.professional, add, { row });
    expect(data?.['insert_note_one']).toEqual({
      author_id: idOf('account', 'A:pro'),
      author_structure_id: idOf('structure', 'A:s1'),
    });
    const change = 'mutation ($id: uuid!) { update_note_by_pk(pk_columns: { id: $id }, _set: { body: "x" }) { id } }';
    const former = await ask(world.engine, sessions.professional, change, { id: idOf('note', 'A:former') });
    expect(former.data?.['update_note_by_pk']).toBeNull();
  });

  test('of an orientation manager who has left the team is no longer changed', async () => {
    const change = 'mutation ($id: uuid!) { update_note_by_pk(pk_columns: { id: $id }, _set: { body: "x" }) { id } }';
    const id = idOf('note', 'A:manager');
    const still = await ask(world.engine, sessions.orientation_manager, change, { id });
    expect(still.data?.['update_note_by_pk']).toEqual({ id });
    await world.sql.query('update notebook_member set ended_at = now() where notebook_id = $1 and account_id = $2', [
      idOf('notebook', 'A:team'),
      idOf('account', 'A:manager'),
    ]);
    const left = await ask(world.engine, sessions.orientation_manager, change, { id });
    expect(left.data?.['update_note_by_pk']).toBeNull();
  });

  test('of the other hat of its author is left to that hat', async () => {
    await world.sql.query('update note set author_structure_id = $1 where id = $2', [
      idOf('structure', 'A:s2'),
      idOf('note', 'A:shared'),
    ]);
    const change = 'mutation ($id: uuid!) { update_note_by_pk(pk_columns: { id: $id }, _set: { body: "x" }) { id } }';
    const { data } = await ask(world.engine, sessions.professional, change, { id: idOf('note', 'A:shared') });
    expect(data?.['update_note_by_pk']).toBeNull();
  });
});

describe('the diagnostic', () => {
  const answer = `mutation ($row: diagnostic_answer_insert_input!) {
    insert_diagnostic_answer_one(object: $row) { viewpoint author_id source }
  }`;
  const row = { notebook_id: followed, situation: 'common', value: 'need' };

  test('keeps the view of the person beside that of the team', async () => {
    const { data } = await ask(world.engine, sessions.beneficiary, answer, { row });
    const own = { viewpoint: 'person', author_id: idOf('account', 'A:person'), source: 'manual' };
    expect(data?.['insert_diagnostic_answer_one']).toEqual(own);
    const current =
      '{ diagnostic_answer(where: { ended_at: { _is_null: true } }, order_by: { viewpoint: asc }) { viewpoint value } }';
    const seen = await ask(world.engine, sessions.beneficiary, current);
    expect(seen.data?.['diagnostic_answer']).toEqual([
      { viewpoint: 'person', value: 'need' },
      { viewpoint: 'professional', value: 'constraint' },
    ]);
  });

  test.each(['ended', 'local-B'])('takes no answer about the situation %s', async (situation) => {
    for (const session of [sessions.beneficiary, sessions.professional]) {
      const { data, errors } = await ask(world.engine, session, answer, { row: { ...row, situation } });
      expect([data, errors[0]?.extensions.code]).toEqual([null, 'permission-error']);
    }
  });

  test('keeps a health fact from the manager who is not asked to know it', async () => {
    const query = '{ __type(name: "work_profile") { fields { name } } }';
    const fields = async (session: typeof sessions.professional): Promise<string[]> =>
      ((await ask(world.engine, session, query)).data?.['__type'].fields as { name: string }[]).map(({ name }) => name);
    expect(await fields(sessions.professional)).toContain('disabled_worker');
    expect(await fields(sessions.orientation_manager)).not.toContain('disabled_worker');
  });
});

test('two writers of the work profile who read the same version do not both win', async () => {
  const add = 'mutation ($row: work_profile_insert_input!) { insert_work_profile_one(object: $row) { version } }';
  const row = { notebook_id: idOf('notebook', 'A:team'), version: 2, situation: 'training' };
  const other = { ...sessionOf('professional', 'other'), 'x-hasura-structure-id': idOf('structure', 'A:s2') };
  const answers = await Promise.all(
    [sessions.professional, other].map((session) => ask(world.engine, session, add, { row })),
  );
  expect(answers.map(({ data }) => data?.['insert_work_profile_one'].version ?? null).sort()).toEqual([2, null]);
});

test('an appointment is with somebody of the territory', async () => {
  const add = 'mutation ($row: appointment_insert_input!) { insert_appointment_one(object: $row) { account_id } }';
  const row = { notebook_id: followed, starts_at: '2100-05-01T09:00:00Z' };
  const withAccount = (name: string) =>
    ask(world.engine, sessions.professional, add, { row: { ...row, account_id: idOf('account', name) } });
  expect((await withAccount('A:colleague')).data).toEqual({
    insert_appointment_one: { account_id: idOf('account', 'A:colleague') },
  });
  for (const name of ['B:pro', 'A:leaver']) expect((await withAccount(name)).data).toBeNull();
});

test('a notification outlives the carnet that it told of, and opens nothing', async () => {
  await world.sql.query('update notebook_member set ended_at = now() where account_id = $1', [
    idOf('account', 'A:pro'),
  ]);
  const { data } = await ask(world.engine, sessions.professional, '{ notification { id notebook { id } } }');
  expect(data?.['notification']).toEqual([{ id: idOf('notification', 'A:pro'), notebook: null }]);
});
