/** POST /auth/session: trades the token of a link, once, for a session. */
import type { Handler } from 'hono';
import { z } from 'zod';
import type { Database } from '../platform/database.ts';
import { readJson, writeRefusal, type Environment } from '../platform/http.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import type { Services } from '../platform/services.ts';
import type { AccessTokens } from './access-token.ts';
import { expiryOf, issueRefreshToken } from './refresh-token.ts';
import { activeGrantsOf, answerSession } from './session-answer.ts';
import { writeSessionCookie } from './session-cookie.ts';
import { hashOf } from './sign-in-token.ts';

const body = z.object({ token: z.string().min(1).max(200) });

export function openSession({ config, db, clock }: Services, tokens: AccessTokens): Handler<Environment> {
  return async function openSession(c) {
    const input = body.safeParse(await readJson(c));
    if (!input.success) return writeRefusal(c, refused('invalid_input'));
    const now = clock.now();
    const user_agent = c.req.header('user-agent')?.slice(0, 300) ?? null;
    // Commits a refusal too: a link is spent even when nothing is left to open with it.
    const opened = await db.transaction().execute(async (tx) => {
      const account = await consumeLink(tx, input.data.token, now);
      if (!account.ok) return account;
      const grants = await activeGrantsOf(tx, account.value);
      const grant = grants[0];
      if (grant === undefined) return refused('no_active_grant');
      const expires_at = expiryOf(now, now);
      const session = await tx
        .insertInto('auth.session')
        .values({
          account_id: account.value,
          grant_id: grant.id,
          user_agent,
          created_at: now,
          last_used_at: now,
          expires_at,
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      const refresh = await issueRefreshToken(tx, session.id, now);
      const answer = await answerSession(tx, tokens, account.value, grant, grants, now);
      return done({ answer, refresh, expires_at });
    });
    if (!opened.ok) return writeRefusal(c, opened);
    writeSessionCookie(c, opened.value.refresh, opened.value.expires_at, config.publicOrigin);
    return c.json(opened.value.answer);
  };
}

/** The account of the link. Read and spent by the same UPDATE: of two at once, one finds it spent. */
async function consumeLink(db: Database, token: string, now: Date): Promise<Outcome<string>> {
  const token_hash = hashOf(token);
  const consumed = await db
    .updateTable('auth.sign_in_link')
    .set({ consumed_at: now })
    .where('token_hash', '=', token_hash)
    .where('consumed_at', 'is', null)
    .where('expires_at', '>', now)
    .returning('account_id')
    .executeTakeFirst();
  if (consumed !== undefined) return done(consumed.account_id);
  const link = await db
    .selectFrom('auth.sign_in_link')
    .select('consumed_at')
    .where('token_hash', '=', token_hash)
    .executeTakeFirst();
  if (link === undefined) return refused('link_unknown');
  return refused(link.consumed_at === null ? 'link_expired' : 'link_used');
}
