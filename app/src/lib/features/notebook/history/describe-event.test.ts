import { expect, test } from 'vitest';
import { describeEvent } from './describe-event.ts';

const themes = new Map([['logement-hebergement', 'Logement et hébergement']]);

test('a decision tells where, which program, by whom one is led and why', () => {
  const payload = {
    pathway: 'social',
    program: 'Accompagnement social',
    structure: 'CCAS de Livry-Gargan',
    referent: 'Pierre CHEVALIER',
    motive: 'Logement d’abord',
    review_due_on: '2026-08-03',
  };
  expect(describeEvent({ type: 'orientation_decided', payload }, themes)).toEqual({
    title: 'Orientation vers CCAS de Livry-Gargan',
    details: [
      'Parcours social · Accompagnement social',
      'Référent\u00a0: Pierre CHEVALIER',
      'Motif\u00a0: Logement d’abord',
      'À réexaminer le 3 août 2026',
    ],
  });
});

test('a change of status names both statuses', () => {
  const payload = { label: 'Dossier DALO', from: { status: 'planned' }, to: { status: 'done' } };
  expect(describeEvent({ type: 'action_changed', payload }, themes)).toEqual({
    title: 'Action «\u00a0Dossier DALO\u00a0»',
    details: ['Statut\u00a0: Prévue → Réalisée'],
  });
});

test('a date that is taken away is said', () => {
  const payload = { label: 'Dossier DALO', from: { due_on: '2026-02-03' }, to: { due_on: null } };
  expect(describeEvent({ type: 'action_changed', payload }, themes).details).toEqual([
    'Échéance\u00a0: 3 févr. 2026 → aucune',
  ]);
});

test('a theme is named by its label', () => {
  expect(describeEvent({ type: 'focus_opened', payload: { theme: 'logement-hebergement' } }, themes).title).toBe(
    'Axe de travail ouvert\u00a0: Logement et hébergement',
  );
});

test('a payload that is not understood still gives a readable line', () => {
  expect(describeEvent({ type: 'member_left', payload: null }, themes)).toEqual({
    title: 'Un professionnel quitte le groupe de suivi',
    details: [],
  });
});

test('an appointment that moves says from when to when', () => {
  const payload = { from: { starts_at: '2026-02-12T08:30:00Z' }, to: { starts_at: '2026-02-13T08:30:00Z' } };
  expect(describeEvent({ type: 'appointment_changed', payload }, themes)).toEqual({
    title: 'Rendez-vous modifié\u00a0: jeu. 12 févr. à 9\u00a0h\u00a030',
    details: ['Déplacé au ven. 13 févr. à 9\u00a0h\u00a030'],
  });
});

test('a signature says which side signed', () => {
  expect(describeEvent({ type: 'contract_signature', payload: { by_beneficiary: true } }, themes).title).toBe(
    'Contrat signé par la personne',
  );
});
