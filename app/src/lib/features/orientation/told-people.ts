/** Who will be told of a decision, for the form to say before it is taken. */
import { listOf } from '#lib/french/count.ts';

export interface ToldPeople {
  readonly structure: string;
  readonly referent: string | undefined;
  readonly formerReferent: string | undefined;
  readonly personHasEmail: boolean;
}

/** One sentence. */
export function tellToldPeople({ structure, referent, formerReferent, personHasEmail }: ToldPeople): string {
  const told = [
    structure,
    ...(referent ? [referent] : []),
    ...(formerReferent && formerReferent !== referent ? [`${formerReferent} (référent jusqu’ici)`] : []),
    ...(personHasEmail ? ['la personne'] : []),
  ];
  const sentence = `Seront avertis par courriel : ${listOf(told)}.`;
  return personHasEmail ? sentence : `${sentence} La personne n’a pas d’adresse électronique : prévenez-la autrement.`;
}
