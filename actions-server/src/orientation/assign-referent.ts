/** Names the referent of a current orientation, the first or another one, within the structure that it designates. */
import type { Acting } from '@carnet/domain';
import type { Transaction } from 'kysely';
import { z } from 'zod';
import type { DB } from '../generated/database.ts';
import { defineAct } from '../platform/act.ts';
import { lockNotebook } from '../platform/lock-notebook.ts';
import { done, refused } from '../platform/outcome.ts';
import { replaceReferent } from './change-referent.ts';
import { currentOrientationOf } from './standing.ts';
import { findProfessional } from '../platform/professional.ts';

const id = z.guid().toLowerCase();

const input = z.object({
  notebook_id: id,
  orientation_id: id,
  /** What the caller saw; null for none. */
  current_referent_id: id.nullish(),
  referent_id: id,
});

export const assignReferent = defineAct({
  name: 'assign_referent',
  roles: ['orientation_manager', 'structure_admin'],
  input,
  async run(context, asked) {
    const { db, acting } = context;
    const locked = await lockNotebook(context, asked.notebook_id);
    // A structure must not learn by an archived carnet that it exists.
    if (!(await isInScope(db, acting, asked))) return refused('not_found');
    if (!locked.ok) return locked;
    const notebook = locked.value;

    const current = await currentOrientationOf(db, notebook.id);
    if (current?.id !== asked.orientation_id) return refused('changed_meanwhile');
    const former = current.referent;
    if (former?.account_id === asked.referent_id) return refused('already_so');
    if ((former?.account_id ?? null) !== (asked.current_referent_id ?? null)) return refused('changed_meanwhile');

    const { structure } = current;
    const referent = await findProfessional(db, asked.referent_id, structure.id);
    if (referent === undefined) return refused('referent_not_in_structure');

    await replaceReferent(context, notebook, current, referent);
    return done({ notebook_id: notebook.id, orientation_id: current.id, referent_id: referent.account_id });
  },
});

/** The orientation is one of this carnet, in the territory; for a structure's admin, towards that structure. */
async function isInScope(
  db: Transaction<DB>,
  acting: Acting,
  asked: { readonly notebook_id: string; readonly orientation_id: string },
): Promise<boolean> {
  let orientation = db
    .selectFrom('orientation')
    .select('id')
    .where('id', '=', asked.orientation_id)
    .where('notebook_id', '=', asked.notebook_id)
    .where('territory_id', '=', acting.territory_id);
  if (acting.role === 'structure_admin') orientation = orientation.where('structure_id', '=', acting.structure_id);
  return (await orientation.executeTakeFirst()) !== undefined;
}
