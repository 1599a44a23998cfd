/** A professional of a structure, as she can be named into a care team. */
import type { Transaction } from 'kysely';
import type { DB } from '../generated/database.ts';

/** Someone of a care team, with the address to write to. */
export interface Professional {
  readonly account_id: string;
  readonly firstname: string;
  readonly lastname: string;
  readonly email: string;
}

/**
 * Those of these accounts that hold an active grant in this structure; the grants are locked, so that none can be revoked before
 * the act commits (a revocation ends memberships, and would miss the one being written).
 */
export function findProfessionals(
  db: Transaction<DB>,
  accountIds: readonly string[],
  structureId: string,
): Promise<Professional[]> {
  return db
    .selectFrom('role_grant as g')
    .innerJoin('account as a', 'a.id', 'g.account_id')
    .select(['a.id as account_id', 'a.firstname', 'a.lastname', 'a.email'])
    .where('g.account_id', 'in', accountIds)
    .where('g.structure_id', '=', structureId)
    .where('g.role', '=', 'professional')
    .where('g.revoked_at', 'is', null)
    .where('a.disabled_at', 'is', null)
    .orderBy('a.id')
    .forShare('g')
    .execute();
}

export async function findProfessional(
  db: Transaction<DB>,
  accountId: string,
  structureId: string,
): Promise<Professional | undefined> {
  const [found] = await findProfessionals(db, [accountId], structureId);
  return found;
}
