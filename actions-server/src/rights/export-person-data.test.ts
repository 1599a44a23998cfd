import { afterAll, beforeAll, expect, test } from 'vitest';
import { actorsOf } from '../../tests/actors.ts';
import { callAct, codeOf, type Actor } from '../../tests/call-act.ts';
import { startTestServer, type TestServer } from '../../tests/start-test-server.ts';

let carnet: TestServer;
let actors: ReturnType<typeof actorsOf>;
beforeAll(async () => {
  carnet = await startTestServer();
  actors = actorsOf(carnet.ids);
  const { ids } = carnet;
  await callAct(carnet, actors.paul, 'join_notebook', { notebook_id: ids.sophieNotebook, reason: 'Atelier CV' });
  for (const [body, visibility] of [['Elle cherche un logement.', 'team_and_beneficiary'], ['À revoir en équipe.', 'team']])
    await carnet.rows(
      `insert into note (territory_id, notebook_id, body, visibility, author_id) values ($1, $2, $3, $4, $5)`,
      [ids.seineSaintDenis, ids.sophieNotebook, body, visibility, ids.paul],
    ); // prettier-ignore
});
afterAll(() => carnet.stop());

const ask = (actor: Actor, notebook_id = carnet.ids.sophieNotebook) =>
  callAct(carnet, actor, 'export_person_data', { notebook_id });

test('the person takes away all that is written of her for her to read, and the copy is in her log', async () => {
  const { status, body } = await ask(actors.sophie);
  expect(status).toBe(200);
  expect(body.data).toMatchObject({
    person: { firstname: 'Sophie', lastname: 'Tifour', date_of_birth: '1985-05-12' },
    team: [{ name: 'Paul Camara', structure: 'Mission locale', join_reason: 'Atelier CV' }],
    notes: [{ body: 'Elle cherche un logement.', author: 'Paul Camara' }],
    accesses: [{ kind: 'joined' }, { name: 'Sophie Tifour', kind: 'exported' }],
  });
  expect(JSON.stringify(body)).not.toContain('À revoir en équipe');
});

test('an orientation manager has neither the notes of a team that is not hers, nor the log', async () => {
  const { body } = await ask(actors.giulia);
  expect(body.data).toMatchObject({ person: { firstname: 'Sophie' }, orientations: [], goals: [] });
  expect(Object.keys(body.data)).not.toContain('notes');
  expect(Object.keys(body.data)).not.toContain('accesses');
  expect(
    await carnet.rows(`select notebook_id from access_log where account_id = $1 and kind = 'exported'`, [
      carnet.ids.giulia,
    ]),
  ).toEqual([{ notebook_id: carnet.ids.sophieNotebook }]);
});

test('nobody takes another’s data: another person’s carnet and another territory’s do not exist', async () => {
  expect(codeOf(await ask(actors.sophie, carnet.ids.ahmedNotebook))).toBe('not_found');
  expect(codeOf(await ask(actors.hugo))).toBe('not_found');
  for (const actor of [actors.paul, actors.nora]) expect(codeOf(await ask(actor))).toBe('not_allowed');
});

test('an archived carnet opens to an orientation manager with a motive, which is logged', async () => {
  const open = (motive: string) =>
    callAct(carnet, actors.giulia, 'open_archived_notebook', { notebook_id: carnet.ids.ahmedNotebook, motive });
  expect(codeOf(await open('Contrôle'))).toBe('not_found');
  await carnet.rows('update notebook set archived_at = now() where id = $1', [carnet.ids.ahmedNotebook]);
  expect(codeOf(await open('  '))).toBe('reason_required');
  expect((await open('Demande de la personne')).body.data.person.firstname).toBe('Ahmed');
  expect(
    await carnet.rows('select kind, reason from access_log where notebook_id = $1', [carnet.ids.ahmedNotebook]),
  ).toEqual([{ kind: 'opened', reason: 'Demande de la personne' }]);
});
