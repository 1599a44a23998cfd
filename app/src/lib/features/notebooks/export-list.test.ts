import { expect, test } from 'vitest';
import { tableOf } from './export-list.ts';

const row = {
  notebook_id: 'n1',
  firstname: 'Éléonore',
  lastname: '=Durand',
  date_of_birth: '1990-02-03',
  city: 'Livry-Gargan',
  status: 'in_progress',
  waiting_since: null,
  structure: { id: 's1', name: 'CCAS' },
  referent: { id: 'a1', firstname: 'Pierre', lastname: 'Chevalier' },
  late_actions_count: 2,
  next_due_on: null,
};

test('a file holds the columns that the role sees, and no formula', () => {
  const [header, line] = tableOf('professional', [row]).split('\r\n');
  expect(header).toMatch(/Actions en retard;Prochaine échéance$/);
  expect(line).toMatch(/^'=Durand;Éléonore;/);
  expect(line).toMatch(/;CCAS;Pierre Chevalier;2;$/);
  expect(tableOf('structure_admin', [row])).not.toContain('Actions en retard');
});
