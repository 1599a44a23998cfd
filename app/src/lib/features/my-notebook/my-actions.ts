/** The person's plan as she reads it: what she has to do herself, what others do, what is done, the most pressing first. */
import { isOpenAction } from '@carnet/domain';
import type { MyNotebookQuery } from '#lib/graphql/generated/documents.ts';

type Focus = MyNotebookQuery['notebook'][number]['focuses'][number];
type Action = Focus['goals'][number]['actions'][number];

export interface MyAction {
  readonly action: Action;
  readonly goal: string;
}

export interface SortedActions {
  readonly mine: readonly MyAction[];
  /** Done by somebody of the team for her. */
  readonly others: readonly MyAction[];
  readonly done: readonly MyAction[];
  /** The open ones that have a date, hers and the others', the soonest first. */
  readonly dated: readonly MyAction[];
}

export function sortMyActions(focuses: readonly Focus[]): SortedActions {
  const all = focuses.flatMap(({ goals }) =>
    goals.flatMap((goal) => goal.actions.map((action) => ({ action, goal: goal.label }))),
  );
  const open = all
    .filter(({ action }) => isOpenAction(action.status))
    .sort((a, b) => (a.action.due_on ?? '9999').localeCompare(b.action.due_on ?? '9999'));
  return {
    mine: open.filter(({ action }) => action.owner === null),
    others: open.filter(({ action }) => action.owner !== null),
    dated: open.filter(({ action }) => action.due_on !== null),
    done: all.filter(({ action }) => action.status === 'done'),
  };
}
