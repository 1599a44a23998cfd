/** The right to a copy (RGPD, articles 15 and 20): one document of what is kept, for the person or who answers her request. */
import { z } from 'zod';
import { defineAct } from '../platform/act.ts';
import { readPerson } from './read-person.ts';

export const exportPersonData = defineAct({
  name: 'export_person_data',
  roles: ['beneficiary', 'orientation_manager'],
  input: z.object({ notebook_id: z.guid().toLowerCase() }),
  limit: { points: 20, seconds: 60 * 60 },
  run: (context, { notebook_id }) =>
    readPerson(context, notebook_id, { kind: 'exported', reason: null, archived: false }),
});
