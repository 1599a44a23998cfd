/**
 * What each operation reads or changes beyond what its answer shows: the cache learns types from the rows it sees, so an
 * empty list says nothing, and a write does not say what a trigger or a view derives from it. One place for all of it.
 */
const planReads = ['notebook_overview', 'focus', 'goal', 'action', 'event'] as const;
const teamReads = ['notebook_overview', 'notebook_member', 'orientation', 'event'] as const;

const rules: Readonly<Record<string, readonly string[]>> = {
  // Reads
  NotebookList: ['notebook_overview'],
  NotebookListWithPlan: ['notebook_overview'],
  NotebookSearch: ['notebook_overview'],
  NotebookSearchWithPlan: ['notebook_overview'],
  NotebookWithPlan: [...planReads, ...teamReads],
  NotebookWithoutPlan: teamReads,
  MyNotebook: [...planReads, ...teamReads, 'beneficiary'],
  ProfessionalHome: ['notebook_overview', 'action'],
  OrientationHome: ['notebook_overview'],
  StructureHome: ['notebook_overview'],
  TerritoryHome: ['notebook_overview'],
  OrientationWorklist: ['notebook_overview'],
  OrientationFile: teamReads,
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
  SetActionStatus: planReads,
  SetMyActionStatus: planReads,
  DecideOrientation: teamReads,
  AssignReferent: teamReads,
  NameReferent: teamReads,
  JoinNotebook: ['notebook', ...planReads, ...teamReads, 'DirectoryCard'],
  UpdateMyContact: ['beneficiary'],
};

/** By the operation's name; an operation without a rule reads and changes what its answer shows. */
export function typenamesOf(operation: string | undefined): string[] {
  return [...((operation && rules[operation]) || [])];
}
