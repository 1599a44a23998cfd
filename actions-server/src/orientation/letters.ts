/** What is written to whom when the orientation or the referent of a carnet changes. */
import { shortName } from '@carnet/domain';
import type { Acting } from '@carnet/domain';
import type { Letter } from '../platform/letter.ts';
import type { LockedNotebook } from '../platform/lock-notebook.ts';
import type { Offer, Professional } from './standing.ts';

export interface Change {
  readonly notebook: LockedNotebook;
  readonly offer: Offer;
  readonly referent: Professional | null;
  /** The referent until now, when it is another one. */
  readonly former: { readonly professional: Professional; readonly stays: boolean } | null;
}

const greeting = 'Bonjour,';

/** To the new referent, the former one, the structure and the person, who has an address and is not the one who acts. */
export function lettersOf(change: Change, acting: Acting): readonly Letter[] {
  const { offer, referent, former, notebook } = change;
  const letters: Letter[] = [];
  if (referent !== null && referent.account_id !== acting.account_id) letters.push(toReferent(change, referent.email));
  if (former !== null && former.professional.account_id !== acting.account_id) letters.push(toFormer(change, former));
  if (offer.structure.email !== null) letters.push(toStructure(change, offer.structure.email));
  if (notebook.person.email !== null) letters.push(toPerson(change, notebook.person.email));
  return letters;
}

function toReferent({ notebook, offer }: Change, to: string): Letter {
  const person = shortName(notebook.person);
  return {
    to,
    subject: `Vous êtes référent de ${person}`,
    paragraphs: [
      greeting,
      `L’accompagnement de ${person} vous est confié, pour le dispositif « ${offer.program.name} » (${offer.structure.name}).`,
      'Son carnet réunit ce que l’équipe sait déjà. Pensez à prendre contact pour fixer un premier rendez-vous.',
    ],
    link: { label: 'Ouvrir le carnet', path: `/carnets/${notebook.id}` },
  };
}

function toFormer({ notebook, offer, referent }: Change, former: NonNullable<Change['former']>): Letter {
  const person = shortName(notebook.person);
  const next = referent === null ? '' : ` ; ${shortName(referent)} en devient le référent`;
  const sentence = `L’accompagnement de ${person} se poursuit avec ${offer.structure.name}${next}.`;
  return former.stays
    ? {
        to: former.professional.email,
        subject: `Vous n’êtes plus référent de ${person}`,
        paragraphs: [greeting, sentence, 'Vous restez membre de son groupe de suivi et gardez accès à son carnet.'],
        link: { label: 'Ouvrir le carnet', path: `/carnets/${notebook.id}` },
      }
    : {
        to: former.professional.email,
        subject: `Vous n’êtes plus référent de ${person}`,
        paragraphs: [
          greeting,
          sentence,
          'Vous n’avez plus accès à son carnet. Ce que vous y avez écrit reste dans son historique.',
        ],
      };
}

function toStructure({ notebook, offer, referent }: Change, to: string): Letter {
  const person = shortName(notebook.person);
  const who =
    referent === null
      ? 'Aucun référent n’est encore désigné : un responsable de votre structure peut le faire depuis le carnet de bord.'
      : `Son référent est ${shortName(referent)}.`;
  return {
    to,
    subject: `${person} : accompagnement par votre structure`,
    paragraphs: [
      greeting,
      `${person} est accompagné par votre structure pour le dispositif « ${offer.program.name} ».`,
      who,
    ],
    link: { label: 'Voir son orientation', path: `/carnets/${notebook.id}` },
  };
}

function toPerson({ notebook, offer, referent }: Change, to: string): Letter {
  const who =
    referent === null
      ? 'Le nom de votre référent sera bientôt dans votre carnet.'
      : `Votre référent est ${shortName(referent)}. Ses coordonnées professionnelles sont dans votre carnet.`;
  return {
    to,
    subject: 'Votre accompagnement',
    paragraphs: [
      `Bonjour ${notebook.person.firstname},`,
      `Votre accompagnement se fait avec ${offer.structure.name}, pour le dispositif « ${offer.program.name} ».`,
      who,
    ],
    link: { label: 'Ouvrir mon carnet', path: '/mon-carnet' },
  };
}
