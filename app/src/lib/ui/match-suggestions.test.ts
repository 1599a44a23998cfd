import { expect, test } from 'vitest';
import { matchSuggestions } from './match-suggestions.ts';

const labels = ['Constituer un dossier DALO', 'Constituer un dossier MDPH', 'Vérifier l’ouverture des droits'];

test('words are found in any order, without their accents or case', () => {
  expect(matchSuggestions(labels, 'dalo DOSSIER')).toEqual(['Constituer un dossier DALO']);
  expect(matchSuggestions(labels, 'verifier l’ouverture')).toEqual(['Vérifier l’ouverture des droits']);
});

test('an empty field offers the first suggestions', () => {
  expect(matchSuggestions(labels, ' ')).toEqual(labels);
});

test('a suggestion typed in full is no longer offered', () => {
  expect(matchSuggestions(labels, 'constituer un dossier dalo')).toEqual([]);
});
