import { expect, test } from 'vitest';
import { tellStanding } from './standing.ts';

test('what stands names the structure, the program and who leads, or says that nobody does', () => {
  const structure = { name: 'CCAS de Livry-Gargan' };
  const program = { name: 'Accompagnement social' };
  expect(tellStanding({ structure, program, referent: { firstname: 'Pierre', lastname: 'Chevalier' } })).toBe(
    'CCAS de Livry-Gargan, Accompagnement social, référent Pierre Chevalier',
  );
  expect(tellStanding({ structure, program, referent: null })).toMatch(/sans référent$/);
  expect(tellStanding({ structure: null, program: null, referent: null })).toBe('pas d’orientation');
});
