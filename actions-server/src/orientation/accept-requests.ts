/** What an orientation answers: the pending request for another one, and the wish of the one who becomes the referent. */
import type { ActContext } from '../platform/act.ts';
import type { LockedNotebook } from '../platform/lock-notebook.ts';
import { writeEvent } from '../platform/write-event.ts';

export interface AcceptedRequest {
  readonly asked_by: string;
  readonly event_id: string;
}

/** Null when no request was pending. The caller has locked the carnet. */
export async function acceptRequest(
  context: ActContext,
  notebook: LockedNotebook,
  orientation_id: string,
  motive: string | null,
  at: string,
): Promise<AcceptedRequest | null> {
  const { db, acting } = context;
  const request = await db
    .updateTable('reorientation_request')
    .set({
      state: 'accepted',
      decided_by: acting.account_id,
      decided_at: at,
      decision_motive: motive,
      orientation_id,
    })
    .where('notebook_id', '=', notebook.id)
    .where('state', '=', 'pending')
    .returning(['id', 'asked_by'])
    .executeTakeFirst();
  if (request === undefined) return null;
  const event_id = await writeEvent(context, notebook, {
    type: 'reorientation_accepted',
    subject: { table: 'reorientation_request', id: request.id },
    payload: { motive },
  });
  return { asked_by: request.asked_by, event_id };
}

/** Whoever becomes the referent has what she asked for, by whichever path. */
export async function acceptReferentRequests(
  { db, acting }: ActContext,
  notebook: LockedNotebook,
  orientation_id: string,
  referentId: string,
  at: string,
): Promise<void> {
  await db
    .updateTable('referent_request')
    .set({ state: 'accepted', decided_by: acting.account_id, decided_at: at, orientation_id })
    .where('notebook_id', '=', notebook.id)
    .where('asked_by', '=', referentId)
    .where('state', '=', 'pending')
    .execute();
}
