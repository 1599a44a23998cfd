import { expect, test } from 'vitest';
import type { DiagnosticAnswerFragment } from '#lib/graphql/generated/documents.ts';
import { answeredThemes, answerWords, isOpen } from './diagnostic-order.ts';

function answer(
  situation: string,
  value: DiagnosticAnswerFragment['value'],
  more: Partial<DiagnosticAnswerFragment> = {},
): DiagnosticAnswerFragment {
  return {
    id: `${situation} ${more.viewpoint ?? ''}`,
    situation,
    value,
    viewpoint: 'professional',
    impact: null,
    comment: null,
    source: 'manual',
    answered_at: '2026-01-04T09:00:00Z',
    ended_at: null,
    author: null,
    ref_situation: { code: situation, theme: 'mobilite', topic: null, label: situation, position: 1 },
    ...more,
  };
}

test('what weighs most on the person is read first', () => {
  const [theme] = answeredThemes([
    answer('aucune', 'none'),
    answer('besoin', 'need', { impact: 'low' }),
    answer('forte', 'constraint', { impact: 'high' }),
    answer('moyenne', 'constraint', { impact: 'medium' }),
  ]);
  expect(theme?.situations.map(({ situation }) => situation)).toEqual(['forte', 'moyenne', 'besoin', 'aucune']);
});

test('the person’s view stands beside the team’s, and keeps a situation open alone', () => {
  const [theme] = answeredThemes([
    answer('permis', 'none'),
    answer('permis', 'constraint', { viewpoint: 'person', comment: 'Je n’ose pas' }),
  ]);
  expect(theme?.situations).toHaveLength(1);
  expect(theme?.situations[0]?.person?.comment).toBe('Je n’ose pas');
  expect(isOpen(theme!.situations[0]!)).toBe(true);
});

test('an answer is told with its impact', () => {
  expect(answerWords({ value: 'constraint', impact: 'high' })).toBe('Contrainte, impact fort');
  expect(answerWords({ value: 'strength', impact: null })).toBe('Point fort');
});
