/** An e-mail as data: what it says, in French, and one link at most; written as text and as plain HTML. */
import { z } from 'zod';

export const letterSchema = z.object({
  /** When the same letter may leave twice, by a fault: the same Message-ID both times. */
  id: z.string().optional(),
  to: z.string(),
  subject: z.string(),
  paragraphs: z.array(z.string()),
  link: z.object({ label: z.string(), path: z.string().startsWith('/') }).optional(),
});

/** `link.path` is on our own origin. Names nobody beyond a first name and an initial. */
export type Letter = z.infer<typeof letterSchema>;

const signature = 'Carnet de bord';
const closing = 'Ce message est automatique : inutile d’y répondre.';

export function textOf(letter: Letter, origin: string): string {
  const link = letter.link === undefined ? [] : [`${typeset(letter.link.label)}\n${origin}${letter.link.path}`];
  return [...letter.paragraphs.map(typeset), ...link, typeset(closing), `— ${signature}`].join('\n\n') + '\n';
}

export function htmlOf(letter: Letter, origin: string): string {
  const paragraphs = letter.paragraphs.map((paragraph) => `<p>${escape(typeset(paragraph))}</p>`);
  if (letter.link !== undefined) {
    const { label, path } = letter.link;
    paragraphs.push(`<p><a href="${escape(origin + path)}">${escape(typeset(label))}</a></p>`);
  }
  return [
    '<!doctype html>',
    `<html lang="fr"><head><meta charset="utf-8"><title>${escape(typeset(letter.subject))}</title></head><body>`,
    ...paragraphs,
    `<p>${escape(typeset(closing))}<br>— ${signature}</p>`,
    '</body></html>',
  ].join('\n');
}

/** One line, whatever was put into it: a subject cannot carry another header. */
export function subjectOf(letter: Letter): string {
  return typeset(letter.subject.replace(/\p{C}+/gu, ' ').trim());
}

/** French spaces before double punctuation and inside quotes do not break. */
function typeset(text: string): string {
  return text
    .replace(/ ([;!?])/g, '\u202f$1')
    .replace(/ ([:»])/g, '\u00a0$1')
    .replace(/« /g, '«\u00a0');
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);
}
