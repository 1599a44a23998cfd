import { expect, test } from 'vitest';
import { programOptions, referentChoices, structureChoices } from './decision-choices.ts';

const offer = (places: number | null, oriented: number) => ({
  structure_id: 's1',
  program_id: 'p1',
  places,
  structure: { id: 's1', name: 'CCAS de Livry-Gargan', kind: 'ccas' as const, city: null, phone: null, email: null },
  current_orientations_aggregate: { aggregate: { count: oriented } },
});

test.each([
  [10, 7, '3\u00a0places libres', false],
  [10, 9, '1\u00a0place libre', false],
  [10, 10, 'complet', true],
  [10, 12, 'complet', true],
  [null, 4, '4\u00a0personnes orientées', false],
])('of %s places with %i persons oriented, a structure shows « %s »', (places, oriented, aside, warn) => {
  expect(structureChoices([offer(places, oriented)])).toMatchObject([{ value: 's1', aside, warn }]);
});

test('programs stand by pathway, in the order of the law', () => {
  const program = (id: string, pathway: 'professional' | 'socio_professional' | 'social') => ({
    id,
    name: id,
    pathway,
    description: null,
  });
  expect(
    programOptions([program('c', 'social'), program('a', 'professional'), program('b', 'socio_professional')]).map(
      ({ value, group }) => [value, group],
    ),
  ).toEqual([
    ['a', 'Parcours professionnel'],
    ['b', 'Parcours socio-professionnel'],
    ['c', 'Parcours social'],
  ]);
});

test('the structure may choose the referent, except where one must be named', () => {
  const grant = {
    id: 'g1',
    account: {
      id: 'a1',
      firstname: 'Pierre',
      lastname: 'CHEVALIER',
      position: null,
      memberships_aggregate: { aggregate: { count: 1 } },
    },
  };
  expect(referentChoices([grant], { mustName: true })).toMatchObject([
    { value: 'a1', aside: '1\u00a0personne suivie' },
  ]);
  expect(referentChoices([grant], { mustName: false }).map(({ value }) => value)).toEqual(['a1', '']);
});
