/** An orientation manager answers a reorientation request by keeping the follow-up as it is, with a motive that the asker reads. */
import { shortName } from '@carnet/domain';
import { z } from 'zod';
import { referentOf } from '../platform/recipients.ts';
import { tell } from '../platform/tell.ts';
import { defineAct } from '../platform/act.ts';
import { done, refused } from '../platform/outcome.ts';
import { writeEvent } from '../platform/write-event.ts';
import { lockRequest } from './lock-request.ts';

export const keepFollowUp = defineAct({
  name: 'keep_follow_up',
  roles: ['orientation_manager'],
  input: z.object({ request_id: z.guid().toLowerCase(), motive: z.string().trim().max(2000) }),
  async run(context, { request_id, motive }) {
    const { db, acting } = context;
    const request = await lockRequest(context, request_id, null);
    if (!request.ok) return request;
    if (motive === '') return refused('reason_required');
    const { id, notebook, asked_by } = request.value;
    await db
      .updateTable('reorientation_request')
      .set({
        state: 'kept',
        decided_by: acting.account_id,
        decided_at: await context.now(),
        decision_motive: motive,
      })
      .where('id', '=', id)
      .execute();
    const event_id = await writeEvent(context, notebook, {
      type: 'reorientation_kept',
      subject: { table: 'reorientation_request', id },
      payload: { motive },
    });
    await tell(context, {
      kind: 'reorientation_decided',
      notebook,
      event_id,
      notice: { what: 'reorientation_kept', person: shortName(notebook.person), detail: motive },
      to: [asked_by, ...(await referentOf(db, notebook.id))],
    });
    return done({ request_id: id, notebook_id: notebook.id, state: 'kept' });
  },
});
