/** DELETE /auth/sessions: signs out everywhere, here included. */
import type { Handler } from 'hono';
import { writeRefusal, type Environment } from '../platform/http.ts';
import { done } from '../platform/outcome.ts';
import type { Services } from '../platform/services.ts';
import { sessionOf } from './refresh-token.ts';
import { clearSessionCookie, readSessionCookie } from './session-cookie.ts';

export function closeAllSessions({ config, db, clock }: Services): Handler<Environment> {
  return async function closeAllSessions(c) {
    const now = clock.now();
    const outcome = await db.transaction().execute(async (tx) => {
      const session = await sessionOf(tx, readSessionCookie(c), now);
      if (!session.ok) return session;
      await tx
        .updateTable('auth.session')
        .set({ revoked_at: now, revoke_reason: 'sign_out_everywhere' })
        .where('account_id', '=', session.value.account_id)
        .where('revoked_at', 'is', null)
        .execute();
      return done(null);
    });
    if (!outcome.ok) return writeRefusal(c, outcome);
    clearSessionCookie(c, config.publicOrigin);
    return c.body(null, 204);
  };
}
