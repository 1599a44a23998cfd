/** A professional offers to lead a carnet of her territory; an orientation manager, or the head of the structure that it is oriented to, decides. */
import { shortName } from '@carnet/domain';
import { z } from 'zod';
import { orientationManagersOf, structureAdminsOf } from '../platform/recipients.ts';
import { tell } from '../platform/tell.ts';
import { currentOrientationOf, findOffer } from './standing.ts';
import { defineAct } from '../platform/act.ts';
import { fullName } from '../platform/full-name.ts';
import { lockNotebook } from '../platform/lock-notebook.ts';
import { findProfessional } from '../platform/professional.ts';
import { done, refused } from '../platform/outcome.ts';
import { writeEvent } from '../platform/write-event.ts';

const id = z.guid().toLowerCase();
const input = z.object({ notebook_id: id, program_id: id, reason: z.string().trim().max(2000) });

export const askToBeReferent = defineAct({
  name: 'ask_to_be_referent',
  roles: ['professional'],
  input,
  limit: { points: 30, seconds: 60 * 60 },
  async run(context, { notebook_id, program_id, reason }) {
    const { db, acting } = context;
    const { account_id, structure_id } = acting;
    if (structure_id === null) return refused('not_allowed');
    const locked = await lockNotebook(context, notebook_id);
    if (!locked.ok) return locked;
    const notebook = locked.value;
    const { territory_id } = notebook;
    if (reason === '') return refused('reason_required');
    const current = await currentOrientationOf(db, notebook.id);
    if (current?.referent?.account_id === account_id && current.structure.id === structure_id)
      return refused('already_so');
    const offer = await findOffer(db, { territory_id, structure_id, program_id });
    if (offer === undefined) return refused('structure_does_not_offer_program');
    const who = await findProfessional(db, account_id, structure_id);
    if (who === undefined) return refused('grant_not_active');
    const pending = await db
      .selectFrom('referent_request')
      .select('id')
      .where('notebook_id', '=', notebook.id)
      .where('asked_by', '=', account_id)
      .where('structure_id', '=', structure_id)
      .where('state', '=', 'pending')
      .executeTakeFirst();
    if (pending !== undefined) return refused('request_pending');

    const request = await db
      .insertInto('referent_request')
      .values({
        territory_id,
        notebook_id: notebook.id,
        asked_by: account_id,
        structure_id,
        program_id,
        pathway: offer.pathway,
        reason,
        asked_at: await context.now(),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const program = offer.program.name;
    const event_id = await writeEvent(context, notebook, {
      type: 'referent_asked',
      subject: { table: 'referent_request', id: request.id },
      payload: { member: fullName(who), structure: offer.structure.name, program },
    });
    const heads = current?.structure.id === structure_id ? await structureAdminsOf(db, structure_id) : [];
    await tell(context, {
      kind: 'referent_request',
      notebook,
      event_id,
      notice: {
        what: 'referent_asked',
        person: shortName(notebook.person),
        by: shortName(who),
        structure: offer.structure.name,
        program,
        detail: reason,
      },
      to: [...(await orientationManagersOf(db, territory_id)), ...heads],
    });
    return done({ request_id: request.id, notebook_id: notebook.id, state: 'pending' });
  },
});
