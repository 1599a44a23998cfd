/** The two HTTP applications: what people reach, and what only Hasura reaches. */
import { messageOf } from '@carnet/domain';
import type { Hono } from 'hono';
import { z } from 'zod';
import type { AccessTokens } from './auth/access-token.ts';
import { authRoutes } from './auth/routes.ts';
import type { Act } from './platform/act.ts';
import { isBatch, performBatch, type Batch } from './platform/batch.ts';
import { sameSecret } from './platform/constant-time.ts';
import { createHttpApp, readJson, writeRefusal, type Environment, type WriteRefusal } from './platform/http.ts';
import { refused } from './platform/outcome.ts';
import { performAct } from './platform/perform-act.ts';
import type { Services } from './platform/services.ts';
import { statusOf } from './platform/status-of.ts';

const maxPublicBodyBytes = 16 * 1024;
const maxActionBodyBytes = 256 * 1024;

export function createPublicApp(services: Services, tokens: AccessTokens): Hono<Environment> {
  const app = createHttpApp(services.log, maxPublicBodyBytes, writeRefusal);
  app.route('/', authRoutes(services, tokens));
  return app;
}

/** Hasura shows `message` to the person and hands `extensions` over to the client (status 4xx). */
const writeActionError: WriteRefusal = (c, refusal) => {
  const retry = refusal.retryAfter === undefined ? {} : { retry_after: refusal.retryAfter };
  return c.json(
    { message: messageOf(refusal.code), extensions: { code: refusal.code, ...retry } },
    statusOf(refusal.code),
  );
};

/** What Hasura posts to an action's handler. */
const actionRequest = z.object({
  action: z.object({ name: z.string() }),
  input: z.unknown(),
  session_variables: z.record(z.string(), z.unknown()),
});

export function createActionsApp(
  { config, db, limits, log }: Services,
  acts: readonly (Act | Batch)[],
): Hono<Environment> {
  const app = createHttpApp(log, maxActionBodyBytes, writeActionError);
  for (const act of acts) {
    app.post(`/actions/${act.name}`, async (c) => {
      if (!sameSecret(c.req.header('x-carnet-actions-secret') ?? '', config.actionsSecret)) {
        return writeActionError(c, refused('not_allowed'));
      }
      const request = actionRequest.safeParse(await readJson(c));
      if (!request.success || request.data.action.name !== act.name)
        return writeActionError(c, refused('invalid_input'));
      const outcome = isBatch(act)
        ? await performBatch(db, limits, act, request.data)
        : await performAct(db, limits, act, request.data);
      log.info({ act: act.name, outcome: outcome.ok ? 'done' : outcome.code }, 'act');
      return outcome.ok ? c.json(outcome.value as object) : writeActionError(c, outcome);
    });
  }
  return app;
}
