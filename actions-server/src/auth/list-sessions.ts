/** GET /auth/sessions: where the account is signed in, this session first. */
import type { Handler } from 'hono';
import { writeRefusal, type Environment } from '../platform/http.ts';
import type { Services } from '../platform/services.ts';
import { sessionOf } from './refresh-token.ts';
import { readSessionCookie } from './session-cookie.ts';

/** Dates are ISO 8601. */
export interface ListedSession {
  readonly id: string;
  readonly created_at: string;
  readonly last_used_at: string;
  readonly expires_at: string;
  readonly user_agent: string | null;
  readonly current: boolean;
}

export function listSessions({ db, clock }: Services): Handler<Environment> {
  return async function listSessions(c) {
    const now = clock.now();
    const session = await db.transaction().execute((tx) => sessionOf(tx, readSessionCookie(c), now));
    if (!session.ok) return writeRefusal(c, session);
    const { id: currentId, account_id } = session.value;
    const rows = await db
      .selectFrom('auth.session')
      .select(['id', 'created_at', 'last_used_at', 'expires_at', 'user_agent'])
      .where('account_id', '=', account_id)
      .where('revoked_at', 'is', null)
      .where('expires_at', '>', now)
      .orderBy((eb) => eb('id', '=', currentId), 'desc')
      .orderBy('last_used_at', 'desc')
      .execute();
    const sessions: ListedSession[] = rows.map((row) => ({
      id: row.id,
      created_at: row.created_at.toISOString(),
      last_used_at: row.last_used_at.toISOString(),
      expires_at: row.expires_at.toISOString(),
      user_agent: row.user_agent,
      current: row.id === currentId,
    }));
    return c.json({ sessions });
  };
}
