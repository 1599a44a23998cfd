/** The answers of a diagnostic, as they are read: by theme, what weighs most first, each with the person's own view. */
import { diagnosticValue, impact, type DiagnosticValue } from '@carnet/domain';
import type { DiagnosticAnswerFragment } from '#lib/graphql/generated/documents.ts';

export interface AnsweredSituation {
  readonly situation: string;
  readonly label: string;
  readonly topic: string | null;
  /** The team's answer, when it has given one. */
  readonly team: DiagnosticAnswerFragment | undefined;
  /** The person's. */
  readonly person: DiagnosticAnswerFragment | undefined;
}

export interface AnsweredTheme {
  readonly theme: string;
  readonly situations: readonly AnsweredSituation[];
}

/** What is to be worked on comes first, what weighs most before the rest. */
const valueOrder: readonly DiagnosticValue[] = ['constraint', 'need', 'strength', 'resolved', 'none'];
const impactOrder = ['high', 'medium', 'low'];

/** `answers` are current ones, in the order of the reference lists. */
export function answeredThemes(answers: readonly DiagnosticAnswerFragment[]): AnsweredTheme[] {
  const themes = new Map<string, Map<string, AnsweredSituation>>();
  for (const answer of answers) {
    const { theme, label, topic } = answer.ref_situation;
    const situations = themes.get(theme) ?? new Map<string, AnsweredSituation>();
    themes.set(theme, situations);
    const known = situations.get(answer.situation);
    situations.set(answer.situation, {
      situation: answer.situation,
      label,
      topic,
      team: answer.viewpoint === 'professional' ? answer : known?.team,
      person: answer.viewpoint === 'person' ? answer : known?.person,
    });
  }
  return [...themes].map(([theme, situations]) => ({ theme, situations: [...situations.values()].sort(byWeight) }));
}

/** Still to be worked on, in the eyes of the team or of the person. */
export function isOpen({ team, person }: AnsweredSituation): boolean {
  return [team, person].some((answer) => answer?.value === 'constraint' || answer?.value === 'need');
}

/** « Contrainte, impact fort ». */
export function answerWords(answer: { readonly value: string; readonly impact?: string | null | undefined }): string {
  const value = diagnosticValue.has(answer.value) ? diagnosticValue.labels[answer.value] : answer.value;
  return impact.has(answer.impact) ? `${value}, impact ${impact.labels[answer.impact].toLocaleLowerCase('fr')}` : value;
}

function byWeight(a: AnsweredSituation, b: AnsweredSituation): number {
  return weight(a) - weight(b);
}

function weight({ team, person }: AnsweredSituation): number {
  const answer = team ?? person;
  if (!answer) return 100;
  const byImpact = answer.impact ? impactOrder.indexOf(answer.impact) : impactOrder.length;
  return valueOrder.indexOf(answer.value) * 10 + byImpact;
}
