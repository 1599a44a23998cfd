/** What the test territories hold beside the care teams and the plan: diagnostic, exchanges, contracts, requests, imports, partners. */
import type pg from 'pg';
import { insert } from './insert.ts';
import { idOf, notified, type Carnet, type Person, type Territory } from './names.ts';

const hash = 'a'.repeat(64);

/** One row at least of each list that no migration fills. */
export async function fillReferenceLists(client: pg.Client): Promise<void> {
  await insert(client, 'ref_topic', { code: 'sante--soins', theme: 'sante', label: 'Se soigner', position: 1 });
  await insert(client, 'ref_situation', {
    code: 'common',
    theme: 'sante',
    topic: 'sante--soins',
    label: 'Sans médecin traitant',
    position: 1,
  });
  const ended = { theme: 'sante', label: 'Formulation abandonnée', position: 3, ended_on: '2024-01-01' };
  await insert(client, 'ref_situation', { code: 'ended', ...ended });
  await insert(client, 'rome_occupation', { code: 'K1302', label: 'Assistance auprès d’adultes' });
  await insert(client, 'rome_title', { code: '10001', occupation: 'K1302', label: 'Aide à domicile' });
  await insert(client, 'rome_title', {
    code: '10002',
    occupation: 'K1302',
    label: 'Aide ménagère à domicile',
    ended_on: '2024-01-01',
  });
  await insert(client, 'department', { code: '93', name: 'Seine-Saint-Denis' });
  await insert(client, 'epci', { siren: '200054781', name: 'Métropole du Grand Paris' });
  await insert(client, 'commune', {
    insee_code: '93046',
    name: 'Livry-Gargan',
    department: '93',
    epci: '200054781',
    postal_codes: ['93190'],
  });
}

export async function fillTerritory(client: pg.Client, territory: Territory): Promise<void> {
  const id = (table: string, name: string) => idOf(table, `${territory}:${name}`);
  const territory_id = idOf('territory', territory);
  const scopes: Readonly<Record<string, readonly string[]>> = {
    agenda: ['notebooks_read', 'appointments_write'],
    reader: ['notebooks_read'],
    writer: ['appointments_write'],
    closed: ['notebooks_read', 'appointments_write'],
  };
  for (const [label, granted] of Object.entries(scopes)) {
    const client_id = id('partner_client', label);
    const revoked_at = label === 'closed' ? new Date() : null;
    await insert(client, 'partner_client', { id: client_id, territory_id, label, revoked_at });
    for (const scope of granted) await insert(client, 'partner_client_scope', { client_id, territory_id, scope });
  }
  const batch_id = id('import_batch', 'batch');
  await insert(client, 'import_batch', {
    id: batch_id,
    territory_id,
    kind: 'people',
    file_name: 'personnes.csv',
    file_hash: hash,
    created_by: id('account', 'admin'),
  });
  await insert(client, 'import_line', { batch_id, territory_id, number: 1, read_values: {}, verdict: 'create' });
  await insert(client, 'erasure_count', { territory_id, month: '2024-05-01', pathway: 'social', people: 2 });
  await client.query('update beneficiary set objected_at = now() where id = $1', [id('beneficiary', 'past')]);
  for (const name of notified) {
    const account_id = id('account', name);
    await insert(client, 'notification_preference', { account_id, kind: 'appointment', email: 'none' });
    await insert(client, 'notification', {
      id: id('notification', name),
      territory_id,
      account_id,
      kind: 'appointment',
      notebook_id: id('notebook', 'followed'),
    });
  }
}

export async function fillExchanges(
  client: pg.Client,
  territory: Territory,
  carnet: Carnet,
  by: { readonly author: Person; readonly structure: string },
): Promise<void> {
  const id = (table: string, name: string) => idOf(table, `${territory}:${name}`);
  const notebook = { territory_id: idOf('territory', territory), notebook_id: id('notebook', carnet) };
  const author_id = id('account', by.author);
  const authored = { ...notebook, author_id };
  const created = { ...notebook, created_by: author_id };
  const of = (table: string) => id(table, carnet);

  await insert(client, 'diagnostic_answer', {
    id: of('diagnostic_answer'),
    ...authored,
    situation: 'common',
    value: 'constraint',
  });
  await insert(client, 'work_profile', {
    id: of('work_profile'),
    ...authored,
    version: 1,
    situation: 'job_seeker',
    disabled_worker: true,
  });
  await insert(client, 'professional_project', {
    id: of('professional_project'),
    ...authored,
    mobility_radius_km: 10,
  });
  await insert(client, 'action_comment', {
    id: of('action_comment'),
    ...authored,
    action_id: of('action'),
    body: 'Dossier reçu.',
  });
  const hat = (structure: string | null) => (structure === null ? null : id('structure', structure));
  const note = (name: string, author: Person, structure: string | null, visibility: string) =>
    insert(client, 'note', {
      id: id('note', name),
      ...notebook,
      body: 'À reprendre.',
      visibility,
      author_id: id('account', author),
      author_structure_id: hat(structure),
    });
  if (carnet === 'former') await note(carnet, 'pro', 's1', 'team');
  else await note(carnet, by.author, by.author === 'manager' ? null : by.structure, 'team');
  if (carnet === 'followed') await note('shared', 'pro', 's1', 'team_and_beneficiary');
  if (carnet === 'team') await note('manager', 'manager', null, 'team');

  const starts_at = '2100-01-01T09:00:00Z';
  await insert(client, 'appointment', { id: of('appointment'), ...created, starts_at });
  if (carnet === 'followed') {
    await insert(client, 'appointment', {
      id: id('appointment', 'partner'),
      ...notebook,
      starts_at,
      source: 'partner',
      client_id: id('partner_client', 'agenda'),
      external_id: 'rdv-1',
    });
  }
  await insert(client, 'contract', { id: of('contract'), ...created, kind: 'engagement' });
  await insert(client, 'contract_version', {
    id: of('contract_version'),
    ...created,
    contract_id: of('contract'),
    version: 1,
    state: 'to_sign',
    starts_on: '2024-01-01',
    ends_on: '2100-01-01',
    document_hash: hash,
  });
  await insert(client, 'contract_signature', {
    id: of('contract_signature'),
    ...notebook,
    contract_version_id: of('contract_version'),
    by_beneficiary: true,
    method: 'paper',
    document_hash: hash,
  });
  await insert(client, 'reorientation_request', {
    id: of('reorientation_request'),
    ...notebook,
    asked_by: author_id,
    asked_structure_id: id('structure', by.structure),
    advised_program_id: id('program', 'spare'),
    advised_pathway: 'professional',
    reason: 'Le projet a changé.',
  });
  const ofOurs: Partial<Record<Carnet, Person>> = { elsewhere: 'pro', office: 'colleague' };
  const asker = ofOurs[carnet];
  await insert(client, 'referent_request', {
    id: of('referent_request'),
    ...notebook,
    asked_by: id('account', asker ?? 'other'),
    structure_id: id('structure', asker === undefined ? 's2' : 's1'),
    program_id: id('program', 'work'),
    pathway: 'professional',
    reason: 'Je la connais.',
  });
  await insert(client, 'person_request', {
    id: of('person_request'),
    ...notebook,
    kind: 'question',
    body: 'Qui a lu mon carnet ?',
  });
}
