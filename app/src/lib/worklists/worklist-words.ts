/** What each worklist is called, and what an empty one says. */
import type { OrientationQueue } from '#lib/routes.ts';

export const queueLabels: Readonly<Record<OrientationQueue, string>> = {
  to_orient: 'À orienter',
  awaiting_referent: 'En attente de référent',
  requests: 'Demandes à décider',
  reviews: 'À réexaminer',
  contracts: 'Contrats à établir',
};

export const emptyQueueWords: Readonly<Record<OrientationQueue, string>> = {
  to_orient: 'Chaque personne du territoire est orientée. Les nouvelles arriveront ici, la plus ancienne en premier.',
  awaiting_referent:
    'Chaque personne orientée a un référent. Les nouvelles arriveront ici, la plus ancienne en premier.',
  requests:
    'Aucune demande de réorientation ni de référent n’attend. Les nouvelles arriveront ici, la plus ancienne en premier.',
  reviews: 'Aucun parcours n’est à réexaminer dans les trente jours.',
  contracts: 'Chaque personne orientée depuis plus d’un mois a un contrat en cours, ou à signer.',
};
