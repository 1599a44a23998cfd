/** Records, once per visit of a carnet, that it was opened: the person reads it on hers. */
import { LogOpenedDocument } from '#lib/graphql/generated/documents.ts';
import { mutate } from '#lib/graphql/mutate.ts';

/** Call with the carnet's id once it is on screen. A record that fails does not keep anybody from reading. */
export function useVisit(notebookId: () => string | undefined): void {
  let recorded: string | undefined;
  $effect(() => {
    const id = notebookId();
    if (id === undefined || id === recorded) return;
    recorded = id;
    void mutate(LogOpenedDocument, { id });
  });
}
