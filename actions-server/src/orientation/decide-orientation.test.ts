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

const decide = (actor: Actor, input: Readonly<Record<string, unknown>>) => {
  const { sophieNotebook, social, ccas } = carnet.ids;
  return callAct(carnet, actor, 'decide_orientation', {
    notebook_id: sophieNotebook,
    program_id: social,
    structure_id: ccas,
    ...input,
  });
};
const overview = async (): Promise<Record<string, unknown>> => {
  const [row] = await carnet.rows(
    `select status, orientation_id, referent_id, structure_id, review_due_on::text from notebook_overview where notebook_id = $1`,
    [carnet.ids.sophieNotebook],
  );
  return row!;
};
const events = (): Promise<Record<string, unknown>[]> =>
  carnet.rows('select type, author_id, payload from event where notebook_id = $1 order by occurred_at', [
    carnet.ids.sophieNotebook,
  ]);
const team = (): Promise<Record<string, unknown>[]> =>
  carnet.rows(
    `select a.firstname, m.role, m.end_reason from notebook_member m join account a on a.id = m.account_id
     where m.notebook_id = $1 order by m.joined_at, m.ended_at nulls last`,
    [carnet.ids.sophieNotebook],
  );

describe('a first orientation', () => {
  test('is notified with the letter to the person, and stays to be notified without an address', async () => {
    const { ids } = carnet;
    await decide(actors.giulia, {});
    await decide(actors.giulia, { notebook_id: ids.ahmedNotebook });
    expect(
      await carnet.rows(
        `select notebook_id, notified_at = decided_at as notified from orientation order by notebook_id = $1 desc`,
        [ids.sophieNotebook],
      ),
    ).toEqual([
      { notebook_id: ids.sophieNotebook, notified: true },
      { notebook_id: ids.ahmedNotebook, notified: null },
    ]);
  });

  test('gives the carnet its program, structure and referent, and leaves a line of history that reads alone', async () => {
    const { ids } = carnet;
    const answer = await decide(actors.giulia, { referent_id: ids.pierre, motive: 'Freins de logement' });
    expect(answer).toMatchObject({ status: 200, body: { notebook_id: ids.sophieNotebook, referent_id: ids.pierre } });
    expect(await overview()).toMatchObject({
      status: 'in_progress',
      orientation_id: answer.body.orientation_id,
      referent_id: ids.pierre,
      structure_id: ids.ccas,
    });
    expect(await events()).toEqual([
      {
        type: 'orientation_decided',
        author_id: ids.giulia,
        payload: {
          pathway: 'social',
          program: 'Accompagnement social',
          structure: 'CCAS de Livry-Gargan',
          referent: 'Pierre Chevalier',
          motive: 'Freins de logement',
          review_due_on: (await overview())['review_due_on'],
        },
      },
      {
        type: 'referent_assigned',
        author_id: ids.giulia,
        payload: { referent: 'Pierre Chevalier', structure: 'CCAS de Livry-Gargan', former_referent: null },
      },
    ]);
  });

  test('writes to the referent, the structure and the person, with a first name and an initial only', async () => {
    await decide(actors.giulia, { referent_id: carnet.ids.pierre, motive: 'Freins de logement' });
    await carnet.settled();
    expect(carnet.mail.mails.map(({ to }) => to[0]).sort()).toEqual([
      'ccas@example.org',
      'pierre.chevalier@example.org',
      'sophie.tifour@example.org',
    ]);
    for (const { parsed } of carnet.mail.mails) {
      const whole = `${parsed.subject} ${parsed.text} ${String(parsed.html)}`;
      expect(whole).not.toMatch(/Tifour|Chevalier|logement|1985/);
    }
    const [toReferent] = await carnet.mail.mailsTo('pierre.chevalier@example.org');
    expect(toReferent?.subject).toBe('Vous êtes référent de Sophie T.');
    expect(toReferent?.text).toContain(`https://carnet.example.org/carnets/${carnet.ids.sophieNotebook}`);
    const [toPerson] = await carnet.mail.mailsTo('sophie.tifour@example.org');
    expect(toPerson?.text).toContain('Votre référent est Pierre C.');
  });

  test('may leave the choice of the referent to the structure, which is told so', async () => {
    const answer = await decide(actors.giulia, {});
    expect(answer.body.referent_id).toBeNull();
    expect(await overview()).toMatchObject({ status: 'awaiting_referent' });
    const [toStructure] = await carnet.mail.mailsTo('ccas@example.org');
    expect(toStructure?.text).toContain('Aucun référent n’est encore désigné');
  });

  test('towards a social pathway is reviewed after six months unless told, at the latest after twelve', async () => {
    const [dates] =
      await carnet.rows(`select (current_date + interval '6 months')::date::text as six, (current_date + 400)::text as late,
      (current_date + 90)::text as chosen, current_date::text as today`);
    for (const review_due_on of [dates!['late'], dates!['today'], '2020-01-01']) {
      expect(codeOf(await decide(actors.giulia, { review_due_on }))).toBe('review_date_required');
    }
    expect((await decide(actors.giulia, {})).status).toBe(200);
    expect(await overview()).toMatchObject({ review_due_on: dates!['six'] });
    const current_orientation_id = (await overview())['orientation_id'];
    await decide(actors.giulia, {
      current_orientation_id,
      referent_id: carnet.ids.lea,
      review_due_on: dates!['chosen'],
    });
    expect(await overview()).toMatchObject({ review_due_on: dates!['chosen'] });
  });
});

describe('a reorientation', () => {
  const reorient = async (input: Readonly<Record<string, unknown>> = {}) => {
    const first = await decide(actors.giulia, { referent_id: carnet.ids.pierre });
    await carnet.settled();
    carnet.mail.mails.length = 0;
    return decide(actors.giulia, {
      current_orientation_id: first.body.orientation_id,
      program_id: carnet.ids.employment,
      structure_id: carnet.ids.mission,
      referent_id: carnet.ids.paul,
      ...input,
    });
  };

  test('closes the former orientation and keeps the former referent in the team', async () => {
    expect((await reorient()).status).toBe(200);
    expect(await carnet.rows('select end_reason from orientation order by decided_at')).toEqual([
      { end_reason: 'reoriented' },
      { end_reason: null },
    ]);
    expect(await team()).toEqual([
      { firstname: 'Pierre', role: 'referent', end_reason: 'replaced' },
      expect.objectContaining({ firstname: 'Pierre', role: 'member', end_reason: null }),
      expect.objectContaining({ firstname: 'Paul', role: 'referent', end_reason: null }),
    ]);
    expect((await events()).slice(2)).toMatchObject([
      {
        type: 'orientation_ended',
        payload: { program: 'Accompagnement social', referent: 'Pierre Chevalier', end_reason: 'reoriented' },
      },
      {
        type: 'orientation_decided',
        payload: { program: 'Accompagnement emploi', structure: 'Mission locale', referent: 'Paul Camara' },
      },
      { type: 'referent_assigned', payload: { referent: 'Paul Camara', former_referent: 'Pierre Chevalier' } },
    ]);
    const [toFormer] = await carnet.mail.mailsTo('pierre.chevalier@example.org');
    expect(toFormer?.text).toContain('Vous restez membre de son groupe de suivi');
    await carnet.settled();
    expect(carnet.mail.mails).toHaveLength(3); // the mission locale has no address
  });

  test('lets the former referent go when asked, and says so', async () => {
    await reorient({ keep_former_referent: false });
    expect((await team()).filter(({ end_reason }) => end_reason === null)).toEqual([
      { firstname: 'Paul', role: 'referent', end_reason: null },
    ]);
    expect((await events()).map(({ type }) => type)).toContain('member_left');
    const [toFormer] = await carnet.mail.mailsTo('pierre.chevalier@example.org');
    expect(toFormer?.text).toContain('Vous n’avez plus accès à son carnet');
  });

  test('within the same structure makes one row of the referent who stays', async () => {
    await reorient({ structure_id: carnet.ids.ccas, referent_id: carnet.ids.pierre });
    expect((await team()).filter(({ end_reason }) => end_reason === null)).toEqual([
      { firstname: 'Pierre', role: 'referent', end_reason: null },
    ]);
    await carnet.settled();
    expect(carnet.mail.mails.filter(({ to }) => to.includes('pierre.chevalier@example.org'))).toHaveLength(1);
  });

  test('from what the caller no longer sees writes nothing', async () => {
    await decide(actors.giulia, { referent_id: carnet.ids.pierre });
    const before = await events();
    const blind = await decide(actors.giulia, { program_id: carnet.ids.employment });
    expect([blind.status, codeOf(blind)]).toEqual([409, 'changed_meanwhile']);
    expect(blind.body.message).toMatch(/^Quelqu’un a modifié/);
    expect(await events()).toEqual(before);
  });

  test('to what is already so is told, once, with no second event nor mail', async () => {
    const first = await decide(actors.giulia, { referent_id: carnet.ids.pierre });
    const again = await decide(actors.giulia, {
      referent_id: carnet.ids.pierre,
      current_orientation_id: first.body.orientation_id,
    });
    expect(codeOf(again)).toBe('already_so');
    await carnet.settled();
    expect(await events()).toHaveLength(2);
    expect(carnet.mail.mails).toHaveLength(3);
  });
});

describe('two decisions at the same moment', () => {
  test('leave one orientation: the other is told that the carnet has changed', async () => {
    const { ids } = carnet;
    const answers = await Promise.all([
      decide(actors.giulia, { referent_id: ids.pierre }),
      decide(actors.giulia, { program_id: ids.employment, structure_id: ids.mission, referent_id: ids.paul }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.map(codeOf)).toContain('changed_meanwhile');
    expect(await carnet.rows('select from orientation')).toHaveLength(1);
    expect(await events()).toHaveLength(2);
  });

  test('that are the same leave one outcome, one event of each kind, one mail each', async () => {
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => decide(actors.giulia, { referent_id: carnet.ids.pierre })),
    );
    expect(answers.map(codeOf).sort()).toEqual(['200', ...Array<string>(4).fill('already_so')]);
    await carnet.settled();
    expect(await events()).toHaveLength(2);
    expect(carnet.mail.mails).toHaveLength(3);
  });
});

describe('an orientation is refused', () => {
  const refusedWithout = async (code: string, actor: Actor, input: Readonly<Record<string, unknown>> = {}) => {
    expect(codeOf(await decide(actor, input))).toBe(code);
    expect(await carnet.rows('select from orientation')).toEqual([]);
    expect(await events()).toEqual([]);
  };

  test('to whoever is not an orientation manager', async () => {
    for (const actor of [actors.pierre, actors.nora, actors.sophie]) await refusedWithout('not_allowed', actor);
  });

  test('to the orientation manager of another territory, who does not learn that the carnet exists', () =>
    refusedWithout('not_found', actors.hugo, {
      structure_id: carnet.ids.ccasOfDie,
      program_id: carnet.ids.socialOfDrome,
    }));

  test('when the token names the role of another grant, another account’s grant, or none', async () => {
    const { ids } = carnet;
    await refusedWithout('grant_not_active', {
      role: 'orientation_manager',
      account: ids.pierre,
      grant: ids.pierreGrant,
    });
    await refusedWithout('grant_not_active', {
      role: 'orientation_manager',
      account: ids.pierre,
      grant: ids.giuliaGrant,
    });
    await refusedWithout('grant_not_active', { role: 'orientation_manager', account: ids.giulia, grant: '' });
  });

  test('as soon as the grant is revoked, or the account disabled, whatever the token still says', async () => {
    await carnet.rows('update role_grant set revoked_at = now() where id = $1', [carnet.ids.giuliaGrant]);
    await refusedWithout('grant_not_active', actors.giulia);
    await carnet.rows('update account set disabled_at = now() where id = $1', [carnet.ids.hugo]);
    await refusedWithout('grant_not_active', actors.hugo);
  });

  test('towards a structure that does not offer the program, and towards another territory', async () => {
    const { ids } = carnet;
    await refusedWithout('structure_does_not_offer_program', actors.giulia, { structure_id: ids.mission });
    await refusedWithout('structure_does_not_offer_program', actors.giulia, {
      structure_id: ids.ccasOfDie,
      program_id: ids.socialOfDrome,
    });
    await refusedWithout('structure_does_not_offer_program', actors.giulia, { structure_id: ids.ccasOfDie });
  });

  test('to a referent of another structure, of another territory, of another role, or who has left', async () => {
    const { ids } = carnet;
    for (const referent_id of [ids.paul, ids.karine, ids.nora, ids.sophie]) {
      await refusedWithout('referent_not_in_structure', actors.giulia, { referent_id });
    }
    await carnet.rows('update role_grant set revoked_at = now() where id = $1', [ids.pierreGrant]);
    await refusedWithout('referent_not_in_structure', actors.giulia, { referent_id: ids.pierre });
  });

  test('on an archived carnet', async () => {
    await carnet.rows('update notebook set archived_at = now() where id = $1', [carnet.ids.sophieNotebook]);
    await refusedWithout('notebook_archived', actors.giulia);
  });

  test('when the input is not in its form', async () => {
    for (const input of [
      { notebook_id: 'x' },
      { program_id: null },
      { review_due_on: '31/12/2026' },
      { motive: 'a'.repeat(2001) },
    ]) {
      await refusedWithout('invalid_input', actors.giulia, input);
    }
  });
});

test('a referent whose grant is revoked during the decision is either refused or let go, never kept', async () => {
  const { ids } = carnet;
  const [answer] = await Promise.all([
    decide(actors.giulia, { referent_id: ids.pierre }),
    carnet.rows('update role_grant set revoked_at = clock_timestamp() where id = $1', [ids.pierreGrant]),
  ]);
  expect(['200', 'referent_not_in_structure']).toContain(codeOf(answer));
  expect((await team()).filter(({ end_reason }) => end_reason === null)).toEqual([]);
});

test('an act cannot write more than its database role may, whatever its code says', async () => {
  const [role] = await carnet.rows(`select
    has_table_privilege('carnet_acts', 'notebook', 'delete') as deletes,
    has_table_privilege('carnet_acts', 'account', 'update') as updates_accounts,
    has_schema_privilege('carnet_acts', 'auth', 'usage') as sees_auth`);
  expect(role).toEqual({ deletes: false, updates_accounts: false, sees_auth: false });
});
