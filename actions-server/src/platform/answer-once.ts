/**
 * One intention, one outcome: its caller draws a key, and asks with the same one after a double click or a lost connection. The answer of
 * the first is kept for two days and given again; refusals are not kept, they have done nothing.
 */
import { createHash } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import type { DB } from '../generated/database.ts';
import type { Clock } from './clock.ts';
import type { Database } from './database.ts';
import type { Tasks } from './jobs.ts';
import { done, refused, type Outcome } from './outcome.ts';

export interface Intention {
  readonly account_id: string;
  readonly act: string;
  /** A uuid. */
  readonly key: string;
  readonly input: unknown;
}

/** Runs in the act's own transaction: what is rolled back is not kept. The same key for another input is `invalid_input`. */
export async function answerOnce<Value>(
  db: Transaction<DB>,
  { account_id, act, key, input }: Intention,
  run: () => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  const hash = createHash('sha256').update(canonical(input)).digest();
  // Whoever comes second waits here for the end of the first one's transaction.
  const taken = await sql`
    insert into private.act_answer (account_id, act, key, input_hash) values (${account_id}, ${act}, ${key}, ${hash})
    on conflict do nothing returning key`.execute(db);
  const whose = sql`account_id = ${account_id} and act = ${act} and key = ${key}`;
  if (taken.rows.length === 0) {
    const { rows } = await sql<{ answer: Value; same: boolean }>`
      select answer, input_hash = ${hash} as same from private.act_answer where ${whose}`.execute(db);
    const kept = rows[0];
    return kept?.same === true ? done(kept.answer) : refused('invalid_input');
  }
  const outcome = await run();
  if (outcome.ok)
    await sql`update private.act_answer set answer = ${JSON.stringify(outcome.value)}::jsonb where ${whose}`.execute(
      db,
    );
  return outcome;
}

export const purgeAnswersTask = 'purge_answers';
const keptDays = 2;

export function answerTasks(db: Database, clock: Clock): Tasks {
  return {
    [purgeAnswersTask]: async () => {
      await sql`
        delete from private.act_answer
        where created_at < ${clock.now()}::timestamptz - make_interval(days => ${keptDays}::integer)`.execute(db);
    },
  };
}

/** The same text for the same value, whatever the order of its keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
