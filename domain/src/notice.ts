/**
 * What a notification says (`notification.payload`): one sentence for the screen and for the e-mail, and a detail for the screen only.
 * People are called by a first name and an initial, so that the sentence may leave by e-mail; the detail (a reason, a motive) may not.
 */
import { orientationEndReason, type OrientationEndReason } from './reference-lists.ts';

export type Notice =
  | { readonly what: 'you_lead'; readonly person: string; readonly program: string; readonly structure: string }
  | {
      readonly what: 'you_no_longer_lead';
      readonly person: string;
      readonly structure: string;
      readonly referent: string | null;
      readonly stays: boolean;
    }
  | {
      readonly what: 'structure_accompanies';
      readonly person: string;
      readonly program: string;
      readonly referent: string | null;
    }
  | {
      readonly what: 'your_orientation';
      readonly program: string;
      readonly structure: string;
      readonly referent: string | null;
    }
  | {
      readonly what: 'follow_up_ended';
      readonly person: string;
      readonly structure: string;
      readonly end_reason: OrientationEndReason;
      /** A date. */
      readonly access_ends_on: string;
    }
  | { readonly what: 'referent_gone'; readonly person: string; readonly structure: string }
  | { readonly what: 'your_follow_up_ended'; readonly structure: string }
  | {
      readonly what: 'reorientation_asked';
      readonly person: string;
      readonly by: string;
      readonly structure: string;
      readonly program: string;
      readonly detail: string;
    }
  | { readonly what: 'reorientation_withdrawn'; readonly person: string; readonly by: string }
  | { readonly what: 'reorientation_kept'; readonly person: string; readonly detail: string }
  | {
      readonly what: 'reorientation_accepted';
      readonly person: string;
      readonly program: string;
      readonly structure: string;
      readonly stays: boolean;
      readonly detail: string | null;
    }
  | { readonly what: 'reorientation_waits'; readonly person: string; readonly by: string; readonly days: number }
  | {
      readonly what: 'member_joined';
      readonly person: string;
      readonly member: string;
      readonly place: string;
      readonly detail: string;
    }
  | { readonly what: 'member_left'; readonly person: string; readonly member: string; readonly detail: string | null }
  | { readonly what: 'you_are_invited'; readonly person: string; readonly by: string; readonly detail: string }
  | {
      readonly what: 'referent_asked';
      readonly person: string;
      readonly by: string;
      readonly structure: string;
      readonly program: string;
      readonly detail: string;
    }
  | { readonly what: 'referent_withdrawn'; readonly person: string; readonly by: string }
  | { readonly what: 'referent_refused'; readonly person: string; readonly detail: string }
  | { readonly what: 'contract_to_sign'; readonly person: string; readonly contract: string }
  | { readonly what: 'your_contract_to_sign'; readonly contract: string }
  | {
      readonly what: 'contract_signed';
      readonly person: string;
      readonly contract: string;
      /** By both sides. */
      readonly binds: boolean;
    }
  | { readonly what: 'your_contract_signed'; readonly contract: string; readonly binds: boolean }
  | {
      readonly what: 'contract_change_asked';
      readonly person: string;
      readonly contract: string;
      readonly detail: string;
    }
  | { readonly what: 'your_contract_withdrawn'; readonly contract: string; readonly detail: string }
  /** Dates as text. */
  | { readonly what: 'contract_ends'; readonly person: string; readonly contract: string; readonly ends_on: string }
  | { readonly what: 'your_contract_ends'; readonly contract: string; readonly ends_on: string }
  | { readonly what: 'action_changed'; readonly person: string; readonly by: string; readonly added: boolean }
  | { readonly what: 'comment_added'; readonly person: string; readonly by: string }
  | { readonly what: 'appointment'; readonly person: string; readonly by: string; readonly added: boolean };

export interface NoticeWords {
  readonly title: string;
  /** Whole sentences, which say nothing that an e-mail may not. */
  readonly sentences: readonly string[];
  /** For the screen only. */
  readonly detail: string | null;
}

type Writer<What> = (notice: Extract<Notice, { what: What }>) => Omit<NoticeWords, 'detail'>;

const writers: { readonly [What in Notice['what']]: Writer<What> } = {
  you_lead: ({ person, program, structure }) => ({
    title: `Vous êtes référent de ${person}`,
    sentences: [
      `L’accompagnement de ${person} vous est confié, pour le dispositif « ${program} » (${structure}).`,
      'Son carnet réunit ce que l’équipe sait déjà. Pensez à prendre contact pour fixer un premier rendez-vous.',
    ],
  }),
  you_no_longer_lead: ({ person, structure, referent, stays }) => ({
    title: `Vous n’êtes plus référent de ${person}`,
    sentences: [
      `L’accompagnement de ${person} se poursuit avec ${structure}${referent === null ? '' : ` ; ${referent} en devient le référent`}.`,
      stays ? staysMember : isOut,
    ],
  }),
  structure_accompanies: ({ person, program, referent }) => ({
    title: `${person} : accompagnement par votre structure`,
    sentences: [
      `${person} est accompagné par votre structure pour le dispositif « ${program} ».`,
      referent === null
        ? 'Aucun référent n’est encore désigné : un responsable de votre structure peut le faire depuis le carnet de bord.'
        : `Son référent est ${referent}.`,
    ],
  }),
  your_orientation: ({ program, structure, referent }) => ({
    title: 'Votre accompagnement',
    sentences: [
      `Votre accompagnement se fait avec ${structure}, pour le dispositif « ${program} ».`,
      referent === null
        ? 'Le nom de votre référent sera bientôt dans votre carnet.'
        : `Votre référent est ${referent}. Ses coordonnées professionnelles sont dans votre carnet.`,
    ],
  }),
  follow_up_ended: ({ person, structure, access_ends_on }) => ({
    title: `L’accompagnement de ${person} est terminé`,
    sentences: [
      `L’accompagnement de ${person} par ${structure} est terminé. Le motif et le bilan sont dans le carnet.`,
      `Le groupe de suivi garde accès au carnet jusqu’au ${frenchDate(access_ends_on)}.`,
    ],
  }),
  referent_gone: ({ person, structure }) => ({
    title: `${person} n’a plus de référent`,
    sentences: [
      `L’habilitation du référent de ${person} (${structure}) est retirée. Un responsable de la structure ou un chargé d’orientation peut en désigner un autre.`,
    ],
  }),
  your_follow_up_ended: ({ structure }) => ({
    title: 'Votre accompagnement est terminé',
    sentences: [
      `Votre accompagnement avec ${structure} est terminé. Le bilan est dans votre carnet, que vous pouvez toujours lire.`,
    ],
  }),
  reorientation_asked: ({ person, by, structure, program }) => ({
    title: `Réorientation demandée pour ${person}`,
    sentences: [
      `${by} (${structure}) demande une réorientation de ${person} et conseille le dispositif « ${program} ».`,
      'La demande et son motif sont dans le carnet.',
    ],
  }),
  reorientation_withdrawn: ({ person, by }) => ({
    title: `Demande de réorientation retirée pour ${person}`,
    sentences: [`La demande de réorientation de ${by} pour ${person} est retirée : il n’y a plus rien à décider.`],
  }),
  reorientation_kept: ({ person }) => ({
    title: `L’accompagnement de ${person} est maintenu`,
    sentences: [
      `La réorientation demandée pour ${person} n’est pas retenue : l’accompagnement se poursuit comme avant.`,
      motiveInside,
    ],
  }),
  reorientation_accepted: ({ person, program, structure, stays }) => ({
    title: `Réorientation acceptée pour ${person}`,
    sentences: [
      `Votre demande est acceptée : l’accompagnement de ${person} se poursuit avec ${structure}, pour le dispositif « ${program} ».`,
      stays ? staysMember : isOut,
    ],
  }),
  reorientation_waits: ({ person, by, days }) => ({
    title: `Une demande de réorientation attend depuis ${days} jours`,
    sentences: [`La demande de ${by} pour ${person} attend une décision depuis ${days} jours.`],
  }),
  member_joined: ({ person, member, place }) => ({
    title: `${person} : une personne a rejoint le groupe de suivi`,
    sentences: [
      `${member} (${place}) fait maintenant partie du groupe de suivi de ${person}.`,
      'Le motif de son arrivée est dans le carnet.',
    ],
  }),
  member_left: ({ person, member }) => ({
    title: `${person} : une personne a quitté le groupe de suivi`,
    sentences: [`${member} ne fait plus partie du groupe de suivi de ${person}.`],
  }),
  you_are_invited: ({ person, by }) => ({
    title: `Vous faites partie du groupe de suivi de ${person}`,
    sentences: [`${by} vous a invité dans le groupe de suivi de ${person}. Le motif est dans le carnet.`],
  }),
  referent_asked: ({ person, by, structure, program }) => ({
    title: `${by} demande à devenir référent de ${person}`,
    sentences: [
      `${by} (${structure}) propose d’accompagner ${person}, pour le dispositif « ${program} ». La demande attend votre décision.`,
    ],
  }),
  referent_withdrawn: ({ person, by }) => ({
    title: `${by} ne demande plus à devenir référent de ${person}`,
    sentences: [`La demande de ${by} pour ${person} est retirée : il n’y a plus rien à décider.`],
  }),
  referent_refused: ({ person }) => ({
    title: `Votre demande pour ${person} n’est pas retenue`,
    sentences: [`Votre demande pour devenir référent de ${person} n’est pas retenue.`, motiveInside],
  }),
  contract_to_sign: ({ person, contract }) => ({
    title: `Un contrat de ${person} est à signer`,
    sentences: [`Le document « ${contract} » de ${person} est proposé à la signature des deux parties.`],
  }),
  your_contract_to_sign: ({ contract }) => ({
    title: 'Un contrat vous attend',
    sentences: [
      `Le document « ${contract} » vous est proposé. Lisez-le, demandez un changement ou signez-le dans votre carnet.`,
    ],
  }),
  contract_signed: ({ person, contract, binds }) => ({
    title: binds ? `Le contrat de ${person} est signé` : `Le contrat de ${person} a une signature`,
    sentences: [
      binds
        ? `Le document « ${contract} » de ${person} est signé par les deux parties.`
        : `L’une des parties a signé le document « ${contract} » de ${person}.`,
    ],
  }),
  your_contract_signed: ({ contract, binds }) => ({
    title: binds ? 'Votre contrat est signé' : 'Votre contrat a une signature',
    sentences: [
      binds
        ? `Le document « ${contract} » est signé par les deux parties. Vous pouvez le relire dans votre carnet.`
        : `Votre référent a signé le document « ${contract} ». Il attend votre signature.`,
    ],
  }),
  contract_change_asked: ({ person, contract }) => ({
    title: `${person} demande un changement de son contrat`,
    sentences: [`${person} demande un changement du document « ${contract} ». Sa demande est dans le carnet.`],
  }),
  your_contract_withdrawn: ({ contract }) => ({
    title: 'Votre contrat est repris pour être modifié',
    sentences: [`Le document « ${contract} » n’est plus à signer pour le moment. La raison est dans votre carnet.`],
  }),
  contract_ends: ({ person, contract, ends_on }) => ({
    title: `Le contrat de ${person} se termine bientôt`,
    sentences: [
      `Le document « ${contract} » de ${person} se termine le ${frenchDate(ends_on)}. Pensez à préparer la suite.`,
    ],
  }),
  your_contract_ends: ({ contract, ends_on }) => ({
    title: 'Votre contrat se termine bientôt',
    sentences: [
      `Le document « ${contract} » se termine le ${frenchDate(ends_on)}. Votre référent prépare la suite avec vous.`,
    ],
  }),
  action_changed: ({ person, by, added }) => ({
    title: `${person} : une action a ${added ? 'été ajoutée' : 'changé'}`,
    sentences: [`${by} a ${added ? 'ajouté' : 'modifié'} une action du plan de ${person}.`],
  }),
  comment_added: ({ person, by }) => ({
    title: `${person} : un commentaire a été ajouté`,
    sentences: [`${by} a commenté une action du plan de ${person}.`],
  }),
  appointment: ({ person, by, added }) => ({
    title: `${person} : un rendez-vous a ${added ? 'été ajouté' : 'changé'}`,
    sentences: [`${by} a ${added ? 'ajouté' : 'modifié'} un rendez-vous de ${person}. La date est dans le carnet.`],
  }),
};

const staysMember = 'Vous restez membre de son groupe de suivi et gardez accès à son carnet.';
const isOut = 'Vous n’avez plus accès à son carnet. Ce que vous y avez écrit reste dans son historique.';
const motiveInside = 'Le motif de la décision est dans le carnet.';

/** Null for a payload that this version does not know: show the label of the notification's kind. */
export function wordsOf(payload: unknown): NoticeWords | null {
  if (!isNotice(payload)) return null;
  const write = writers[payload.what] as Writer<Notice['what']>;
  const reason = payload.what === 'follow_up_ended' ? orientationEndReason.labels[payload.end_reason] : null;
  return { ...write(payload), detail: 'detail' in payload ? payload.detail : reason };
}

function isNotice(payload: unknown): payload is Notice {
  return (
    typeof payload === 'object' &&
    payload !== null &&
    'what' in payload &&
    typeof payload.what === 'string' &&
    Object.hasOwn(writers, payload.what)
  );
}

function frenchDate(date: string): string {
  const day = new Date(`${date.slice(0, 10)}T12:00:00Z`);
  return day.toLocaleDateString('fr-FR', { dateStyle: 'long', timeZone: 'UTC' }).replace(/^1 /, '1er ');
}
