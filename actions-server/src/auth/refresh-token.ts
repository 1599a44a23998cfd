/** The refresh tokens of a session: each is used once, and a second use of an old one closes the session for everybody. */
import type { ErrorCode } from '@carnet/domain';
import type { Database } from '../platform/database.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { hashOf, newToken } from './sign-in-token.ts';

/** Two tabs, or an answer lost on the way, present the same token twice within seconds: that is no theft. */
const graceMs = 10_000;
/** A session unused for so long ends… */
const idleMs = 12 * 60 * 60 * 1000;
/** … and so does one that was opened so long ago, however used. */
const lifetimeMs = 7 * 24 * 60 * 60 * 1000;

export interface OpenSession {
  readonly id: string;
  readonly account_id: string;
  readonly grant_id: string;
  readonly created_at: Date;
}

/** When a session opened at `createdAt` and used `now` ends. */
export function expiryOf(createdAt: Date, now: Date): Date {
  return new Date(Math.min(now.getTime() + idleMs, createdAt.getTime() + lifetimeMs));
}

/** Stores a new refresh token of the session and gives it in clear, once. */
export async function issueRefreshToken(db: Database, sessionId: string, now: Date): Promise<string> {
  const { token, hash } = newToken();
  await db
    .insertInto('auth.refresh_token')
    .values({ token_hash: hash, session_id: sessionId, created_at: now })
    .execute();
  return token;
}

/**
 * The session that `token` opens, locked with it until the transaction ends. Refuses with `no_session`, `session_expired` or
 * `session_revoked`; closes the session, in this transaction, when the token is an old one or its grant is gone: so commit
 * a refusal too.
 */
export async function sessionOf(db: Database, token: string | undefined, now: Date): Promise<Outcome<OpenSession>> {
  if (token === undefined) return refused('no_session');
  const found = await db
    .selectFrom('auth.refresh_token as t')
    .innerJoin('auth.session as s', 's.id', 't.session_id')
    .innerJoin('role_grant as g', 'g.id', 's.grant_id')
    .innerJoin('account as a', 'a.id', 's.account_id')
    .select(['s.id', 's.account_id', 's.grant_id', 's.created_at', 's.expires_at', 's.revoked_at', 't.used_at'])
    .select(['g.revoked_at as grant_revoked_at', 'a.disabled_at'])
    .where('t.token_hash', '=', hashOf(token))
    .forUpdate(['t', 's'])
    .executeTakeFirst();
  if (found === undefined) return refused('no_session');
  if (found.revoked_at !== null) return refused('session_revoked');
  if (found.expires_at <= now) return refused('session_expired');
  if (found.used_at !== null && now.getTime() - found.used_at.getTime() > graceMs) {
    return revoke(db, found.id, 'token_reuse', now);
  }
  if (found.grant_revoked_at !== null || found.disabled_at !== null) return revoke(db, found.id, 'grant_revoked', now);
  return done({ id: found.id, account_id: found.account_id, grant_id: found.grant_id, created_at: found.created_at });
}

async function revoke(
  db: Database,
  sessionId: string,
  reason: 'token_reuse' | 'grant_revoked',
  now: Date,
): Promise<Outcome<OpenSession>> {
  await db
    .updateTable('auth.session')
    .set({ revoked_at: now, revoke_reason: reason })
    .where('id', '=', sessionId)
    .execute();
  return refused('session_revoked' satisfies ErrorCode);
}
