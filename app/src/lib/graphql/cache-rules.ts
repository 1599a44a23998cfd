/**
 * What each operation reads or changes beyond what its answer shows: the cache learns types from the rows it sees, so an
 * empty list says nothing, and a write does not say what a trigger or a view derives from it. One place for all of it.
 */
const planReads = ['notebook_overview', 'focus', 'goal', 'action', 'action_comment', 'event'] as const;
const teamReads = ['notebook_overview', 'notebook_member', 'orientation', 'event'] as const;
const requestReads = ['reorientation_request', 'referent_request'] as const;
const orientationReads = [...teamReads, ...requestReads] as const;

/** What is written round the plan. */
const followUpReads = [
  'appointment',
  'note',
  'diagnostic_answer',
  'work_profile',
  'professional_project',
  'contract',
  'contract_version',
] as const;

const rules: Readonly<Record<string, readonly string[]>> = {
  // Reads
  NotebookList: ['notebook_overview'],
  NotebookListWithPlan: ['notebook_overview'],
  NotebookSearch: ['notebook_overview'],
  NotebookSearchWithPlan: ['notebook_overview'],
  NotebookWithPlan: [...planReads, ...teamReads, ...followUpReads],
  NotebookOfMember: [...planReads, ...teamReads, ...followUpReads, 'person_request'],
  NotebookWithoutPlan: teamReads,
  NotebookOfTerritory: [...teamReads, 'person_request'],
  MyNotebook: [...planReads, ...teamReads, ...followUpReads, 'beneficiary', 'person_request'],
  ProfessionalHome: ['notebook_overview', 'action', 'notebook_member'],
  OrientationHome: ['notebook_overview', ...requestReads],
  StructureHome: ['notebook_overview', ...requestReads],
  TerritoryHome: ['notebook_overview'],
  OrientationWorklist: ['notebook_overview', ...requestReads],
  OrientationFile: orientationReads,
  Reorientation: requestReads,
  StructureReferents: orientationReads,
  Notifications: ['notification'],
  NotificationPreferences: ['notification_preference'],
  OrientationReferents: ['notebook_member'],
  OrientationStructures: ['notebook_overview'],
  AssignableReferents: ['notebook_member'],
  // Writes
  AddFocus: planReads,
  CloseFocus: planReads,
  AddGoal: planReads,
  SetGoalStatus: planReads,
  AddAction: planReads,
  EditAction: planReads,
  EditGoal: planReads,
  AddActionComment: ['action_comment', 'event'],
  SetActionStatus: planReads,
  SetMyActionStatus: planReads,
  AddAppointment: ['appointment', 'event'],
  EditAppointment: ['appointment', 'event'],
  SetAppointmentStatus: ['appointment', 'event'],
  AnswerDiagnostic: ['diagnostic_answer', 'event'],
  AddWorkProfile: ['work_profile', 'event'],
  AddProfessionalProject: ['professional_project', 'event'],
  EditProfessionalProject: ['professional_project', 'event'],
  AddNote: ['note', 'event'],
  EditNote: ['note', 'event'],
  DecideOrientation: orientationReads,
  DecideOrientations: orientationReads,
  EndFollowUp: orientationReads,
  Reopen: ['notebook', ...orientationReads],
  AskReorientation: ['event', ...requestReads],
  WithdrawReorientation: ['event', ...requestReads],
  KeepFollowUp: ['event', ...requestReads],
  ConfirmReferentRequest: orientationReads,
  RefuseReferentRequest: ['event', ...requestReads],
  TransferPortfolio: teamReads,
  ReadNotifications: ['notification'],
  SetNotificationPreference: ['notification_preference'],
  AssignReferent: teamReads,
  NameReferent: teamReads,
  InviteMember: teamReads,
  LeaveNotebook: ['notebook', ...planReads, ...teamReads],
  OfferedPrograms: requestReads,
  AskToBeReferent: ['event', ...requestReads],
  WithdrawReferentRequest: ['event', ...requestReads],
  EditIdentity: ['beneficiary', 'notebook_overview'],
  JoinNotebook: ['notebook', ...planReads, ...teamReads, 'DirectoryCard'],
  UpdateMyContact: ['beneficiary'],
  GiveMyView: ['diagnostic_answer', 'event'],
  AskRequest: ['person_request'],
};

/** By the operation's name; an operation without a rule reads and changes what its answer shows. */
export function typenamesOf(operation: string | undefined): string[] {
  return [...((operation && rules[operation]) || [])];
}
