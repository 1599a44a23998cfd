/** Notifications as a letter: one alone says its sentences, several are a list of titles. */
import { notificationKind, wordsOf, type NotificationKind } from '@carnet/domain';
import type { Letter } from '../platform/letter.ts';

export interface Told {
  readonly kind: string;
  readonly notebook_id: string | null;
  readonly payload: unknown;
}

export interface Addressee {
  readonly email: string;
  /** The person herself reads her own carnet, and is called by her first name. */
  readonly person: { readonly firstname: string } | null;
}

const mostTitles = 30;

/** `told` holds one at least. */
export function letterTo({ email, person }: Addressee, told: readonly Told[], summary: boolean): Letter {
  const greeting = person === null ? 'Bonjour,' : `Bonjour ${person.firstname},`;
  const [first] = told;
  if (first !== undefined && told.length === 1 && !summary) {
    const { title, sentences } = wordsFor(first);
    return { to: email, subject: title, paragraphs: [greeting, ...sentences], link: linkFor(first, person !== null) };
  }
  const titles = told.slice(0, mostTitles).map((one) => `• ${wordsFor(one).title}`);
  if (told.length > mostTitles) titles.push(`• et ${told.length - mostTitles} autres`);
  return {
    to: email,
    subject: summary ? 'Le résumé du jour' : `${told.length} nouveautés dans vos carnets`,
    paragraphs: [greeting, summary ? 'Depuis le dernier résumé :' : 'Voici ce qui vous concerne :', ...titles],
    link: { label: 'Ouvrir le carnet de bord', path: person === null ? '/accueil' : '/mon-carnet' },
  };
}

function wordsFor({ kind, payload }: Told): { readonly title: string; readonly sentences: readonly string[] } {
  const label = notificationKind.has(kind) ? notificationKind.labels[kind satisfies NotificationKind] : 'Du nouveau';
  return wordsOf(payload) ?? { title: label, sentences: [`${label}.`] };
}

function linkFor({ notebook_id }: Told, own: boolean): NonNullable<Letter['link']> {
  if (own) return { label: 'Ouvrir mon carnet', path: '/mon-carnet' };
  if (notebook_id === null) return { label: 'Ouvrir le carnet de bord', path: '/accueil' };
  return { label: 'Ouvrir le carnet', path: `/carnets/${notebook_id}` };
}
