/** What the former system let pass through its own endpoints, asked of every act. */
import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { actorsOf } from '../tests/actors.ts';
import { callAct, codeOf, type Actor } from '../tests/call-act.ts';
import { startTestServer, type TestServer } from '../tests/start-test-server.ts';
import { actsWith } from './acts.ts';
import { createCodeHasher } from './contracts/signature-code.ts';
import { systemClock } from './platform/clock.ts';

let carnet: TestServer;
let actors: ReturnType<typeof actorsOf>;
let before: readonly unknown[];
beforeAll(async () => {
  carnet = await startTestServer({ environment: { NIR_KEY: randomBytes(32).toString('base64') } });
  // The NIR is on: what is refused below is refused for the person who asks, not for the setting.
  await carnet.rows(`update territory set settings = '{"nir": true}'`);
  await carnet.rows(`update structure set kind = 'departement'`);
  const { ids } = carnet;
  actors = actorsOf(ids);
  await carnet.rows(
    `insert into reorientation_request (id, territory_id, notebook_id, asked_by, asked_structure_id, advised_program_id, advised_pathway, reason)
     values ($1, $2, $3, $4, $5, $6, 'social', 'Santé')`,
    [reorientation, ids.seineSaintDenis, ids.sophieNotebook, ids.pierre, ids.ccas, ids.social],
  );
  await carnet.rows(
    `insert into referent_request (id, territory_id, notebook_id, asked_by, structure_id, program_id, pathway, reason)
     values ($1, $2, $3, $4, $5, $6, 'social', 'Santé')`,
    [offer, ids.seineSaintDenis, ids.sophieNotebook, ids.pierre, ids.ccas, ids.social],
  );
  await carnet.rows(`insert into contract (id, territory_id, notebook_id, kind) values ($1, $2, $3, 'engagement')`, [
    contract,
    ids.seineSaintDenis,
    ids.sophieNotebook,
  ]);
  await carnet.rows(
    `insert into contract_version (id, territory_id, notebook_id, contract_id, version, starts_on, ends_on)
     values ($1, $2, $3, $1, 1, '2026-01-01', '2026-12-31')`,
    [contract, ids.seineSaintDenis, ids.sophieNotebook],
  );
  before = await written();
});
afterAll(() => carnet.stop());

const reorientation = randomUUID();
const offer = randomUUID();
const contract = randomUUID();

function written(): Promise<readonly unknown[]> {
  return carnet.rows(
    'select id from orientation union all select id from notebook_member union all select id from event',
  );
}

interface Call {
  readonly by: Actor;
  /** The same role in the other territory. */
  readonly stranger: Actor;
  readonly input: Readonly<Record<string, unknown>>;
  /** The ids by which the input says whom it is about; none where it searches. */
  readonly about: readonly string[];
}

/** Each act as its own role would call it, on the carnet of Sophie Tifour. */
const calls = (): Readonly<Record<string, Call>> => {
  const { ids } = carnet;
  const notebook_id = ids.sophieNotebook;
  const byManager = { by: actors.giulia, stranger: actors.hugo };
  const byProfessional = { by: actors.pierre, stranger: actors.karine };
  const byHead = { by: actors.nora, stranger: actors.ines };
  const onCarnet = ['notebook_id'];
  const onRequest = ['request_id'];
  const onContract = ['version_id'];
  return {
    decide_orientation: {
      ...byManager,
      input: { notebook_id, program_id: ids.social, structure_id: ids.ccas },
      about: onCarnet,
    },
    assign_referent: {
      ...byManager,
      input: { notebook_id, orientation_id: randomUUID(), referent_id: ids.pierre },
      about: onCarnet,
    },
    decide_orientations: {
      ...byManager,
      input: { decisions: [{ notebook_id, program_id: ids.social, structure_id: ids.ccas }] },
      about: ['decisions'],
    },
    transfer_portfolio: {
      ...byHead,
      input: { account_id: ids.pierre, structure_id: ids.ccas, to_account_ids: [ids.lea] },
      about: ['structure_id'],
    },
    ask_reorientation: {
      ...byProfessional,
      input: { notebook_id, program_id: ids.employment, reason: 'Santé' },
      about: onCarnet,
    },
    withdraw_reorientation: { ...byProfessional, input: { request_id: reorientation }, about: onRequest },
    keep_follow_up: { ...byManager, input: { request_id: reorientation, motive: 'Stable' }, about: onRequest },
    end_follow_up: {
      ...byManager,
      input: { notebook_id, orientation_id: randomUUID(), end_reason: 'employment', assessment: 'Embauchée' },
      about: onCarnet,
    },
    reopen: {
      ...byManager,
      input: { notebook_id, ended_orientation_id: randomUUID(), motive: 'Retour' },
      about: onCarnet,
    },
    leave_notebook: { ...byProfessional, input: { notebook_id }, about: onCarnet },
    invite_member: {
      ...byProfessional,
      input: { notebook_id, account_id: ids.lea, structure_id: ids.ccas, reason: 'Logement' },
      about: onCarnet,
    },
    ask_to_be_referent: {
      ...byProfessional,
      input: { notebook_id, program_id: ids.social, reason: 'Déjà connue' },
      about: onCarnet,
    },
    withdraw_referent_request: { ...byProfessional, input: { request_id: offer }, about: onRequest },
    confirm_referent_request: { ...byManager, input: { request_id: offer }, about: onRequest },
    refuse_referent_request: { ...byHead, input: { request_id: offer, motive: 'Complet' }, about: onRequest },
    prepare_contract: {
      ...byProfessional,
      input: {
        notebook_id,
        kind: 'engagement',
        starts_on: '2026-01-01',
        ends_on: '2026-12-31',
        hours_mode: 'standard',
      },
      about: onCarnet,
    },
    propose_contract: { ...byProfessional, input: { version_id: contract }, about: onContract },
    withdraw_contract: { ...byProfessional, input: { version_id: contract, motive: 'Erreur' }, about: onContract },
    request_signature_code: { ...byProfessional, input: { version_id: contract }, about: onContract },
    sign_contract: {
      ...byProfessional,
      input: { version_id: contract, code: '123456', document_hash: 'a'.repeat(64) },
      about: onContract,
    },
    contract_document: { ...byManager, input: { version_id: contract }, about: onContract },
    join_notebook: { ...byProfessional, input: { notebook_id, reason: 'Rencontrée' }, about: onCarnet },
    search_directory: { ...byProfessional, input: { search: 'sophie' }, about: [] },
    export_person_data: { ...byManager, input: { notebook_id }, about: onCarnet },
    open_archived_notebook: { ...byManager, input: { notebook_id, motive: 'Contrôle' }, about: onCarnet },
    merge_duplicates: {
      ...byManager,
      input: { kept_id: ids.sophie, merged_id: ids.ahmed },
      about: ['kept_id', 'merged_id'],
    },
    confirm_homonyms: {
      ...byManager,
      input: { beneficiary_id: ids.sophie, other_id: ids.ahmed },
      about: ['beneficiary_id', 'other_id'],
    },
    set_nir: { ...byProfessional, input: { notebook_id, nir: '2850593999001' }, about: onCarnet },
    find_by_nir: { ...byProfessional, input: { nir: '2850593999001' }, about: [] },
  };
};

test('every act is asked below', () => {
  expect(
    actsWith({ nirKeys: undefined, codeHasher: createCodeHasher('secret'), clock: systemClock })
      .map(({ name }) => name)
      .sort(),
  ).toEqual(Object.keys(calls()).sort());
});

const call = (name: string, actor: Actor, input: object, secret?: string) =>
  callAct(carnet, actor, name, { ...input }, secret);

test('hole 13: the other territory attaches nobody to a carnet, and does not learn that it exists', async () => {
  for (const [name, { stranger, input, about }] of Object.entries(calls())) {
    const answers = [await call(name, stranger, input)];
    for (const id of about)
      if (id !== 'decisions') answers.push(await call(name, stranger, { ...input, [id]: randomUUID() }));
    for (const answer of answers) {
      if (about.length === 0) expect(answer.body, name).toEqual([]);
      // Several people at once: one result for each.
      else expect(answer.body.results?.[0]?.code ?? codeOf(answer), name).toBe('not_found');
    }
  }
  expect(await written()).toEqual(before);
});

test('hole 13: without the secret of the data server, no session variable is believed', async () => {
  for (const [name, { by, input }] of Object.entries(calls()))
    expect((await call(name, by, input, 'another secret of the same kind')).status, name).toBe(403);
  expect(await written()).toEqual(before);
});

test('hole 15: the name of a role opens no act: it takes a live grant of this role and this account', async () => {
  for (const [name, { by, input }] of Object.entries(calls())) {
    const other = by.account === carnet.ids.nora ? actors.giulia : actors.nora;
    const forged: readonly Actor[] = [
      { ...other, role: by.role },
      { ...by, account: other.account },
      { ...by, grant: randomUUID() },
    ];
    for (const actor of forged) expect(codeOf(await call(name, actor, input)), name).toBe('grant_not_active');
  }
  expect(await written()).toEqual(before);
});
