import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { actorsOf } from '../../tests/actors.ts';
import { callAct, codeOf, type Actor } from '../../tests/call-act.ts';
import { orient, toldOf } from '../../tests/orient.ts';
import { runTask } from '../../tests/run-task.ts';
import { startTestServer, type TestServer } from '../../tests/start-test-server.ts';

let carnet: TestServer;
let actors: ReturnType<typeof actorsOf>;
beforeEach(async () => {
  carnet = await startTestServer();
  actors = actorsOf(carnet.ids);
  await orient(carnet);
});
afterEach(() => carnet.stop());

const act = (actor: Actor, name: string, input: Readonly<Record<string, unknown>>) =>
  callAct(carnet, actor, name, input);
const prepare = (input: Readonly<Record<string, unknown>> = {}, actor: Actor = actors.pierre) =>
  act(actor, 'prepare_contract', {
    notebook_id: carnet.ids.sophieNotebook,
    kind: 'engagement',
    starts_on: '2026-01-01',
    ends_on: '2100-06-30',
    weekly_hours: 12.5,
    hours_mode: 'reduced',
    hours_reason: 'Garde d’enfants',
    ...input,
  });
const propose = async (): Promise<{ version_id: string; document_hash: string }> => {
  const { version_id } = (await prepare()).body as { version_id: string };
  const proposed = await act(actors.pierre, 'propose_contract', { version_id });
  expect(proposed.status).toBe(200);
  return { version_id, document_hash: String(proposed.body.document_hash) };
};
const addresses = { pierre: 'pierre.chevalier@example.org', sophie: 'sophie.tifour@example.org' } as const;
/** Asks for a code and reads it in the mail. */
const codeFor = async (who: keyof typeof addresses, version_id: string): Promise<string> => {
  await carnet.settled();
  carnet.mail.mails.length = 0;
  const asked = await act(actors[who], 'request_signature_code', { version_id });
  expect(asked.status).toBe(200);
  await carnet.settled();
  const [mail] = await carnet.mail.mailsTo(addresses[who]);
  const code = /est (\d{6})\./.exec(mail?.text ?? '')?.[1];
  expect(code).toBeDefined();
  return code!;
};
const sign = async (who: keyof typeof addresses, of: { version_id: string; document_hash: string }) =>
  act(actors[who], 'sign_contract', { ...of, code: await codeFor(who, of.version_id) });
const states = async () =>
  (await carnet.rows('select state from contract_version order by version')).map(({ state }) => state);

describe('a contract', () => {
  test('is prepared, corrected while it is a draft, then proposed with the plan as it stands, in a document made once', async () => {
    const { ids } = carnet;
    const first = await prepare();
    expect((await prepare({ weekly_hours: 15 })).body.version_id).toBe(first.body.version_id);
    await carnet.rows(
      `with f as (insert into focus (territory_id, notebook_id, theme) values ($1, $2, 'logement-hebergement') returning id),
         g as (insert into goal (territory_id, notebook_id, focus_id, label, due_on) select $1, $2, id, 'Se loger', '2026-03-01' from f returning id)
       insert into action (territory_id, notebook_id, goal_id, label, owner_id, weekly_hours) select $1, $2, id, 'Remplir le dossier', $3, 2.5 from g`,
      [ids.seineSaintDenis, ids.sophieNotebook, ids.pierre],
    );
    const { version_id } = first.body;
    const proposed = await act(actors.pierre, 'propose_contract', { version_id });
    expect(proposed.body).toMatchObject({ state: 'to_sign', document_hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(await carnet.rows('select plan, weekly_hours::float8 from contract_version')).toEqual([
      {
        plan: [
          {
            theme: 'logement-hebergement',
            theme_label: 'Logement et hébergement',
            goal: 'Se loger',
            due_on: '2026-03-01',
            actions: [{ label: 'Remplir le dossier', owner: 'Pierre Chevalier', due_on: null, weekly_hours: 2.5 }],
          },
        ],
        weekly_hours: 15,
      },
    ]);
    const given = await act(actors.sophie, 'contract_document', { version_id });
    const pdf = Buffer.from(String(given.body.content_base64), 'base64');
    expect(createHash('sha256').update(pdf).digest('hex')).toBe(proposed.body.document_hash);
    expect(pdf.toString('latin1')).toMatch(/^%PDF-1\.7[^]*\/StructTreeRoot[^]*\/Lang \(fr-FR\)/);
    expect((await toldOf(carnet, 'contract')).map(({ who }) => who)).toEqual(['Sophie']);
    for (const name of ['propose_contract', 'prepare_contract'])
      expect(
        codeOf(name === 'prepare_contract' ? await prepare() : await act(actors.pierre, name, { version_id })),
      ).toBe('contract_not_draft');
  });

  test('binds with the signature of both sides, each by a fresh code sent to its own address', async () => {
    const { ids } = carnet;
    const proposed = await propose();
    expect((await sign('sophie', proposed)).body).toMatchObject({ state: 'to_sign' });
    expect((await sign('pierre', proposed)).body).toMatchObject({ state: 'signed' });
    expect(
      await carnet.rows(
        `select by_beneficiary, account_id, method, document_hash, proof ->> 'sent_to' as sent_to from contract_signature order by signed_at`,
      ),
    ).toEqual([
      {
        by_beneficiary: true,
        account_id: null,
        method: 'one_time_code',
        document_hash: proposed.document_hash,
        sent_to: 's…@example.org',
      },
      {
        by_beneficiary: false,
        account_id: ids.pierre,
        method: 'one_time_code',
        document_hash: proposed.document_hash,
        sent_to: 'p…@example.org',
      },
    ]);
    expect(await carnet.rows('select from private.signature_code')).toEqual([]);
    await expect(carnet.rows(`update contract_version set plan = '[1]'`)).rejects.toThrow(/never changes/);
    await expect(carnet.rows(`update private.contract_document set content = 'x'`)).rejects.toThrow(/check constraint/);
  });

  test('that is amended keeps the first version in force until the second binds', async () => {
    const first = await propose();
    await sign('sophie', first);
    await sign('pierre', first);
    const second = await propose();
    expect(second.version_id).not.toBe(first.version_id);
    expect(await states()).toEqual(['signed', 'to_sign']);
    await sign('pierre', second);
    await sign('sophie', second);
    expect(await states()).toEqual(['superseded', 'signed']);
    expect(await carnet.rows('select from contract')).toHaveLength(1);
  });

  test('may be taken back by the team, or by the person who asks for a change, and ends when one side had signed', async () => {
    const { version_id, document_hash } = await propose();
    const change = (actor: Actor, motive = 'Moins d’heures') => act(actor, 'withdraw_contract', { version_id, motive });
    expect(codeOf(await change(actors.sophie, ' '))).toBe('reason_required');
    expect((await change(actors.sophie)).body).toMatchObject({ state: 'draft' });
    expect(await toldOf(carnet, 'contract')).toContainEqual(
      expect.objectContaining({ who: 'Pierre', payload: expect.objectContaining({ detail: 'Moins d’heures' }) }),
    );
    expect(codeOf(await act(actors.sophie, 'contract_document', { version_id }))).toBe('contract_not_to_sign');
    const again = await act(actors.pierre, 'propose_contract', { version_id });
    expect(again.body.document_hash).toBe(document_hash); // nothing has changed in between
    await sign('sophie', { version_id, document_hash });
    expect((await change(actors.pierre)).body).toMatchObject({ state: 'ended' });
  });

  test('is told sixty, thirty and seven days before its end to the referent and the person, once each', async () => {
    const proposed = await propose();
    await sign('sophie', proposed);
    await sign('pierre', proposed);
    // Brought near without touching what is signed: the clock moves.
    const [end] = await carnet.rows(`select ends_on - current_date as days from contract_version`);
    const counts: number[] = [];
    let passed = 0;
    for (const left of [61, 60, 45, 30, 8, 7, 3]) {
      carnet.clock.advance({ hours: (Number(end?.['days']) - left - passed) * 24 });
      passed = Number(end?.['days']) - left;
      await runTask(carnet, 'tell_contract_ends');
      counts.push(
        (await carnet.rows(`select from notification where payload ->> 'what' like '%contract_ends'`)).length,
      );
    }
    expect(counts).toEqual([0, 2, 2, 4, 4, 6, 6]);
  });
});

describe('a signature is refused', () => {
  test('with a wrong code, an old one, one that has served, that of the other side, or without one', async () => {
    const proposed = await propose();
    const attempt = (actor: Actor, code: string) => act(actor, 'sign_contract', { ...proposed, code });
    expect(codeOf(await attempt(actors.sophie, '123456'))).toBe('code_expired');
    const theirs = await codeFor('pierre', proposed.version_id);
    const code = await codeFor('sophie', proposed.version_id);
    const wrong = code === '000000' ? '000001' : '000000';
    expect(codeOf(await attempt(actors.sophie, wrong))).toBe('code_wrong');
    if (theirs !== code) expect(codeOf(await attempt(actors.sophie, theirs))).toBe('code_wrong');
    carnet.clock.advance({ minutes: 11 });
    expect(codeOf(await attempt(actors.sophie, code))).toBe('code_expired');
    const fresh = await codeFor('sophie', proposed.version_id);
    const answers = await Promise.all([attempt(actors.sophie, fresh), attempt(actors.sophie, fresh)]);
    expect(answers.map(codeOf).sort()).toEqual(['200', 'already_so']);
    expect(await carnet.rows(`select from event where type = 'contract_signature'`)).toHaveLength(1);
  });

  test('for another document than the one proposed', async () => {
    const proposed = await propose();
    const code = await codeFor('sophie', proposed.version_id);
    const answer = await act(actors.sophie, 'sign_contract', { ...proposed, code, document_hash: 'a'.repeat(64) });
    expect(codeOf(answer)).toBe('changed_meanwhile');
  });

  test('to a member who is not the referent, to other people, and after ten tries', async () => {
    const { ids } = carnet;
    const proposed = await propose();
    const attempt = (actor: Actor) => act(actor, 'sign_contract', { ...proposed, code: '123456' });
    expect(codeOf(await attempt(actors.paul))).toBe('not_found');
    expect(codeOf(await attempt(actors.giulia))).toBe('not_allowed');
    await act(actors.lea, 'join_notebook', { notebook_id: ids.sophieNotebook, reason: 'Logement' });
    expect(codeOf(await attempt(actors.lea))).toBe('not_referent');
    const codes: string[] = [];
    for (let tries = 0; tries < 11; tries += 1) codes.push(codeOf(await attempt(actors.sophie)));
    expect(codes).toEqual([...Array<string>(10).fill('code_expired'), 'rate_limited']);
  });
});

test('the document goes to the person, the care team and the orientation managers, and the person reads who took it', async () => {
  const { version_id } = await propose();
  const take = (actor: Actor) => act(actor, 'contract_document', { version_id });
  for (const actor of [actors.sophie, actors.pierre, actors.giulia]) expect((await take(actor)).status).toBe(200);
  for (const actor of [actors.paul, actors.hugo, actors.karine]) expect(codeOf(await take(actor))).toBe('not_found');
  expect(codeOf(await take(actors.nora))).toBe('not_allowed');
  expect(await carnet.rows(`select account_id from access_log where kind = 'exported' order by occurred_at`)).toEqual([
    { account_id: carnet.ids.pierre },
    { account_id: carnet.ids.giulia },
  ]);
});
