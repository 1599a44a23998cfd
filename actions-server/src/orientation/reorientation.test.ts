import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { actorsOf } from '../../tests/actors.ts';
import { callAct, codeOf, type Actor } from '../../tests/call-act.ts';
import { orient, toldOf } from '../../tests/orient.ts';
import { runTask } from '../../tests/run-task.ts';
import { startTestServer, type TestServer } from '../../tests/start-test-server.ts';

let carnet: TestServer;
let actors: ReturnType<typeof actorsOf>;
let orientation_id: string;
beforeEach(async () => {
  carnet = await startTestServer();
  actors = actorsOf(carnet.ids);
  orientation_id = await orient(carnet);
});
afterEach(() => carnet.stop());

const reason = 'Elle est prête à chercher un emploi';
const ask = (actor: Actor = actors.pierre, input: Readonly<Record<string, unknown>> = {}) =>
  callAct(carnet, actor, 'ask_reorientation', {
    notebook_id: carnet.ids.sophieNotebook,
    program_id: carnet.ids.employment,
    reason,
    ...input,
  });
const keep = (request_id: string, motive = 'Le logement d’abord', actor: Actor = actors.giulia) =>
  callAct(carnet, actor, 'keep_follow_up', { request_id, motive });
const withdraw = (request_id: string, actor: Actor = actors.pierre) =>
  callAct(carnet, actor, 'withdraw_reorientation', { request_id });
const accept = (input: Readonly<Record<string, unknown>> = {}) =>
  callAct(carnet, actors.giulia, 'decide_orientation', {
    notebook_id: carnet.ids.sophieNotebook,
    current_orientation_id: orientation_id,
    program_id: carnet.ids.employment,
    structure_id: carnet.ids.mission,
    referent_id: carnet.ids.paul,
    ...input,
  });
const requests = () => carnet.rows('select state, decision_motive, orientation_id from reorientation_request');
const history = async (): Promise<unknown[]> =>
  (await carnet.rows(`select type from event where type like 'reorientation%' order by occurred_at`)).map(
    ({ type }) => type,
  );
const mailsTo = (address: string) => carnet.mail.mails.filter(({ to }) => to.includes(address));

describe('asking for a reorientation', () => {
  test('is told to the orientation managers, in the product with the reason, by e-mail without it', async () => {
    const answer = await ask();
    expect(answer).toMatchObject({ status: 200, body: { notebook_id: carnet.ids.sophieNotebook, state: 'pending' } });
    expect(await toldOf(carnet, 'reorientation_asked')).toEqual([
      {
        who: 'Giulia',
        event: 'reorientation_asked',
        payload: {
          what: 'reorientation_asked',
          person: 'Sophie T.',
          by: 'Pierre C.',
          structure: 'CCAS de Livry-Gargan',
          program: 'Accompagnement emploi',
          detail: reason,
        },
      },
    ]);
    const [letter] = await carnet.mail.mailsTo('giulia.diaby@example.org');
    expect(letter?.subject).toBe('Réorientation demandée pour Sophie T.');
    expect(letter?.text).toContain('Pierre C.');
    expect(letter?.text).not.toMatch(/Tifour|Chevalier|prête/);
    expect(mailsTo('hugo.faure@example.org')).toEqual([]);
  });

  test('is the current referent’s, with a reason and a program of the territory, one at a time', async () => {
    const { ids } = carnet;
    await callAct(carnet, actors.lea, 'join_notebook', { notebook_id: ids.sophieNotebook, reason: 'Logement' });
    for (const actor of [actors.lea, actors.paul]) expect(codeOf(await ask(actor))).toBe('not_referent');
    expect(codeOf(await ask(actors.giulia))).toBe('not_allowed');
    expect(codeOf(await ask(actors.pierre, { reason: ' ' }))).toBe('reason_required');
    expect(codeOf(await ask(actors.pierre, { program_id: ids.socialOfDrome }))).toBe('invalid_input');
    expect(await requests()).toEqual([]);
    const answers = await Promise.all(Array.from({ length: 4 }, () => ask()));
    expect(answers.map(codeOf).sort()).toEqual(['200', ...Array<string>(3).fill('request_pending')]);
    expect(await requests()).toHaveLength(1);
    expect(await history()).toEqual(['reorientation_asked']);
  });
});

describe('a reorientation that is asked', () => {
  test('may be kept as it is, with a motive that the asker reads and that no e-mail tells', async () => {
    const { body } = await ask();
    expect(codeOf(await keep(body.request_id, ' '))).toBe('reason_required');
    expect(codeOf(await keep(body.request_id, 'Non', actors.pierre))).toBe('not_allowed');
    expect((await keep(body.request_id)).body).toMatchObject({ state: 'kept' });
    expect(await requests()).toEqual([{ state: 'kept', decision_motive: 'Le logement d’abord', orientation_id: null }]);
    expect(await toldOf(carnet, 'reorientation_decided')).toEqual([
      {
        who: 'Pierre',
        event: 'reorientation_kept',
        payload: { what: 'reorientation_kept', person: 'Sophie T.', detail: 'Le logement d’abord' },
      },
    ]);
    const [letter] = await carnet.mail.mailsTo('pierre.chevalier@example.org');
    expect(letter?.text).toContain('se poursuit comme avant');
    expect(letter?.text).not.toMatch(/logement d/);
    expect((await ask()).status).toBe(200);
  });

  test('may be withdrawn by who asked, and by nobody else', async () => {
    const { body } = await ask();
    expect(codeOf(await withdraw(body.request_id, actors.lea))).toBe('not_found');
    expect((await withdraw(body.request_id)).body).toMatchObject({ state: 'withdrawn' });
    expect(codeOf(await withdraw(body.request_id))).toBe('request_decided');
    expect(codeOf(await keep(body.request_id))).toBe('request_decided');
    expect(await history()).toEqual(['reorientation_asked', 'reorientation_withdrawn']);
    const letters = await carnet.mail.mailsTo('giulia.diaby@example.org', 2);
    expect(letters.map(({ subject }) => subject)).toContain('Demande de réorientation retirée pour Sophie T.');
  });

  test('is accepted by any orientation that is decided, and the asker is told once, with the motive', async () => {
    await ask();
    await carnet.settled();
    carnet.mail.mails.length = 0;
    const answer = await accept({ motive: 'Projet solide' });
    expect(await requests()).toEqual([
      { state: 'accepted', decision_motive: 'Projet solide', orientation_id: answer.body.orientation_id },
    ]);
    expect(await history()).toEqual(['reorientation_asked', 'reorientation_accepted']);
    expect(await toldOf(carnet, 'reorientation_decided')).toMatchObject([
      {
        who: 'Pierre',
        payload: { what: 'reorientation_accepted', structure: 'Mission locale', detail: 'Projet solide' },
      },
    ]);
    await carnet.settled();
    expect(mailsTo('pierre.chevalier@example.org').map(({ parsed }) => parsed.subject)).toEqual([
      'Réorientation acceptée pour Sophie T.',
    ]);
    expect(mailsTo('pierre.chevalier@example.org')[0]?.parsed.text).toContain('Vous restez membre');
  });

  test('answered in two ways at the same moment has one answer, one event and one letter to the asker', async () => {
    const { body } = await ask();
    await carnet.settled();
    carnet.mail.mails.length = 0;
    const answers = await Promise.all([
      keep(body.request_id),
      accept(),
      withdraw(body.request_id),
      keep(body.request_id),
    ]);
    const [request] = await requests();
    const answeredRequest = answers.filter((_, index) => index !== 1).filter(({ status }) => status === 200);
    expect(answeredRequest).toHaveLength(request?.['state'] === 'accepted' ? 0 : 1);
    expect(answers[1].status).toBe(200); // an orientation may follow a request that has been kept
    expect(await history()).toHaveLength(2);
    await carnet.settled();
    const told = await toldOf(carnet, 'reorientation_decided');
    expect(told).toHaveLength(1);
  });
});

describe('a request that waits', () => {
  test('is told again to the managers after seven days and after fifteen, once each', async () => {
    await ask();
    const reminders = () => toldOf(carnet, 'reorientation_reminder');
    const days: unknown[][] = [];
    for (const hours of [6 * 24, 2 * 24, 24, 5 * 24, 3 * 24, 24]) {
      carnet.clock.advance({ hours });
      await runTask(carnet, 'remind_reorientations');
      days.push((await reminders()).map(({ payload }) => (payload as { days: number }).days));
    }
    expect(days).toEqual([[], [7], [7], [7], [7, 15], [7, 15]]);
    expect((await reminders()).map(({ who }) => who)).toEqual(['Giulia', 'Giulia']);
    const letters = await carnet.mail.mailsTo('giulia.diaby@example.org', 3);
    expect(letters.map(({ subject }) => subject)).toContain('Une demande de réorientation attend depuis 15 jours');
  });

  test('is not told any more once it is decided', async () => {
    const { body } = await ask();
    await keep(body.request_id);
    carnet.clock.advance({ hours: 20 * 24 });
    await runTask(carnet, 'remind_reorientations');
    expect(await toldOf(carnet, 'reorientation_reminder')).toEqual([]);
  });
});
