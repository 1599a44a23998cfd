/** Two territories drawn at random, the same for the same seed: no order, no intention, what any writer could have left. */
import type pg from 'pg';
import { insert } from './insert.ts';

interface Hat {
  readonly account_id: string;
  readonly structure_id: string;
}
type Draw = ReturnType<typeof drawFrom>;

export async function drawTerritories(client: pg.Client, seed: number): Promise<void> {
  const draw = drawFrom(seed);
  await insert(client, 'ref_situation', { code: 'drawn-1', theme: 'sante', label: 'Première', position: 1 });
  await insert(client, 'ref_situation', { code: 'drawn-2', theme: 'sante', label: 'Seconde', position: 2 });
  for (const department_code of ['93', '26']) await drawTerritory(client, draw, department_code);
  // By names: ids are not the same from one run to the next.
  await client.query(
    `update role_grant set revoked_at = now() where id in (
       select g.id from role_grant g join account a on a.id = g.account_id left join structure s on s.id = g.structure_id
       where g.role <> 'platform_admin' order by md5(a.email || g.role || coalesce(s.name, '') || $1) limit 9)`,
    [String(seed)],
  );
  await client.query(
    `update account set disabled_at = now() where id in (
       select a.id from account a where exists (select from role_grant g where g.account_id = a.id and g.role = 'professional')
       order by md5(a.email || $1) limit 2)`,
    [String(seed)],
  );
}

async function drawTerritory(client: pg.Client, draw: Draw, department_code: string): Promise<void> {
  const add = async (table: string, row: Readonly<Record<string, unknown>>): Promise<string> =>
    String((await insert(client, table, row)).rows[0].id);
  const territory_id = await add('territory', { name: department_code, department_code });
  const program_id = await add('program', { territory_id, name: 'Parcours', pathway: 'professional' });
  const structures: string[] = [];
  for (const name of ['un', 'deux', 'trois', 'quatre']) {
    const structure_id = await add('structure', { territory_id, name, kind: 'ccas' });
    await insert(client, 'structure_program', { structure_id, program_id, territory_id, pathway: 'professional' });
    structures.push(structure_id);
  }
  let count = 0;
  const account = () => {
    count += 1;
    return add('account', {
      email: `a${count}.${department_code}@example.org`,
      firstname: 'A',
      lastname: String(count),
    });
  };
  const grant = (account_id: string, role: string, scope: Readonly<Record<string, unknown>> = {}) =>
    insert(client, 'role_grant', { account_id, role, territory_id, ...scope });

  const hats: Hat[] = [];
  for (let index = 0; index < 9; index += 1) {
    const account_id = await account();
    const two = index % 3 === 0;
    for (const structure_id of draw.some(structures, two ? 2 : 1)) {
      await grant(account_id, 'professional', { structure_id });
      hats.push({ account_id, structure_id });
    }
  }
  const managers: string[] = [];
  for (let index = 0; index < 3; index += 1) {
    const account_id = await account();
    await grant(account_id, 'orientation_manager');
    managers.push(account_id);
  }
  // One of the managers is a professional too.
  await grant(managers[0]!, 'professional', { structure_id: structures[0] });
  hats.push({ account_id: managers[0]!, structure_id: structures[0]! });
  for (const structure_id of structures) await grant(await account(), 'structure_admin', { structure_id });
  for (let index = 0; index < 2; index += 1) await grant(await account(), 'territory_admin');

  for (let index = 0; index < 25; index += 1) {
    const name = { firstname: `P${index}`, lastname: draw.one(['Martin', 'Diallo']), date_of_birth: '1990-01-01' };
    const beneficiary_id = await add('beneficiary', { territory_id, ...name });
    const archived = draw.chance(0.15);
    const notebook_id = await add('notebook', { territory_id, beneficiary_id });
    if (index < 6) await grant(await account(), 'beneficiary', { beneficiary_id });
    await drawCarnet(client, draw, { territory_id, notebook_id, program_id, hats, managers });
    if (archived) await client.query('update notebook set archived_at = now() where id = $1', [notebook_id]);
  }
}

async function drawCarnet(
  client: pg.Client,
  draw: Draw,
  place: {
    readonly territory_id: string;
    readonly notebook_id: string;
    readonly program_id: string;
    readonly hats: readonly Hat[];
    readonly managers: readonly string[];
  },
): Promise<void> {
  const { territory_id, notebook_id, program_id, hats, managers } = place;
  const notebook = { territory_id, notebook_id };
  const long = { decided_at: '2022-01-01', started_on: '2022-01-01' };
  const oriented = { ...notebook, pathway: 'professional', program_id };
  const past = { ...long, ended_at: '2023-01-01', end_reason: 'reoriented' };
  const [former, current] = draw.some(hats, 2) as [Hat, Hat];
  if (draw.chance(0.4)) {
    const { structure_id, account_id } = former;
    const { rows } = await insert(client, 'orientation', { ...oriented, ...past, structure_id });
    const left = { joined_at: '2022-01-01', ended_at: '2023-01-01', end_reason: 'replaced' };
    const referent = { account_id, structure_id, role: 'referent', orientation_id: rows[0].id };
    await insert(client, 'notebook_member', { ...notebook, ...referent, ...left });
  }
  if (draw.chance(0.8)) {
    const { structure_id, account_id } = current;
    const { rows } = await insert(client, 'orientation', { ...oriented, structure_id });
    const referent = { account_id, structure_id, role: 'referent', orientation_id: rows[0].id };
    if (draw.chance(0.8)) await insert(client, 'notebook_member', { ...notebook, ...referent });
  }
  for (const { account_id, structure_id } of draw.some(hats, draw.upTo(4))) {
    if (account_id === current.account_id && structure_id === current.structure_id) continue;
    const ended_at = draw.chance(0.4) ? new Date(Date.now() + 60_000) : null;
    await insert(client, 'notebook_member', { ...notebook, account_id, structure_id, role: 'member', ended_at });
  }
  for (const account_id of draw.some(managers, draw.upTo(1))) {
    const ended_at = draw.chance(0.3) ? new Date(Date.now() + 60_000) : null;
    await insert(client, 'notebook_member', { ...notebook, account_id, role: 'orientation_manager', ended_at });
  }
  const focus_id = (await insert(client, 'focus', { ...notebook, theme: 'sante' })).rows[0].id;
  const goal_id = (await insert(client, 'goal', { ...notebook, focus_id, label: 'Se soigner' })).rows[0].id;
  for (let index = draw.upTo(4); index > 0; index -= 1)
    await insert(client, 'action', {
      ...notebook,
      goal_id,
      label: `Action ${index}`,
      status: draw.one(['planned', 'done']),
    });
  for (const situation of draw.some(['drawn-1', 'drawn-2'], draw.upTo(2))) {
    const viewpoint = draw.one(['professional', 'person']);
    await insert(client, 'diagnostic_answer', { ...notebook, situation, viewpoint, value: 'need' });
  }
  for (let index = draw.upTo(4); index > 0; index -= 1) {
    const { account_id, structure_id } = draw.one(hats);
    const author = { author_id: account_id, author_structure_id: structure_id };
    const visibility = draw.one(['team', 'team_and_beneficiary']);
    await insert(client, 'note', { ...notebook, ...author, body: 'Note', visibility });
  }
  for (let index = draw.upTo(2); index > 0; index -= 1)
    await insert(client, 'appointment', { ...notebook, starts_at: `2030-01-0${index}T09:00:00Z` });
}

/** Mulberry32: small, and the same everywhere. */
function drawFrom(seed: number) {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const some = <T>(list: readonly T[], size: number): T[] =>
    list
      .map((item) => ({ item, order: next() }))
      .sort((a, b) => a.order - b.order)
      .slice(0, size)
      .map(({ item }) => item);
  return {
    some,
    one: <T>(list: readonly T[]): T => some(list, 1)[0]!,
    chance: (likelihood: number): boolean => next() < likelihood,
    /** From 0 to `most`. */
    upTo: (most: number): number => Math.floor(next() * (most + 1)),
  };
}
