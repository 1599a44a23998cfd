/** POST /auth/grant: goes on with the same session under another grant of the same account. */
import type { Handler } from 'hono';
import { z } from 'zod';
import { readJson, writeRefusal, type Environment } from '../platform/http.ts';
import { refused } from '../platform/outcome.ts';
import type { Services } from '../platform/services.ts';
import type { AccessTokens } from './access-token.ts';
import { continueSession } from './continue-session.ts';

const body = z.object({ grant_id: z.guid().toLowerCase() });

export function switchGrant(services: Services, tokens: AccessTokens): Handler<Environment> {
  return async function switchGrant(c) {
    const input = body.safeParse(await readJson(c));
    if (!input.success) return writeRefusal(c, refused('invalid_input'));
    return continueSession(c, services, tokens, input.data.grant_id);
  };
}
