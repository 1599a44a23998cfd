/** What a signed-in person gets: an access token for one grant, and the grants to choose from. */
import { role, type Role } from '@carnet/domain';
import type { Database } from '../platform/database.ts';
import type { AccessTokens } from './access-token.ts';

export interface Grant {
  readonly id: string;
  readonly role: Role;
  readonly territory: { readonly id: string; readonly name: string } | null;
  readonly structure: { readonly id: string; readonly name: string } | null;
  readonly beneficiary_id: string | null;
}

export interface SessionAnswer {
  readonly access_token: string;
  /** ISO 8601, of the access token. */
  readonly expires_at: string;
  readonly account: {
    readonly id: string;
    readonly email: string;
    readonly firstname: string;
    readonly lastname: string;
  };
  readonly grant: Grant;
  readonly grants: readonly Grant[];
}

/** The account's active grants: first the one last used, then the oldest. Empty for a disabled account. */
export async function activeGrantsOf(db: Database, accountId: string): Promise<readonly Grant[]> {
  const rows = await db
    .selectFrom('role_grant as g')
    .innerJoin('account as a', 'a.id', 'g.account_id')
    .leftJoin('territory as t', 't.id', 'g.territory_id')
    .leftJoin('structure as s', 's.id', 'g.structure_id')
    .select(['g.id', 'g.role', 'g.beneficiary_id', 'g.territory_id', 'g.structure_id'])
    .select(['t.name as territory_name', 's.name as structure_name'])
    .where('g.account_id', '=', accountId)
    .where('g.revoked_at', 'is', null)
    .where('a.disabled_at', 'is', null)
    .orderBy(
      (eb) =>
        eb
          .selectFrom('auth.session as u')
          .select((u) => u.fn.max('u.last_used_at').as('at'))
          .whereRef('u.grant_id', '=', 'g.id'),
      (order) => order.desc().nullsLast(),
    )
    .orderBy('g.granted_at')
    .orderBy('g.id')
    .execute();
  return rows.flatMap((row) =>
    role.has(row.role)
      ? [
          {
            id: row.id,
            role: row.role,
            territory: named(row.territory_id, row.territory_name),
            structure: named(row.structure_id, row.structure_name),
            beneficiary_id: row.beneficiary_id,
          },
        ]
      : [],
  );
}

export async function answerSession(
  db: Database,
  tokens: AccessTokens,
  accountId: string,
  grant: Grant,
  grants: readonly Grant[],
  now: Date,
): Promise<SessionAnswer> {
  const account = await db
    .selectFrom('account')
    .select(['id', 'email', 'firstname', 'lastname'])
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow();
  const signed = await tokens.sign(
    {
      role: grant.role,
      account_id: account.id,
      grant_id: grant.id,
      territory_id: grant.territory?.id ?? null,
      structure_id: grant.structure?.id ?? null,
      beneficiary_id: grant.beneficiary_id,
    },
    now,
  );
  return { ...signed, account, grant, grants };
}

function named(id: string | null, name: string | null): { id: string; name: string } | null {
  return id === null || name === null ? null : { id, name };
}
