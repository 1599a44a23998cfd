/** The referent asks for another orientation: a program that it advises and a reason. One request waits at a time; orientation managers decide. */
import { shortName } from '@carnet/domain';
import { z } from 'zod';
import { orientationManagersOf } from '../platform/recipients.ts';
import { tell } from '../platform/tell.ts';
import { defineAct } from '../platform/act.ts';
import { lockNotebook } from '../platform/lock-notebook.ts';
import { done, refused } from '../platform/outcome.ts';
import { writeEvent } from '../platform/write-event.ts';
import { currentOrientationOf } from './standing.ts';

const id = z.guid().toLowerCase();
const input = z.object({ notebook_id: id, program_id: id, reason: z.string().trim().max(2000) });

export const askReorientation = defineAct({
  name: 'ask_reorientation',
  roles: ['professional'],
  input,
  async run(context, asked) {
    const { db, acting } = context;
    const locked = await lockNotebook(context, asked.notebook_id);
    if (!locked.ok) return locked;
    const notebook = locked.value;
    const { territory_id } = notebook;
    const current = await currentOrientationOf(db, notebook.id);
    const referent = current?.referent;
    if (referent?.account_id !== acting.account_id || current?.structure.id !== acting.structure_id)
      return refused('not_referent');
    if (asked.reason === '') return refused('reason_required');
    const program = await db
      .selectFrom('program')
      .select(['id', 'pathway', 'name'])
      .where('id', '=', asked.program_id)
      .where('territory_id', '=', territory_id)
      .executeTakeFirst();
    if (program === undefined) return refused('invalid_input');
    const pending = await db
      .selectFrom('reorientation_request')
      .select('id')
      .where('notebook_id', '=', notebook.id)
      .where('state', '=', 'pending')
      .executeTakeFirst();
    if (pending !== undefined) return refused('request_pending');

    const request = await db
      .insertInto('reorientation_request')
      .values({
        territory_id,
        notebook_id: notebook.id,
        asked_by: acting.account_id,
        asked_structure_id: current.structure.id,
        advised_program_id: program.id,
        advised_pathway: program.pathway,
        reason: asked.reason,
        asked_at: await context.now(),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const event_id = await writeEvent(context, notebook, {
      type: 'reorientation_asked',
      subject: { table: 'reorientation_request', id: request.id },
      payload: { program: program.name, pathway: program.pathway, structure: current.structure.name },
    });
    await tell(context, {
      kind: 'reorientation_asked',
      notebook,
      event_id,
      notice: {
        what: 'reorientation_asked',
        person: shortName(notebook.person),
        by: shortName(referent),
        structure: current.structure.name,
        program: program.name,
        detail: asked.reason,
      },
      to: await orientationManagersOf(db, territory_id),
    });
    return done({ request_id: request.id, notebook_id: notebook.id, state: 'pending' });
  },
});
