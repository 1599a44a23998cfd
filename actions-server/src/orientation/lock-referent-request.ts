/** Takes a pending request to lead, and its carnet, for one answer: whoever answers second finds it decided. */
import { shortName } from '@carnet/domain';
import type { ActContext } from '../platform/act.ts';
import { lockNotebook, type LockedNotebook } from '../platform/lock-notebook.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { currentOrientationOf, type CurrentOrientation } from './standing.ts';

export interface PendingReferentRequest {
  readonly id: string;
  readonly notebook: LockedNotebook;
  readonly current: CurrentOrientation | null;
  readonly asked_by: string;
  /** « Paul C. ». */
  readonly asker: string;
  readonly structure_id: string;
  readonly program_id: string;
}

/**
 * `by` the asker, or whoever decides: an orientation manager, or the head of its structure when the carnet is oriented there. Refuses with
 * `not_found` out of scope, `request_decided`, and `not_allowed` when it is the orientation manager's to decide.
 */
export async function lockReferentRequest(
  context: ActContext,
  requestId: string,
  by: 'asker' | 'decider',
): Promise<Outcome<PendingReferentRequest>> {
  const { db, acting } = context;
  let found = db
    .selectFrom('referent_request')
    .select(['notebook_id', 'structure_id'])
    .where('id', '=', requestId)
    .where('territory_id', '=', acting.territory_id);
  if (by === 'asker') found = found.where('asked_by', '=', acting.account_id);
  if (acting.role === 'structure_admin') found = found.where('structure_id', '=', acting.structure_id);
  const where = await found.executeTakeFirst();
  if (where === undefined) return refused('not_found');
  const locked = await lockNotebook(context, where.notebook_id);
  if (!locked.ok) return locked;
  // Read again, now that nobody else can answer.
  const request = await db
    .selectFrom('referent_request as r')
    .innerJoin('account as a', 'a.id', 'r.asked_by')
    .select(['r.id', 'r.state', 'r.asked_by', 'r.structure_id', 'r.program_id', 'a.firstname', 'a.lastname'])
    .where('r.id', '=', requestId)
    .executeTakeFirstOrThrow();
  if (request.state !== 'pending') return refused('request_decided');
  const current = await currentOrientationOf(db, locked.value.id);
  if (acting.role === 'structure_admin' && current?.structure.id !== acting.structure_id) return refused('not_allowed');
  const { id, asked_by, structure_id, program_id } = request;
  return done({
    id,
    notebook: locked.value,
    current,
    asked_by,
    asker: shortName(request),
    structure_id,
    program_id,
  });
}
