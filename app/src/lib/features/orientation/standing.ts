/** What stands for a person, in words, to show what somebody else changed meanwhile. */
import { fullName, type Named } from '#lib/french/names.ts';

export interface Standing {
  readonly program: { readonly name: string } | null;
  readonly structure: { readonly name: string } | null;
  readonly referent: Named | null;
}

/** The structure, the program, who leads. */
export function tellStanding({ program, structure, referent }: Standing): string {
  if (structure === null) return 'pas d’orientation';
  return [structure.name, program?.name, referent ? `référent ${fullName(referent)}` : 'sans référent']
    .filter(Boolean)
    .join(', ');
}
