import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { actorsOf } from '../../tests/actors.ts';
import { callAct, codeOf, type Actor } from '../../tests/call-act.ts';
import { startTestServer, type TestServer } from '../../tests/start-test-server.ts';

let carnet: TestServer;
let actors: ReturnType<typeof actorsOf>;
beforeEach(async () => {
  carnet = await startTestServer();
  actors = actorsOf(carnet.ids);
});
afterEach(() => carnet.stop());

const find = (search: string, actor: Actor = actors.paul) => callAct(carnet, actor, 'search_directory', { search });

describe('searching the directory', () => {
  test('gives the card of people of the territory, and only the card', async () => {
    const { ids } = carnet;
    await callAct(carnet, actors.giulia, 'decide_orientation', {
      notebook_id: ids.sophieNotebook,
      program_id: ids.social,
      structure_id: ids.ccas,
      referent_id: ids.pierre,
    });
    const { body } = await find('tifour sophie');
    expect(body).toEqual([
      {
        notebook_id: ids.sophieNotebook,
        firstname: 'Sophie',
        lastname: 'Tifour',
        birth_year: 1985,
        structure_name: 'CCAS de Livry-Gargan',
        referent_name: 'Pierre Chevalier',
        referent_email: 'pierre.chevalier@example.org',
        referent_phone: '+33199000101',
        is_member: false,
      },
    ]);
  });

  test('finds without accents, and says who already accompanies the person', async () => {
    await callAct(carnet, actors.paul, 'join_notebook', {
      notebook_id: carnet.ids.ahmedNotebook,
      reason: 'Rendez-vous',
    });
    expect((await find('belaid')).body).toMatchObject([
      { firstname: 'Ahmed', referent_name: null, structure_name: null, is_member: true },
    ]);
    expect((await find('belaid', actors.pierre)).body).toMatchObject([{ is_member: false }]);
  });

  test('never crosses territories', async () => {
    expect((await find('tifour', actors.karine)).body).toMatchObject([{ firstname: 'Jeanne' }]);
    expect((await find('jeanne')).body).toEqual([]);
  });

  test('for nothing, or for one letter, finds nothing', async () => {
    for (const search of ['', ' ', 't', ' t ', '--']) expect((await find(search)).body).toEqual([]);
  });

  test('leaves archived carnets out', async () => {
    await carnet.rows('update notebook set archived_at = now() where id = $1', [carnet.ids.sophieNotebook]);
    expect((await find('tifour')).body).toEqual([]);
  });

  test('is logged', async () => {
    await find('tifour');
    expect(
      await carnet.rows('select account_id, structure_id, role, kind, notebook_id, reason from access_log'),
    ).toEqual([
      {
        account_id: carnet.ids.paul,
        structure_id: carnet.ids.mission,
        role: 'professional',
        kind: 'searched',
        notebook_id: null,
        reason: 'tifour',
      },
    ]);
  });

  test('gives twenty cards at most', async () => {
    await carnet.rows(
      `with person as (
         insert into beneficiary (territory_id, firstname, lastname, date_of_birth)
         select $1, 'Homonyme', 'Martin', '1980-01-01' from generate_series(1, 25) returning id)
       insert into notebook (territory_id, beneficiary_id) select $1, id from person`,
      [carnet.ids.seineSaintDenis],
    );
    expect((await find('martin')).body).toHaveLength(20);
  });

  test('too often is refused, with the time to wait, for this account only', async () => {
    const answers = [];
    for (let n = 0; n < 61; n++) answers.push(await find('zz'));
    expect(answers.slice(0, 60).every(({ status }) => status === 200)).toBe(true);
    expect([answers[60]!.status, codeOf(answers[60]!)]).toEqual([429, 'rate_limited']);
    expect(answers[60]!.body.extensions.retry_after).toBeGreaterThan(0);
    expect((await find('zz', actors.pierre)).status).toBe(200);
  });

  test('is refused to whoever is not a professional', async () => {
    for (const actor of [actors.giulia, actors.nora, actors.sophie])
      expect(codeOf(await find('tifour', actor))).toBe('not_allowed');
  });
});
