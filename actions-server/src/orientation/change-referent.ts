/** Who leads: ends the former referent's row, keeps her in the team if asked, and names the new one. The caller has locked the carnet. */
import type { MemberEndReason } from '@carnet/domain';
import type { ActContext } from '../platform/act.ts';
import type { LockedNotebook } from '../platform/lock-notebook.ts';
import { fullName } from '../platform/full-name.ts';
import { writeEvent } from '../platform/write-event.ts';
import { findProfessional, type CurrentOrientation, type Offer, type Professional } from './standing.ts';

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
): Promise<boolean> {
  const { db, acting } = context;
  const { referent, structure } = orientation;
  if (referent === null) return false;
  const stays = keep && (await findProfessional(db, referent.account_id, structure.id)) !== undefined;
  const end_reason: MemberEndReason = 'replaced';
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

/** Names the referent of an orientation, `at`; a membership that she already had for the structure becomes this one. */
export async function nameReferent(
  context: ActContext,
  notebook: LockedNotebook,
  { orientation_id, structure, referent, former }: NewReferent,
  at: string,
): Promise<void> {
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
  await writeEvent(context, notebook, {
    type: 'referent_assigned',
    subject: { table: 'notebook_member', id: member.id },
    payload: {
      referent: fullName(referent),
      structure: structure.name,
      former_referent: former === null ? null : fullName(former),
    },
  });
}
