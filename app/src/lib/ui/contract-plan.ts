/** The plan that a version of a contract holds: the goals of its day, each with its actions. */

export interface ContractGoal {
  readonly label: string;
  readonly dueOn: string | undefined;
  readonly actions: readonly {
    readonly label: string;
    readonly dueOn: string | undefined;
    readonly hours: number | undefined;
  }[];
}

/** Reads the stored JSON; what is not understood is left out. */
export function contractGoals(plan: unknown): ContractGoal[] {
  return records(plan).flatMap((goal) => {
    const label = text(goal['goal']);
    if (label === undefined) return [];
    const actions = records(goal['actions']).flatMap((action) => {
      const words = text(action['label']);
      const hours = action['weekly_hours'];
      return words === undefined
        ? []
        : { label: words, dueOn: text(action['due_on']), hours: typeof hours === 'number' ? hours : undefined };
    });
    return { label, dueOn: text(goal['due_on']), actions };
  });
}

function records(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value)
    ? value.filter((item): item is Record<string, unknown> => typeof item === 'object' && item !== null)
    : [];
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
