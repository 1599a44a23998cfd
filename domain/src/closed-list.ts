/** A closed list: stable codes and the French label that each one carries on screen, written once. */

export interface ClosedList<Code extends string> {
  /** In the order in which they are offered. */
  readonly codes: readonly Code[];
  readonly labels: Readonly<Record<Code, string>>;
  /** Narrows what comes from outside (a URL, a file, a column of text). */
  has(value: unknown): value is Code;
}

export type CodeOf<List> = List extends ClosedList<infer Code> ? Code : never;

export function closedList<Code extends string>(labels: Readonly<Record<Code, string>>): ClosedList<Code> {
  return {
    codes: Object.keys(labels) as Code[],
    labels,
    has: (value): value is Code => typeof value === 'string' && Object.hasOwn(labels, value),
  };
}
