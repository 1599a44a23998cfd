/** Goes on with the session of the cookie under one of its account's grants, with a fresh refresh token. */
import type { Database } from '../platform/database.ts';
import { writeRefusal, type HttpContext } from '../platform/http.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import type { Services } from '../platform/services.ts';
import type { AccessTokens } from './access-token.ts';
import { expiryOf, issueRefreshToken, sessionOf } from './refresh-token.ts';
import { activeGrantsOf, answerSession, type SessionAnswer } from './session-answer.ts';
import { clearSessionCookie, readSessionCookie, writeSessionCookie } from './session-cookie.ts';
import { hashOf } from './sign-in-token.ts';

interface Continued {
  readonly answer: SessionAnswer;
  readonly refresh: string;
  readonly expires_at: Date;
}

/** `grantId` null keeps the session's own grant. */
export async function continueSession(
  c: HttpContext,
  { config, db, clock }: Services,
  tokens: AccessTokens,
  grantId: string | null,
): Promise<Response> {
  const now = clock.now();
  const token = readSessionCookie(c);
  // Commits a refusal too: it may close the session.
  const outcome = await db.transaction().execute((tx) => rotate(tx, tokens, token, grantId, now));
  if (!outcome.ok) {
    if (outcome.code !== 'grant_not_active') clearSessionCookie(c, config.publicOrigin);
    return writeRefusal(c, outcome);
  }
  writeSessionCookie(c, outcome.value.refresh, outcome.value.expires_at, config.publicOrigin);
  return c.json(outcome.value.answer);
}

async function rotate(
  db: Database,
  tokens: AccessTokens,
  token: string | undefined,
  grantId: string | null,
  now: Date,
): Promise<Outcome<Continued>> {
  const session = await sessionOf(db, token, now);
  if (!session.ok || token === undefined) return session.ok ? refused('no_session') : session;
  const { id, account_id, created_at } = session.value;
  const grants = await activeGrantsOf(db, account_id);
  const grant = grants.find((candidate) => candidate.id === (grantId ?? session.value.grant_id));
  if (grant === undefined) return refused('grant_not_active');
  const expires_at = expiryOf(created_at, now);
  await db
    .updateTable('auth.session')
    .set({ last_used_at: now, expires_at, grant_id: grant.id })
    .where('id', '=', id)
    .execute();
  // A token presented again within the grace keeps the date of its first use: the grace does not renew itself.
  await db
    .updateTable('auth.refresh_token')
    .set({ used_at: now })
    .where('token_hash', '=', hashOf(token))
    .where('used_at', 'is', null)
    .execute();
  const refresh = await issueRefreshToken(db, id, now);
  const answer = await answerSession(db, tokens, account_id, grant, grants, now);
  return done({ answer, refresh, expires_at });
}
