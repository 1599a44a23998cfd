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

const assessment = 'Sophie a signé un contrat à durée indéterminée.';
const end = (actor: Actor = actors.pierre, input: Readonly<Record<string, unknown>> = {}) =>
  callAct(carnet, actor, 'end_follow_up', {
    notebook_id: carnet.ids.sophieNotebook,
    orientation_id,
    end_reason: 'employment',
    assessment,
    ...input,
  });
const reopen = (input: Readonly<Record<string, unknown>> = {}, actor: Actor = actors.giulia) =>
  callAct(carnet, actor, 'reopen', {
    notebook_id: carnet.ids.sophieNotebook,
    ended_orientation_id: orientation_id,
    motive: 'Fin de la période d’essai',
    ...input,
  });
const status = async () =>
  (await carnet.rows('select status from notebook_overview where notebook_id = $1', [carnet.ids.sophieNotebook]))[0]?.[
    'status'
  ];
const team = () =>
  carnet.rows(
    `select a.firstname, m.role from notebook_member m join account a on a.id = m.account_id
     where m.ended_at is null order by m.role, a.firstname`,
  );

describe('ending a follow-up', () => {
  test('keeps its reason, its assessment and its date, and tells the team, the managers and the person', async () => {
    await callAct(carnet, actors.lea, 'join_notebook', {
      notebook_id: carnet.ids.sophieNotebook,
      reason: 'Aide au logement',
    });
    await carnet.settled();
    carnet.mail.mails.length = 0;
    const answer = await end();
    const [dates] = await carnet.rows(
      `select ((now() at time zone 'Europe/Paris')::date + 30)::text as grace, (now() at time zone 'Europe/Paris')::date::text as today`,
    );
    expect(answer).toMatchObject({ status: 200, body: { orientation_id, access_ends_on: dates?.['grace'] } });
    expect(
      await carnet.rows('select end_reason, assessment, access_ends_on::text from orientation where ended_at <= now()'),
    ).toEqual([{ end_reason: 'employment', assessment, access_ends_on: dates?.['grace'] }]);
    expect(await status()).toBe('ended');
    expect(
      await carnet.rows(
        `select author_id, payload ->> 'ended_on' as ended_on from event where type = 'orientation_ended'`,
      ),
    ).toEqual([{ author_id: carnet.ids.pierre, ended_on: dates?.['today'] }]);
    expect((await toldOf(carnet, 'follow_up_ended')).map(({ who }) => who).sort()).toEqual(['Giulia', 'Léa', 'Sophie']);
    const [toPerson] = await carnet.mail.mailsTo('sophie.tifour@example.org');
    expect(toPerson?.text).toContain('est terminé');
    await carnet.settled();
    for (const { parsed } of carnet.mail.mails) expect(parsed.text).not.toMatch(/Tifour|indéterminée|emploi durable/);
  });

  test('leaves the team thirty days to finish writing, then ends its memberships; the history says so', async () => {
    await end();
    expect(await team()).toEqual([{ firstname: 'Pierre', role: 'member' }]);
    carnet.clock.advance({ hours: 29 * 24 });
    await runTask(carnet, 'end_access');
    expect(await team()).toHaveLength(1);
    carnet.clock.advance({ hours: 3 * 24 });
    await runTask(carnet, 'end_access');
    await runTask(carnet, 'end_access');
    expect(await team()).toEqual([]);
    expect(await carnet.rows(`select payload ->> 'end_reason' as why from event where type = 'member_left'`)).toEqual([
      { why: 'follow_up_ended' },
    ]);
  });

  test('ends nobody’s access who has joined since, with a reason', async () => {
    const { ids } = carnet;
    await end();
    await carnet.rows(`update orientation set access_ends_on = current_date - 10`);
    await carnet.rows(`update notebook_member set joined_at = now() - interval '40 days' where ended_at is null`);
    await callAct(carnet, actors.lea, 'join_notebook', {
      notebook_id: ids.sophieNotebook,
      reason: 'Revenue à l’accueil',
    });
    await runTask(carnet, 'end_access');
    expect(await team()).toEqual([{ firstname: 'Léa', role: 'member' }]);
  });

  test('withdraws what was asked about it and ends its contract', async () => {
    const { ids } = carnet;
    await callAct(carnet, actors.pierre, 'ask_reorientation', {
      notebook_id: ids.sophieNotebook,
      program_id: ids.employment,
      reason: 'Prête',
    });
    const [contract] = await carnet.rows(
      `insert into contract (territory_id, notebook_id, kind) values ($1, $2, 'engagement') returning id`,
      [ids.seineSaintDenis, ids.sophieNotebook],
    );
    await carnet.rows(
      `insert into contract_version (territory_id, notebook_id, contract_id, version, starts_on, ends_on)
       values ($1, $2, $3, 1, '2026-01-01', '2026-12-31')`,
      [ids.seineSaintDenis, ids.sophieNotebook, contract?.['id']],
    );
    expect((await end()).status).toBe(200);
    expect(await carnet.rows('select state from reorientation_request')).toEqual([{ state: 'withdrawn' }]);
    expect(await carnet.rows('select state, end_reason from contract_version')).toEqual([
      { state: 'ended', end_reason: 'follow_up_ended' },
    ]);
  });

  test('of a person who has died writes to nobody in her name', async () => {
    await end(actors.giulia, { end_reason: 'deceased' });
    await carnet.settled();
    expect(carnet.mail.mails.map(({ to }) => to[0])).toEqual(['pierre.chevalier@example.org']);
  });

  test('is the referent’s or an orientation manager’s, with an assessment and a date that can be', async () => {
    const { ids } = carnet;
    await callAct(carnet, actors.lea, 'join_notebook', { notebook_id: ids.sophieNotebook, reason: 'Logement' });
    for (const actor of [actors.lea, actors.paul]) expect(codeOf(await end(actor))).toBe('not_referent');
    for (const actor of [actors.nora, actors.sophie]) expect(codeOf(await end(actor))).toBe('not_allowed');
    expect(codeOf(await end(actors.pierre, { assessment: '' }))).toBe('assessment_required');
    expect(codeOf(await end(actors.pierre, { end_reason: 'reoriented' }))).toBe('invalid_input');
    for (const ended_on of ['2020-01-01', '2100-01-01'])
      expect(codeOf(await end(actors.pierre, { ended_on }))).toBe('end_date_not_possible');
    expect(await status()).toBe('in_progress');
  });

  test('at the same moment as another decision leaves one outcome', async () => {
    const { ids } = carnet;
    const answers = await Promise.all([
      end(),
      callAct(carnet, actors.giulia, 'decide_orientation', {
        notebook_id: ids.sophieNotebook,
        current_orientation_id: orientation_id,
        program_id: ids.employment,
        structure_id: ids.mission,
      }),
      end(actors.giulia),
    ]);
    expect(answers.map(({ status: code }) => code).filter((code) => code === 200)).toHaveLength(1);
    expect(await carnet.rows(`select from event where type = 'orientation_ended'`)).toHaveLength(1);
  });
});

describe('reopening', () => {
  test('takes up the last orientation, with its referent, and cancels the end of access', async () => {
    await end();
    const answer = await reopen({ referent_id: carnet.ids.pierre });
    expect(answer).toMatchObject({ status: 200, body: { referent_id: carnet.ids.pierre } });
    expect(await status()).toBe('in_progress');
    carnet.clock.advance({ hours: 60 * 24 });
    await runTask(carnet, 'end_access');
    expect(await team()).toEqual([{ firstname: 'Pierre', role: 'referent' }]);
    expect(
      await carnet.rows(`select payload ->> 'motive' as motive from event where type = 'follow_up_reopened'`),
    ).toEqual([{ motive: 'Fin de la période d’essai' }]);
  });

  test('brings a silent carnet back from the archive, for the structure to name a referent', async () => {
    await end();
    await carnet.rows(`update notebook set archived_at = now(), archived_reason = 'no_contact' where id = $1`, [
      carnet.ids.sophieNotebook,
    ]);
    expect((await reopen()).status).toBe(200);
    expect(await status()).toBe('awaiting_referent');
    expect((await toldOf(carnet, 'orientation_decided')).filter(({ who }) => who === 'Nora')).toMatchObject([
      { payload: { what: 'structure_accompanies' } },
    ]);
  });

  test('is refused while the follow-up goes on, twice, without a motive, or for a carnet merged into another', async () => {
    expect(codeOf(await reopen())).toBe('not_ended');
    await end();
    expect(codeOf(await reopen({ motive: '' }))).toBe('reason_required');
    expect(codeOf(await reopen({}, actors.pierre))).toBe('not_allowed');
    await carnet.rows(`update notebook set archived_at = now(), archived_reason = 'merged' where id = $1`, [
      carnet.ids.sophieNotebook,
    ]);
    expect(codeOf(await reopen())).toBe('notebook_archived');
    await carnet.rows(`update notebook set archived_at = null, archived_reason = null`);
    const answers = await Promise.all([reopen(), reopen()]);
    expect(answers.map(codeOf).sort()).toEqual(['200', 'not_ended']);
  });
});
