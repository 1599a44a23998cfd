/** Takes a version of a contract, and its carnet, for one act, and says what the caller is to it. */
import type { ContractState } from '@carnet/domain';
import { contractState } from '@carnet/domain';
import type { ActContext } from '../platform/act.ts';
import { lockNotebook, type LockedNotebook } from '../platform/lock-notebook.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';

export interface LockedVersion {
  readonly id: string;
  readonly contract_id: string;
  readonly version: number;
  readonly kind: string;
  readonly state: ContractState;
  readonly document_hash: string | null;
  readonly notebook: LockedNotebook;
  readonly side: Side;
}

/** `manager`: an orientation manager, who reads. */
export type Side = 'person' | 'referent' | 'member' | 'manager';

/** Refuses with `not_found` whoever is neither the person, nor in the care team, nor an orientation manager of the territory. */
export async function lockVersion(context: ActContext, versionId: string): Promise<Outcome<LockedVersion>> {
  const { db, acting } = context;
  const where = await db
    .selectFrom('contract_version')
    .select('notebook_id')
    .where('id', '=', versionId)
    .where('territory_id', '=', acting.territory_id)
    .executeTakeFirst();
  if (where === undefined) return refused('not_found');
  const locked = await lockNotebook(context, where.notebook_id);
  if (!locked.ok) return locked;
  const notebook = locked.value;
  const side = await sideOf(context, notebook);
  if (side === null) return refused('not_found');
  // Read again, under the lock.
  const { state, ...version } = await db
    .selectFrom('contract_version as v')
    .innerJoin('contract as c', 'c.id', 'v.contract_id')
    .select(['v.id', 'v.contract_id', 'v.version', 'c.kind', 'v.state', 'v.document_hash'])
    .where('v.id', '=', versionId)
    .executeTakeFirstOrThrow();
  if (!contractState.has(state)) throw new Error(`"${state}" is a state of contracts that this version does not know.`);
  return done({ ...version, state, notebook, side });
}

/** Null for a stranger. */
export async function sideOf({ db, acting }: ActContext, notebook: LockedNotebook): Promise<Side | null> {
  if (acting.role === 'beneficiary') return acting.beneficiary_id === notebook.beneficiary_id ? 'person' : null;
  if (acting.role === 'orientation_manager') return 'manager';
  const member = await db
    .selectFrom('notebook_member')
    .select('role')
    .where('notebook_id', '=', notebook.id)
    .where('account_id', '=', acting.account_id)
    .where('structure_id', '=', acting.structure_id)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  if (member === undefined) return null;
  return member.role === 'referent' ? 'referent' : 'member';
}
