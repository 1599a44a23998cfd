/** What an access given to a partner opens, and what closes it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { idOf, nameOf } from './world/names.ts';
import { ask, sessionOf, type Session } from './world/sessions.ts';
import { createWorld, type World } from './world/world.ts';

let world: World;
beforeAll(async () => (world = await createWorld()));
afterAll(() => world.close());

const agenda = sessionOf('partner', 'agenda');
const reader = sessionOf('partner', 'reader');
const writer = sessionOf('partner', 'writer');
const closed = sessionOf('partner', 'closed');

const read =
  '{ notebook_overview { notebook_id } orientation { notebook_id } appointment { id } structure { id } program { id } }';
const add = `mutation ($row: appointment_insert_input!) {
  insert_appointment_one(
    object: $row
    on_conflict: { constraint: appointment_of_client, update_columns: [starts_at, status] }
  ) { id }
}`;
const rowOn = (name: string, external_id = 'rdv-9') => ({
  notebook_id: idOf('notebook', name),
  starts_at: '2100-04-01T08:00:00Z',
  external_id,
});

test('a closed access, or that of the other territory under a forged one, gives nothing', async () => {
  const foreign: Session = { ...sessionOf('partner', 'agenda', 'B'), 'x-hasura-territory-id': idOf('territory', 'A') };
  for (const session of [closed, foreign]) {
    const { data } = await ask(world.engine, session, read);
    expect(Object.values(data ?? {})).toEqual([[], [], [], [], []]);
    const { errors } = await ask(world.engine, session, add, { row: rowOn('A:followed') });
    expect(errors[0]?.extensions.code).toBe('permission-error');
  }
});

test('an access closed a moment ago gives nothing under a token still valid', async () => {
  const other = await createWorld();
  await other.sql.query('update partner_client set revoked_at = now() where id = $1', [
    idOf('partner_client', 'A:agenda'),
  ]);
  const { data } = await ask(other.engine, agenda, read);
  await other.close();
  expect(Object.values(data ?? {})).toEqual([[], [], [], [], []]);
});

test('an access that only reads writes nothing', async () => {
  const { errors } = await ask(world.engine, reader, add, { row: rowOn('A:followed') });
  expect(errors[0]?.extensions.code).toBe('permission-error');
  const change = 'mutation { update_appointment(where: {}, _set: { status: seen }) { affected_rows } }';
  const { data } = await ask(world.engine, reader, change);
  expect(data?.['update_appointment'].affected_rows).toBe(0);
});

test('an access that only writes reads its own appointments and nothing else', async () => {
  const written = await ask(world.engine, writer, add, { row: rowOn('A:office', 'w-1') });
  const { data } = await ask(world.engine, writer, read);
  expect(data).toEqual({
    notebook_overview: [],
    orientation: [],
    appointment: [{ id: written.data?.['insert_appointment_one'].id }],
    structure: [],
    program: [],
  });
});

test('an appointment told twice under the same identifier is one, and no partner changes that of another', async () => {
  const first = await ask(world.engine, agenda, add, { row: rowOn('A:team') });
  const again = await ask(world.engine, agenda, add, { row: { ...rowOn('A:team'), status: 'excused' } });
  expect(again.data?.['insert_appointment_one'].id).toBe(first.data?.['insert_appointment_one'].id);
  // The same identifier from another partner is another appointment.
  const other = await ask(world.engine, writer, add, { row: rowOn('A:team') });
  expect(other.data?.['insert_appointment_one'].id).not.toBe(first.data?.['insert_appointment_one'].id);
  const change =
    'mutation ($id: uuid!) { update_appointment_by_pk(pk_columns: { id: $id }, _set: { status: noshow }) { id } }';
  const { data } = await ask(world.engine, writer, change, { id: first.data?.['insert_appointment_one'].id });
  expect(data?.['update_appointment_by_pk']).toBeNull();
});

test('a person who objects is neither read nor written', async () => {
  const { data } = await ask(world.engine, agenda, '{ notebook_overview { notebook_id } }');
  const names = (data?.['notebook_overview'] as { notebook_id: string }[]).map((row) => nameOf(row.notebook_id));
  expect(names).toContain('A:followed');
  expect(names).not.toContain('A:past');
  const { errors } = await ask(world.engine, agenda, add, { row: rowOn('A:past', 'rdv-2') });
  expect(errors[0]?.extensions.code).toBe('permission-error');
});

test('no partner reads a number, a plan, a diagnostic, a note or the subject of an appointment', async () => {
  const { data } = await ask(world.engine, agenda, '{ __schema { types { name kind fields { name } } } }');
  const fields = (data?.['__schema'].types as { name: string; kind: string; fields: { name: string }[] | null }[])
    .filter(({ name, kind }) => kind === 'OBJECT' && !name.startsWith('__'))
    .flatMap(({ name, fields: list }) => (list ?? []).map((field) => `${name}.${field.name}`));
  expect(fields).toContain('appointment.starts_at');
  expect(
    fields.filter((field) =>
      /nir\b|caf_number|france_travail_id|rsa|motive|assessment|diagnostic|note\b|plan\b|\.subject|actions_count/.test(
        field,
      ),
    ),
  ).toEqual([]);
});

test('the history says that an appointment was added, by nobody of the team', async () => {
  const { data } = await ask(world.engine, agenda, add, { row: rowOn('A:awaiting', 'rdv-3') });
  const { rows } = await world.sql.query<{ type: string; author_id: string | null }>(
    'select type, author_id from event where subject_id = $1',
    [data?.['insert_appointment_one'].id],
  );
  expect(rows).toEqual([{ type: 'appointment_added', author_id: null }]);
});
