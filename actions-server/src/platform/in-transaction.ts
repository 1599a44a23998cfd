/** One act, one transaction, under the least-privilege role `carnet_acts`; a refusal undoes everything. */
import { sql, type Transaction } from 'kysely';
import type { DB } from '../generated/database.ts';
import type { Database } from './database.ts';
import { enqueue, type Job } from './jobs.ts';
import type { Outcome, Refusal } from './outcome.ts';
import { refusalOfDatabase } from './refusal-of-database.ts';

export interface ActTransaction {
  readonly db: Transaction<DB>;
  /** Enqueues at the end of the transaction, if it commits. */
  readonly enqueue: (job: Job) => void;
  /** Tells triggers who acts, until the end of the transaction; `variables` in lower case. */
  actAs(variables: Readonly<Record<string, string>>): Promise<void>;
}

/** Commits when the outcome is a value. What the schema refuses at the last moment, commit included, is a refusal too. */
export async function inTransaction<Value>(
  db: Database,
  act: (tx: ActTransaction) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  try {
    return await db.transaction().execute(async (trx) => {
      const jobs: Job[] = [];
      await sql`select set_config('role', 'carnet_acts', true)`.execute(trx);
      const outcome = await act({
        db: trx,
        enqueue: (job) => void jobs.push(job),
        actAs: async (variables) => {
          await sql`select set_config('hasura.user', ${JSON.stringify(variables)}, true)`.execute(trx);
        },
      });
      if (!outcome.ok) throw new RolledBack(outcome);
      if (jobs.length > 0) {
        await sql`select set_config('role', 'none', true)`.execute(trx);
        await enqueue(trx, jobs);
      }
      return outcome;
    });
  } catch (error) {
    if (error instanceof RolledBack) return error.refusal;
    const refusal = refusalOfDatabase(error);
    if (refusal === undefined) throw error;
    return refusal;
  }
}

/** Carries a refusal out of kysely's transaction, which only rolls back on an exception. */
class RolledBack extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}
