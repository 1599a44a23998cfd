/** Two people on the same carnet see each other's changes: its newest event is watched, and a new one reads the page again. */
import { NotebookPulseDocument } from '#lib/graphql/generated/documents.ts';
import { subscribeLive } from '#lib/graphql/live.ts';

export function usePulse(notebookId: () => string, changed: () => void): void {
  $effect(() => {
    let newest: string | undefined;
    let first = true;
    return subscribeLive(NotebookPulseDocument, { id: notebookId() }, ({ event }) => {
      const latest = event[0]?.id;
      if (!first && latest !== newest) changed();
      first = false;
      newest = latest;
    });
  });
}
