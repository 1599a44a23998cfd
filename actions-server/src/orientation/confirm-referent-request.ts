/** Confirms a request to lead, by the path of every change: the referent alone where the orientation stays, else the orientation with her. */
import { z } from 'zod';
import { changeOrientation } from './change-orientation.ts';
import { replaceReferent } from './change-referent.ts';
import { reviewDateOf } from './review-date.ts';
import { findOffer } from './standing.ts';
import { findProfessional } from '../platform/professional.ts';
import { defineAct } from '../platform/act.ts';
import { done, refused } from '../platform/outcome.ts';
import { lockReferentRequest } from './lock-referent-request.ts';

export const confirmReferentRequest = defineAct({
  name: 'confirm_referent_request',
  roles: ['orientation_manager', 'structure_admin'],
  input: z.object({ request_id: z.guid().toLowerCase(), motive: z.string().trim().max(2000).nullish() }),
  async run(context, asked) {
    const { db, acting } = context;
    const request = await lockReferentRequest(context, asked.request_id, 'decider');
    if (!request.ok) return request;
    const { notebook, current, asked_by, structure_id, program_id } = request.value;
    const { territory_id } = notebook;
    const referent = await findProfessional(db, asked_by, structure_id);
    if (referent === undefined) return refused('referent_not_in_structure');
    const answer = { notebook_id: notebook.id, referent_id: asked_by };
    // The head of the structure names a referent; only an orientation manager changes the program.
    const sameOrientation = current?.structure.id === structure_id && current.program.id === program_id;
    if (current !== null && (sameOrientation || acting.role === 'structure_admin')) {
      await replaceReferent(context, notebook, current, referent);
      return done({ ...answer, orientation_id: current.id });
    }
    const offer = await findOffer(db, { territory_id, structure_id, program_id });
    if (offer === undefined) return refused('structure_does_not_offer_program');
    const review = await reviewDateOf(db, offer.pathway, null);
    if (!review.ok) return review;
    const motive = asked.motive === '' ? null : (asked.motive ?? null);
    const orientation_id = await changeOrientation(context, notebook, current, {
      offer,
      referent,
      motive,
      review_due_on: review.value,
      keep_former: true,
    });
    return done({ ...answer, orientation_id });
  },
});
