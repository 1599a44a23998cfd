/** The one path by which an orientation follows another: ends the current one, writes the next, its referent and its history, tells who must know. */
import { shortName } from '@carnet/domain';
import type { ActContext } from '../platform/act.ts';
import { fullName } from '../platform/full-name.ts';
import type { LockedNotebook } from '../platform/lock-notebook.ts';
import { writeEvent } from '../platform/write-event.ts';
import { tell } from '../platform/tell.ts';
import { acceptRequest, acceptReferentRequests } from './accept-requests.ts';
import { endReferent, nameReferent } from './change-referent.ts';
import type { CurrentOrientation, Offer } from './standing.ts';
import type { Professional } from '../platform/professional.ts';
import { tellChange } from './tell-change.ts';

export interface NextOrientation {
  readonly offer: Offer;
  /** Null leaves the choice to the structure. */
  readonly referent: Professional | null;
  readonly motive: string | null;
  /** A date; the caller has asked review-date.ts. */
  readonly review_due_on: string | null;
  /** Whether the former referent stays in the team. */
  readonly keep_former: boolean;
  /** Taken up again after an end. */
  readonly reopened?: boolean;
}

/** The caller has locked the carnet and read `current` since. Gives the new orientation's id. */
export async function changeOrientation(
  context: ActContext,
  notebook: LockedNotebook,
  current: CurrentOrientation | null,
  next: NextOrientation,
): Promise<string> {
  const { db, acting } = context;
  const { offer, referent, motive, review_due_on } = next;
  const at = await context.now();
  const former = current?.referent ?? null;
  const replaced = former !== null && former.account_id !== referent?.account_id ? former : null;
  const keep = replaced !== null && next.keep_former;
  const stays = current !== null && (await endOrientation(context, notebook, current, at, keep));

  const orientation = await db
    .insertInto('orientation')
    .values({
      territory_id: notebook.territory_id,
      notebook_id: notebook.id,
      pathway: offer.pathway,
      program_id: offer.program.id,
      structure_id: offer.structure.id,
      motive,
      decided_by: acting.account_id,
      decided_at: at,
      // The letter to the person leaves with this transaction; without an address she is told otherwise, and somebody says when.
      notified_at: notebook.person.email === null ? null : at,
      review_due_on,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const event_id = await writeEvent(context, notebook, {
    type: next.reopened === true ? 'follow_up_reopened' : 'orientation_decided',
    subject: { table: 'orientation', id: orientation.id },
    payload: {
      pathway: offer.pathway,
      program: offer.program.name,
      structure: offer.structure.name,
      referent: referent === null ? null : fullName(referent),
      motive,
      review_due_on,
    },
  });
  if (referent !== null) {
    const named = { orientation_id: orientation.id, structure: offer.structure, referent, former };
    await nameReferent(context, notebook, named, at);
    await acceptReferentRequests(context, notebook, orientation.id, referent.account_id, at);
  }
  const request = await acceptRequest(context, notebook, orientation.id, motive, at);
  const change = {
    notebook,
    orientation_id: orientation.id,
    offer,
    referent,
    former: replaced === null ? null : { professional: replaced, stays },
    event_id,
  };
  await tellChange(context, change, request?.asked_by ?? null);
  if (request !== null) {
    await tell(context, {
      kind: 'reorientation_decided',
      notebook,
      event_id: request.event_id,
      notice: {
        what: 'reorientation_accepted',
        person: shortName(notebook.person),
        program: offer.program.name,
        structure: offer.structure.name,
        stays: stays || referent?.account_id === request.asked_by,
        detail: motive,
      },
      to: [request.asked_by],
    });
  }
  return orientation.id;
}

/** Says whether the former referent stays in the team. */
async function endOrientation(
  context: ActContext,
  notebook: LockedNotebook,
  current: CurrentOrientation,
  at: string,
  keep: boolean,
): Promise<boolean> {
  const end_reason = 'reoriented';
  await context.db.updateTable('orientation').set({ ended_at: at, end_reason }).where('id', '=', current.id).execute();
  await writeEvent(context, notebook, {
    type: 'orientation_ended',
    subject: { table: 'orientation', id: current.id },
    payload: {
      pathway: current.pathway,
      program: current.program.name,
      structure: current.structure.name,
      referent: current.referent === null ? null : fullName(current.referent),
      end_reason,
    },
  });
  return endReferent(context, notebook, current, at, keep);
}
