/** The closed lists of what happens around the plan: notes, appointments, contracts, requests, notifications. */
import { closedList, type CodeOf } from './closed-list.ts';

export const noteVisibility = closedList({
  team: 'Groupe de suivi seulement',
  team_and_beneficiary: 'Groupe de suivi et la personne',
});
export type NoteVisibility = CodeOf<typeof noteVisibility>;

export const appointmentStatus = closedList({
  pending: 'À venir',
  seen: 'Honoré',
  excused: 'Annulé par la personne',
  revoked: 'Annulé par le service',
  noshow: 'Absence',
});
export type AppointmentStatus = CodeOf<typeof appointmentStatus>;

export const appointmentMode = closedList({
  on_site: 'Sur place',
  phone: 'Par téléphone',
  video: 'En visioconférence',
  home: 'À domicile',
});
export type AppointmentMode = CodeOf<typeof appointmentMode>;

export const contractKind = closedList({
  engagement: 'Contrat d’engagement',
  cer: 'CER (avant 2025)',
  ppae: 'PPAE (avant 2025)',
  pacea: 'PACEA',
  cej: 'Contrat d’engagement jeune',
});
export type ContractKind = CodeOf<typeof contractKind>;

export const contractState = closedList({
  draft: 'En préparation',
  to_sign: 'À signer',
  signed: 'Signé',
  ended: 'Terminé',
  superseded: 'Remplacé',
});
export type ContractState = CodeOf<typeof contractState>;

export const hoursMode = closedList({
  standard: 'Durée de droit commun',
  reduced: 'Durée réduite',
  none: 'Sans durée',
});
export type HoursMode = CodeOf<typeof hoursMode>;

export const signatureMethod = closedList({
  one_time_code: 'Code à usage unique',
  paper: 'Original papier',
});
export type SignatureMethod = CodeOf<typeof signatureMethod>;

export const requestState = closedList({
  pending: 'En attente',
  accepted: 'Acceptée',
  kept: 'Maintien décidé',
  withdrawn: 'Retirée',
});
export type RequestState = CodeOf<typeof requestState>;

export const referentRequestState = closedList({
  pending: 'En attente',
  accepted: 'Acceptée',
  refused: 'Refusée',
  withdrawn: 'Retirée',
});
export type ReferentRequestState = CodeOf<typeof referentRequestState>;

export const notificationKind = closedList({
  orientation_decided: 'Une orientation vous concerne',
  referent_assigned: 'Un référent a été désigné',
  follow_up_ended: 'Un accompagnement est terminé',
  member_joined: 'Quelqu’un rejoint un groupe de suivi',
  reorientation_asked: 'Une réorientation est demandée',
  reorientation_decided: 'Une demande de réorientation est décidée',
  reorientation_reminder: 'Une demande de réorientation attend',
  action_changed: 'Une action a changé',
  comment_added: 'Un commentaire a été ajouté',
  appointment: 'Un rendez-vous a changé',
  contract: 'Un contrat vous attend',
  archive_notice: 'Un carnet va être archivé',
  referent_request: 'Une demande pour devenir référent',
  member_left: 'Quelqu’un quitte un groupe de suivi',
});
export type NotificationKind = CodeOf<typeof notificationKind>;

export const delivery = closedList({
  immediate: 'Tout de suite',
  daily: 'Résumé du jour',
  none: 'Jamais par courriel',
});
export type Delivery = CodeOf<typeof delivery>;

/** When the e-mail of a notification leaves, until its account says otherwise: what calls for an answer, at once. */
export const usualDelivery: Readonly<Record<NotificationKind, Delivery>> = {
  orientation_decided: 'immediate',
  referent_assigned: 'immediate',
  follow_up_ended: 'immediate',
  member_joined: 'immediate',
  member_left: 'daily',
  reorientation_asked: 'immediate',
  reorientation_decided: 'immediate',
  reorientation_reminder: 'immediate',
  referent_request: 'immediate',
  contract: 'immediate',
  archive_notice: 'immediate',
  action_changed: 'daily',
  comment_added: 'daily',
  appointment: 'daily',
};
