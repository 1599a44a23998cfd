/** How people are named: in their own case, as they are written in the file. */

/** A view's columns may be null for the schema; a person's names never are. */
export interface Named {
  readonly firstname: string | null;
  readonly lastname: string | null;
}

export function fullName(person: Named): string {
  return `${person.firstname ?? ''} ${person.lastname ?? ''}`.trim();
}
