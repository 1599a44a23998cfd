/** Reading a carnet that is archived asks for a motive, which the person reads. */
import { z } from 'zod';
import { defineAct } from '../platform/act.ts';
import { refused } from '../platform/outcome.ts';
import { readPerson } from './read-person.ts';

export const openArchivedNotebook = defineAct({
  name: 'open_archived_notebook',
  roles: ['orientation_manager'],
  input: z.object({ notebook_id: z.guid().toLowerCase(), motive: z.string().max(500) }),
  limit: { points: 20, seconds: 60 * 60 },
  async run(context, { notebook_id, motive }) {
    const reason = motive.trim();
    if (reason === '') return refused('reason_required');
    return readPerson(context, notebook_id, { kind: 'opened', reason, archived: true });
  },
});
