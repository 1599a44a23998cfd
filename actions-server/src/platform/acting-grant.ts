/** Who acts, checked inside the act's transaction: a revoked grant or a disabled account stops at once, whatever the token says. */
import { role, sessionVariable, sessionVariablesOf, type Acting } from '@carnet/domain';
import { z } from 'zod';
import type { ActTransaction } from './in-transaction.ts';
import { done, refused, type Outcome } from './outcome.ts';

/** Who a request says that it comes from; the data server has checked its token, not that the grant still stands. */
export type Claims = Pick<Acting, 'role' | 'account_id' | 'grant_id'>;

const claimsSchema = z.object({ role: z.enum(role.codes), account_id: z.guid(), grant_id: z.guid() });

/** From the session variables that the data server sends, in any case; undefined when one is missing. */
export function claimsOf(variables: Readonly<Record<string, unknown>>): Claims | undefined {
  const byName = new Map(Object.entries(variables).map(([name, value]) => [name.toLowerCase(), value]));
  return claimsSchema.safeParse({
    role: byName.get(sessionVariable.role),
    account_id: byName.get(sessionVariable.userId.toLowerCase()),
    grant_id: byName.get(sessionVariable.grantId.toLowerCase()),
  }).data;
}

/** Finds and locks the grant, tells the triggers, and gives its scope as the database has it now; or `grant_not_active`. */
export async function requireActingGrant(tx: ActTransaction, claims: Claims): Promise<Outcome<Acting>> {
  const grant = await tx.db
    .selectFrom('role_grant as g')
    .innerJoin('account as a', 'a.id', 'g.account_id')
    .select(['g.id as grant_id', 'g.account_id', 'g.territory_id', 'g.structure_id', 'g.beneficiary_id', 'g.role'])
    .where('g.id', '=', claims.grant_id)
    .where('g.account_id', '=', claims.account_id)
    .where('g.role', '=', claims.role)
    .where('g.revoked_at', 'is', null)
    .where('a.disabled_at', 'is', null)
    .forShare('g')
    .executeTakeFirst();
  if (grant === undefined || !role.has(grant.role)) return refused('grant_not_active');
  const acting: Acting = { ...grant, role: grant.role };
  await tx.actAs(sessionVariablesOf(acting));
  return done(acting);
}
