/**
 * Two people on the same carnet see each other's changes: its newest event and newest note are watched. A new one reads
 * the page again, and says for a while which section somebody else has changed.
 */
import { SvelteMap } from 'svelte/reactivity';
import { fullName } from '#lib/french/names.ts';
import { NotebookPulseDocument, NotesPulseDocument } from '#lib/graphql/generated/documents.ts';
import { subscribeLive } from '#lib/graphql/live.ts';
import { sectionOf } from './section-news.ts';

/** Long enough to be noticed between two sentences. */
const shownFor = 20_000;

interface Pulse {
  readonly key: string;
  readonly section: string;
  readonly authorId: string | null | undefined;
  readonly author: string;
}

/** Gives, by section's anchor, the sentence to show beside its heading. */
export function usePulse(
  notebookId: () => string,
  accountId: () => string,
  changed: () => void,
): ReadonlyMap<string, string> {
  const news = new SvelteMap<string, string>();

  function follow(): (pulse: Pulse | undefined) => void {
    let newest: string | undefined;
    let first = true;
    return (pulse) => {
      if (!first && pulse?.key !== newest) {
        changed();
        if (pulse && pulse.authorId !== accountId()) tell(pulse);
      }
      first = false;
      newest = pulse?.key;
    };
  }

  function tell({ section, author }: Pulse): void {
    const sentence = author ? `Modifié à l’instant par ${author}` : 'Modifié à l’instant';
    news.set(section, sentence);
    setTimeout(() => news.delete(section), shownFor);
  }

  $effect(() => {
    const id = notebookId();
    const onEvent = follow();
    const onNote = follow();
    const stopEvents = subscribeLive(NotebookPulseDocument, { id }, ({ event: [event] }) => {
      onEvent(
        event && {
          key: event.id,
          section: sectionOf(event.type),
          authorId: event.author_id,
          author: event.author ? fullName(event.author) : '',
        },
      );
    });
    const stopNotes = subscribeLive(NotesPulseDocument, { id }, ({ note: [note] }) => {
      onNote(
        note && {
          key: `${note.id} ${note.updated_at}`,
          section: 'notes',
          authorId: note.author_id,
          author: note.author ? fullName(note.author) : '',
        },
      );
    });
    return () => {
      stopEvents();
      stopNotes();
    };
  });

  return news;
}
