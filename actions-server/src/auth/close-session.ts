/** DELETE /auth/session: signs out here. Done twice, or without a session, it is done all the same. */
import type { Handler } from 'hono';
import type { Environment } from '../platform/http.ts';
import type { Services } from '../platform/services.ts';
import { clearSessionCookie, readSessionCookie } from './session-cookie.ts';
import { hashOf } from './sign-in-token.ts';

export function closeSession({ config, db, clock }: Services): Handler<Environment> {
  return async function closeSession(c) {
    const token = readSessionCookie(c);
    if (token !== undefined) {
      await db
        .updateTable('auth.session')
        .set({ revoked_at: clock.now(), revoke_reason: 'sign_out' })
        .where('revoked_at', 'is', null)
        .where('id', 'in', (eb) =>
          eb.selectFrom('auth.refresh_token').select('session_id').where('token_hash', '=', hashOf(token)),
        )
        .execute();
    }
    clearSessionCookie(c, config.publicOrigin);
    return c.body(null, 204);
  };
}
