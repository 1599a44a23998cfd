/** What the schema holds for any writer about a territory's settings, the last visit of a member, and what the plan keeps. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { idOf } from './world/names.ts';
import { ask, sessions } from './world/sessions.ts';
import { createWorld, type World } from './world/world.ts';

let world: World;
beforeAll(async () => (world = await createWorld()));
afterAll(() => world.close());

describe('the settings of a territory', () => {
  const set = (settings: unknown) =>
    world.sql.query('update territory set settings = $1 where id = $2', [
      JSON.stringify(settings),
      idOf('territory', 'B'),
    ]);

  test.each([
    [{}],
    [{ nir: true }],
    [{ modules: { contracts: false }, delays: { archive_notice: 30 } }],
    [{ name: 'Carnet de la Drôme', accent_colour: '#0a5c36', logo: 'data:image/png;base64,iVBORw0KGgo=' }],
  ])('may be %j', async (settings) => {
    await set(settings);
  });

  test.each([
    [[]],
    [{ nir: 'true' }],
    [{ nir: null }],
    [{ unknown: true }],
    [{ modules: { contracts: 'yes' } }],
    [{ modules: [] }],
    [{ delays: { archive_notice: 0 } }],
    [{ delays: { archive_notice: 1.5 } }],
    [{ delays: { archive_notice: '30' } }],
    [{ name: '' }],
    [{ accent_colour: 'red' }],
    [{ accent_colour: null }],
    [{ logo: 'https://elsewhere.example.org/logo.png' }],
    [{ logo: 'data:image/svg+xml;base64,PHN2Zz4=' }],
  ])('may not be %j', async (settings) => {
    await expect(set(settings)).rejects.toMatchObject({ code: '23514', constraint: 'territory_settings' });
  });
});

test('opening a carnet is the last visit of the member who opens it, and of no other', async () => {
  const open = 'mutation ($row: access_log_insert_input!) { insert_access_log(objects: [$row]) { affected_rows } }';
  const row = { notebook_id: idOf('notebook', 'A:team') };
  const { errors } = await ask(world.engine, sessions.professional, open, { row });
  expect(errors).toEqual([]);
  const { rows } = await world.sql.query<{ account_id: string; visited: boolean }>(
    'select account_id, last_visited_at is not null as visited from notebook_member where notebook_id = $1',
    [row.notebook_id],
  );
  expect(rows.filter(({ visited }) => visited).map(({ account_id }) => account_id)).toEqual([idOf('account', 'A:pro')]);
  expect(rows).toHaveLength(3);
});

test('an action keeps the service as it was when it was chosen', async () => {
  const keep =
    'mutation ($id: uuid!, $service: jsonb) { update_action_by_pk(pk_columns: { id: $id }, _set: { service: $service }) { service } }';
  const id = idOf('action', 'A:followed');
  const service = { name: 'Garage solidaire', url: 'https://garage.example.org', city: 'Gagny' };
  const { data } = await ask(world.engine, sessions.professional, keep, { id, service });
  expect(data?.['update_action_by_pk']).toEqual({ service });
  for (const wrong of [{ city: 'Gagny' }, ['Garage'], { name: 'x'.repeat(9000) }]) {
    const { errors } = await ask(world.engine, sessions.professional, keep, { id, service: wrong });
    expect(errors[0]?.extensions.code).toBe('permission-error');
  }
});

test('a goal names a contract of its own carnet only', async () => {
  const bind = (contract: string) =>
    world.sql.query('update goal set contract_id = $1 where id = $2', [
      idOf('contract', contract),
      idOf('goal', 'A:followed'),
    ]);
  await bind('A:followed');
  await expect(bind('A:team')).rejects.toMatchObject({ code: '23503' });
});
