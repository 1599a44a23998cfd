/** POST /auth/refresh: a new access token, and a new refresh token in place of the one presented. */
import type { Handler } from 'hono';
import type { Environment } from '../platform/http.ts';
import type { Services } from '../platform/services.ts';
import type { AccessTokens } from './access-token.ts';
import { continueSession } from './continue-session.ts';

export function refreshSession(services: Services, tokens: AccessTokens): Handler<Environment> {
  return function refreshSession(c) {
    return continueSession(c, services, tokens, null);
  };
}
