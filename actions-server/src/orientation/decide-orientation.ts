/** The one path by which an orientation is decided, the first or a next one: program, structure and referent, all or nothing. */
import { z } from 'zod';
import { defineAct, type ActContext } from '../platform/act.ts';
import { fullName } from '../platform/full-name.ts';
import { lockNotebook, type LockedNotebook } from '../platform/lock-notebook.ts';
import { sendLetterTask } from '../platform/mailer.ts';
import { done, refused } from '../platform/outcome.ts';
import { writeEvent } from '../platform/write-event.ts';
import { endReferent, nameReferent } from './change-referent.ts';
import { lettersOf } from './letters.ts';
import { reviewDateOf } from './review-date.ts';
import { currentOrientationOf, findOffer, findProfessional, type CurrentOrientation } from './standing.ts';

const id = z.guid().toLowerCase();

const input = z.object({
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
  input,
  async run(context, asked) {
    const { db, acting } = context;
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

    const at = await context.now();
    const former = current?.referent ?? null;
    const replaced = former !== null && former.account_id !== referent?.account_id ? former : null;
    const keep = replaced !== null && (asked.keep_former_referent ?? true);
    const stays = current !== null && (await endOrientation(context, notebook, current, at, keep));

    const motive = asked.motive === '' ? null : (asked.motive ?? null);
    const review_due_on = review.value;
    const orientation = await db
      .insertInto('orientation')
      .values({
        territory_id,
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
    await writeEvent(context, notebook, {
      type: 'orientation_decided',
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
    }

    const change = { notebook, offer, referent, former: replaced === null ? null : { professional: replaced, stays } };
    for (const letter of lettersOf(change, acting)) context.enqueue({ task: sendLetterTask, payload: letter });
    return done({ notebook_id: notebook.id, orientation_id: orientation.id, referent_id });
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
