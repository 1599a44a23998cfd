/** One person has two carnets in a territory: one of them receives all that the other holds, and the other is archived. */
import { sql } from 'kysely';
import { z } from 'zod';
import { defineAct, type ActContext } from '../platform/act.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { writeEvent } from '../platform/write-event.ts';
import { mergeIdentity, moveBelongings } from './merge-identity.ts';
import { moveCarnet } from './move-carnet.ts';
import { settleConflicts } from './settle-conflicts.ts';

const id = z.guid().toLowerCase();

export const mergeDuplicates = defineAct({
  name: 'merge_duplicates',
  roles: ['orientation_manager', 'territory_admin'],
  input: z.object({ kept_id: id, merged_id: id }),
  async run(context, { kept_id, merged_id }) {
    const { db, acting } = context;
    if (kept_id === merged_id) return refused('invalid_input');
    const locked = await lockBoth(context, kept_id, merged_id);
    if (!locked.ok) return locked;
    const { kept, merged } = locked.value;
    if (kept.search_name !== merged.search_name && kept.date_of_birth !== merged.date_of_birth)
      return refused('not_duplicates');
    // A number is one person's: two numbers are two people, whatever their names.
    const { rows } = await sql`select from private.nir where beneficiary_id in (${kept_id}, ${merged_id})`.execute(db);
    if (rows.length > 1) return refused('nir_differs');

    const at = await context.now();
    const merge = { kept: kept.notebook_id, merged: merged.notebook_id, at, by: acting.account_id };
    const differing = await mergeIdentity(db, kept_id, merged_id);
    await moveBelongings(db, kept_id, merged_id, at, acting.account_id);
    await settleConflicts(db, merge);
    await moveCarnet(db, merge);
    for (const notebook of [kept, merged]) {
      await writeEvent(context, { id: notebook.notebook_id, territory_id: notebook.territory_id }, {
        type: 'notebooks_merged',
        subject: { table: 'notebook', id: notebook.notebook_id },
        payload: { kept: kept.notebook_id, merged: merged.notebook_id, differing: [...differing] },
      }); // prettier-ignore
    }
    return done({ beneficiary_id: kept_id, notebook_id: kept.notebook_id });
  },
});

interface File {
  readonly notebook_id: string;
  readonly territory_id: string;
  readonly search_name: string;
  readonly date_of_birth: string;
}

/** For update, not less: who is adding a row to one of the carnets finishes first, or waits for what becomes of it. */
async function lockBoth(
  { db, acting }: ActContext,
  keptId: string,
  mergedId: string,
): Promise<Outcome<{ readonly kept: File; readonly merged: File }>> {
  const rows = await db
    .selectFrom('notebook as n')
    .innerJoin('beneficiary as b', 'b.id', 'n.beneficiary_id')
    .select(['b.id', 'n.id as notebook_id', 'n.territory_id', 'n.archived_at', 'b.search_name', 'b.date_of_birth'])
    .where('b.id', 'in', [keptId, mergedId])
    .where('n.territory_id', '=', acting.territory_id)
    .orderBy('n.id')
    .forUpdate(['n', 'b'])
    .execute();
  const kept = rows.find((row) => row.id === keptId);
  const merged = rows.find((row) => row.id === mergedId);
  if (kept === undefined || merged === undefined) return refused('not_found');
  return kept.archived_at === null && merged.archived_at === null
    ? done({ kept, merged })
    : refused('notebook_archived');
}
