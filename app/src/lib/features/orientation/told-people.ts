/** Who will be told of a decision, for the form to say before it is taken. */
import { listOf } from '#lib/french/count.ts';

export interface ToldPeople {
  readonly structure: { readonly name: string; readonly email: string | null };
  readonly referent: string | undefined;
  readonly formerReferent: string | undefined;
  readonly personHasEmail: boolean;
}

/** One sentence for those who get a letter, one for those who have no address. */
export function tellToldPeople({ structure, referent, formerReferent, personHasEmail }: ToldPeople): string {
  const told = [
    ...(structure.email ? [structure.name] : []),
    ...(referent ? [referent] : []),
    ...(formerReferent && formerReferent !== referent ? [`${formerReferent} (référent jusqu’ici)`] : []),
    ...(personHasEmail ? ['la personne'] : []),
  ];
  const without = [...(structure.email ? [] : [structure.name]), ...(personHasEmail ? [] : ['la personne'])];
  return [
    ...(told.length > 0 ? [`Un courriel préviendra : ${listOf(told)}.`] : []),
    ...(without.length > 0 ? [`Sans adresse électronique, à prévenir autrement : ${listOf(without)}.`] : []),
  ].join(' ');
}
