import { expect, test } from 'vitest';
import { tellToldPeople } from './told-people.ts';

test('the structure, both referents and the person are named', () => {
  expect(
    tellToldPeople({
      structure: 'CCAS de Livry-Gargan',
      referent: 'Pierre Chevalier',
      formerReferent: 'Paul Camara',
      personHasEmail: true,
    }),
  ).toBe(
    'Seront avertis par courriel\u00a0: CCAS de Livry-Gargan, Pierre Chevalier, Paul Camara (référent jusqu’ici) et la personne.',
  );
});

test('a person without an address is to be told otherwise', () => {
  expect(
    tellToldPeople({ structure: 'CCAS', referent: undefined, formerReferent: undefined, personHasEmail: false }),
  ).toBe(
    'Seront avertis par courriel\u00a0: CCAS. La personne n’a pas d’adresse électronique\u00a0: prévenez-la autrement.',
  );
});
