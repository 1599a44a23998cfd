/** An orientation manager, or the head of the structure, refuses a request to lead, with a motive that the asker reads. */
import { shortName } from '@carnet/domain';
import { z } from 'zod';
import { tell } from '../platform/tell.ts';
import { defineAct } from '../platform/act.ts';
import { done, refused } from '../platform/outcome.ts';
import { writeEvent } from '../platform/write-event.ts';
import { lockReferentRequest } from './lock-referent-request.ts';

export const refuseReferentRequest = defineAct({
  name: 'refuse_referent_request',
  roles: ['orientation_manager', 'structure_admin'],
  input: z.object({ request_id: z.guid().toLowerCase(), motive: z.string().trim().max(2000) }),
  async run(context, { request_id, motive }) {
    const { db, acting } = context;
    const request = await lockReferentRequest(context, request_id, 'decider');
    if (!request.ok) return request;
    if (motive === '') return refused('reason_required');
    const { id, notebook, asked_by } = request.value;
    await db
      .updateTable('referent_request')
      .set({
        state: 'refused',
        decided_by: acting.account_id,
        decided_at: await context.now(),
        decision_motive: motive,
      })
      .where('id', '=', id)
      .execute();
    const event_id = await writeEvent(context, notebook, {
      type: 'referent_refused',
      subject: { table: 'referent_request', id },
      payload: { motive },
    });
    await tell(context, {
      kind: 'referent_request',
      notebook,
      event_id,
      notice: { what: 'referent_refused', person: shortName(notebook.person), detail: motive },
      to: [asked_by],
    });
    return done({ request_id: id, notebook_id: notebook.id, state: 'refused' });
  },
});
