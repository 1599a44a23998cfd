/** An act: one business change, asked by Hasura as an action, done in one transaction or refused as a whole. */
import type { Acting, Role } from '@carnet/domain';
import { sql, type Transaction } from 'kysely';
import type { z } from 'zod';
import type { DB } from '../generated/database.ts';
import { claimsOf, requireActingGrant } from './acting-grant.ts';
import type { Database } from './database.ts';
import { inTransaction } from './in-transaction.ts';
import type { Job } from './jobs.ts';
import { refused, type Outcome } from './outcome.ts';
import type { RateLimits } from './rate-limit.ts';

export interface ActContext {
  readonly db: Transaction<DB>;
  /** Who acts and in which scope, as the database has it now. */
  readonly acting: Acting;
  /** Enqueues in the act's own transaction. */
  readonly enqueue: (job: Job) => void;
  /**
   * Now, in microseconds as the database keeps them. Ask after the row lock: the start of the transaction may come before
   * what another one, which we waited for, has written.
   */
  now(): Promise<string>;
}

interface ActDefinition<Schema extends z.ZodType, Value> {
  /** The action's name in Hasura. */
  readonly name: string;
  readonly roles: readonly Role[];
  readonly input: Schema;
  /** Times per account. */
  readonly limit?: { readonly points: number; readonly seconds: number };
  /** Re-checks the scope: which rows `acting` may touch. */
  run(context: ActContext, input: z.output<Schema>): Promise<Outcome<Value>>;
}

export interface Act {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly limit?: { readonly points: number; readonly seconds: number };
  run(context: ActContext, input: unknown): Promise<Outcome<unknown>>;
}

/** Checks the input before `run`; refuses with `invalid_input`. */
export function defineAct<Schema extends z.ZodType, Value>(definition: ActDefinition<Schema, Value>): Act {
  return {
    ...definition,
    run: (context, input) => {
      const parsed = definition.input.safeParse(input);
      return parsed.success ? definition.run(context, parsed.data) : Promise.resolve(refused('invalid_input'));
    },
  };
}

export interface ActRequest {
  readonly input: unknown;
  readonly session_variables: Readonly<Record<string, unknown>>;
}

/** Limit, grant, role, input and scope, in this order. The limit counts what is refused too; the rest is one transaction. */
export async function performAct(
  db: Database,
  limits: RateLimits,
  act: Act,
  request: ActRequest,
): Promise<Outcome<unknown>> {
  const claims = claimsOf(request.session_variables);
  if (claims === undefined) return refused('grant_not_active');
  if (act.limit !== undefined) {
    // Outside the transaction: the counter must outlive a refusal, and needs a connection of its own.
    const allowed = await limits.consume({ name: act.name, ...act.limit }, claims.account_id);
    if (!allowed.ok) return allowed;
  }
  return inTransaction<unknown>(db, async (tx) => {
    const grant = await requireActingGrant(tx, claims);
    if (!grant.ok) return grant;
    const acting = grant.value;
    if (!act.roles.includes(acting.role)) return refused('not_allowed');
    const now = async (): Promise<string> => {
      const { rows } = await sql<{ now: string }>`select clock_timestamp()::text as now`.execute(tx.db);
      return rows[0]?.now ?? '';
    };
    return act.run({ db: tx.db, acting, enqueue: tx.enqueue, now }, request.input);
  });
}
