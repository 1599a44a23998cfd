/** Where a carnet stands; computed by the view `notebook_overview` and nowhere else. */
import { closedList, type CodeOf } from './closed-list.ts';

export const notebookStatus = closedList({
  to_orient: 'À orienter',
  awaiting_referent: 'En attente de référent',
  in_progress: 'Accompagnement en cours',
  ended: 'Accompagnement terminé',
  archived: 'Archivé',
});
export type NotebookStatus = CodeOf<typeof notebookStatus>;
