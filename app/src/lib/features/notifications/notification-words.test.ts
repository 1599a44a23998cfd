import { expect, test } from 'vitest';
import { tellNotification } from './notification-words.ts';

test('a notification says its own words, with the motive that a letter leaves out', () => {
  expect(
    tellNotification('reorientation_decided', {
      what: 'reorientation_kept',
      person: 'Sophie T.',
      detail: 'Trop tôt',
    }),
  ).toMatchObject({ title: 'L’accompagnement de Sophie T. est maintenu', detail: 'Trop tôt' });
});

test('one of a newer server says its kind', () => {
  expect(tellNotification('contract', { what: 'something_new' })).toEqual({
    title: 'Un contrat vous attend',
    sentences: [],
    detail: null,
  });
});
