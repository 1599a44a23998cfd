/** The statuses of the plan's goals and actions, and which may follow which. */
import { closedList, type CodeOf } from './closed-list.ts';

export const goalStatus = closedList({
  in_progress: 'En cours',
  done: 'Atteint',
  abandoned: 'Abandonné',
});
export type GoalStatus = CodeOf<typeof goalStatus>;

export const actionStatus = closedList({
  planned: 'Prévue',
  in_progress: 'En cours',
  standby: 'En attente',
  done: 'Réalisée',
  canceled: 'Annulée par la structure',
  abandoned: 'Abandonnée par la personne',
});
export type ActionStatus = CodeOf<typeof actionStatus>;

/** What is over can be taken up again, by mistake or by choice, but never turns into another way of being over. */
const goalNext: Readonly<Record<GoalStatus, readonly GoalStatus[]>> = {
  in_progress: ['done', 'abandoned'],
  done: ['in_progress'],
  abandoned: ['in_progress'],
};

const actionNext: Readonly<Record<ActionStatus, readonly ActionStatus[]>> = {
  planned: ['in_progress', 'standby', 'done', 'canceled', 'abandoned'],
  in_progress: ['planned', 'standby', 'done', 'canceled', 'abandoned'],
  standby: ['planned', 'in_progress', 'done', 'canceled', 'abandoned'],
  done: ['in_progress'],
  canceled: ['planned', 'in_progress'],
  abandoned: ['planned', 'in_progress'],
};

/** The person moves her own actions forward; to cancel one is the structure's. */
const reservedToTeam: ReadonlySet<ActionStatus> = new Set(['canceled']);

/** The statuses that a goal may take next, its own left out. */
export function nextGoalStatuses(current: GoalStatus): readonly GoalStatus[] {
  return goalNext[current];
}

/** The statuses that an action may take next, its own left out, for the care team or for the person. */
export function nextActionStatuses(current: ActionStatus, by: 'team' | 'beneficiary'): readonly ActionStatus[] {
  if (by === 'team') return actionNext[current];
  return reservedToTeam.has(current) ? [] : actionNext[current].filter((status) => !reservedToTeam.has(status));
}

/** Still to be done: counted and alerted. The same three as in `notebook_overview`. */
export const openActionStatuses: readonly ActionStatus[] = ['planned', 'in_progress', 'standby'];

export function isOpenAction(status: ActionStatus): boolean {
  return openActionStatuses.includes(status);
}
