import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { actorsOf } from '../../tests/actors.ts';
import { callAct, codeOf, type Actor } from '../../tests/call-act.ts';
import { startTestServer, type TestServer } from '../../tests/start-test-server.ts';

let carnet: TestServer;
let actors: ReturnType<typeof actorsOf>;
let orientation_id: string;
beforeEach(async () => {
  carnet = await startTestServer();
  const { ids } = carnet;
  actors = actorsOf(ids);
  const decided = await callAct(carnet, actors.giulia, 'decide_orientation', {
    notebook_id: ids.sophieNotebook,
    program_id: ids.social,
    structure_id: ids.ccas,
  });
  orientation_id = decided.body.orientation_id;
  await carnet.settled();
  carnet.mail.mails.length = 0;
});
afterEach(() => carnet.stop());

const assign = (actor: Actor, input: Readonly<Record<string, unknown>>) =>
  callAct(carnet, actor, 'assign_referent', { notebook_id: carnet.ids.sophieNotebook, orientation_id, ...input });
const activeTeam = (): Promise<Record<string, unknown>[]> =>
  carnet.rows(
    `select a.firstname, m.role from notebook_member m join account a on a.id = m.account_id
     where m.notebook_id = $1 and m.ended_at is null order by m.role, a.firstname`,
    [carnet.ids.sophieNotebook],
  );
const assignments = (): Promise<Record<string, unknown>[]> =>
  carnet.rows(`select author_id, payload from event where type = 'referent_assigned' order by occurred_at`);

describe('assigning a referent', () => {
  test('by the head of the structure gives the carnet its referent and tells her, the structure and the person', async () => {
    const { ids } = carnet;
    const answer = await assign(actors.nora, { referent_id: ids.pierre });
    expect(answer).toMatchObject({
      status: 200,
      body: { notebook_id: ids.sophieNotebook, orientation_id, referent_id: ids.pierre },
    });
    expect(await activeTeam()).toEqual([{ firstname: 'Pierre', role: 'referent' }]);
    expect(await assignments()).toEqual([
      {
        author_id: ids.nora,
        payload: { referent: 'Pierre Chevalier', structure: 'CCAS de Livry-Gargan', former_referent: null },
      },
    ]);
    await carnet.settled();
    expect(carnet.mail.mails.map(({ to }) => to[0]).sort()).toEqual([
      'ccas@example.org',
      'pierre.chevalier@example.org',
      'sophie.tifour@example.org',
    ]);
  });

  test('in place of another keeps the former one as a member and tells both', async () => {
    const { ids } = carnet;
    await assign(actors.giulia, { referent_id: ids.pierre });
    await assign(actors.giulia, { current_referent_id: ids.pierre, referent_id: ids.lea });
    expect(await activeTeam()).toEqual([
      { firstname: 'Pierre', role: 'member' },
      { firstname: 'Léa', role: 'referent' },
    ]);
    const letters = await carnet.mail.mailsTo('pierre.chevalier@example.org', 2);
    expect(letters.map(({ subject }) => subject).sort()).toEqual([
      'Vous n’êtes plus référent de Sophie T.',
      'Vous êtes référent de Sophie T.',
    ]);
    await carnet.mail.mailsTo('lea.marchand@example.org');
  });

  test('who was already a member makes one row of her', async () => {
    const { ids } = carnet;
    await callAct(carnet, actors.pierre, 'join_notebook', {
      notebook_id: ids.sophieNotebook,
      reason: 'Rencontrée à l’accueil',
    });
    expect((await assign(actors.nora, { referent_id: ids.pierre })).status).toBe(200);
    expect(await activeTeam()).toEqual([{ firstname: 'Pierre', role: 'referent' }]);
  });

  test('twice at the same moment leaves one outcome, one event and one mail', async () => {
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => assign(actors.nora, { referent_id: carnet.ids.pierre })),
    );
    expect(answers.map(codeOf).sort()).toEqual(['200', ...Array<string>(4).fill('already_so')]);
    await carnet.settled();
    expect(await assignments()).toHaveLength(1);
    expect(carnet.mail.mails.filter(({ to }) => to.includes('pierre.chevalier@example.org'))).toHaveLength(1);
  });

  test('to two different people at the same moment names one, and tells the other caller that the carnet has changed', async () => {
    const { ids } = carnet;
    const answers = await Promise.all([
      assign(actors.nora, { referent_id: ids.pierre }),
      assign(actors.giulia, { referent_id: ids.lea }),
    ]);
    expect(answers.map(codeOf).sort()).toEqual(['200', 'changed_meanwhile']);
    expect(await assignments()).toHaveLength(1);
  });
});

describe('assigning a referent is refused', () => {
  test('to a professional, to the person, and to another territory, which learns nothing', async () => {
    const { ids } = carnet;
    expect(codeOf(await assign(actors.pierre, { referent_id: ids.pierre }))).toBe('not_allowed');
    expect(codeOf(await assign(actors.sophie, { referent_id: ids.pierre }))).toBe('not_allowed');
    expect(codeOf(await assign(actors.hugo, { referent_id: ids.karine }))).toBe('not_found');
    expect(await activeTeam()).toEqual([]);
  });

  test('to the head of another structure, as if the carnet did not exist, archived or not', async () => {
    const { ids } = carnet;
    await carnet.rows('update role_grant set structure_id = $1 where id = $2', [ids.mission, ids.noraGrant]);
    expect(codeOf(await assign(actors.nora, { referent_id: ids.paul }))).toBe('not_found');
    await carnet.rows('update notebook set archived_at = now() where id = $1', [ids.sophieNotebook]);
    expect(codeOf(await assign(actors.nora, { referent_id: ids.paul }))).toBe('not_found');
    expect(codeOf(await assign(actors.giulia, { referent_id: ids.pierre }))).toBe('notebook_archived');
  });

  test('for someone of another structure or territory, or whose grant is revoked', async () => {
    const { ids } = carnet;
    for (const referent_id of [ids.paul, ids.karine, ids.nora]) {
      expect(codeOf(await assign(actors.giulia, { referent_id }))).toBe('referent_not_in_structure');
    }
    await carnet.rows('update role_grant set revoked_at = now() where id = $1', [ids.pierreGrant]);
    expect(codeOf(await assign(actors.giulia, { referent_id: ids.pierre }))).toBe('referent_not_in_structure');
  });

  test('under an orientation that has ended, or when the referent is no longer the one seen', async () => {
    const { ids } = carnet;
    await assign(actors.nora, { referent_id: ids.pierre });
    expect(codeOf(await assign(actors.nora, { referent_id: ids.lea }))).toBe('changed_meanwhile');
    await callAct(carnet, actors.giulia, 'decide_orientation', {
      notebook_id: ids.sophieNotebook,
      current_orientation_id: orientation_id,
      program_id: ids.employment,
      structure_id: ids.mission,
    });
    expect(codeOf(await assign(actors.nora, { referent_id: ids.lea, current_referent_id: ids.pierre }))).toBe(
      'changed_meanwhile',
    );
  });
});
