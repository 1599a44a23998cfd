/** What the person says of a situation, in her own words rather than in those of the diagnostic. */
import type { DiagnosticValue } from '@carnet/domain';
import type { DiagnosticAnswerFragment } from '#lib/graphql/generated/documents.ts';

export const myWords: Readonly<Record<DiagnosticValue, string>> = {
  constraint: 'Cela me bloque',
  need: 'J’ai besoin d’aide',
  none: 'Cela ne me pose pas de problème',
  strength: 'C’est un point fort',
  resolved: 'C’est réglé',
};

export interface MySituation {
  readonly code: string;
  readonly label: string;
  readonly team: DiagnosticAnswerFragment | undefined;
  readonly mine: DiagnosticAnswerFragment | undefined;
}

/** Situations that the team or the person has spoken of, in the order of the lists. */
export function mySituations(answers: readonly DiagnosticAnswerFragment[]): MySituation[] {
  const codes = [...new Set(answers.map(({ situation }) => situation))];
  return codes.map((code) => {
    const of = answers.filter(({ situation }) => situation === code);
    return {
      code,
      label: of[0]?.ref_situation.label ?? code,
      team: of.find(({ viewpoint }) => viewpoint === 'professional'),
      mine: of.find(({ viewpoint }) => viewpoint === 'person'),
    };
  });
}
