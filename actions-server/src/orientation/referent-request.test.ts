import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { actorsOf } from '../../tests/actors.ts';
import { callAct, codeOf, type Actor } from '../../tests/call-act.ts';
import { orient, toldOf } from '../../tests/orient.ts';
import { startTestServer, type TestServer } from '../../tests/start-test-server.ts';

let carnet: TestServer;
let actors: ReturnType<typeof actorsOf>;
beforeEach(async () => {
  carnet = await startTestServer();
  actors = actorsOf(carnet.ids);
});
afterEach(() => carnet.stop());

const ask = (actor: Actor, program_id: string, reason = 'Je la connais déjà') =>
  callAct(carnet, actor, 'ask_to_be_referent', { notebook_id: carnet.ids.sophieNotebook, program_id, reason });
const confirm = (request_id: string, actor: Actor, motive?: string) =>
  callAct(carnet, actor, 'confirm_referent_request', { request_id, motive });
const refuse = (request_id: string, actor: Actor, motive = 'Portefeuille complet') =>
  callAct(carnet, actor, 'refuse_referent_request', { request_id, motive });
const withdraw = (request_id: string, actor: Actor) =>
  callAct(carnet, actor, 'withdraw_referent_request', { request_id });
const states = async () => (await carnet.rows('select state from referent_request')).map(({ state }) => state);
const leader = async () =>
  (
    await carnet.rows(
      `select a.firstname as who, s.name as structure from notebook_member m join account a on a.id = m.account_id
       join structure s on s.id = m.structure_id where m.role = 'referent' and m.ended_at is null`,
    )
  )[0] ?? null;

describe('asking to lead', () => {
  test('changes nothing by itself, and is told to the managers and the head of the structure oriented to', async () => {
    const { ids } = carnet;
    await orient(carnet, {}, null);
    expect((await ask(actors.lea, ids.social)).body).toMatchObject({ state: 'pending' });
    expect(await leader()).toBeNull();
    expect((await toldOf(carnet, 'referent_request')).map(({ who }) => who)).toEqual(['Giulia', 'Nora']);
    const [letter] = await carnet.mail.mailsTo('nora.lefevre@example.org');
    expect(letter?.subject).toBe('Léa M. demande à devenir référent de Sophie T.');
    expect(letter?.text).not.toMatch(/Tifour|Marchand|connais/);
  });

  test('takes a reason, a program that one’s structure offers, and not to lead already; one request at a time', async () => {
    const { ids } = carnet;
    await orient(carnet);
    expect(codeOf(await ask(actors.paul, ids.employment, ' '))).toBe('reason_required');
    expect(codeOf(await ask(actors.paul, ids.social))).toBe('structure_does_not_offer_program');
    expect(codeOf(await ask(actors.pierre, ids.social))).toBe('already_so');
    const answers = await Promise.all([ask(actors.paul, ids.employment), ask(actors.paul, ids.employment)]);
    expect(answers.map(codeOf).sort()).toEqual(['200', 'request_pending']);
    expect(await carnet.rows(`select from event where type = 'referent_asked'`)).toHaveLength(1);
  });
});

describe('a request to lead', () => {
  test('is confirmed by the head of the structure where the carnet is oriented there', async () => {
    const { ids } = carnet;
    await orient(carnet, {}, null);
    const { body } = await ask(actors.lea, ids.social);
    expect((await confirm(body.request_id, actors.nora)).body).toMatchObject({ referent_id: ids.lea });
    expect(await leader()).toEqual({ who: 'Léa', structure: 'CCAS de Livry-Gargan' });
    expect(await states()).toEqual(['accepted']);
    expect(await carnet.rows('select from orientation')).toHaveLength(1);
    const letters = await carnet.mail.mailsTo('lea.marchand@example.org');
    expect(letters.map(({ subject }) => subject)).toEqual(['Vous êtes référent de Sophie T.']);
  });

  test('is confirmed by an orientation manager with a new orientation, which keeps the former referent in the team', async () => {
    const { ids } = carnet;
    await orient(carnet);
    const { body } = await ask(actors.paul, ids.employment);
    expect(codeOf(await confirm(body.request_id, actors.nora))).toBe('not_found');
    expect((await confirm(body.request_id, actors.giulia, 'Projet d’emploi')).status).toBe(200);
    expect(await leader()).toEqual({ who: 'Paul', structure: 'Mission locale' });
    expect(await carnet.rows('select motive, end_reason from orientation order by decided_at')).toEqual([
      { motive: null, end_reason: 'reoriented' },
      { motive: 'Projet d’emploi', end_reason: null },
    ]);
    expect(
      await carnet.rows(`select a.firstname from notebook_member m join account a on a.id = m.account_id
        where m.role = 'member' and m.ended_at is null`),
    ).toEqual([{ firstname: 'Pierre' }]);
  });

  test('is refused with a motive that the asker reads, or withdrawn by her', async () => {
    const { ids } = carnet;
    await orient(carnet);
    const first = (await ask(actors.paul, ids.employment)).body.request_id;
    expect(codeOf(await refuse(first, actors.giulia, ' '))).toBe('reason_required');
    expect((await refuse(first, actors.giulia)).body).toMatchObject({ state: 'refused' });
    expect(await toldOf(carnet, 'referent_request')).toContainEqual({
      who: 'Paul',
      event: 'referent_refused',
      payload: { what: 'referent_refused', person: 'Sophie T.', detail: 'Portefeuille complet' },
    });
    const second = (await ask(actors.paul, ids.employment)).body.request_id;
    expect(codeOf(await withdraw(second, actors.lea))).toBe('not_found');
    expect((await withdraw(second, actors.paul)).body).toMatchObject({ state: 'withdrawn' });
    expect(codeOf(await confirm(second, actors.giulia))).toBe('request_decided');
    expect(await leader()).toMatchObject({ who: 'Pierre' });
  });

  test('answered twice at the same moment has one answer', async () => {
    const { ids } = carnet;
    await orient(carnet, {}, null);
    const { body } = await ask(actors.lea, ids.social);
    const answers = await Promise.all([
      confirm(body.request_id, actors.nora),
      refuse(body.request_id, actors.giulia),
      confirm(body.request_id, actors.giulia),
      withdraw(body.request_id, actors.lea),
    ]);
    expect(answers.map(codeOf).sort()).toEqual(['200', ...Array<string>(3).fill('request_decided')]);
  });

  test('of somebody who is named by another path is answered by that', async () => {
    const { ids } = carnet;
    await ask(actors.pierre, ids.social);
    await orient(carnet);
    expect(await states()).toEqual(['accepted']);
  });
});
