/** The holes of the system that this one replaces, by their number in its audit: those that the tables can be asked about. Holes 6, 13 and 15 are tested where sign-in and the acts are, in actions-server. */
import { loadProject } from '@carnet/engine';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { idOf, nameOf } from './world/names.ts';
import { rootFieldsOf } from './world/root-fields.ts';
import { ask, askAsAdmin, everyRole, project, sessions, type AnyRole } from './world/sessions.ts';
import { createWorld, type World } from './world/world.ts';

let world: World;
beforeAll(async () => (world = await createWorld()));
afterAll(() => world.close());

test('hole 1: no role reads anything by which one signs in', async () => {
  for (const role of everyRole) {
    const columns = await readableColumns(role);
    const telling = columns.filter((column) => /key|token|hash|secret|password|link|session/.test(column));
    // The print of a contract's document, by which both sides can check their copy, opens nothing.
    expect(telling.filter((column) => !column.endsWith('.document_hash'))).toEqual([]);
  }
  const { data } = await askAsAdmin(world.engine, '{ __schema { types { name } } }');
  const types = (data?.['__schema'].types as { name: string }[]).map(({ name }) => name);
  expect(types.filter((name) => /sign_in|refresh_token|rate_limit|^auth/.test(name))).toEqual([]);
});

test('hole 2: nobody writes an account, its address or its grants', async () => {
  for (const role of everyRole) expect(await writesOf(role, /_(account|role_grant)(_|$)/)).toEqual([]);
});

test('hole 3: anonymous visitors create nothing', async () => {
  expect((await rootFieldsOf(world.engine, sessions.anonymous)).mutation).toEqual([]);
});

test('hole 4: a professional cannot move itself to another structure', async () => {
  expect(await writesOf('professional', /_(account|role_grant|structure)/)).toEqual([]);
});

test('hole 5: nobody confirms, enables or grants itself anything', async () => {
  for (const role of everyRole) {
    const { data } = await ask(
      world.engine,
      sessions[role],
      '{ __schema { types { name kind inputFields { name } } } }',
    );
    const written = (data?.['__schema'].types as { name: string; inputFields: { name: string }[] | null }[])
      .filter(({ name }) => /_(insert|set|inc)_input$/.test(name))
      .flatMap(({ name, inputFields }) => (inputFields ?? []).map((field) => `${name}.${field.name}`));
    expect(
      written.filter((field) => /confirmed|disabled_at|revoked|grant|\.role$|account_id|beneficiary_id/.test(field)),
    ).toEqual(
      // With whom an appointment is: somebody of the territory, by the check of the permission.
      role === 'professional' || role === 'orientation_manager' ? ['appointment_insert_input.account_id'] : [],
    );
  }
});

test('hole 7: a professional writes no row of a care team, and reads none of a carnet that it does not follow', async () => {
  expect(await writesOf('professional', /notebook_member/)).toEqual([]);
  const { data } = await ask(world.engine, sessions.professional, '{ notebook_member { notebook_id } }');
  const carnets = (data?.['notebook_member'] as { notebook_id: string }[]).map((row) => nameOf(row.notebook_id));
  expect([...new Set(carnets)].sort()).toEqual(['A:followed', 'A:team']);
});

test('hole 8: no role writes which structure accompanies a person, except by the acts', async () => {
  for (const role of everyRole) expect(await writesOf(role, /_orientation(_|$)/)).toEqual([]);
});

test('hole 9: a head of structure neither reads nor writes appointments, and who writes them does it on its own carnets', async () => {
  const { query } = await rootFieldsOf(world.engine, sessions.structure_admin);
  expect(query.filter((field) => /^appointment(?!_(status|mode))/.test(field))).toEqual([]);
  expect(await writesOf('structure_admin', /_appointment(_|$)/)).toEqual([]);
  const add = 'mutation ($row: appointment_insert_input!) { insert_appointment_one(object: $row) { id } }';
  for (const name of ['A:elsewhere', 'A:former', 'B:followed']) {
    const row = { notebook_id: idOf('notebook', name), starts_at: '2100-03-01T09:00:00Z' };
    const { data, errors } = await ask(world.engine, sessions.professional, add, { row });
    expect([data, errors[0]?.extensions.code]).toEqual([null, 'permission-error']);
  }
  const seen = await ask(world.engine, sessions.professional, '{ appointment { notebook_id } }');
  const carnets = (seen.data?.['appointment'] as { notebook_id: string }[]).map((row) => nameOf(row.notebook_id));
  expect([...new Set(carnets)].sort()).toEqual(['A:followed', 'A:team']);
});

test('hole 10: a request is read in its territory only, and neither asked nor decided except by the acts', async () => {
  for (const role of everyRole) expect(await writesOf(role, /_reorientation_request(_|$)/)).toEqual([]);
  const { data } = await ask(world.engine, sessions.orientation_manager, '{ reorientation_request { id } }');
  const names = (data?.['reorientation_request'] as { id: string }[]).map(({ id }) => nameOf(id));
  expect(names.filter((name) => !name.startsWith('A:'))).toEqual([]);
  await expect(
    world.sql.query(`update reorientation_request set state = 'accepted' where id = $1`, [
      idOf('reorientation_request', 'A:followed'),
    ]),
  ).rejects.toMatchObject({ code: '23514' });
});

test('hole 11: an orientation names a program of its own territory, whoever writes it', async () => {
  await expect(
    world.sql.query(
      `insert into orientation (territory_id, notebook_id, pathway, program_id, structure_id) values ($1, $2, 'professional', $3, $4)`,
      [idOf('territory', 'A'), idOf('notebook', 'A:waiting'), idOf('program', 'B:work'), idOf('structure', 'A:s1')],
    ),
  ).rejects.toMatchObject({ code: '23503' });
});

test('hole 12: no act is open to a role that its subject does not concern, and none runs without its secret', async () => {
  const { actions = [] } = await loadProject(project);
  for (const { name, definition, permissions = [] } of actions) {
    expect(permissions.map(({ role }) => role).filter((role) => !everyRole.some((known) => known === role))).toEqual(
      [],
    );
    expect(permissions.map(({ role }) => role)).not.toContain('anonymous');
    expect(definition.forward_client_headers ?? false, name).toBe(false);
    expect(
      definition.headers?.some((header) => 'value_from_env' in header),
      name,
    ).toBe(true);
  }
  // Health, housing and family are read where the person is accompanied.
  const query = `query ($notebook: uuid!) {
    diagnostic_answer(where: { notebook_id: { _eq: $notebook } }) { id }
    work_profile(where: { notebook_id: { _eq: $notebook } }) { id disabled_worker }
  }`;
  for (const name of ['A:former', 'A:elsewhere', 'B:followed']) {
    const { data } = await ask(world.engine, sessions.professional, query, { notebook: idOf('notebook', name) });
    expect(data).toEqual({ diagnostic_answer: [], work_profile: [] });
  }
});

test('hole 14: a grant names a structure of its own territory, whoever writes it', async () => {
  await expect(
    world.sql.query(
      `insert into role_grant (account_id, role, territory_id, structure_id) values ($1, 'structure_admin', $2, $3)`,
      [idOf('account', 'A:head'), idOf('territory', 'A'), idOf('structure', 'B:s1')],
    ),
  ).rejects.toMatchObject({ code: '23503' });
});

test('hole 16: no role adds to the reference lists or creates a carnet by itself', async () => {
  for (const role of everyRole)
    expect(await writesOf(role, /_(ref_\w+|notebook|notebook_overview)(_one|_by_pk|_many)?$/)).toEqual([]);
  const tables = (await loadProject(project)).sources.flatMap((source) => source.tables);
  for (const { insert_permissions = [] } of tables)
    for (const { permission } of insert_permissions) expect(Object.keys(permission.check)).not.toEqual([]);
});

test('hole 17: a person reads the programs of her territory and of no other', async () => {
  const { data } = await ask(world.engine, sessions.beneficiary, '{ program { id } }');
  expect((data?.['program'] as { id: string }[]).map(({ id }) => nameOf(id)).sort()).toEqual(['A:spare', 'A:work']);
});

test('hole 18: anonymous visitors read no structure, and nothing else', async () => {
  expect((await rootFieldsOf(world.engine, sessions.anonymous)).query).toEqual(['no_queries_available']);
});

test('hole 19: a removed head of structure keeps no access', async () => {
  const other = await createWorld();
  await other.sql.query('update role_grant set revoked_at = now() where id = $1', [idOf('role_grant', 'A:head')]);
  const { data } = await ask(
    other.engine,
    sessions.structure_admin,
    '{ structure { id } beneficiary { id } role_grant { id } }',
  );
  await other.close();
  expect(data).toEqual({ structure: [], beneficiary: [], role_grant: [] });
});

test('hole 20: a former member reads neither the person, nor her plan, nor her history, and writes nothing', async () => {
  const query = `query ($notebook: uuid!, $person: uuid!) {
    beneficiary(where: { id: { _eq: $person } }) { id }
    focus(where: { notebook_id: { _eq: $notebook } }) { id }
    goal(where: { notebook_id: { _eq: $notebook } }) { id }
    action(where: { notebook_id: { _eq: $notebook } }) { id }
    event(where: { notebook_id: { _eq: $notebook } }) { id }
    orientation(where: { notebook_id: { _eq: $notebook } }) { id }
    diagnostic_answer(where: { notebook_id: { _eq: $notebook } }) { id }
    work_profile(where: { notebook_id: { _eq: $notebook } }) { id }
    professional_project(where: { notebook_id: { _eq: $notebook } }) { id }
    note(where: { notebook_id: { _eq: $notebook } }) { id }
    action_comment(where: { notebook_id: { _eq: $notebook } }) { id }
    appointment(where: { notebook_id: { _eq: $notebook } }) { id }
    contract(where: { notebook_id: { _eq: $notebook } }) { id }
    contract_version(where: { notebook_id: { _eq: $notebook } }) { id }
    reorientation_request(where: { notebook_id: { _eq: $notebook } }) { id }
    person_request(where: { notebook_id: { _eq: $notebook } }) { id }
    search_notebooks(args: { search: "former" }) { notebook_id }
  }`;
  const { data } = await ask(world.engine, sessions.professional, query, {
    notebook: idOf('notebook', 'A:former'),
    person: idOf('beneficiary', 'A:former'),
  });
  expect(Object.values(data ?? {}).flat()).toEqual([]);
  expect(Object.keys(data ?? {})).toHaveLength(17);
});

test('hole 21: a former structure reads neither the person nor her carnet', async () => {
  for (const name of ['A:past', 'A:former']) {
    const query =
      'query ($person: uuid!, $notebook: uuid!) { beneficiary_by_pk(id: $person) { id } notebook_by_pk(id: $notebook) { id } }';
    const { data } = await ask(world.engine, sessions.structure_admin, query, {
      person: idOf('beneficiary', name),
      notebook: idOf('notebook', name),
    });
    expect(data).toEqual({ beneficiary_by_pk: null, notebook_by_pk: null });
  }
});

test('hole 22: a token outlives neither the account nor the grant for which it was given', async () => {
  const other = await createWorld();
  await other.sql.query('update account set disabled_at = now() where id = $1', [idOf('account', 'A:pro')]);
  const { data } = await ask(
    other.engine,
    sessions.professional,
    '{ notebook { id } beneficiary { id } account { id } }',
  );
  await other.close();
  expect(data).toEqual({ notebook: [], beneficiary: [], account: [] });
});

test('hole 23: a head of structure changes no account and no offer', async () => {
  expect(
    (await rootFieldsOf(world.engine, sessions.structure_admin)).mutation.filter((field) =>
      /^(insert|update|delete)_/.test(field),
    ),
  ).toEqual([
    'insert_access_log',
    'insert_notification_preference',
    'insert_notification_preference_one',
    'update_notification',
    'update_notification_by_pk',
    'update_notification_many',
    'update_notification_preference',
    'update_notification_preference_by_pk',
    'update_notification_preference_many',
  ]);
});

test('hole 24: nobody forges an event: the author is who acts, the date is now', async () => {
  for (const role of everyRole) expect(await writesOf(role, /_event(_|$)/)).toEqual([]);
  const before = new Date();
  const mutation =
    'mutation ($id: uuid!) { update_action_by_pk(pk_columns: { id: $id }, _set: { status: done }) { id } }';
  await ask(world.engine, sessions.professional, mutation, { id: idOf('action', 'A:team') });
  const { rows } = await world.sql.query<{ author_id: string; author_structure_id: string; occurred_at: Date }>(
    `select author_id, author_structure_id, occurred_at from event where subject_id = $1 and type = 'action_changed'`,
    [idOf('action', 'A:team')],
  );
  expect(rows).toHaveLength(1);
  expect([nameOf(rows[0]!.author_id), nameOf(rows[0]!.author_structure_id)]).toEqual(['A:pro', 'A:s1']);
  expect(rows[0]!.occurred_at.getTime()).toBeGreaterThanOrEqual(before.getTime() - 1_000);
});

test('hole 25: a person changes how to reach her, not who she is', async () => {
  const { data } = await ask(
    world.engine,
    sessions.beneficiary,
    '{ __type(name: "beneficiary_set_input") { inputFields { name } } }',
  );
  const settable = (data?.['__type'].inputFields as { name: string }[]).map(({ name }) => name).sort();
  expect(settable).toEqual(['address', 'city', 'insee_code', 'phone', 'postal_code', 'preferred_channel']);
});

test('hole 26: the national team reads no person, no carnet and no plan', async () => {
  const { query } = await rootFieldsOf(world.engine, sessions.platform_admin);
  expect(
    query.filter((field) =>
      /beneficiary|notebook|orientation(?!_end_reason)|focus|^goal(?!_status)|^action(?!_status)|^event(?!_type)|access_log/.test(
        field,
      ),
    ),
  ).toEqual([]);
});

test('hole 27: no role reads a national identification number', async () => {
  for (const role of everyRole)
    expect((await readableColumns(role)).filter((column) => /\bnir\b|\.nir/.test(column))).toEqual([]);
});

test('hole 28: a professional does not read the people of its territory, and no list is without end', async () => {
  const { data } = await ask(world.engine, sessions.professional, '{ beneficiary(limit: 100000) { id } }');
  expect(data?.['beneficiary']).toHaveLength(2);
  await world.sql.query(
    `insert into event (territory_id, notebook_id, type, subject_table, subject_id)
     select $1, $2, 'notebook_opened', 'notebook', $2 from generate_series(1, 150)`,
    [idOf('territory', 'A'), idOf('notebook', 'A:followed')],
  );
  for (const role of ['professional', 'orientation_manager', 'beneficiary'] as const) {
    const { data: events } = await ask(world.engine, sessions[role], '{ event(limit: 100000) { id } }');
    expect(events?.['event']).toHaveLength(100);
  }
});

test('the plan stays closed to heads of structure and to the territory, counters included', async () => {
  for (const role of ['structure_admin', 'territory_admin'] as const) {
    const columns = await readableColumns(role);
    expect(
      columns.filter((column) =>
        /^(focus|goal|action|event|access_log|beneficiary_audience|diagnostic_answer|work_profile|professional_project|action_comment|note|appointment|contract|contract_version|contract_signature)\.|actions_count|next_due_on|assessment|reorientation_request\.(reason|decision_motive)/.test(
          column,
        ),
      ),
    ).toEqual([]);
  }
});

async function writesOf(role: AnyRole, pattern: RegExp): Promise<string[]> {
  const { mutation } = await rootFieldsOf(world.engine, sessions[role]);
  return mutation.filter((field) => /^(insert|update|delete)_/.test(field) && pattern.test(field));
}

/** `table.column` of all object types that the role can reach. */
async function readableColumns(role: AnyRole): Promise<string[]> {
  const { data } = await ask(world.engine, sessions[role], '{ __schema { types { name kind fields { name } } } }');
  return (data?.['__schema'].types as { name: string; kind: string; fields: { name: string }[] | null }[])
    .filter(({ name, kind }) => kind === 'OBJECT' && !/^__|_root$|_fields$|_aggregate$|mutation_response$/.test(name))
    .flatMap(({ name, fields }) => (fields ?? []).map((field) => `${name}.${field.name}`));
}
