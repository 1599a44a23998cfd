/** The rows of the two test territories by name: `A:followed` is a carnet, `B:s1` a structure. Ids derive from names, so that answers can be read. */
import { createHash } from 'node:crypto';

export const territories = ['A', 'B'] as const;
export type Territory = (typeof territories)[number];

/**
 * The carnets of each territory, seen from professional `pro` of structure `s1`:
 * - `followed`: leads it, under the orientation to its structure; a deputy of the orientation manager is in the team;
 * - `team`: member beside the referent of structure `s2`; the orientation manager is a member too;
 * - `former`: was a member, has left, and so has the orientation manager; oriented to `s2`;
 * - `office`: oriented to its structure, led by a colleague; never in the team;
 * - `elsewhere`: oriented to `s2`, nobody of `s1`; the orientation manager is a member, but with its other hat;
 * - `otherhat`: member, but for structure `s2`, under another grant than the one in use;
 * - `awaiting`: oriented to its structure, still without a referent; a member of `s2`; the person bears the names of `waiting`;
 * - `past`: was its referent; the orientation to `s1` is ended, `s2` follows; the person objects to what partners would be told;
 * - `waiting`: never oriented;
 * - `archived`: led it, with the orientation manager as a member, until the carnet was archived; the orientation to `s1` is not ended.
 */
export const carnets = [
  'followed',
  'team',
  'former',
  'office',
  'elsewhere',
  'otherhat',
  'awaiting',
  'past',
  'waiting',
  'archived',
] as const;
export type Carnet = (typeof carnets)[number];

/** `person` reads the carnet `followed`; the other persons each the carnet of their name. */
export const people = [
  'pro',
  'colleague',
  'other',
  'head',
  'manager',
  'deputy',
  'admin',
  'leaver',
  'person',
  'person.office',
  'person.otherhat',
  'person.former',
] as const;
export type Person = (typeof people)[number];

/** Who has a notification and a preference about them. */
export const notified = ['pro', 'other', 'head', 'manager', 'admin', 'person'] as const;

const names: Readonly<Record<string, readonly string[]>> = {
  territory: [...territories],
  structure: inBoth(['s1', 's2']),
  program: inBoth(['work', 'spare']),
  account: [...inBoth(people), 'national'],
  // Two of them are also professionals of `s2`, under a second grant.
  role_grant: [...inBoth([...people, 'pro.s2', 'manager.s2']), 'national'],
  // `led`: a second action of the carnet `followed`, led by the professional.
  action: inBoth([...carnets, 'led']),
  // On each carnet a note for the team, by its referent or else by the manager; on `former` by the professional before it left.
  // `shared`: a note of the carnet `followed` that the person reads too. `manager`: a note of the manager on the carnet `team`.
  note: inBoth([...carnets, 'shared', 'manager']),
  // `partner`: written by the client `agenda` on the carnet `followed`.
  appointment: inBoth([...carnets, 'partner']),
  // `agenda` reads carnets and writes appointments, `reader` only reads, `writer` only writes, `closed` is revoked.
  partner_client: inBoth(['agenda', 'reader', 'writer', 'closed']),
  // One for each of these accounts, about the carnet `followed`.
  notification: inBoth(notified),
  import_batch: inBoth(['batch']),
  ...Object.fromEntries(
    [
      'beneficiary',
      'beneficiary_audience',
      'notebook',
      'orientation',
      'focus',
      'goal',
      'access_log',
      'diagnostic_answer',
      'work_profile',
      'professional_project',
      'action_comment',
      'contract',
      'contract_version',
      'contract_signature',
      'reorientation_request',
      'referent_request',
      'person_request',
    ].map((table) => [table, inBoth(carnets)]),
  ),
};

export function idOf(table: string, name: string): string {
  if (names[table]?.includes(name) !== true) throw new Error(`no ${table} is called ${name}`);
  return derive(table, name);
}

const nameById = new Map(
  Object.entries(names).flatMap(([table, list]) => list.map((name) => [derive(table, name), name] as const)),
);

/** The name of a row by its id; the id itself when the row is not of the test territories. */
export function nameOf(id: string): string {
  return nameById.get(id) ?? id;
}

export function namesOf(table: string): readonly string[] {
  return names[table] ?? [];
}

function inBoth(list: readonly string[]): string[] {
  return territories.flatMap((territory) => list.map((name) => `${territory}:${name}`));
}

function derive(table: string, name: string): string {
  const hex = createHash('sha256').update(`${table} ${name}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
