/** Who is told: accounts with a live grant, by what they are to a carnet. */
import type { Transaction } from 'kysely';
import type { DB } from '../generated/database.ts';

type Ids = Promise<readonly string[]>;

export async function orientationManagersOf(db: Transaction<DB>, territoryId: string): Ids {
  const rows = await db
    .selectFrom('role_grant')
    .select('account_id')
    .where('territory_id', '=', territoryId)
    .where('role', '=', 'orientation_manager')
    .where('revoked_at', 'is', null)
    .execute();
  return rows.map(({ account_id }) => account_id);
}

export async function structureAdminsOf(db: Transaction<DB>, structureId: string): Ids {
  const rows = await db
    .selectFrom('role_grant')
    .select('account_id')
    .where('structure_id', '=', structureId)
    .where('role', '=', 'structure_admin')
    .where('revoked_at', 'is', null)
    .execute();
  return rows.map(({ account_id }) => account_id);
}

/** The care team now. */
export async function teamOf(db: Transaction<DB>, notebookId: string): Ids {
  const rows = await db
    .selectFrom('notebook_member')
    .select('account_id')
    .where('notebook_id', '=', notebookId)
    .where('ended_at', 'is', null)
    .execute();
  return rows.map(({ account_id }) => account_id);
}

/** None or one. */
export async function referentOf(db: Transaction<DB>, notebookId: string): Ids {
  const rows = await db
    .selectFrom('notebook_member')
    .select('account_id')
    .where('notebook_id', '=', notebookId)
    .where('role', '=', 'referent')
    .where('ended_at', 'is', null)
    .execute();
  return rows.map(({ account_id }) => account_id);
}

/** The person's own account, when she has one. */
export async function accountsOfPerson(db: Transaction<DB>, beneficiaryId: string): Ids {
  const rows = await db
    .selectFrom('role_grant')
    .select('account_id')
    .where('beneficiary_id', '=', beneficiaryId)
    .where('role', '=', 'beneficiary')
    .where('revoked_at', 'is', null)
    .execute();
  return rows.map(({ account_id }) => account_id);
}
