/** The sign-in endpoints, public, at the application's own origin. */
import { sql } from 'kysely';
import { Hono } from 'hono';
import type { Environment } from '../platform/http.ts';
import type { Services } from '../platform/services.ts';
import type { AccessTokens } from './access-token.ts';
import { closeAllSessions } from './close-all-sessions.ts';
import { closeSession } from './close-session.ts';
import { guardRequest } from './guard-request.ts';
import { listSessions } from './list-sessions.ts';
import { openSession } from './open-session.ts';
import { refreshSession } from './refresh-session.ts';
import { requestLink } from './request-link.ts';
import { switchGrant } from './switch-grant.ts';

const jwksMaxAgeSeconds = 300;

export function authRoutes(services: Services, tokens: AccessTokens): Hono<Environment> {
  const app = new Hono<Environment>();
  app
    .get('/.well-known/jwks.json', (c) => {
      c.header('cache-control', `public, max-age=${String(jwksMaxAgeSeconds)}`);
      return c.json(tokens.jwks);
    })
    .use('/auth/*', guardRequest(services.config.publicOrigin))
    .get('/auth/health', async (c) => {
      await sql`select 1`.execute(services.db);
      return c.json({ status: 'ok' });
    })
    .post('/auth/link', requestLink(services))
    .post('/auth/session', openSession(services, tokens))
    .delete('/auth/session', closeSession(services))
    .post('/auth/refresh', refreshSession(services, tokens))
    .post('/auth/grant', switchGrant(services, tokens))
    .get('/auth/sessions', listSessions(services))
    .delete('/auth/sessions', closeAllSessions(services));
  return app;
}
