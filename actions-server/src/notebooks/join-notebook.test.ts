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

const reason = 'Orientation vers un atelier CV';
const join = (actor: Actor, input: Readonly<Record<string, unknown>> = {}) =>
  callAct(carnet, actor, 'join_notebook', { notebook_id: carnet.ids.sophieNotebook, reason, ...input });
const members = (): Promise<Record<string, unknown>[]> =>
  carnet.rows('select account_id, role, join_reason from notebook_member where ended_at is null');

describe('joining a care team', () => {
  test('is written with its reason in the team, the history and the log of accesses that the person reads', async () => {
    const { ids } = carnet;
    const answer = await join(actors.paul);
    expect(answer).toMatchObject({ status: 200, body: { notebook_id: ids.sophieNotebook } });
    expect(await carnet.rows('select id, account_id, structure_id, role, join_reason from notebook_member')).toEqual([
      {
        id: answer.body.member_id,
        account_id: ids.paul,
        structure_id: ids.mission,
        role: 'member',
        join_reason: reason,
      },
    ]);
    expect(await carnet.rows('select type, author_id, author_structure_id, payload from event')).toEqual([
      {
        type: 'member_joined',
        author_id: ids.paul,
        author_structure_id: ids.mission,
        payload: { member: 'Paul Camara', structure: 'Mission locale', role: 'member', reason },
      },
    ]);
    expect(await carnet.rows('select notebook_id, account_id, kind, reason from access_log')).toEqual([
      { notebook_id: ids.sophieNotebook, account_id: ids.paul, kind: 'joined', reason },
    ]);
  });

  test('is told to the referent, without the reason nor a whole name', async () => {
    const { ids } = carnet;
    await callAct(carnet, actors.giulia, 'decide_orientation', {
      notebook_id: ids.sophieNotebook,
      program_id: ids.social,
      structure_id: ids.ccas,
      referent_id: ids.pierre,
    });
    await join(actors.paul);
    const letters = await carnet.mail.mailsTo('pierre.chevalier@example.org', 2);
    const told = letters.find(({ subject }) => subject?.includes('a rejoint le groupe de suivi'));
    expect(told?.text).toContain('Paul C. (Mission locale)');
    expect(told?.text).not.toMatch(/Tifour|Camara|atelier/);
  });

  test('five times at the same moment makes one member', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => join(actors.paul)));
    expect(answers.map(codeOf).sort()).toEqual(['200', ...Array<string>(4).fill('already_member')]);
    expect(await members()).toHaveLength(1);
  });

  test('is done for one structure at a time: the same person may join for another', async () => {
    const { ids } = carnet;
    expect((await join(actors.lea)).status).toBe(200);
    expect((await join({ ...actors.lea, grant: ids.leaMissionGrant })).status).toBe(200);
    expect(await members()).toHaveLength(2);
  });
});

describe('an orientation manager who joins', () => {
  test('is in the team as such, for no structure, and loses it with the grant', async () => {
    const { ids } = carnet;
    expect((await join(actors.giulia)).status).toBe(200);
    expect(codeOf(await join(actors.giulia))).toBe('already_member');
    expect(await carnet.rows('select account_id, structure_id, role, join_reason from notebook_member')).toEqual([
      { account_id: ids.giulia, structure_id: null, role: 'orientation_manager', join_reason: reason },
    ]);
    expect(await carnet.rows('select author_structure_id, payload from event')).toEqual([
      {
        author_structure_id: null,
        payload: { member: 'Giulia Diaby', structure: 'Seine-Saint-Denis', role: 'orientation_manager', reason },
      },
    ]);
    await carnet.rows('update role_grant set revoked_at = now() where id = $1', [ids.giuliaGrant]);
    expect(await members()).toEqual([]);
  });
});

describe('joining a care team is refused', () => {
  test('without a reason', async () => {
    for (const blank of ['', '   ', '\n'])
      expect(codeOf(await join(actors.paul, { reason: blank }))).toBe('reason_required');
    expect(await members()).toEqual([]);
  });

  test('in another territory, which does not learn that the carnet exists', async () => {
    for (const actor of [actors.karine, actors.hugo]) expect(codeOf(await join(actor))).toBe('not_found');
    expect(await carnet.rows('select from access_log')).toEqual([]);
  });

  test('to whoever is neither a professional nor an orientation manager, and once the grant is revoked', async () => {
    for (const actor of [actors.nora, actors.sophie]) expect(codeOf(await join(actor))).toBe('not_allowed');
    await carnet.rows('update role_grant set revoked_at = now() where id = $1', [carnet.ids.paulGrant]);
    expect(codeOf(await join(actors.paul))).toBe('grant_not_active');
  });

  test('on an archived carnet', async () => {
    await carnet.rows('update notebook set archived_at = now() where id = $1', [carnet.ids.sophieNotebook]);
    expect(codeOf(await join(actors.paul))).toBe('notebook_archived');
  });
});
