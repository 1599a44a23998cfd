/** The order in which actions are read: what is late, then what comes, then what has no date, then what is over. */
import { isOpenAction, type ActionStatus } from '@carnet/domain';

export interface DatedAction {
  readonly status: ActionStatus;
  readonly due_on: string | null;
}

export function isLate(action: DatedAction, today: string): boolean {
  return isOpenAction(action.status) && action.due_on !== null && action.due_on < today;
}

/** Stable: actions of the same day keep the order given. */
export function inReadingOrder<Action extends DatedAction>(actions: readonly Action[]): readonly Action[] {
  return [...actions].sort((a, b) => rank(a) - rank(b) || compareDates(a.due_on, b.due_on));
}

function rank(action: DatedAction): number {
  return isOpenAction(action.status) ? 0 : 1;
}

function compareDates(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
