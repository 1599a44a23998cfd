import { expect, test } from 'vitest';
import { tellToldPeople } from './told-people.ts';

const structure = { name: 'CCAS de Livry-Gargan', email: 'ccas@example.org' };

test('the structure, both referents and the person are named', () => {
  expect(
    tellToldPeople({ structure, referent: 'Pierre Chevalier', formerReferent: 'Paul Camara', personHasEmail: true }),
  ).toBe(
    'Un courriel préviendra\u00a0: CCAS de Livry-Gargan, Pierre Chevalier, Paul Camara (référent jusqu’ici) et la personne.',
  );
});

test('who has no address is to be told otherwise', () => {
  expect(tellToldPeople({ structure, referent: undefined, formerReferent: undefined, personHasEmail: false })).toBe(
    'Un courriel préviendra\u00a0: CCAS de Livry-Gargan. Sans adresse électronique, à prévenir autrement\u00a0: la personne.',
  );
  expect(
    tellToldPeople({
      structure: { ...structure, email: null },
      referent: undefined,
      formerReferent: undefined,
      personHasEmail: false,
    }),
  ).toBe('Sans adresse électronique, à prévenir autrement\u00a0: CCAS de Livry-Gargan et la personne.');
});

test('a referent who stays is not told twice', () => {
  expect(
    tellToldPeople({
      structure,
      referent: 'Pierre Chevalier',
      formerReferent: 'Pierre Chevalier',
      personHasEmail: true,
    }),
  ).toBe('Un courriel préviendra\u00a0: CCAS de Livry-Gargan, Pierre Chevalier et la personne.');
});
