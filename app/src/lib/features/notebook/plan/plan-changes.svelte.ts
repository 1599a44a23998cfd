/** Writes of the plan: shown at once, taken back with a sentence when the server refuses, and undoable. */
import { actionStatus, goalStatus, type ActionStatus, type GoalStatus } from '@carnet/domain';
import { SvelteMap } from 'svelte/reactivity';
import { SetActionStatusDocument, SetGoalStatusDocument } from '#lib/graphql/generated/documents.ts';
import { mutate } from '#lib/graphql/mutate.ts';
import { toasts } from '#lib/ui/toasts.svelte.ts';

interface Item<Status> {
  readonly id: string;
  readonly label: string;
  readonly status: Status;
}

/** Statuses asked for and not yet seen in what the server gives. */
const asked = new SvelteMap<string, ActionStatus>();

/** The status to show for an action. */
export function shownStatus(action: Item<ActionStatus>): ActionStatus {
  return asked.get(action.id) ?? action.status;
}

/** Called with what the server gives: what it confirms is no longer ours to show. */
export function settleStatuses(actions: readonly Item<ActionStatus>[]): void {
  for (const action of actions) if (asked.get(action.id) === action.status) asked.delete(action.id);
}

export async function setActionStatus(action: Item<ActionStatus>, status: ActionStatus): Promise<void> {
  const former = shownStatus(action);
  if (former === status) return;
  asked.set(action.id, status);
  const result = await mutate(SetActionStatusDocument, { id: action.id, status });
  if (!result.ok || result.data.update_action_by_pk === null) {
    asked.delete(action.id);
    toasts.show(result.ok ? gone : result.fault.message, { tone: 'danger' });
    return;
  }
  toasts.show(`« ${action.label} » : ${actionStatus.labels[status].toLocaleLowerCase('fr')}`, {
    undo: () => void setActionStatus({ ...action, status }, former),
  });
}

export async function setGoalStatus(goal: Item<GoalStatus>, status: GoalStatus): Promise<void> {
  const result = await mutate(SetGoalStatusDocument, { id: goal.id, status });
  if (!result.ok || result.data.update_goal_by_pk === null) {
    toasts.show(result.ok ? gone : result.fault.message, { tone: 'danger' });
    return;
  }
  toasts.show(`« ${goal.label} » : ${goalStatus.labels[status].toLocaleLowerCase('fr')}`, {
    undo: () => void setGoalStatus({ ...goal, status }, goal.status),
  });
}

/** A row that is not written is one that the session may no longer write. */
const gone =
  'Rien n’a été enregistré : ce carnet n’est plus modifiable par vous. Rechargez la page pour voir où il en est.';
