/** The timeline and the register of access: what writes them, and that nothing rewrites them. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { idOf } from './world/names.ts';
import { createSchema, type Schema } from './world/world.ts';

let schema: Schema;
beforeEach(async () => (schema = await createSchema()));
afterEach(() => schema.close());

const action = idOf('action', 'A:followed');

describe('an event', () => {
  test('tells who acted and what has changed, once per write', async () => {
    await actAs('A:colleague', 'A:s1', `update action set status = 'done', due_on = '2100-01-01' where id = $1`, [
      action,
    ]);
    expect(await eventsOf(action, 'action_changed')).toEqual([
      {
        author_id: idOf('account', 'A:colleague'),
        author_structure_id: idOf('structure', 'A:s1'),
        payload: {
          from: { status: 'planned', due_on: null },
          to: { status: 'done', due_on: '2100-01-01' },
          label: 'Passer le permis',
        },
      },
    ]);
  });

  test('is not written when nothing that it tells has changed', async () => {
    await actAs('A:pro', 'A:s1', `update action set status = status, started_on = '2000-01-01' where id = $1`, [
      action,
    ]);
    expect(await eventsOf(action, 'action_changed')).toEqual([]);
  });

  test('keeps quotation marks and backslashes of a label', async () => {
    const label = `dire « oui », "non" et \\n`;
    await actAs('A:pro', 'A:s1', 'update action set label = $2 where id = $1', [action, label]);
    expect((await eventsOf(action, 'action_changed'))[0]?.payload).toMatchObject({ to: { label } });
  });

  test('has no author when nobody is signed in: a job or a migration', async () => {
    await schema.sql.query(`update goal set status = 'abandoned' where id = $1`, [idOf('goal', 'A:followed')]);
    expect(await eventsOf(idOf('goal', 'A:followed'), 'goal_changed')).toMatchObject([
      { author_id: null, author_structure_id: null },
    ]);
  });

  test('goes with the write that it tells, when that is undone', async () => {
    await schema.sql.query('begin');
    await schema.sql.query(`update action set status = 'done' where id = $1`, [action]);
    await schema.sql.query('rollback');
    expect(await eventsOf(action, 'action_changed')).toEqual([]);
  });

  test.each([
    ['focus', 'focus_opened'],
    ['goal', 'goal_added'],
    ['action', 'action_added'],
  ])('is written when a %s is added', async (table, type) => {
    expect(await eventsOf(idOf(table, 'A:followed'), type)).toHaveLength(1);
  });

  test('is written when a focus is closed', async () => {
    const focus = idOf('focus', 'A:followed');
    await schema.sql.query('update focus set closed_at = now() where id = $1', [focus]);
    expect(await eventsOf(focus, 'focus_closed')).toHaveLength(1);
  });
});

describe.each(['event', 'access_log'])('%s', (table) => {
  test('is never rewritten', async () => {
    await expect(schema.sql.query(`update ${table} set occurred_at = now()`)).rejects.toMatchObject({ code: '23000' });
  });

  test('is never deleted alone', async () => {
    await expect(schema.sql.query(`delete from ${table}`)).rejects.toMatchObject({ code: '23000' });
  });

  test('goes with the person whose carnet it tells', async () => {
    const notebook = idOf('notebook', 'A:elsewhere');
    await schema.sql.query('delete from beneficiary where id = $1', [idOf('beneficiary', 'A:elsewhere')]);
    const { rows } = await schema.sql.query(`select from ${table} where notebook_id = $1`, [notebook]);
    expect(rows).toEqual([]);
  });
});

async function actAs(account: string, structure: string, sql: string, values: readonly unknown[]): Promise<void> {
  const session = {
    'x-hasura-role': 'professional',
    'x-hasura-user-id': idOf('account', account),
    'x-hasura-structure-id': idOf('structure', structure),
  };
  await schema.sql.query('begin');
  await schema.sql.query(`select set_config('hasura.user', $1, true)`, [JSON.stringify(session)]);
  await schema.sql.query(sql, [...values]);
  await schema.sql.query('commit');
}

async function eventsOf(subject: string, type: string): Promise<readonly Record<string, unknown>[]> {
  const { rows } = await schema.sql.query<Record<string, unknown>>(
    'select author_id, author_structure_id, payload from event where subject_id = $1 and type = $2',
    [subject, type],
  );
  return rows;
}
