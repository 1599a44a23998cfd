/** Who leads: ends the former referent's row, keeps her in the team if asked, and names the new one. The caller has locked the carnet. */
import type { MemberEndReason } from '@carnet/domain';
import type { ActContext } from '../platform/act.ts';
import type { LockedNotebook } from '../platform/lock-notebook.ts';
import { fullName } from '../platform/full-name.ts';
import { writeEvent } from '../platform/write-event.ts';
import { acceptReferentRequests } from './accept-requests.ts';
import { type CurrentOrientation, type Offer } from './standing.ts';
import { findProfessional, type Professional } from '../platform/professional.ts';
import { tellChange } from './tell-change.ts';

/**
 * Ends the referent of `orientation`, `at` (timestamptz as text). With `keep` she stays as a member of the team, for the same
 * structure, unless her grant is gone meanwhile. Says whether she stays.
 */
export async function endReferent(
  context: ActContext,
  notebook: LockedNotebook,
  orientation: CurrentOrientation,
  at: string,
  keep: boolean,
  end_reason: MemberEndReason = 'replaced',
): Promise<boolean> {
  const { db, acting } = context;
  const { referent, structure } = orientation;
  if (referent === null) return false;
  const stays = keep && (await findProfessional(db, referent.account_id, structure.id)) !== undefined;
  await db
    .updateTable('notebook_member')
    .set({ ended_at: at, end_reason })
    .where('id', '=', referent.member_id)
    .execute();
  if (stays) {
    await db
      .insertInto('notebook_member')
      .values({
        territory_id: notebook.territory_id,
        notebook_id: notebook.id,
        account_id: referent.account_id,
        structure_id: structure.id,
        role: 'member',
        joined_at: at,
        join_reason: 'Ancien référent',
        invited_by: acting.account_id,
      })
      .execute();
  } else {
    await writeEvent(context, notebook, {
      type: 'member_left',
      subject: { table: 'notebook_member', id: referent.member_id },
      payload: { member: fullName(referent), structure: structure.name, role: 'referent', end_reason },
    });
  }
  return stays;
}

export interface NewReferent {
  readonly orientation_id: string;
  readonly structure: Offer['structure'];
  readonly referent: Professional;
  readonly former: Professional | null;
}

/** Names another referent of the current orientation, and tells who must know; `keep`: the former one stays in the team. */
export async function replaceReferent(
  context: ActContext,
  notebook: LockedNotebook,
  current: CurrentOrientation,
  referent: Professional,
  keep = true,
): Promise<void> {
  const at = await context.now();
  const former = current.referent;
  const stays = await endReferent(context, notebook, current, at, keep);
  const named = { orientation_id: current.id, structure: current.structure, referent, former };
  const event_id = await nameReferent(context, notebook, named, at);
  await acceptReferentRequests(context, notebook, current.id, referent.account_id, at);
  await tellChange(context, {
    notebook,
    orientation_id: current.id,
    offer: current,
    referent,
    former: former === null ? null : { professional: former, stays },
    event_id,
  });
}

/** Names the referent of an orientation, `at`; a membership that she already had for the structure becomes this one. Gives the event's id. */
export async function nameReferent(
  context: ActContext,
  notebook: LockedNotebook,
  { orientation_id, structure, referent, former }: NewReferent,
  at: string,
): Promise<string> {
  const { db, acting } = context;
  await db
    .updateTable('notebook_member')
    .set({ ended_at: at, end_reason: 'became_referent' satisfies MemberEndReason })
    .where('notebook_id', '=', notebook.id)
    .where('account_id', '=', referent.account_id)
    .where('structure_id', '=', structure.id)
    .where('ended_at', 'is', null)
    .execute();
  const member = await db
    .insertInto('notebook_member')
    .values({
      territory_id: notebook.territory_id,
      notebook_id: notebook.id,
      account_id: referent.account_id,
      structure_id: structure.id,
      role: 'referent',
      orientation_id,
      joined_at: at,
      invited_by: acting.account_id,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return writeEvent(context, notebook, {
    type: 'referent_assigned',
    subject: { table: 'notebook_member', id: member.id },
    payload: {
      referent: fullName(referent),
      structure: structure.name,
      former_referent: former === null ? null : fullName(former),
    },
  });
}
