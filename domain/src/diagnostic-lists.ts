/** The closed lists of the diagnostic, the work profile and the professional projects. */
import { closedList, type CodeOf } from './closed-list.ts';

export const diagnosticValue = closedList({
  need: 'Besoin',
  constraint: 'Contrainte',
  strength: 'Point fort',
  none: 'Sans difficulté',
  resolved: 'Levée',
});
export type DiagnosticValue = CodeOf<typeof diagnosticValue>;

export const impact = closedList({
  low: 'Faible',
  medium: 'Moyen',
  high: 'Fort',
});
export type Impact = CodeOf<typeof impact>;

export const viewpoint = closedList({
  professional: 'Vu par l’équipe',
  person: 'Vu par la personne',
});
export type Viewpoint = CodeOf<typeof viewpoint>;

export const dataSource = closedList({
  manual: 'Saisie',
  import: 'Import',
  france_travail: 'France Travail',
  partner: 'Partenaire',
});
export type DataSource = CodeOf<typeof dataSource>;

export const workSituation = closedList({
  job_seeker: 'En recherche d’emploi',
  employed_full_time: 'En emploi à temps plein',
  employed_part_time: 'En emploi à temps partiel',
  inclusion_contract: 'En contrat d’insertion',
  self_employed: 'Travailleur indépendant',
  training: 'En formation',
  parental_leave: 'En congé parental',
  sick_leave: 'En arrêt de travail',
  unavailable: 'Sans disponibilité pour l’emploi',
  retired: 'Retraité',
  student: 'Étudiant',
});
export type WorkSituation = CodeOf<typeof workSituation>;

export const educationLevel = closedList({
  none: 'Sans scolarité',
  primary: 'Niveau primaire',
  middle_school: 'Niveau collège, sans diplôme',
  level_3: 'CAP, BEP (niveau 3)',
  level_4: 'Baccalauréat (niveau 4)',
  level_5: 'Bac + 2 (niveau 5)',
  level_6: 'Licence (niveau 6)',
  level_7: 'Master et plus (niveaux 7 et 8)',
});
export type EducationLevel = CodeOf<typeof educationLevel>;

export const workingTime = closedList({
  full_time: 'Temps plein',
  part_time: 'Temps partiel',
});
export type WorkingTime = CodeOf<typeof workingTime>;

export const employmentContract = closedList({
  cdi: 'CDI',
  cdd: 'CDD',
  temporary: 'Intérim',
  seasonal: 'Saisonnier',
  apprenticeship: 'Apprentissage',
  professionalisation: 'Contrat de professionnalisation',
  self_employed: 'Indépendant',
  portage: 'Portage salarial',
  inclusion: 'Contrat d’insertion',
});
export type EmploymentContract = CodeOf<typeof employmentContract>;
