/** Whoever has asked for a reorientation takes the request back. */
import { shortName } from '@carnet/domain';
import { z } from 'zod';
import { orientationManagersOf } from '../platform/recipients.ts';
import { tell } from '../platform/tell.ts';
import { defineAct } from '../platform/act.ts';
import { done } from '../platform/outcome.ts';
import { writeEvent } from '../platform/write-event.ts';
import { lockRequest } from './lock-request.ts';

export const withdrawReorientation = defineAct({
  name: 'withdraw_reorientation',
  roles: ['professional'],
  input: z.object({ request_id: z.guid().toLowerCase() }),
  async run(context, asked) {
    const { db, acting } = context;
    const request = await lockRequest(context, asked.request_id, acting.account_id);
    if (!request.ok) return request;
    const { id, notebook, asker } = request.value;
    await db
      .updateTable('reorientation_request')
      .set({ state: 'withdrawn', decided_by: acting.account_id, decided_at: await context.now() })
      .where('id', '=', id)
      .execute();
    const event_id = await writeEvent(context, notebook, {
      type: 'reorientation_withdrawn',
      subject: { table: 'reorientation_request', id },
      payload: { reason: 'asker' },
    });
    await tell(context, {
      kind: 'reorientation_decided',
      notebook,
      event_id,
      notice: { what: 'reorientation_withdrawn', person: shortName(notebook.person), by: asker },
      to: await orientationManagersOf(db, notebook.territory_id),
    });
    return done({ request_id: id, notebook_id: notebook.id, state: 'withdrawn' });
  },
});
