/** Two requests at the same moment, for real: a double click, a lost connection, a page left open. */
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { actorsOf } from '../../tests/actors.ts';
import { callAct, codeOf, type Actor } from '../../tests/call-act.ts';
import { runTask } from '../../tests/run-task.ts';
import { startTestServer, type TestServer } from '../../tests/start-test-server.ts';

let carnet: TestServer;
let actors: ReturnType<typeof actorsOf>;
beforeEach(async () => {
  carnet = await startTestServer();
  actors = actorsOf(carnet.ids);
});
afterEach(() => carnet.stop());

const decide = (actor: Actor, idempotency_key: string, input: Readonly<Record<string, unknown>> = {}) =>
  callAct(carnet, actor, 'decide_orientation', {
    notebook_id: carnet.ids.sophieNotebook,
    program_id: carnet.ids.social,
    structure_id: carnet.ids.ccas,
    referent_id: carnet.ids.pierre,
    idempotency_key,
    ...input,
  });
const written = () => carnet.rows('select type from event order by occurred_at');

describe('the same key', () => {
  test('five times at the same moment gives five times the answer of one act, one event of each kind, one letter each', async () => {
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 5 }, () => decide(actors.giulia, key)));
    expect(new Set(answers.map(({ status, body }) => `${status} ${body.orientation_id}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(200);
    expect(await written()).toEqual([{ type: 'orientation_decided' }, { type: 'referent_assigned' }]);
    await carnet.settled();
    expect(carnet.mail.mails).toHaveLength(3);
  });

  test('after the answer was lost gives it again, whatever has happened since', async () => {
    const key = randomUUID();
    const first = await decide(actors.giulia, key);
    await callAct(carnet, actors.giulia, 'assign_referent', {
      notebook_id: carnet.ids.sophieNotebook,
      orientation_id: first.body.orientation_id,
      current_referent_id: carnet.ids.pierre,
      referent_id: carnet.ids.lea,
    });
    const before = await written();
    expect((await decide(actors.giulia, key)).body).toEqual(first.body);
    expect(await written()).toEqual(before);
  });

  test('after a refusal is tried anew: nothing had been done', async () => {
    const key = randomUUID();
    await carnet.rows('update notebook set archived_at = now() where id = $1', [carnet.ids.sophieNotebook]);
    expect(codeOf(await decide(actors.giulia, key))).toBe('notebook_archived');
    await carnet.rows('update notebook set archived_at = null');
    expect((await decide(actors.giulia, key)).status).toBe(200);
  });

  test('for something else, or from somebody else, is not taken for the first one', async () => {
    const key = randomUUID();
    await decide(actors.giulia, key);
    expect(codeOf(await decide(actors.giulia, key, { referent_id: carnet.ids.lea }))).toBe('invalid_input');
    expect(codeOf(await decide(actors.hugo, key))).toBe('not_found');
    await carnet.rows('update role_grant set revoked_at = now() where id = $1', [carnet.ids.giuliaGrant]);
    expect(codeOf(await decide(actors.giulia, key))).toBe('grant_not_active');
    expect(codeOf(await decide(actors.hugo, 'not a key'))).toBe('invalid_input');
  });

  test('is forgotten after two days', async () => {
    await decide(actors.giulia, randomUUID());
    const kept = () => carnet.rows('select act from private.act_answer');
    carnet.clock.advance({ hours: 47 });
    await runTask(carnet, 'purge_answers');
    expect(await kept()).toEqual([{ act: 'decide_orientation' }]);
    carnet.clock.advance({ hours: 2 });
    await runTask(carnet, 'purge_answers');
    expect(await kept()).toEqual([]);
  });
});
