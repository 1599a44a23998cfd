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
  /** The column of the codes of a reference list; `value` when not told. */
  readonly code?: string;
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

/** The carnets whose care team the professional is in now: archiving one ends its team. */
const accompanied = inA('followed', 'team');
/** Current orientation, or an active member, in the structure. */
const ofStructure = inA('followed', 'team', 'office', 'awaiting', 'archived');
const ofTerritory = namesOf('notebook').filter((name) => name.startsWith('A:'));
/** What is written in an archived carnet is read by the act that asks for a motive. */
const unarchived = ofTerritory.filter((name) => name !== 'A:archived');
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
  code: 'code',
  select: cells({ beneficiary: 'everything', professional: 'everything', orientation_manager: 'everything' }),
};
const romeList: TableExpectations = planSuggestions;
const geography = (code: string): TableExpectations => ({ ...referenceList, code });
const planWriters = cells({ professional: accompanied, orientation_manager: inA('team') });
const planReaders = cells({ beneficiary: own, professional: accompanied, orientation_manager: unarchived });
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

/** A person who objects is not told to partners. */
const toldToPartners = ofTerritory.filter((name) => name !== 'A:past');
/** Each their own. */
const eachOwn = cells({
  beneficiary: inA('person'),
  professional: inA('pro'),
  structure_admin: inA('head'),
  orientation_manager: inA('manager'),
  territory_admin: inA('admin'),
});
/** Acts write: no role does. */
const writtenByActs = { insert: nobody, update: nobody, delete: nobody } as const;
const ofCarnet = (table: string, select: Cells): TableExpectations => ({
  key: { column: 'id', of: table },
  select,
  ...writtenByActs,
});
/** The two persons `waiting` and `awaiting` bear the same names; the view tells the pair by its smaller id. */
const homonym = inA('waiting', 'awaiting').sort((a, b) =>
  idOf('beneficiary', a) < idOf('beneficiary', b) ? -1 : 1,
)[0]!;

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
  diagnostic_value: referenceList,
  impact: referenceList,
  data_source: referenceList,
  viewpoint: referenceList,
  work_situation: referenceList,
  education_level: referenceList,
  working_time: referenceList,
  employment_contract: referenceList,
  note_visibility: referenceList,
  appointment_status: referenceList,
  appointment_mode: referenceList,
  contract_kind: referenceList,
  contract_state: referenceList,
  hours_mode: referenceList,
  signature_method: referenceList,
  request_state: referenceList,
  notification_kind: referenceList,
  delivery: referenceList,
  import_kind: referenceList,
  import_state: referenceList,
  import_verdict: referenceList,
  partner_scope: referenceList,
  rsa_suspension_reason: referenceList,
  rsa_closure_reason: referenceList,
  person_request_kind: referenceList,
  ref_action: planSuggestions,
  ref_goal: planSuggestions,
  ref_theme: planSuggestions,
  ref_topic: planSuggestions,
  rome_occupation: romeList,
  rome_title: romeList,
  department: geography('code'),
  epci: geography('siren'),
  commune: geography('insee_code'),
  ref_situation: {
    key: { column: 'code', of: 'ref_situation' },
    select: cells({
      beneficiary: ['common', 'ended', 'local-A'],
      professional: ['common', 'ended', 'local-A'],
      orientation_manager: ['common', 'ended', 'local-A'],
    }),
    ...writtenByActs,
  },

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
    select: {
      ...wholeTerritory('s1', 's2'),
      partner: inA('s1', 's2'),
      platform_admin: ['A:s1', 'A:s2', 'B:s1', 'B:s2'],
    },
    insert: cells({ territory_admin: ['s3'] }),
    insertion: { targets: ['s3'], row: (name) => ({ name, kind: 'plie' }) },
    update: cells({ territory_admin: inA('s1', 's2') }),
    change: () => ({ city: 'Bobigny' }),
    delete: nobody,
  },
  program: {
    key: { column: 'id', of: 'program' },
    select: { ...wholeTerritory('work', 'spare'), partner: inA('work', 'spare') },
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
    select: { ...planReaders, orientation_manager: ofTerritory },
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
    select: { ...carnetReaders(ofTerritory), partner: toldToPartners },
    insert: nobody,
    update: nobody,
    delete: nobody,
  },
  orientation: {
    key: { column: 'notebook_id', of: 'notebook' },
    select: { ...carnetReaders(oriented), partner: oriented.filter((name) => name !== 'A:past') },
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
      orientation_manager: [...unarchived, 'A:led'],
    }),
    insert: planWriters,
    insertion: {
      targets: everyCarnet,
      row: (name) => ({ notebook_id: idOf('notebook', name), goal_id: idOf('goal', name), label: 'Comparer les prix' }),
    },
    update: cells({ beneficiary: own, professional: [...accompanied, 'A:led'], orientation_manager: inA('team') }),
    change: (role) =>
      role === 'beneficiary' ? { status: 'done' } : { label: 'Passer le permis B', due_on: '2100-01-01' },
    delete: nobody,
  },

  diagnostic_answer: {
    key: { column: 'id', of: 'diagnostic_answer' },
    select: planReaders,
    insert: cells({ beneficiary: own, professional: accompanied }),
    insertion: {
      targets: everyCarnet,
      row: (name) => ({ notebook_id: idOf('notebook', name), situation: 'common', value: 'need' }),
    },
    update: nobody,
    delete: nobody,
  },
  work_profile: {
    key: { column: 'id', of: 'work_profile' },
    select: planReaders,
    insert: cells({ professional: accompanied }),
    insertion: {
      targets: everyCarnet,
      row: (name) => ({ notebook_id: idOf('notebook', name), version: 2, situation: 'training' }),
    },
    update: nobody,
    delete: nobody,
  },
  professional_project: {
    key: { column: 'id', of: 'professional_project' },
    select: planReaders,
    insert: cells({ professional: accompanied }),
    insertion: {
      targets: everyCarnet,
      row: (name) => ({ notebook_id: idOf('notebook', name), rome_title: '10001' }),
    },
    update: cells({ professional: accompanied }),
    change: () => ({ ended_at: '2100-01-01T00:00:00Z' }),
    delete: nobody,
  },
  action_comment: {
    key: { column: 'id', of: 'action_comment' },
    select: planReaders,
    insert: cells({ beneficiary: own, professional: accompanied, orientation_manager: inA('team') }),
    insertion: {
      targets: everyCarnet,
      row: (name) => ({
        notebook_id: idOf('notebook', name),
        action_id: idOf('action', name),
        body: 'C’est fait.',
      }),
    },
    update: nobody,
    delete: nobody,
  },
  note: {
    key: { column: 'id', of: 'note' },
    select: cells({
      beneficiary: inA('shared'),
      professional: [...accompanied, ...inA('shared', 'manager')],
      orientation_manager: inA('team', 'manager'), // as a member only
    }),
    insert: cells({ professional: accompanied, orientation_manager: inA('team') }),
    insertion: { targets: everyCarnet, row: (name) => ({ notebook_id: idOf('notebook', name), body: 'Vu ce jour.' }) },
    update: cells({ professional: inA('followed', 'shared'), orientation_manager: inA('manager') }),
    change: () => ({ body: 'À reprendre en juin.' }),
    delete: nobody,
  },
  appointment: {
    key: { column: 'id', of: 'appointment' },
    select: cells({
      beneficiary: [...own, 'A:partner'],
      professional: [...accompanied, 'A:partner'],
      orientation_manager: [...unarchived, 'A:partner'],
      partner: [...toldToPartners, 'A:partner'],
    }),
    insert: cells({
      professional: accompanied,
      orientation_manager: inA('team'),
      partner: toldToPartners.filter((name) => name !== 'A:archived'),
    }),
    insertion: {
      targets: everyCarnet,
      row: (name) => ({ notebook_id: idOf('notebook', name), starts_at: '2100-02-01T09:00:00Z' }),
    },
    // What a partner wrote is the partner's to change.
    update: cells({ professional: accompanied, orientation_manager: inA('team'), partner: inA('partner') }),
    change: () => ({ status: 'seen' }),
    delete: nobody,
  },
  contract: ofCarnet('contract', planReaders),
  contract_version: ofCarnet('contract_version', planReaders),
  contract_signature: ofCarnet('contract_signature', planReaders),
  // On the carnet `elsewhere` asked by the professional, on `office` by a colleague, on the others by `s2`.
  referent_request: ofCarnet(
    'referent_request',
    cells({
      beneficiary: own,
      professional: [...accompanied, ...inA('elsewhere')],
      structure_admin: inA('office', 'elsewhere'),
      orientation_manager: ofTerritory,
      territory_admin: ofTerritory,
    }),
  ),
  referent_request_state: referenceList,
  reorientation_request: ofCarnet('reorientation_request', carnetReaders(ofTerritory)),
  person_request: {
    key: { column: 'id', of: 'person_request' },
    select: cells({ beneficiary: own, professional: accompanied, territory_admin: ofTerritory }),
    insert: cells({ beneficiary: own }),
    insertion: {
      targets: everyCarnet,
      row: (name) => ({ notebook_id: idOf('notebook', name), kind: 'copy', body: 'Je voudrais une copie.' }),
    },
    update: nobody,
    delete: nobody,
  },

  notification: {
    key: { column: 'id', of: 'notification' },
    select: eachOwn,
    insert: nobody,
    update: eachOwn,
    change: () => ({ read_at: '2100-01-01T00:00:00Z' }),
    delete: nobody,
  },
  notification_preference: {
    key: { column: 'account_id', of: 'account' },
    select: eachOwn,
    insert: cells({
      beneficiary: ['contract'],
      professional: ['contract'],
      structure_admin: ['contract'],
      orientation_manager: ['contract'],
      territory_admin: ['contract'],
    }),
    insertion: { targets: ['contract'], row: (kind) => ({ kind, email: 'daily' }) },
    update: eachOwn,
    change: () => ({ email: 'immediate' }),
    delete: nobody,
  },

  import_batch: {
    key: { column: 'id', of: 'import_batch' },
    select: cells({ territory_admin: inA('batch') }),
    ...writtenByActs,
  },
  import_line: {
    key: { column: 'batch_id', of: 'import_batch' },
    select: cells({ territory_admin: inA('batch') }),
    ...writtenByActs,
  },
  partner_client: {
    key: { column: 'id', of: 'partner_client' },
    select: cells({
      beneficiary: inA('agenda', 'reader', 'writer', 'closed'),
      professional: inA('agenda', 'reader', 'writer', 'closed'),
      orientation_manager: inA('agenda', 'reader', 'writer', 'closed'),
      territory_admin: inA('agenda', 'reader', 'writer', 'closed'),
    }),
    ...writtenByActs,
  },
  partner_client_scope: {
    key: { column: 'client_id', of: 'partner_client' },
    select: cells({ territory_admin: inA('agenda', 'reader', 'writer', 'closed') }),
    ...writtenByActs,
  },
  possible_duplicate: {
    key: { column: 'beneficiary_id', of: 'beneficiary' },
    select: cells({ orientation_manager: [homonym], territory_admin: [homonym] }),
    ...writtenByActs,
  },
  erasure_count: {
    key: { column: 'territory_id', of: 'territory' },
    select: cells({ territory_admin: ['A'], platform_admin: ['A', 'B'] }),
    ...writtenByActs,
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
  join_notebook: ['orientation_manager', 'professional'],
  decide_orientations: ['orientation_manager'],
  transfer_portfolio: ['structure_admin', 'territory_admin'],
  ask_reorientation: ['professional'],
  withdraw_reorientation: ['professional'],
  keep_follow_up: ['orientation_manager'],
  end_follow_up: ['orientation_manager', 'professional'],
  reopen: ['orientation_manager'],
  leave_notebook: ['orientation_manager', 'professional'],
  invite_member: ['orientation_manager', 'professional'],
  ask_to_be_referent: ['professional'],
  withdraw_referent_request: ['professional'],
  confirm_referent_request: ['orientation_manager', 'structure_admin'],
  refuse_referent_request: ['orientation_manager', 'structure_admin'],
  prepare_contract: ['professional'],
  propose_contract: ['professional'],
  withdraw_contract: ['beneficiary', 'professional'],
  request_signature_code: ['beneficiary', 'professional'],
  sign_contract: ['beneficiary', 'professional'],
  contract_document: ['beneficiary', 'orientation_manager', 'professional'],
  search_directory: ['professional'],
  export_person_data: ['beneficiary', 'orientation_manager'],
  open_archived_notebook: ['orientation_manager'],
  merge_duplicates: ['orientation_manager', 'territory_admin'],
  confirm_homonyms: ['orientation_manager', 'territory_admin'],
  set_nir: ['professional'],
  find_by_nir: ['professional'],
};

/** What each role finds in the lists that are searched, not browsed: what is ended is no longer proposed, and is still read. */
export const listSearches = {
  search_rome_titles: {
    search: 'aide domicile',
    column: 'code',
    found: ['10001'],
    by: ['beneficiary', 'professional', 'orientation_manager'],
  },
  search_communes: {
    search: '93190',
    column: 'insee_code',
    found: ['93046'],
    by: ['beneficiary', 'professional', 'structure_admin', 'orientation_manager', 'territory_admin', 'platform_admin'],
  },
} as const satisfies Readonly<Record<string, { by: readonly AnyRole[] } & Record<string, unknown>>>;

/** What each role finds by the name that all people of both territories bear. */
export const searchExpectations: Cells = { ...carnetReaders(ofTerritory), partner: toldToPartners };
