import { expect, test } from 'vitest';
import { sectionOf } from './section-news.ts';

test('a change is news of the section that shows it', () => {
  expect(sectionOf('action_changed')).toBe('plan');
  expect(sectionOf('appointment_added')).toBe('rendez-vous');
});

test('a change that no section shows is news of the history', () => {
  expect(sectionOf('notebooks_merged')).toBe('historique');
});
