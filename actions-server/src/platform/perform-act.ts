/** From a request of the data server to the outcome of an act: limit, grant, role, key, input and scope, in this order. */
import { sql } from 'kysely';
import { z } from 'zod';
import type { Act } from './act.ts';
import { claimsOf, requireActingGrant } from './acting-grant.ts';
import { answerOnce } from './answer-once.ts';
import type { Database } from './database.ts';
import { inTransaction } from './in-transaction.ts';
import { refused, type Outcome } from './outcome.ts';
import type { RateLimits } from './rate-limit.ts';

export interface ActRequest {
  readonly input: unknown;
  readonly session_variables: Readonly<Record<string, unknown>>;
}

const keyed = z.looseObject({ idempotency_key: z.guid().toLowerCase().nullish() });

/** The limit counts what is refused too; the rest is one transaction. `batch`: see `ActContext`. */
export async function performAct<Value>(
  db: Database,
  limits: RateLimits,
  act: Act<Value>,
  request: ActRequest,
  batch: string | null = null,
): Promise<Outcome<Value>> {
  const claims = claimsOf(request.session_variables);
  if (claims === undefined) return refused('grant_not_active');
  if (act.limit !== undefined) {
    // Outside the transaction: the counter must outlive a refusal, and needs a connection of its own.
    const allowed = await limits.consume({ name: act.name, ...act.limit }, claims.account_id);
    if (!allowed.ok) return allowed;
  }
  return inTransaction(db, async (tx) => {
    const grant = await requireActingGrant(tx, claims);
    if (!grant.ok) return grant;
    const acting = grant.value;
    if (!act.roles.includes(acting.role)) return refused('not_allowed');
    const parsed = keyed.safeParse(request.input);
    if (!parsed.success) return refused('invalid_input');
    const { idempotency_key: key, ...input } = parsed.data;
    const now = async (): Promise<string> => {
      const { rows } = await sql<{ now: string }>`select clock_timestamp()::text as now`.execute(tx.db);
      return rows[0]?.now ?? '';
    };
    const run = () => act.run({ db: tx.db, acting, batch, enqueue: tx.enqueue, now }, input);
    if (key === null || key === undefined) return run();
    return answerOnce(tx.db, { account_id: acting.account_id, act: act.name, key, input }, run);
  });
}
