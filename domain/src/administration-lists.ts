/** The closed lists of imports, partners, RSA rights and the requests of a person about her data. */
import { closedList, type CodeOf } from './closed-list.ts';

export const importKind = closedList({
  structures: 'Structures',
  professionals: 'Professionnels',
  orientation_managers: 'Chargés d’orientation',
  people: 'Bénéficiaires',
  reorientations: 'Réorientations',
  caf_msa: 'Fichier CAF/MSA',
});
export type ImportKind = CodeOf<typeof importKind>;

export const importState = closedList({
  reading: 'Lecture',
  preview: 'À vérifier',
  applying: 'En cours',
  done: 'Terminé',
  failed: 'Échec',
  abandoned: 'Abandonné',
});
export type ImportState = CodeOf<typeof importState>;

export const importVerdict = closedList({
  create: 'Création',
  update: 'Mise à jour',
  unchanged: 'Sans changement',
  error: 'Erreur',
  skip: 'Ignorée',
});
export type ImportVerdict = CodeOf<typeof importVerdict>;

export const partnerScope = closedList({
  notebooks_read: 'Lire les carnets',
  notebooks_create: 'Créer des carnets',
  appointments_write: 'Écrire les rendez-vous',
  statistics_read: 'Lire les statistiques',
});
export type PartnerScope = CodeOf<typeof partnerScope>;

export const rsaSuspensionReason = closedList({
  resources_too_high: 'Ressources trop élevées',
  resources_not_declared: 'Déclaration de ressources manquante',
  residence_permit: 'Titre de séjour à vérifier',
  not_resident: 'Résidence à vérifier',
  hospitalised: 'Hospitalisation',
  detained: 'Incarcération',
  student: 'Statut d’étudiant',
  duties: 'Engagements non respectés',
  contract_refused: 'Contrat non établi',
  inspection: 'Contrôle en cours',
  other: 'Autre motif',
});
export type RsaSuspensionReason = CodeOf<typeof rsaSuspensionReason>;

export const rsaClosureReason = closedList({
  four_months_without_right: 'Quatre mois sans droit',
  moved_department: 'Mutation vers un autre département',
  household_merged: 'Regroupement de foyers',
  right_ended: 'Fin de droit',
  struck_off: 'Radiation',
  department_decision: 'Décision du conseil départemental',
  other: 'Autre motif',
});
export type RsaClosureReason = CodeOf<typeof rsaClosureReason>;

export const personRequestKind = closedList({
  rectification: 'Correction',
  copy: 'Copie',
  objection: 'Opposition',
  question: 'Question',
});
export type PersonRequestKind = CodeOf<typeof personRequestKind>;

/** Why a carnet is archived (`notebook.archived_reason`). */
export const archiveReason = closedList({
  no_contact: 'Deux ans sans contact',
  merged: 'Réuni avec un autre carnet de la même personne',
});
export type ArchiveReason = CodeOf<typeof archiveReason>;
