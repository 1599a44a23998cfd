/** Decides an orientation, the first or a next one: program, structure and referent, all or nothing. A pending request is answered by it. */
import { z } from 'zod';
import { defineAct } from '../platform/act.ts';
import { lockNotebook } from '../platform/lock-notebook.ts';
import { done, refused } from '../platform/outcome.ts';
import { changeOrientation } from './change-orientation.ts';
import { reviewDateOf } from './review-date.ts';
import { currentOrientationOf, findOffer, type CurrentOrientation } from './standing.ts';
import { findProfessional } from '../platform/professional.ts';

const id = z.guid().toLowerCase();

export const decision = z.object({
  notebook_id: id,
  /** What the caller saw; null for none. */
  current_orientation_id: id.nullish(),
  program_id: id,
  structure_id: id,
  /** Null leaves the choice to the structure. */
  referent_id: id.nullish(),
  motive: z.string().trim().max(2000).nullish(),
  review_due_on: z.iso.date().nullish(),
  /** Whether the former referent stays in the team; true when absent. */
  keep_former_referent: z.boolean().nullish(),
});

export const decideOrientation = defineAct({
  name: 'decide_orientation',
  roles: ['orientation_manager'],
  input: decision,
  async run(context, asked) {
    const { db } = context;
    const locked = await lockNotebook(context, asked.notebook_id);
    if (!locked.ok) return locked;
    const notebook = locked.value;

    const current = await currentOrientationOf(db, notebook.id);
    const referent_id = asked.referent_id ?? null;
    if (isSo(current, { ...asked, referent_id })) return refused('already_so');
    if ((current?.id ?? null) !== (asked.current_orientation_id ?? null)) return refused('changed_meanwhile');

    const { territory_id } = notebook;
    const offer = await findOffer(db, { territory_id, structure_id: asked.structure_id, program_id: asked.program_id });
    if (offer === undefined) return refused('structure_does_not_offer_program');
    const referent = referent_id === null ? null : await findProfessional(db, referent_id, offer.structure.id);
    if (referent === undefined) return refused('referent_not_in_structure');
    const review = await reviewDateOf(db, offer.pathway, asked.review_due_on ?? null);
    if (!review.ok) return review;

    const orientation_id = await changeOrientation(context, notebook, current, {
      offer,
      referent,
      motive: asked.motive === '' ? null : (asked.motive ?? null),
      review_due_on: review.value,
      keep_former: asked.keep_former_referent ?? true,
    });
    return done({ notebook_id: notebook.id, orientation_id, referent_id });
  },
});

function isSo(
  current: CurrentOrientation | null,
  asked: { readonly program_id: string; readonly structure_id: string; readonly referent_id: string | null },
): boolean {
  return (
    current !== null &&
    current.program.id === asked.program_id &&
    current.structure.id === asked.structure_id &&
    (current.referent?.account_id ?? null) === asked.referent_id
  );
}
