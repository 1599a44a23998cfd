/** A database with two territories that mirror each other: what one role of A may see or write is told by the names of the rows. */
import pg from 'pg';
import { applyProductSchema, createTemplate, createTestDatabase, type TestDatabase } from '@carnet/testkit';
import { fillExchanges, fillReferenceLists, fillTerritory } from './exchanges.ts';
import { insert } from './insert.ts';
import { carnets, idOf, people, territories, type Carnet, type Person, type Territory } from './names.ts';

/** A copy of its own for each caller, about 50 ms. */
export async function createTwoTerritories(): Promise<TestDatabase> {
  const template = await createTemplate('two_territories', async (url) => {
    await applyProductSchema(url, { seeds: false });
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      await client.query('begin');
      await fillReferenceLists(client);
      for (const territory of territories) await fill(client, territory);
      await insert(client, 'account', {
        id: idOf('account', 'national'),
        email: 'national@example.org',
        firstname: 'Ada',
        lastname: 'National',
      });
      await insert(client, 'role_grant', {
        id: idOf('role_grant', 'national'),
        account_id: idOf('account', 'national'),
        role: 'platform_admin',
      });
      await client.query('commit');
    } finally {
      await client.end();
    }
  });
  return createTestDatabase({ template });
}

const scopes: Readonly<
  Record<Person, { readonly role: string; readonly structure?: string; readonly carnet?: Carnet }>
> = {
  pro: { role: 'professional', structure: 's1' },
  colleague: { role: 'professional', structure: 's1' },
  other: { role: 'professional', structure: 's2' },
  head: { role: 'structure_admin', structure: 's1' },
  manager: { role: 'orientation_manager' },
  deputy: { role: 'orientation_manager' },
  admin: { role: 'territory_admin' },
  leaver: { role: 'professional', structure: 's1' },
  person: { role: 'beneficiary', carnet: 'followed' },
  'person.office': { role: 'beneficiary', carnet: 'office' },
  'person.otherhat': { role: 'beneficiary', carnet: 'otherhat' },
  'person.former': { role: 'beneficiary', carnet: 'former' },
};

/** Where each carnet stands: the structure of the current orientation and its referent, and the other rows of the care team. */
const standing: Readonly<
  Record<
    Carnet,
    {
      readonly structure?: string;
      readonly referent?: Person;
      readonly team?: readonly { readonly who: Person; readonly left?: boolean; readonly withOtherHat?: boolean }[];
    }
  >
> = {
  followed: { structure: 's1', referent: 'pro', team: [{ who: 'deputy' }] },
  team: { structure: 's2', referent: 'other', team: [{ who: 'pro' }, { who: 'manager' }] },
  former: {
    structure: 's2',
    referent: 'other',
    team: [
      { who: 'pro', left: true },
      { who: 'manager', left: true },
    ],
  },
  office: { structure: 's1', referent: 'colleague' },
  elsewhere: { structure: 's2', referent: 'other', team: [{ who: 'manager', withOtherHat: true }] },
  otherhat: { structure: 's2', referent: 'other', team: [{ who: 'pro', withOtherHat: true }] },
  awaiting: { structure: 's1', team: [{ who: 'other' }] },
  past: { structure: 's2', referent: 'other' },
  waiting: {},
  archived: { structure: 's1', referent: 'pro', team: [{ who: 'manager' }] },
};

async function fill(client: pg.Client, territory: Territory): Promise<void> {
  const id = (table: string, name: string) => idOf(table, `${territory}:${name}`);
  const territory_id = idOf('territory', territory);
  await insert(client, 'territory', {
    id: territory_id,
    name: `Territory ${territory}`,
    department_code: territory === 'A' ? '93' : '26',
  });
  for (const name of ['s1', 's2'])
    await insert(client, 'structure', { id: id('structure', name), territory_id, name, kind: 'ccas' });
  for (const name of ['work', 'spare']) {
    await insert(client, 'program', { id: id('program', name), territory_id, name, pathway: 'professional' });
  }
  const offered = { program_id: id('program', 'work'), territory_id, pathway: 'professional' };
  for (const name of ['s1', 's2'])
    await insert(client, 'structure_program', { structure_id: id('structure', name), ...offered });

  for (const carnet of carnets) {
    const beneficiary_id = id('beneficiary', carnet);
    const firstname = carnet === 'awaiting' ? 'waiting' : carnet;
    const identity = { firstname, lastname: 'Martin', date_of_birth: '1990-01-01', phone: '+33639980001' };
    await insert(client, 'beneficiary', { id: beneficiary_id, territory_id, external_id: carnet, ...identity });
    await insert(client, 'beneficiary_audience', {
      id: id('beneficiary_audience', carnet),
      territory_id,
      beneficiary_id,
      audience: 'brsa',
    });
    await insert(client, 'notebook', { id: id('notebook', carnet), territory_id, beneficiary_id });
  }
  for (const name of people) {
    const { role, structure, carnet } = scopes[name];
    const account_id = id('account', name);
    const email = `${name}.${territory.toLowerCase()}@example.org`;
    await insert(client, 'account', { id: account_id, email, firstname: name, lastname: territory });
    await insert(client, 'role_grant', {
      id: id('role_grant', name),
      account_id,
      role,
      territory_id,
      structure_id: structure === undefined ? null : id('structure', structure),
      beneficiary_id: carnet === undefined ? null : id('beneficiary', carnet),
    });
  }
  for (const name of ['pro', 'manager'] as const) {
    const structure_id = id('structure', 's2');
    const account_id = id('account', name);
    await insert(client, 'role_grant', {
      id: id('role_grant', `${name}.s2`),
      account_id,
      role: 'professional',
      territory_id,
      structure_id,
    });
  }
  await insert(client, 'ref_situation', {
    code: `local-${territory}`,
    theme: 'sante',
    label: 'Accès au centre de santé',
    position: 2,
    territory_id,
  });
  await fillTerritory(client, territory);
  for (const carnet of carnets) await fillCarnet(client, territory, carnet);
  await client.query('update role_grant set revoked_at = now() where id = $1', [id('role_grant', 'leaver')]);
}

async function fillCarnet(client: pg.Client, territory: Territory, carnet: Carnet): Promise<void> {
  const id = (table: string, name: string) => idOf(table, `${territory}:${name}`);
  const notebook = { territory_id: idOf('territory', territory), notebook_id: id('notebook', carnet) };
  const { structure, referent, team = [] } = standing[carnet];
  const decided = {
    ...notebook,
    pathway: 'professional',
    program_id: id('program', 'work'),
    decided_by: id('account', 'manager'),
  };
  if (carnet === 'past') {
    const ended = {
      decided_at: '2020-01-01',
      started_on: '2020-01-01',
      ended_at: '2021-01-01',
      end_reason: 'reoriented',
    };
    const structure_id = id('structure', 's1');
    const { rows } = await insert(client, 'orientation', { ...decided, structure_id, ...ended });
    await insert(client, 'notebook_member', {
      ...notebook,
      account_id: id('account', 'pro'),
      structure_id,
      role: 'referent',
      orientation_id: rows[0].id,
      joined_at: '2020-01-01',
      ended_at: '2021-01-01',
    });
  }
  if (structure !== undefined) {
    const structure_id = id('structure', structure);
    const orientation_id = id('orientation', carnet);
    await insert(client, 'orientation', { id: orientation_id, ...decided, structure_id });
    if (referent !== undefined) {
      await insert(client, 'notebook_member', {
        ...notebook,
        account_id: id('account', referent),
        structure_id,
        role: 'referent',
        orientation_id,
      });
    }
  }
  for (const { who, left = false, withOtherHat = false } of team) {
    const { role, structure: of } = withOtherHat ? { role: 'professional', structure: 's2' } : scopes[who];
    await insert(client, 'notebook_member', {
      ...notebook,
      account_id: id('account', who),
      structure_id: of === undefined ? null : id('structure', of),
      role: role === 'orientation_manager' ? role : 'member',
      ended_at: left ? new Date() : null,
    });
  }
  const written = { ...notebook, created_by: id('account', referent ?? 'manager') };
  await client.query(`select set_config('hasura.user', $1, true)`, [
    JSON.stringify({ 'x-hasura-user-id': written.created_by }),
  ]);
  const focus_id = id('focus', carnet);
  const goal_id = id('goal', carnet);
  await insert(client, 'focus', { id: focus_id, ...written, theme: 'mobilite' });
  await insert(client, 'goal', { id: goal_id, ...written, focus_id, label: 'Se déplacer' });
  await insert(client, 'action', { id: id('action', carnet), ...written, goal_id, label: 'Passer le permis' });
  if (carnet === 'followed') {
    const led = { id: id('action', 'led'), ...written, goal_id, label: 'Financer le permis' };
    await insert(client, 'action', { ...led, owner_id: id('account', 'pro') });
    const subject = { subject_table: 'notebook', subject_id: notebook.notebook_id };
    await insert(client, 'event', {
      ...notebook,
      type: 'notebook_opened',
      author_id: id('account', 'head'),
      ...subject,
    });
  }
  await fillExchanges(client, territory, carnet, { author: referent ?? 'manager', structure: structure ?? 's1' });
  await client.query(`select set_config('hasura.user', '', true)`);
  const seen = { account_id: id('account', 'admin'), role: 'territory_admin', kind: 'opened' };
  await insert(client, 'access_log', { id: id('access_log', carnet), ...notebook, ...seen });
  if (carnet === 'archived')
    await client.query('update notebook set archived_at = now() where id = $1', [notebook.notebook_id]);
}
