import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { actorsOf } from '../../tests/actors.ts';
import { callAct } from '../../tests/call-act.ts';
import { orient, toldOf } from '../../tests/orient.ts';
import { recordMails } from '../../tests/record-mails.ts';
import { runTask } from '../../tests/run-task.ts';
import { startTestServer, type TestServer } from '../../tests/start-test-server.ts';

let carnet: TestServer;
let actors: ReturnType<typeof actorsOf>;
beforeEach(async () => {
  carnet = await startTestServer();
  actors = actorsOf(carnet.ids);
});
afterEach(() => carnet.stop());

const prefer = (account: string, kind: string, email: string) =>
  carnet.rows('insert into notification_preference (account_id, kind, email) values ($1, $2, $3)', [
    account,
    kind,
    email,
  ]);
const mailsTo = (address: string) => carnet.mail.mails.filter(({ to }) => to.includes(address));
/** As the data server writes: the session, then the row. */
const write = (sql: string, values: readonly unknown[], account: string) =>
  carnet.rows(`with session as (select set_config('hasura.user', $1, true)) ${sql}`, [
    JSON.stringify({ 'x-hasura-role': 'professional', 'x-hasura-user-id': account }),
    ...values,
  ]);
const addAction = async (account: string): Promise<unknown> => {
  const { ids } = carnet;
  const of = [ids.seineSaintDenis, ids.sophieNotebook];
  const [focus] = await carnet.rows(
    `insert into focus (territory_id, notebook_id, theme) values ($1, $2, 'logement-hebergement')
     on conflict do nothing returning id`,
    of,
  );
  const [goal] = await carnet.rows(
    `insert into goal (territory_id, notebook_id, focus_id, label) values ($1, $2, $3, 'Se loger') returning id`,
    [...of, focus?.['id']],
  );
  const [action] = await write(
    `insert into action (territory_id, notebook_id, goal_id, label) select $2, $3, $4, 'Remplir le dossier' from session returning id`,
    [...of, goal?.['id']],
    account,
  );
  return action?.['id'];
};

describe('a notification', () => {
  test('is in the product at once and by e-mail as its account prefers: at once, in the summary of the day, never', async () => {
    const { ids } = carnet;
    await prefer(ids.pierre, 'referent_assigned', 'daily');
    await prefer(ids.sophieAccount, 'orientation_decided', 'none');
    await callAct(carnet, actors.giulia, 'decide_orientation', {
      notebook_id: ids.sophieNotebook,
      program_id: ids.social,
      structure_id: ids.ccas,
      referent_id: ids.pierre,
    });
    await carnet.settled();
    expect((await toldOf(carnet, 'referent_assigned')).map(({ who }) => who)).toEqual(['Pierre']);
    expect(carnet.mail.mails.map(({ to }) => to[0])).toEqual(['ccas@example.org']);
    await runTask(carnet, 'send_summaries');
    await carnet.settled();
    await runTask(carnet, 'send_summaries');
    await carnet.settled();
    expect(mailsTo('pierre.chevalier@example.org').map(({ parsed }) => parsed.subject)).toEqual(['Le résumé du jour']);
    expect(mailsTo('pierre.chevalier@example.org')[0]?.parsed.text).toContain('Vous êtes référent de Sophie T.');
    expect(mailsTo('sophie.tifour@example.org')).toEqual([]);
  });

  test('read in the product is left out of the summary', async () => {
    await prefer(carnet.ids.pierre, 'referent_assigned', 'daily');
    await orient(carnet);
    await carnet.rows('update notification set read_at = now()');
    await runTask(carnet, 'send_summaries');
    await carnet.settled();
    expect(carnet.mail.mails).toEqual([]);
  });

  test('is neither shown nor sent to an account without a grant, nor to whoever acts', async () => {
    const { ids } = carnet;
    await orient(carnet);
    await carnet.rows('update role_grant set revoked_at = now() where id = $1', [ids.giuliaGrant]);
    await callAct(carnet, actors.pierre, 'ask_reorientation', {
      notebook_id: ids.sophieNotebook,
      program_id: ids.employment,
      reason: 'Prête',
    });
    await carnet.settled();
    expect(await toldOf(carnet, 'reorientation_asked')).toEqual([]);
    expect(carnet.mail.mails).toEqual([]);
  });

  test('of one event is one row per account, however often it is written', async () => {
    await orient(carnet);
    await expect(
      carnet.rows(`insert into notification (territory_id, account_id, kind, notebook_id, event_id)
        select territory_id, account_id, kind, notebook_id, event_id from notification limit 1`),
    ).rejects.toThrow(/duplicate key/);
  });
});

describe('the letter of a notification', () => {
  test('leaves once, though its job runs twice at the same moment and once more', async () => {
    await orient(carnet);
    await carnet.rows('update notification set emailed_at = null');
    const [row] = await carnet.rows(`select id from notification where kind = 'referent_assigned'`);
    const again = () =>
      carnet.rows(`select graphile_worker.add_job('email_notifications', json_build_array($1::text))`, [row?.['id']]);
    await Promise.all([again(), again(), again()]);
    await carnet.settled();
    await again();
    await carnet.settled();
    expect(mailsTo('pierre.chevalier@example.org')).toHaveLength(1);
    expect(mailsTo('pierre.chevalier@example.org')[0]?.parsed.messageId).toContain(String(row?.['id']));
  });

  test('is tried again when the mail server was away, and then leaves once', async () => {
    await carnet.stop();
    const away = await recordMails();
    const { port } = away;
    await away.stop();
    carnet = await startTestServer({ mail: away });
    actors = actorsOf(carnet.ids);
    await callAct(carnet, actors.giulia, 'decide_orientation', {
      notebook_id: carnet.ids.sophieNotebook,
      program_id: carnet.ids.social,
      structure_id: carnet.ids.ccas,
      referent_id: carnet.ids.pierre,
    });
    const failed = () => carnet.rows('select from graphile_worker.jobs where last_error is not null');
    await expect.poll(failed, { timeout: 15_000 }).toHaveLength(3);
    expect(await carnet.rows('select from notification where emailed_at is not null')).toEqual([]);
    const back = await recordMails(port);
    await carnet.rows(
      'select graphile_worker.reschedule_jobs(array_agg(id), run_at => now()) from graphile_worker.jobs',
    );
    await carnet.settled();
    expect(back.mails.map(({ to }) => to[0]).sort()).toEqual([
      'ccas@example.org',
      'pierre.chevalier@example.org',
      'sophie.tifour@example.org',
    ]);
    await back.stop();
  });
});

describe('a plain write', () => {
  test('is told to the team and the person, not to who wrote, within a minute and in the summary', async () => {
    const { ids } = carnet;
    await orient(carnet);
    await callAct(carnet, actors.lea, 'join_notebook', { notebook_id: ids.sophieNotebook, reason: 'Logement' });
    await carnet.settled();
    carnet.mail.mails.length = 0;
    await addAction(ids.pierre);
    await runTask(carnet, 'tell_events');
    expect(await toldOf(carnet, 'action_changed')).toEqual(
      ['Léa', 'Sophie'].map((who) => ({
        who,
        event: 'action_added',
        payload: { what: 'action_changed', person: 'Sophie T.', by: 'Pierre C.', added: true },
      })),
    );
    await runTask(carnet, 'tell_events');
    expect(await toldOf(carnet, 'action_changed')).toHaveLength(2);
    await carnet.settled();
    expect(carnet.mail.mails).toEqual([]);
    await runTask(carnet, 'send_summaries');
    await carnet.settled();
    expect(carnet.mail.mails.map(({ to }) => to[0]).sort()).toEqual([
      'lea.marchand@example.org',
      'sophie.tifour@example.org',
    ]);
  });

  test('ten times in a row on one carnet is told once', async () => {
    await orient(carnet);
    const action = await addAction(carnet.ids.pierre);
    for (let hours = 1; hours <= 10; hours += 1)
      await write('update action set weekly_hours = $3 from session where id = $2', [action, hours], carnet.ids.pierre);
    await runTask(carnet, 'tell_events');
    expect((await toldOf(carnet, 'action_changed')).map(({ who }) => who)).toEqual(['Sophie']);
  });

  test('of a migration, an import or a job tells nobody', async () => {
    const { ids } = carnet;
    await orient(carnet);
    await carnet.rows(`insert into appointment (territory_id, notebook_id, starts_at) values ($1, $2, '2100-01-01')`, [
      ids.seineSaintDenis,
      ids.sophieNotebook,
    ]);
    await runTask(carnet, 'tell_events');
    expect(await toldOf(carnet, 'appointment')).toEqual([]);
  });

  test('that takes a referent away is told to those who can name another, in one letter each, and is in the history', async () => {
    const { ids } = carnet;
    await orient(carnet);
    await orient(carnet, { notebook_id: ids.ahmedNotebook });
    await carnet.rows('update role_grant set revoked_at = now() where id = $1', [ids.pierreGrant]);
    await runTask(carnet, 'tell_events');
    await carnet.settled();
    expect(carnet.mail.mails.map(({ to }) => to[0]).sort()).toEqual([
      'giulia.diaby@example.org',
      'nora.lefevre@example.org',
    ]);
    expect(carnet.mail.mails[0]?.parsed.text).toContain('Sophie T. n’a plus de référent');
    expect(await carnet.rows(`select payload ->> 'end_reason' as why from event where type = 'member_left'`)).toEqual(
      Array(2).fill({ why: 'grant_revoked' }),
    );
  });
});
