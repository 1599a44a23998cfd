/** Takes a carnet for one act at a time: acts on the same carnet wait here, then see what the one before has written. */
import type { ActContext } from './act.ts';
import { done, refused, type Outcome } from './outcome.ts';

export interface LockedNotebook {
  readonly id: string;
  readonly territory_id: string;
  readonly beneficiary_id: string;
  readonly person: { readonly firstname: string; readonly lastname: string; readonly email: string | null };
}

/**
 * Locks the carnet for the rest of the transaction, without hindering writes that only refer to it. Refuses with `not_found`
 * outside the acting grant's territory (its existence is not told) and with `notebook_archived`.
 */
export async function lockNotebook({ db, acting }: ActContext, notebookId: string): Promise<Outcome<LockedNotebook>> {
  const row = await db
    .selectFrom('notebook as n')
    .innerJoin('beneficiary as b', 'b.id', 'n.beneficiary_id')
    .select(['n.id', 'n.territory_id', 'n.beneficiary_id', 'n.archived_at', 'b.firstname', 'b.lastname', 'b.email'])
    .where('n.id', '=', notebookId)
    .where('n.territory_id', '=', acting.territory_id)
    .forNoKeyUpdate('n')
    .executeTakeFirst();
  if (row === undefined) return refused('not_found');
  if (row.archived_at !== null) return refused('notebook_archived');
  const { id, territory_id, beneficiary_id, firstname, lastname, email } = row;
  return done({ id, territory_id, beneficiary_id, person: { firstname, lastname, email } });
}
