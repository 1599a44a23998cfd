import { expect, test } from 'vitest';
import { wordsOf } from './notice.ts';

test('a notification is told in one title and whole sentences, its motive apart', () => {
  expect(wordsOf({ what: 'reorientation_kept', person: 'Sophie T.', detail: 'Le projet tient.' })).toEqual({
    title: 'L’accompagnement de Sophie T. est maintenu',
    sentences: [
      'La réorientation demandée pour Sophie T. n’est pas retenue : l’accompagnement se poursuit comme avant.',
      'Le motif de la décision est dans le carnet.',
    ],
    detail: 'Le projet tient.',
  });
});

test('dates and reasons are written in French', () => {
  const ended = {
    what: 'follow_up_ended',
    person: 'Sophie T.',
    structure: 'CCAS',
    end_reason: 'moved',
    access_ends_on: '2026-03-01',
  };
  const words = wordsOf(ended);
  expect(words?.sentences[1]).toBe('Le groupe de suivi garde accès au carnet jusqu’au 1er mars 2026.');
  expect(words?.detail).toBe('Déménagement hors du territoire');
});

test('a payload of another version has no words', () => {
  for (const payload of [null, 'you_lead', {}, { what: 'toString' }, { what: 3 }]) expect(wordsOf(payload)).toBeNull();
});
