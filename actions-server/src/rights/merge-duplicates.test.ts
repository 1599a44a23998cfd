import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { actorsOf } from '../../tests/actors.ts';
import { callAct, codeOf, type Actor } from '../../tests/call-act.ts';
import { startTestServer, type TestServer } from '../../tests/start-test-server.ts';

let carnet: TestServer;
let actors: ReturnType<typeof actorsOf>;
let twin: { id: string; notebook: string };
beforeEach(async () => {
  carnet = await startTestServer();
  actors = actorsOf(carnet.ids);
  twin = { id: randomUUID(), notebook: randomUUID() };
  await carnet.rows(
    `insert into beneficiary (id, territory_id, firstname, lastname, date_of_birth, phone, caf_number, rsa_state)
     values ($1, $2, 'Sophie', 'Tifour', '1985-05-12', '+33639980001', '1234567', 'open')`,
    [twin.id, carnet.ids.seineSaintDenis],
  );
  await carnet.rows(
    `insert into notebook (id, territory_id, beneficiary_id, opened_at, last_contact_on)
     values ($1, $2, $3, '2020-01-01', '2026-03-01')`,
    [twin.notebook, carnet.ids.seineSaintDenis, twin.id],
  );
});
afterEach(() => carnet.stop());

const merge = (actor: Actor = actors.giulia, input: Readonly<Record<string, string>> = {}) =>
  callAct(carnet, actor, 'merge_duplicates', { kept_id: carnet.ids.sophie, merged_id: twin.id, ...input });
const orient = (notebook_id: string, referent_id: string, structure_id: string) =>
  callAct(carnet, actors.giulia, 'decide_orientation', {
    notebook_id,
    program_id: carnet.ids.employment,
    structure_id,
    referent_id,
  });
const [sophie, ahmed] = ['sophieNotebook', 'ahmedNotebook'] as const;

/** Rows of every table that hang on the two carnets, and what each table holds of them. */
async function fillBoth(): Promise<void> {
  const { ids } = carnet;
  await carnet.rows(
    `insert into ref_situation (code, theme, label, position) values ('s', 'sante', 'Une situation', 9999)`,
  );
  for (const [index, notebook] of [ids[sophie], twin.notebook].entries()) {
    const insert = async (table: string, values: Readonly<Record<string, unknown>>): Promise<string> => {
      const row: Readonly<Record<string, unknown>> = {
        id: randomUUID(),
        territory_id: ids.seineSaintDenis,
        notebook_id: notebook,
        ...values,
      };
      const names = Object.keys(row);
      await carnet.rows(
        `insert into ${table} (${names.join()}) values (${names.map((_, at) => `$${at + 1}`).join()})`,
        Object.values(row),
      );
      return row['id'] as string;
    };
    const focus_id = await insert('focus', { theme: 'sante' });
    const goal_id = await insert('goal', { focus_id, label: `Objectif ${index}` });
    const action_id = await insert('action', { goal_id, label: `Action ${index}` });
    await insert('action_comment', { action_id, body: 'Un commentaire' });
    await insert('note', { body: 'Une note' });
    await insert('appointment', { starts_at: '2026-02-01' });
    await insert('diagnostic_answer', { situation: 's', value: 'need', answered_at: `2026-01-0${index + 1}` });
    await insert('work_profile', { version: 1, last_job: `Emploi ${index}a`, created_at: `2025-0${index + 1}-01` });
    await insert('work_profile', { version: 2, last_job: `Emploi ${index}b`, created_at: `2026-0${2 - index}-01` });
    for (const wage of [1200, 1300, 1400].slice(0, index + 1)) {
      const title = `T${index}${wage}`;
      await carnet.rows(`insert into rome_occupation (code, label) values ('A1201', 'x') on conflict do nothing`);
      await carnet.rows(`insert into rome_title (code, occupation, label) values ($1, 'A1201', $1)`, [title]);
      await insert('professional_project', { rome_title: title, hourly_wage_cents: wage });
    }
    const contract_id = await insert('contract', { kind: 'engagement' });
    const hash = String(index).repeat(64);
    const version_id = await insert('contract_version', {
      contract_id, version: 1, state: 'to_sign', starts_on: `2026-01-0${index + 1}`, ends_on: '2026-12-31', document_hash: hash,
    }); // prettier-ignore
    for (const by_beneficiary of [true, false])
      await insert('contract_signature', {
        contract_version_id: version_id, by_beneficiary, method: 'paper', document_hash: hash,
      }); // prettier-ignore
    await carnet.rows(`update contract_version set state = 'signed' where id = $1`, [version_id]);
    await insert('person_request', { kind: 'copy', body: 'Une copie' });
    await insert('notification', { account_id: ids.pierre, kind: 'contract' });
    await insert('access_log', { account_id: ids.pierre, role: 'professional', kind: 'opened' });
  }
}

const moving = [
  'focus', 'goal', 'action', 'action_comment', 'note', 'appointment', 'diagnostic_answer', 'work_profile', 'professional_project',
  'contract', 'contract_version', 'contract_signature', 'person_request', 'notification', 'access_log', 'event', 'orientation',
  'notebook_member', 'reorientation_request', 'referent_request',
] as const; // prettier-ignore
const countsOf = async (notebooks: readonly string[]) =>
  (
    await carnet.rows(
      `select ${moving.map((table) => `(select count(*)::int from ${table} where notebook_id = any($1)) as ${table}`).join()}`,
      [notebooks],
    )
  )[0] as Record<(typeof moving)[number], number>;

describe('merging two carnets of one person', () => {
  test('loses no row of any table that hangs on a carnet, and settles what may exist once', async () => {
    const { ids } = carnet;
    await orient(ids[sophie], ids.pierre, ids.ccas);
    await orient(twin.notebook, ids.paul, ids.mission);
    await callAct(carnet, actors.lea, 'join_notebook', { notebook_id: ids[sophie], reason: 'Logement' });
    await callAct(carnet, actors.lea, 'join_notebook', { notebook_id: twin.notebook, reason: 'Logement' });
    await carnet.rows(
      `insert into reorientation_request (territory_id, notebook_id, asked_by, asked_structure_id, advised_program_id, advised_pathway, reason)
       values ($1, $2, $3, $4, $5, 'social', 'Santé')`,
      [ids.seineSaintDenis, twin.notebook, ids.paul, ids.mission, ids.social],
    );
    for (const notebook of [ids[sophie], twin.notebook])
      await carnet.rows(
        `insert into referent_request (territory_id, notebook_id, asked_by, structure_id, program_id, pathway, reason)
         values ($1, $2, $3, $4, $5, 'professional', 'Déjà connue')`,
        [ids.seineSaintDenis, notebook, ids.lea, ids.mission, ids.employment],
      );
    await fillBoth();
    const tables = await carnet.rows(
      `select table_name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
       where table_schema = 'public' and table_type = 'BASE TABLE' and column_name = 'notebook_id' order by 1`,
    );
    expect(tables.map(({ table_name }) => table_name)).toEqual([...moving].sort());
    const before = await countsOf([ids[sophie], twin.notebook]);
    expect(Object.entries(before).filter(([, count]) => count === 0)).toEqual([]);

    const answer = await merge();
    expect(answer).toMatchObject({ status: 200, body: { beneficiary_id: ids.sophie, notebook_id: ids[sophie] } });

    const after = await countsOf([ids[sophie]]);
    // Paul stays as a member beside his past as referent; the acts of the merge are told.
    expect(after).toEqual({ ...before, notebook_member: before.notebook_member + 1, event: after.event });
    expect(after.event).toBeGreaterThan(before.event);
    expect(await countsOf([twin.notebook])).toEqual({ ...Object.fromEntries(moving.map((t) => [t, 0])), event: 1 });

    expect(
      await carnet.rows(
        `select account_id, role from notebook_member where notebook_id = $1 and ended_at is null order by joined_at`,
        [ids[sophie]],
      ),
    ).toEqual([
      { account_id: ids.pierre, role: 'referent' },
      { account_id: ids.lea, role: 'member' },
      { account_id: ids.paul, role: 'member' },
    ]);
    expect(await carnet.rows('select structure_id from orientation where ended_at is null')).toEqual([
      { structure_id: ids.ccas },
    ]);
    expect(await carnet.rows('select state from reorientation_request')).toEqual([{ state: 'withdrawn' }]);
    expect(await carnet.rows(`select f.closed_at is null as open, count(g.id)::int as goals from focus f left join goal g on g.focus_id = f.id group by 1 order by 1`))
      .toEqual([{ open: false, goals: 0 }, { open: true, goals: 2 }]); // prettier-ignore
    expect(
      await carnet.rows('select answered_at::date::text as day from diagnostic_answer where ended_at is null'),
    ).toEqual([{ day: '2026-01-02' }]);
    expect(await carnet.rows('select version, last_job, superseded_at is null as current from work_profile order by version'))
      .toEqual([
        { version: 1, last_job: 'Emploi 0a', current: false },
        { version: 2, last_job: 'Emploi 1a', current: false },
        { version: 3, last_job: 'Emploi 1b', current: false },
        { version: 4, last_job: 'Emploi 0b', current: true },
      ]); // prettier-ignore
    expect(await carnet.rows(`select starts_on::text from contract_version where state = 'signed'`)).toEqual([
      { starts_on: '2026-01-02' },
    ]);
    // The series goes on by its own rule.
    await carnet.rows(
      `insert into work_profile (territory_id, notebook_id, version, last_job) values ($1, $2, 5, 'Emploi suivant')`,
      [ids.seineSaintDenis, ids[sophie]],
    );
  });

  test('completes the kept file by what it lacked, and says in which columns the two disagreed', async () => {
    await carnet.rows(`update beneficiary set phone = '+33639980002' where id = $1`, [carnet.ids.sophie]);
    await merge();
    expect(
      await carnet.rows(
        `select phone, caf_number, rsa_state, email::text from beneficiary where territory_id = $1 and lastname = 'Tifour' and merged_into is null`,
        [carnet.ids.seineSaintDenis],
      ),
    ).toEqual([
      { phone: '+33639980002', caf_number: '1234567', rsa_state: 'open', email: 'sophie.tifour@example.org' },
    ]);
    expect(
      await carnet.rows('select phone, caf_number, merged_into from beneficiary where id = $1', [twin.id]),
    ).toEqual([{ phone: '+33639980001', caf_number: null, merged_into: carnet.ids.sophie }]);
    expect(
      await carnet.rows('select opened_at::date::text as opened, last_contact_on::text from notebook where id = $1', [
        carnet.ids[sophie],
      ]),
    ).toEqual([{ opened: '2020-01-01', last_contact_on: '2026-03-01' }]);
    expect(
      await carnet.rows(
        `select payload -> 'differing' as differing from event where type = 'notebooks_merged' limit 1`,
      ),
    ).toEqual([{ differing: ['phone'] }]);
    expect(await carnet.rows('select from possible_duplicate')).toEqual([]);
  });

  test('brings an orientation that only the merged carnet had, with its referent', async () => {
    await orient(twin.notebook, carnet.ids.paul, carnet.ids.mission);
    await callAct(carnet, actors.paul, 'join_notebook', { notebook_id: carnet.ids[sophie], reason: 'Emploi' });
    expect((await merge()).status).toBe(200);
    expect(
      await carnet.rows(`select status, referent_id from notebook_overview where notebook_id = $1`, [
        carnet.ids[sophie],
      ]),
    ).toEqual([{ status: 'in_progress', referent_id: carnet.ids.paul }]);
    expect(await carnet.rows('select role from notebook_member where ended_at is null')).toEqual([
      { role: 'referent' },
    ]);
  });

  test('asked five times at once, and both ways, is done once', async () => {
    const other = { kept_id: twin.id, merged_id: carnet.ids.sophie };
    const answers = await Promise.all([
      merge(),
      merge(actors.giulia, other),
      merge(),
      merge(actors.giulia, other),
      merge(),
    ]);
    expect(answers.map(codeOf).sort()).toEqual(['200', ...Array<string>(4).fill('notebook_archived')]);
    expect(await carnet.rows('select from beneficiary where merged_into is not null')).toHaveLength(1);
  });
});

describe('merging is refused', () => {
  test('for two people with neither the same name nor the same birth date', async () => {
    expect(codeOf(await merge(actors.giulia, { merged_id: carnet.ids.ahmed }))).toBe('not_duplicates');
    expect(
      await carnet.rows('select from notebook where id = $1 and archived_at is null', [carnet.ids[ahmed]]),
    ).toHaveLength(1);
  });

  test('for two people with two NIR', async () => {
    for (const [id, fill] of [[carnet.ids.sophie, 'a'], [twin.id, 'b']])
      await carnet.rows(
        `insert into private.nir (beneficiary_id, territory_id, cipher, key_id, lookup_hash)
         values ($1, $2, '\\x00', 'k', convert_to(repeat($3, 32), 'UTF8'))`,
        [id, carnet.ids.seineSaintDenis, fill],
      ); // prettier-ignore
    expect(codeOf(await merge())).toBe('nir_differs');
  });

  test('across territories, to professionals, and with itself', async () => {
    expect(codeOf(await merge(actors.giulia, { merged_id: carnet.ids.jeanneOfDrome }))).toBe('not_found');
    expect(codeOf(await merge(actors.hugo))).toBe('not_found');
    expect(codeOf(await merge(actors.pierre))).toBe('not_allowed');
    expect(codeOf(await merge(actors.giulia, { merged_id: carnet.ids.sophie }))).toBe('invalid_input');
  });

  test('as a whole when one row cannot move', async () => {
    await carnet.rows(`insert into note (territory_id, notebook_id, body) values ($1, $2, 'Une note')`, [
      carnet.ids.seineSaintDenis,
      twin.notebook,
    ]);
    await carnet.rows('revoke update (notebook_id) on note from carnet_acts');
    expect((await merge()).status).toBe(500);
    await carnet.rows('grant update (notebook_id) on note to carnet_acts');
    expect(await carnet.rows('select from beneficiary where merged_into is not null')).toEqual([]);
    expect(await carnet.rows(`select from event where type = 'notebooks_merged'`)).toEqual([]);
  });
});

test('outside a merge, history stays where it is', async () => {
  await carnet.rows(`insert into focus (territory_id, notebook_id, theme) values ($1, $2, 'sante')`, [
    carnet.ids.seineSaintDenis,
    twin.notebook,
  ]);
  const move = `update event set notebook_id = $1 where notebook_id = $2`;
  await expect(carnet.rows(move, [carnet.ids[sophie], twin.notebook])).rejects.toThrow('append-only');
  expect((await merge()).status).toBe(200);
  await expect(carnet.rows(move, [carnet.ids[ahmed], carnet.ids[sophie]])).rejects.toThrow('append-only');
  await expect(carnet.rows(`update event set payload = '{}', notebook_id = $1 where notebook_id = $2`, [carnet.ids[sophie], twin.notebook]))
    .rejects.toThrow('append-only'); // prettier-ignore
});

test('two people of one name, confirmed as two, are no longer listed as duplicates', async () => {
  const confirm = (actor: Actor, other_id = twin.id) =>
    callAct(carnet, actor, 'confirm_homonyms', { beneficiary_id: carnet.ids.sophie, other_id });
  expect(await carnet.rows('select from possible_duplicate')).toHaveLength(1);
  expect(codeOf(await confirm(actors.pierre))).toBe('not_allowed');
  expect(codeOf(await confirm(actors.hugo))).toBe('not_found');
  expect(codeOf(await confirm(actors.giulia, carnet.ids.ahmed))).toBe('not_duplicates');
  expect((await confirm(actors.giulia)).status).toBe(200);
  expect((await confirm(actors.giulia)).status).toBe(200);
  expect(await carnet.rows('select from possible_duplicate')).toEqual([]);
  expect(await carnet.rows(`select author_id from event where type = 'homonyms_confirmed'`)).toEqual([
    { author_id: carnet.ids.giulia },
    { author_id: carnet.ids.giulia },
  ]);
});
