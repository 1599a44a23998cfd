import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { actorsOf } from '../../tests/actors.ts';
import { callAct, codeOf, type Actor } from '../../tests/call-act.ts';
import { orient } from '../../tests/orient.ts';
import { startTestServer, type TestServer } from '../../tests/start-test-server.ts';

let carnet: TestServer;
let actors: ReturnType<typeof actorsOf>;
beforeEach(async () => {
  carnet = await startTestServer();
  actors = actorsOf(carnet.ids);
});
afterEach(() => carnet.stop());

const referents = () =>
  carnet.rows(
    `select m.notebook_id, a.firstname from notebook_member m join account a on a.id = m.account_id
     where m.role = 'referent' and m.ended_at is null order by a.firstname`,
  );
const mailsTo = (address: string) => carnet.mail.mails.filter(({ to }) => to.includes(address));

describe('deciding for several people at once', () => {
  const decisions = (input: Readonly<Record<string, unknown>> = {}) => {
    const { sophieNotebook, ahmedNotebook, social, ccas, pierre } = carnet.ids;
    const decision = { program_id: social, structure_id: ccas, referent_id: pierre, ...input };
    return [sophieNotebook, ahmedNotebook].map((notebook_id) => ({ notebook_id, ...decision }));
  };
  const decide = (list: readonly object[], idempotency_key: string | null = null, actor: Actor = actors.giulia) =>
    callAct(carnet, actor, 'decide_orientations', { decisions: list, idempotency_key });

  test('has a result for each, and one refusal undoes nothing of the others', async () => {
    const { ids } = carnet;
    const [first, second] = decisions();
    const answer = await decide([{ ...first, referent_id: ids.paul }, second!]);
    expect(answer.body).toMatchObject({
      done: 1,
      refused: 1,
      results: [
        { notebook_id: ids.sophieNotebook, code: 'referent_not_in_structure', orientation_id: null },
        { notebook_id: ids.ahmedNotebook, code: 'done', referent_id: ids.pierre },
      ],
    });
    expect(answer.body.results[0].message).toMatch(/^Ce professionnel/);
    expect(await referents()).toEqual([{ notebook_id: ids.ahmedNotebook, firstname: 'Pierre' }]);
    expect(await carnet.rows('select notebook_id from event where notebook_id = $1', [ids.sophieNotebook])).toEqual([]);
  });

  test('writes one letter to each addressee for all of them', async () => {
    await decide(decisions());
    await carnet.settled();
    expect(mailsTo('pierre.chevalier@example.org').map(({ parsed }) => parsed.subject)).toEqual([
      '2 nouveautés dans vos carnets',
    ]);
    const text = mailsTo('pierre.chevalier@example.org')[0]?.parsed.text;
    expect(text).toContain('Vous êtes référent de Sophie T.');
    expect(text).toContain('Vous êtes référent de Ahmed B.');
    expect(mailsTo('ccas@example.org').map(({ parsed }) => parsed.subject)).toEqual([
      '2 personnes sont accompagnées par votre structure',
    ]);
    expect(mailsTo('sophie.tifour@example.org')).toHaveLength(1);
  });

  test('goes on where it stopped: the same key gives what was done and does the rest', async () => {
    const { ids } = carnet;
    const key = randomUUID();
    await carnet.rows('update notebook set archived_at = now() where id = $1', [ids.ahmedNotebook]);
    const first = await decide(decisions(), key);
    expect(first.body).toMatchObject({ done: 1, refused: 1 });
    await carnet.rows('update notebook set archived_at = null');
    const again = await decide(decisions(), key);
    expect(again.body).toMatchObject({ done: 2, refused: 0 });
    expect(again.body.results[0]).toEqual(first.body.results[0]);
    expect(await carnet.rows('select from orientation')).toHaveLength(2);
  });

  test('twice at the same moment, in one order and the other, does each once', async () => {
    const [a, b] = await Promise.all([decide(decisions()), decide(decisions().reverse())]);
    expect(Number(a.body.done) + Number(b.body.done)).toBe(2);
    const codes = [...a.body.results, ...b.body.results].map(({ code }: { code: string }) => code);
    expect(codes.sort()).toEqual(['already_so', 'already_so', 'done', 'done']);
    expect(await carnet.rows(`select from event where type = 'orientation_decided'`)).toHaveLength(2);
  });

  test('is bounded, names nobody twice, and is the orientation managers’', async () => {
    const [first] = decisions();
    for (const list of [
      [],
      [first!, first!],
      Array.from({ length: 101 }, () => ({ ...first, notebook_id: randomUUID() })),
    ])
      expect(codeOf(await decide(list))).toBe('invalid_input');
    expect(codeOf(await decide(decisions(), null, actors.pierre))).toBe('not_allowed');
    const [theirs] = (await decide(decisions(), null, actors.hugo)).body.results;
    expect(theirs.code).toBe('not_found');
  });
});

describe('passing on what a professional leads', () => {
  const transfer = (input: Readonly<Record<string, unknown>> = {}, actor: Actor = actors.nora) =>
    callAct(carnet, actor, 'transfer_portfolio', {
      account_id: carnet.ids.pierre,
      structure_id: carnet.ids.ccas,
      to_account_ids: [carnet.ids.lea],
      ...input,
    });
  beforeEach(async () => {
    await orient(carnet);
    await orient(carnet, { notebook_id: carnet.ids.ahmedNotebook });
  });

  test('gives all her carnets to a colleague, by the path of every assignment, in one letter', async () => {
    const answer = await transfer();
    expect(answer.body).toMatchObject({ done: 2, refused: 0 });
    expect((await referents()).map(({ firstname }) => firstname)).toEqual(['Léa', 'Léa']);
    expect(
      await carnet.rows(`select author_id, payload ->> 'former_referent' as former from event
        where type = 'referent_assigned' and payload ->> 'referent' = 'Léa Marchand'`),
    ).toEqual(Array(2).fill({ author_id: carnet.ids.nora, former: 'Pierre Chevalier' }));
    // She leaves: nothing stays with her.
    expect(
      await carnet.rows('select from notebook_member where account_id = $1 and ended_at is null', [carnet.ids.pierre]),
    ).toEqual([]);
    await carnet.settled();
    for (const address of ['lea.marchand@example.org', 'pierre.chevalier@example.org', 'ccas@example.org'])
      expect(mailsTo(address), address).toHaveLength(1);
    expect((await transfer()).body).toMatchObject({ done: 0, refused: 0, results: [] });
  });

  test('shares them out among colleagues, the least loaded first', async () => {
    const { ids } = carnet;
    await carnet.rows(
      `insert into role_grant (account_id, role, territory_id, structure_id) values ($1, 'professional', $2, $3)`,
      [ids.paul, ids.seineSaintDenis, ids.ccas],
    );
    expect((await transfer({ to_account_ids: [ids.lea, ids.paul], keep_as_member: true }, actors.awa)).body.done).toBe(
      2,
    );
    expect((await referents()).map(({ firstname }) => firstname)).toEqual(['Léa', 'Paul']);
    expect(
      await carnet.rows(`select role from notebook_member where account_id = $1 and ended_at is null`, [ids.pierre]),
    ).toEqual(Array(2).fill({ role: 'member' }));
  });

  test('also takes up what she left behind when her grant was revoked', async () => {
    await carnet.rows('update role_grant set revoked_at = now() where id = $1', [carnet.ids.pierreGrant]);
    expect(await referents()).toEqual([]);
    expect((await transfer({ notebook_ids: [carnet.ids.ahmedNotebook] })).body).toMatchObject({ done: 1, refused: 0 });
    expect(await referents()).toEqual([{ notebook_id: carnet.ids.ahmedNotebook, firstname: 'Léa' }]);
  });

  test('with the same key gives again the results of the first call', async () => {
    const idempotency_key = randomUUID();
    const [a, b] = await Promise.all([transfer({ idempotency_key }), transfer({ idempotency_key })]);
    expect(a.body).toEqual(b.body);
    expect(a.body.done).toBe(2);
    expect(await carnet.rows(`select from event where payload ->> 'referent' = 'Léa Marchand'`)).toHaveLength(2);
  });

  test('while one of them is being reoriented leaves each with one referent or none half-done', async () => {
    const { ids } = carnet;
    const [current] = await carnet.rows('select id from orientation where notebook_id = $1', [ids.sophieNotebook]);
    const [moved, decided] = await Promise.all([
      transfer(),
      callAct(carnet, actors.giulia, 'decide_orientation', {
        notebook_id: ids.sophieNotebook,
        current_orientation_id: current?.['id'],
        program_id: ids.employment,
        structure_id: ids.mission,
        referent_id: ids.paul,
      }),
    ]);
    expect(decided.status).toBe(200);
    expect(Number(moved.body.done) + Number(moved.body.refused)).toBe(2);
    expect(await referents()).toHaveLength(2);
  });

  test('is for the head of this structure or an administrator of the territory, towards its professionals', async () => {
    const { ids } = carnet;
    for (const actor of [actors.giulia, actors.pierre]) expect(codeOf(await transfer({}, actor))).toBe('not_allowed');
    expect(codeOf(await transfer({ structure_id: ids.mission }))).toBe('not_found');
    expect(codeOf(await transfer({ structure_id: ids.ccasOfDie }, actors.awa))).toBe('not_found');
    for (const colleague of [ids.karine, ids.nora, ids.pierre])
      expect(codeOf(await transfer({ to_account_ids: [ids.lea, colleague] }))).toBe('referent_not_in_structure');
    expect((await referents()).map(({ firstname }) => firstname)).toEqual(['Pierre', 'Pierre']);
  });
});
