/** An act: one business change, asked by Hasura as an action, done in one transaction or refused as a whole. */
import type { Acting, Role } from '@carnet/domain';
import type { Transaction } from 'kysely';
import type { z } from 'zod';
import type { DB } from '../generated/database.ts';
import type { Job } from './jobs.ts';
import { refused, type Outcome } from './outcome.ts';

export interface ActContext {
  readonly db: Transaction<DB>;
  /** Who acts and in which scope, as the database has it now. */
  readonly acting: Acting;
  /** The several acts of which this is one, when they were asked at once: who is told of them gets one letter for all. */
  readonly batch: string | null;
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

export interface Act<Value = unknown> {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly limit?: { readonly points: number; readonly seconds: number };
  run(context: ActContext, input: unknown): Promise<Outcome<Value>>;
}

/** Checks the input before `run`; refuses with `invalid_input`. */
export function defineAct<Schema extends z.ZodType, Value>(definition: ActDefinition<Schema, Value>): Act<Value> {
  return {
    ...definition,
    run: (context, input) => {
      const parsed = definition.input.safeParse(input);
      return parsed.success ? definition.run(context, parsed.data) : Promise.resolve(refused('invalid_input'));
    },
  };
}
