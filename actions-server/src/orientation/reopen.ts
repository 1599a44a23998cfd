/** Takes up again a follow-up that has ended: the last orientation once more, dated anew; the carnet leaves the archive if it was there. */
import { z } from 'zod';
import { defineAct, type ActContext } from '../platform/act.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { lockNotebook, type LockedNotebook } from '../platform/lock-notebook.ts';
import { changeOrientation } from './change-orientation.ts';
import { reviewDateOf } from './review-date.ts';
import { findOffer } from './standing.ts';
import { findProfessional } from '../platform/professional.ts';

const id = z.guid().toLowerCase();
const input = z.object({
  notebook_id: id,
  /** What the caller saw. */
  ended_orientation_id: id,
  motive: z.string().trim().max(2000),
  /** Null leaves the choice to the structure. */
  referent_id: id.nullish(),
});

export const reopen = defineAct({
  name: 'reopen',
  roles: ['orientation_manager'],
  input,
  async run(context, asked) {
    const { db } = context;
    const locked = await lockFromArchive(context, asked.notebook_id);
    if (!locked.ok) return locked;
    const notebook = locked.value;
    if (asked.motive === '') return refused('reason_required');
    const last = await db
      .selectFrom('orientation')
      .select(['id', 'program_id', 'structure_id', 'ended_at', 'end_reason'])
      .where('notebook_id', '=', notebook.id)
      .orderBy('decided_at', 'desc')
      .executeTakeFirst();
    if (last === undefined || last.ended_at === null || last.end_reason === 'reoriented') return refused('not_ended');
    if (last.id !== asked.ended_orientation_id) return refused('changed_meanwhile');

    const { territory_id } = notebook;
    const offer = await findOffer(db, { territory_id, structure_id: last.structure_id, program_id: last.program_id });
    if (offer === undefined) return refused('structure_does_not_offer_program');
    const referent_id = asked.referent_id ?? null;
    const referent = referent_id === null ? null : await findProfessional(db, referent_id, offer.structure.id);
    if (referent === undefined) return refused('referent_not_in_structure');
    const review = await reviewDateOf(db, offer.pathway, null);
    if (!review.ok) return review;
    const orientation_id = await changeOrientation(context, notebook, null, {
      offer,
      referent,
      motive: asked.motive,
      review_due_on: review.value,
      keep_former: true,
      reopened: true,
    });
    return done({ notebook_id: notebook.id, orientation_id, referent_id });
  },
});

/** A carnet archived for its silence comes back; one that has been merged into another does not. */
async function lockFromArchive(context: ActContext, notebookId: string): Promise<Outcome<LockedNotebook>> {
  await context.db
    .updateTable('notebook')
    .set({ archived_at: null, archived_reason: null, archive_notice_at: null })
    .where('id', '=', notebookId)
    .where('territory_id', '=', context.acting.territory_id)
    .where('archived_at', 'is not', null)
    .where('archived_reason', '=', 'no_contact')
    .where('erased_at', 'is', null)
    .execute();
  return lockNotebook(context, notebookId);
}
