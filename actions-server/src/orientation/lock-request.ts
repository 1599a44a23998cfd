/** Takes a pending reorientation request, and its carnet, for one answer: whoever answers second finds it decided. */
import { shortName } from '@carnet/domain';
import type { ActContext } from '../platform/act.ts';
import { lockNotebook, type LockedNotebook } from '../platform/lock-notebook.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';

export interface PendingRequest {
  readonly id: string;
  readonly notebook: LockedNotebook;
  readonly asked_by: string;
  /** « Pierre C. ». */
  readonly asker: string;
}

/** `asker`: only what this account has asked. Refuses with `not_found`, `notebook_archived` and `request_decided`. */
export async function lockRequest(
  context: ActContext,
  requestId: string,
  asker: string | null,
): Promise<Outcome<PendingRequest>> {
  const { db, acting } = context;
  let found = db
    .selectFrom('reorientation_request')
    .select('notebook_id')
    .where('id', '=', requestId)
    .where('territory_id', '=', acting.territory_id);
  if (asker !== null) found = found.where('asked_by', '=', asker);
  const where = await found.executeTakeFirst();
  if (where === undefined) return refused('not_found');
  const locked = await lockNotebook(context, where.notebook_id);
  if (!locked.ok) return locked;
  // Read again, now that nobody else can answer.
  const request = await db
    .selectFrom('reorientation_request as r')
    .innerJoin('account as a', 'a.id', 'r.asked_by')
    .select(['r.id', 'r.state', 'r.asked_by', 'a.firstname', 'a.lastname'])
    .where('r.id', '=', requestId)
    .executeTakeFirstOrThrow();
  if (request.state !== 'pending') return refused('request_decided');
  return done({ id: request.id, notebook: locked.value, asked_by: request.asked_by, asker: shortName(request) });
}
