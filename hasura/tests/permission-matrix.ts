/**
 * What each role may do with each table, as names of the test territories (world/names.ts). Written by hand from domain rules, never from the
 * metadata: the matrix test compares the two. A table, an operation or a role without its cell fails.
 */
import { idOf, namesOf } from './world/names.ts';
import type { AnyRole } from './world/sessions.ts';

/** `absent`: the role's schema has no such field. `everything`: each row. Else the names of the rows seen or written, and of no other. */
export type Expectation = 'absent' | 'everything' | readonly string[];
export type Cells = Readonly<Record<AnyRole, Expectation>>;
export const operations = ['select', 'insert', 'update', 'delete'] as const;
export type Operation = (typeof operations)[number];

export interface TableExpectations extends Readonly<Record<Operation, Cells>> {
  /** The column that tells which row it is, and the table whose name it holds. None for the reference lists. */
  readonly key?: { readonly column: string; readonly of: string };
  /** The row tried under each of `targets`. */
  readonly insertion?: {
    readonly targets: readonly string[];
    readonly row: (target: string) => Readonly<Record<string, unknown>>;
  };
  /** What is tried on each row. */
  readonly change?: (role: AnyRole) => Readonly<Record<string, unknown>>;
}

function cells(granted: Partial<Cells>): Cells {
  const none: Cells = {
    anonymous: 'absent',
    partner: 'absent',
    beneficiary: 'absent',
    professional: 'absent',
    structure_admin: 'absent',
    orientation_manager: 'absent',
    territory_admin: 'absent',
    platform_admin: 'absent',
  };
  return { ...none, ...granted };
}
const nobody = cells({});
const inA = (...names: readonly string[]) => names.map((name) => `A:${name}`);

/** The carnets whose care team the professional is in now. */
const accompanied = inA('followed', 'team', 'archived');
/** Those among them that can be written. */
const live = inA('followed', 'team');
/** Current orientation, or an active member, in the structure. */
const ofStructure = inA('followed', 'team', 'office', 'awaiting', 'archived');
const ofTerritory = namesOf('notebook').filter((name) => name.startsWith('A:'));
const oriented = ofTerritory.filter((name) => name !== 'A:waiting');
const own = inA('followed');

const staff = inA('pro', 'colleague', 'other', 'head', 'manager', 'deputy', 'admin', 'leaver');
const staffGrants = [...staff, ...inA('pro.s2', 'manager.s2')];

const referenceList: TableExpectations = {
  select: cells({
    beneficiary: 'everything',
    professional: 'everything',
    structure_admin: 'everything',
    orientation_manager: 'everything',
    territory_admin: 'everything',
    platform_admin: 'everything',
  }),
  insert: nobody,
  update: nobody,
  delete: nobody,
};
const planSuggestions: TableExpectations = {
  ...referenceList,
  select: cells({ beneficiary: 'everything', professional: 'everything', orientation_manager: 'everything' }),
};
const planWriters = cells({ professional: live, orientation_manager: inA('team') });
const planReaders = cells({ beneficiary: own, professional: accompanied, orientation_manager: ofTerritory });
const wholeTerritory = (...names: readonly string[]): Cells =>
  cells({
    beneficiary: inA(...names),
    professional: inA(...names),
    structure_admin: inA(...names),
    orientation_manager: inA(...names),
    territory_admin: inA(...names),
  });
const carnetReaders = (all: readonly string[]): Cells =>
  cells({
    beneficiary: own,
    professional: accompanied,
    structure_admin: ofStructure,
    orientation_manager: all,
    territory_admin: all,
  });
const everyCarnet = namesOf('notebook');

export const permissionMatrix: Readonly<Record<string, TableExpectations>> = {
  access_kind: referenceList,
  action_status: referenceList,
  audience: referenceList,
  contact_channel: referenceList,
  event_type: referenceList,
  goal_status: referenceList,
  member_role: referenceList,
  orientation_end_reason: referenceList,
  pathway: referenceList,
  role: referenceList,
  rsa_state: referenceList,
  structure_kind: referenceList,
  ref_action: planSuggestions,
  ref_goal: planSuggestions,
  ref_theme: planSuggestions,

  territory: {
    key: { column: 'id', of: 'territory' },
    select: cells({
      beneficiary: ['A'],
      professional: ['A'],
      structure_admin: ['A'],
      orientation_manager: ['A'],
      territory_admin: ['A'],
      platform_admin: ['A', 'B'],
    }),
    insert: cells({ platform_admin: ['C'] }),
    insertion: { targets: ['C'], row: (name) => ({ name, department_code: '75' }) },
    update: cells({ platform_admin: ['A', 'B'] }),
    change: () => ({ department_code: '01' }),
    delete: nobody,
  },
  structure: {
    key: { column: 'id', of: 'structure' },
    select: { ...wholeTerritory('s1', 's2'), platform_admin: ['A:s1', 'A:s2', 'B:s1', 'B:s2'] },
    insert: cells({ territory_admin: ['s3'] }),
    insertion: { targets: ['s3'], row: (name) => ({ name, kind: 'plie' }) },
    update: cells({ territory_admin: inA('s1', 's2') }),
    change: () => ({ city: 'Bobigny' }),
    delete: nobody,
  },
  program: {
    key: { column: 'id', of: 'program' },
    select: wholeTerritory('work', 'spare'),
    insert: cells({ territory_admin: ['new'] }),
    insertion: { targets: ['new'], row: (name) => ({ name, pathway: 'social' }) },
    update: cells({ territory_admin: inA('work', 'spare') }),
    change: () => ({ description: 'Autre' }),
    delete: nobody,
  },
  structure_program: {
    key: { column: 'structure_id', of: 'structure' },
    select: wholeTerritory('s1', 's2'),
    insert: cells({ territory_admin: inA('s1') }),
    insertion: {
      targets: ['A:s1', 'B:s1'],
      row: (name) => ({
        structure_id: idOf('structure', name),
        program_id: idOf('program', `${name.slice(0, 1)}:spare`),
        pathway: 'professional',
      }),
    },
    update: cells({ territory_admin: inA('s1', 's2') }),
    change: () => ({ places: 3 }),
    delete: nobody,
  },

  account: {
    key: { column: 'id', of: 'account' },
    select: cells({
      beneficiary: inA('person', 'pro', 'deputy', 'head', 'admin'), // herself, her team, who acted on her carnet or opened it
      professional: [...staff, 'A:person'],
      structure_admin: staff,
      orientation_manager: [...staff, ...inA('person', 'person.office', 'person.otherhat', 'person.former')],
      territory_admin: staff,
      platform_admin: ['A:admin', 'B:admin', 'national'],
    }),
    insert: nobody,
    update: nobody,
    delete: nobody,
  },
  role_grant: {
    key: { column: 'id', of: 'role_grant' },
    select: cells({
      professional: staffGrants.filter((name) => name !== 'A:leaver'),
      structure_admin: inA('pro', 'colleague', 'leaver', 'head'),
      orientation_manager: staffGrants,
      territory_admin: staffGrants,
      platform_admin: ['A:admin', 'B:admin', 'national'],
    }),
    insert: nobody,
    update: nobody,
    delete: nobody,
  },

  beneficiary: {
    key: { column: 'id', of: 'beneficiary' },
    select: carnetReaders(ofTerritory),
    insert: nobody,
    update: cells({ beneficiary: own, territory_admin: ofTerritory }),
    change: () => ({ phone: '+33639980099' }),
    delete: nobody,
  },
  beneficiary_audience: {
    key: { column: 'id', of: 'beneficiary_audience' },
    select: planReaders,
    insert: nobody,
    update: nobody,
    delete: nobody,
  },
  notebook: {
    key: { column: 'id', of: 'notebook' },
    select: carnetReaders(ofTerritory),
    insert: nobody,
    update: nobody,
    delete: nobody,
  },
  notebook_overview: {
    key: { column: 'notebook_id', of: 'notebook' },
    select: carnetReaders(ofTerritory),
    insert: nobody,
    update: nobody,
    delete: nobody,
  },
  orientation: {
    key: { column: 'notebook_id', of: 'notebook' },
    select: carnetReaders(oriented),
    insert: nobody,
    update: nobody,
    delete: nobody,
  },
  notebook_member: {
    key: { column: 'notebook_id', of: 'notebook' },
    select: carnetReaders(oriented),
    insert: nobody,
    update: nobody,
    delete: nobody,
  },

  focus: {
    key: { column: 'id', of: 'focus' },
    select: planReaders,
    insert: planWriters,
    insertion: { targets: everyCarnet, row: (name) => ({ notebook_id: idOf('notebook', name), theme: 'sante' }) },
    update: planWriters,
    change: () => ({ closed_at: '2100-01-01T00:00:00Z' }),
    delete: nobody,
  },
  goal: {
    key: { column: 'id', of: 'goal' },
    select: planReaders,
    insert: planWriters,
    insertion: {
      targets: everyCarnet,
      row: (name) => ({ notebook_id: idOf('notebook', name), focus_id: idOf('focus', name), label: 'Acheter un vélo' }),
    },
    update: planWriters,
    change: () => ({ status: 'done' }),
    delete: nobody,
  },
  action: {
    key: { column: 'id', of: 'action' },
    select: cells({
      beneficiary: [...own, 'A:led'],
      professional: [...accompanied, 'A:led'],
      orientation_manager: [...ofTerritory, 'A:led'],
    }),
    insert: planWriters,
    insertion: {
      targets: everyCarnet,
      row: (name) => ({ notebook_id: idOf('notebook', name), goal_id: idOf('goal', name), label: 'Comparer les prix' }),
    },
    update: cells({ beneficiary: own, professional: [...live, 'A:led'], orientation_manager: inA('team') }),
    change: (role) =>
      role === 'beneficiary' ? { status: 'done' } : { label: 'Passer le permis B', due_on: '2100-01-01' },
    delete: nobody,
  },

  event: {
    key: { column: 'notebook_id', of: 'notebook' },
    select: planReaders,
    insert: nobody,
    update: nobody,
    delete: nobody,
  },
  access_log: {
    key: { column: 'id', of: 'access_log' },
    select: cells({ beneficiary: own }),
    insert: cells({
      professional: accompanied,
      structure_admin: ofStructure,
      orientation_manager: ofTerritory,
      territory_admin: ofTerritory,
    }),
    insertion: { targets: everyCarnet, row: (name) => ({ notebook_id: idOf('notebook', name) }) },
    update: nobody,
    delete: nobody,
  },
};

/** Which role may call which act. What each act then checks is tested with it, in actions-server. */
export const actMatrix: Readonly<Record<string, readonly AnyRole[]>> = {
  decide_orientation: ['orientation_manager'],
  assign_referent: ['structure_admin', 'orientation_manager'],
  join_notebook: ['professional'],
  search_directory: ['professional'],
};

/** What each role finds by the name that all people of both territories bear. */
export const searchExpectations: Cells = carnetReaders(ofTerritory);
