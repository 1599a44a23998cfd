/** Whoever has asked to lead takes the request back. */
import { shortName } from '@carnet/domain';
import { z } from 'zod';
import { orientationManagersOf, structureAdminsOf } from '../platform/recipients.ts';
import { tell } from '../platform/tell.ts';
import { defineAct } from '../platform/act.ts';
import { done } from '../platform/outcome.ts';
import { writeEvent } from '../platform/write-event.ts';
import { lockReferentRequest } from './lock-referent-request.ts';

export const withdrawReferentRequest = defineAct({
  name: 'withdraw_referent_request',
  roles: ['professional'],
  input: z.object({ request_id: z.guid().toLowerCase() }),
  async run(context, { request_id }) {
    const { db, acting } = context;
    const request = await lockReferentRequest(context, request_id, 'asker');
    if (!request.ok) return request;
    const { id, notebook, current, asker, structure_id } = request.value;
    await db
      .updateTable('referent_request')
      .set({ state: 'withdrawn', decided_by: acting.account_id, decided_at: await context.now() })
      .where('id', '=', id)
      .execute();
    const event_id = await writeEvent(context, notebook, {
      type: 'referent_withdrawn',
      subject: { table: 'referent_request', id },
      payload: {},
    });
    const heads = current?.structure.id === structure_id ? await structureAdminsOf(db, structure_id) : [];
    await tell(context, {
      kind: 'referent_request',
      notebook,
      event_id,
      notice: { what: 'referent_withdrawn', person: shortName(notebook.person), by: asker },
      to: [...(await orientationManagersOf(db, notebook.territory_id)), ...heads],
    });
    return done({ request_id: id, notebook_id: notebook.id, state: 'withdrawn' });
  },
});
