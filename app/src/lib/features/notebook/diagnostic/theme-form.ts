/** The answers of one theme as the fields of a form, and back: three texts for each situation. */
import { diagnosticValue, impact, type DiagnosticValue, type Impact } from '@carnet/domain';
import type { DiagnosticAnswerFragment } from '#lib/graphql/generated/documents.ts';

export interface SituationFields {
  readonly value: string;
  readonly impact: string;
  readonly comment: string;
}

export type ThemeFields = Record<string, string>;

export function themeFields(
  situations: readonly { readonly code: string }[],
  answers: readonly DiagnosticAnswerFragment[],
): ThemeFields {
  return Object.fromEntries(
    situations.flatMap(({ code }) => {
      const answer = teamAnswer(answers, code);
      return [
        [`${code} value`, answer?.value ?? ''],
        [`${code} impact`, answer?.impact ?? ''],
        [`${code} comment`, answer?.comment ?? ''],
      ];
    }),
  );
}

export function fieldsOf(fields: ThemeFields, code: string): SituationFields {
  return {
    value: fields[`${code} value`] ?? '',
    impact: weighs(fields[`${code} value`]) ? (fields[`${code} impact`] ?? '') : '',
    comment: (fields[`${code} comment`] ?? '').trim(),
  };
}

/** An impact is asked only of what weighs on the person. */
export function weighs(value: string | undefined): boolean {
  return value === 'need' || value === 'constraint';
}

export interface AnswerWrite {
  readonly notebook_id: string;
  readonly situation: string;
  readonly value: DiagnosticValue;
  readonly impact: Impact | null;
  readonly comment: string | null;
}

/** One new answer for each situation whose answer differs from `answers`; an unanswered situation stays so. */
export function answersToWrite(
  notebookId: string,
  situations: readonly { readonly code: string }[],
  fields: ThemeFields,
  answers: readonly DiagnosticAnswerFragment[],
): AnswerWrite[] {
  return situations.flatMap(({ code }) => {
    const mine = fieldsOf(fields, code);
    if (!diagnosticValue.has(mine.value)) return [];
    const current = teamAnswer(answers, code);
    const same =
      current?.value === mine.value &&
      (current.impact ?? '') === mine.impact &&
      (current.comment ?? '') === mine.comment;
    if (same) return [];
    return {
      notebook_id: notebookId,
      situation: code,
      value: mine.value,
      impact: impact.has(mine.impact) ? mine.impact : null,
      comment: mine.comment || null,
    };
  });
}

export function teamAnswer(
  answers: readonly DiagnosticAnswerFragment[],
  situation: string,
): DiagnosticAnswerFragment | undefined {
  return answers.find((answer) => answer.situation === situation && answer.viewpoint === 'professional');
}
