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
  await orient(carnet);
});
afterEach(() => carnet.stop());

const reason = 'Atelier CV';
const join = (actor: Actor) =>
  callAct(carnet, actor, 'join_notebook', { notebook_id: carnet.ids.sophieNotebook, reason });
const invite = (actor: Actor, input: Readonly<Record<string, unknown>> = {}) =>
  callAct(carnet, actor, 'invite_member', {
    notebook_id: carnet.ids.sophieNotebook,
    account_id: carnet.ids.paul,
    structure_id: carnet.ids.mission,
    reason,
    ...input,
  });
const leave = (actor: Actor, input: Readonly<Record<string, unknown>> = {}) =>
  callAct(carnet, actor, 'leave_notebook', { notebook_id: carnet.ids.sophieNotebook, ...input });
const team = () =>
  carnet.rows(
    `select a.firstname, m.role from notebook_member m join account a on a.id = m.account_id
     where m.ended_at is null order by a.firstname`,
  );

describe('inviting a professional', () => {
  test('brings her in at once, with the reason that the person reads, and tells her', async () => {
    const { ids } = carnet;
    expect((await invite(actors.pierre)).status).toBe(200);
    expect(await team()).toEqual([
      { firstname: 'Paul', role: 'member' },
      { firstname: 'Pierre', role: 'referent' },
    ]);
    expect(
      await carnet.rows('select invited_by, join_reason from notebook_member where account_id = $1', [ids.paul]),
    ).toEqual([{ invited_by: ids.pierre, join_reason: reason }]);
    expect(await carnet.rows('select account_id, kind, reason from access_log')).toEqual([
      { account_id: ids.paul, kind: 'joined', reason },
    ]);
    expect(await carnet.rows(`select author_id, payload from event where type = 'member_joined'`)).toEqual([
      {
        author_id: ids.pierre,
        payload: {
          member: 'Paul Camara',
          structure: 'Mission locale',
          role: 'member',
          reason,
          invited_by: 'Pierre Chevalier',
        },
      },
    ]);
    const [letter] = await carnet.mail.mailsTo('paul.camara@example.org');
    expect(letter?.subject).toBe('Vous faites partie du groupe de suivi de Sophie T.');
    expect(letter?.text).not.toMatch(/Tifour|Chevalier|Atelier/);
  });

  test('is told to the referent when another member invites', async () => {
    await join(actors.giulia);
    expect((await invite(actors.giulia)).status).toBe(200);
    expect(
      (await toldOf(carnet, 'member_joined')).map(({ who, payload }) => [who, (payload as { what: string }).what]),
    ).toEqual([
      ['Pierre', 'member_joined'],
      ['Paul', 'you_are_invited'],
      ['Pierre', 'member_joined'],
    ]);
  });

  test('takes a member, a reason, and a professional of the territory who is not there yet; once at a time', async () => {
    const { ids } = carnet;
    for (const actor of [actors.lea, actors.giulia]) expect(codeOf(await invite(actor))).toBe('not_member');
    for (const actor of [actors.nora, actors.sophie]) expect(codeOf(await invite(actor))).toBe('not_allowed');
    expect(codeOf(await invite(actors.pierre, { reason: ' ' }))).toBe('reason_required');
    for (const [account_id, structure_id] of [
      [ids.karine, ids.ccasOfDie],
      [ids.paul, ids.ccas],
      [ids.nora, ids.ccas],
    ])
      expect(codeOf(await invite(actors.pierre, { account_id, structure_id }))).toBe('referent_not_in_structure');
    const answers = await Promise.all([invite(actors.pierre), invite(actors.pierre), join(actors.paul)]);
    expect(answers.map(codeOf).sort()).toEqual(['200', 'already_member', 'already_member']);
    expect(await team()).toHaveLength(2);
  });
});

describe('leaving a care team', () => {
  test('ends the membership, is told to the referent, and lets one come back', async () => {
    await join(actors.paul);
    expect((await leave(actors.paul, { reason: 'Atelier terminé' })).status).toBe(200);
    expect(await team()).toEqual([{ firstname: 'Pierre', role: 'referent' }]);
    expect(await carnet.rows(`select payload from event where type = 'member_left'`)).toEqual([
      {
        payload: {
          member: 'Paul Camara',
          structure: 'Mission locale',
          role: 'member',
          end_reason: 'left',
          reason: 'Atelier terminé',
        },
      },
    ]);
    expect(await toldOf(carnet, 'member_left')).toMatchObject([{ who: 'Pierre', payload: { member: 'Paul C.' } }]);
    expect(codeOf(await leave(actors.paul))).toBe('not_member');
    expect((await join(actors.paul)).status).toBe(200);
  });

  test('is refused to the referent, and open to an orientation manager', async () => {
    expect(codeOf(await leave(actors.pierre))).toBe('referent_cannot_leave');
    await join(actors.giulia);
    expect((await leave(actors.giulia)).status).toBe(200);
    expect(await team()).toEqual([{ firstname: 'Pierre', role: 'referent' }]);
  });

  test('while being named referent ends as one of the two, never both', async () => {
    const { ids } = carnet;
    await join(actors.lea);
    const [current] = await carnet.rows('select id from orientation');
    const [left, named] = await Promise.all([
      leave(actors.lea),
      callAct(carnet, actors.nora, 'assign_referent', {
        notebook_id: ids.sophieNotebook,
        orientation_id: current?.['id'],
        current_referent_id: ids.pierre,
        referent_id: ids.lea,
      }),
    ]);
    expect(named.status).toBe(200);
    expect(['200', 'referent_cannot_leave']).toContain(codeOf(left));
    expect(await team()).toEqual([
      { firstname: 'Léa', role: 'referent' },
      { firstname: 'Pierre', role: 'member' },
    ]);
  });
});
