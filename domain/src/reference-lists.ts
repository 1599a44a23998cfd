/** The closed lists of the database, with the codes and labels of its reference tables where it has one (a test compares them). */
import { closedList, type CodeOf } from './closed-list.ts';

export const structureKind = closedList({
  departement: 'Conseil départemental',
  delegataire: 'Délégataire du RSA',
  france_travail: 'France Travail',
  mission_locale: 'Mission locale',
  cap_emploi: 'Cap emploi',
  ccas: 'CCAS',
  siae: 'Structure d’insertion par l’activité économique',
  plie: 'PLIE',
  association: 'Association',
});
export type StructureKind = CodeOf<typeof structureKind>;

/** The three pathways of the law (code du travail, L. 5411-5-1). */
export const pathway = closedList({
  professional: 'Parcours professionnel',
  socio_professional: 'Parcours socio-professionnel',
  social: 'Parcours social',
});
export type Pathway = CodeOf<typeof pathway>;

export const audience = closedList({
  brsa: 'Bénéficiaire du RSA',
  deld: 'Demandeur d’emploi de longue durée',
  neet: 'Jeune ni en emploi, ni en études, ni en formation',
  boe: 'Bénéficiaire de l’obligation d’emploi',
  senior: 'Senior en recherche d’emploi',
  refugee: 'Personne réfugiée',
});
export type Audience = CodeOf<typeof audience>;

export const rsaState = closedList({
  none: 'Pas de droit au RSA',
  open: 'Droit ouvert et versable',
  suspended: 'Droit ouvert et suspendu',
  closed: 'Droit clos',
});
export type RsaState = CodeOf<typeof rsaState>;

export const contactChannel = closedList({
  phone: 'Téléphone',
  sms: 'SMS',
  email: 'Courriel',
  mail: 'Courrier postal',
});
export type ContactChannel = CodeOf<typeof contactChannel>;

export const memberRole = closedList({
  referent: 'Référent',
  member: 'Membre du groupe de suivi',
  orientation_manager: 'Chargé d’orientation',
});
export type MemberRole = CodeOf<typeof memberRole>;

/** Why somebody left a care team; written by acts and by the revocation of a grant. */
export const memberEndReason = closedList({
  replaced: 'Un autre référent a été désigné',
  became_referent: 'Devenu référent',
  grant_revoked: 'Habilitation retirée',
  archived: 'Carnet archivé',
  merged: 'Carnets réunis',
  left: 'A quitté le groupe de suivi',
  follow_up_ended: 'Accompagnement terminé',
});
export type MemberEndReason = CodeOf<typeof memberEndReason>;

export const orientationEndReason = closedList({
  reoriented: 'Réorientation',
  employment: 'Reprise d’emploi durable',
  training: 'Entrée en formation longue',
  goals_reached: 'Objectifs atteints',
  rsa_closed: 'Fin du droit au RSA',
  moved: 'Déménagement hors du territoire',
  retirement: 'Départ en retraite',
  person_request: 'À la demande de la personne',
  no_contact: 'Personne injoignable',
  deceased: 'Décès',
});
export type OrientationEndReason = CodeOf<typeof orientationEndReason>;

export const eventType = closedList({
  notebook_opened: 'Carnet ouvert',
  orientation_decided: 'Orientation décidée',
  orientation_ended: 'Accompagnement terminé',
  referent_assigned: 'Référent désigné',
  member_joined: 'Arrivée dans le groupe de suivi',
  member_left: 'Départ du groupe de suivi',
  focus_opened: 'Axe de travail ouvert',
  focus_closed: 'Axe de travail clos',
  goal_added: 'Objectif ajouté',
  goal_changed: 'Objectif modifié',
  action_added: 'Action ajoutée',
  action_changed: 'Action modifiée',
  appointment_added: 'Rendez-vous ajouté',
  appointment_changed: 'Rendez-vous modifié',
  project_added: 'Projet professionnel ajouté',
  project_changed: 'Projet professionnel modifié',
  diagnostic_answered: 'Diagnostic mis à jour',
  work_profile_changed: 'Situation professionnelle mise à jour',
  note_added: 'Note ajoutée',
  comment_added: 'Commentaire ajouté',
  contract_prepared: 'Contrat préparé',
  contract_changed: 'Contrat modifié',
  contract_signature: 'Contrat signé par une partie',
  reorientation_asked: 'Réorientation demandée',
  reorientation_kept: 'Maintien de l’accompagnement',
  reorientation_withdrawn: 'Demande de réorientation retirée',
  archive_notice: 'Archivage annoncé',
  notebook_archived: 'Carnet archivé',
  notebooks_merged: 'Carnets réunis',
  homonyms_confirmed: 'Homonymes confirmés',
  nir_changed: 'NIR mis à jour',
  reorientation_accepted: 'Réorientation acceptée',
  follow_up_reopened: 'Accompagnement repris',
  referent_asked: 'Demande pour devenir référent',
  referent_refused: 'Demande pour devenir référent refusée',
  referent_withdrawn: 'Demande pour devenir référent retirée',
});
export type EventType = CodeOf<typeof eventType>;

export const accessKind = closedList({
  opened: 'Ouverture du carnet',
  searched: 'Recherche dans l’annuaire',
  joined: 'Entrée dans le groupe de suivi',
  exported: 'Export',
});
export type AccessKind = CodeOf<typeof accessKind>;
