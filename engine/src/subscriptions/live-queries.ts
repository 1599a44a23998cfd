/**
 * Live queries: subscribers of the same statement and values share one execution, and those of the same statement
 * with other values one round trip. Nothing is read while nothing was committed.
 */
import { hash } from 'node:crypto';
import type { BoundStatement, Database } from '../execute/database.ts';
import { fromPostgres } from '../execute/postgres-error.ts';
import { printArray } from '../plan/array-text.ts';

export interface LiveQuery {
  /** For one subscriber: its first answer, and after a failure of the shared statement. */
  readonly single: BoundStatement;
  /** For many: see `multiplexedStatement`. */
  readonly multiplexed: string;
}

export type LiveAnswer =
  { readonly kind: 'data'; readonly json: string } | { readonly kind: 'error'; readonly error: unknown };

export interface LiveQueries {
  /** Answers at once, then whenever the answer changes, until the returned function is called. */
  subscribe(query: LiveQuery, push: (answer: LiveAnswer) => void): () => void;
  /** Runs `poll` at each tick after something was committed. */
  onChange(poll: () => Promise<void>): () => void;
  close(): void;
}

interface Cohort {
  readonly query: LiveQuery;
  readonly subscribers: Set<(answer: LiveAnswer) => void>;
  lastHash: string | undefined;
  lastAnswer: LiveAnswer | undefined;
}

export interface LiveOptions {
  readonly database: Database;
  readonly refetchMilliseconds: number;
  readonly batchSize: number;
}

/** Views and functions may read the clock, so everything is read anew now and then even if nothing was written. */
const ticksWithoutGate = 10;

export function createLiveQueries({ database, refetchMilliseconds, batchSize }: LiveOptions): LiveQueries {
  const groups = new Map<string, Map<string, Cohort>>();
  const polls = new Set<() => Promise<void>>();
  let timer: NodeJS.Timeout | undefined;
  let snapshot: string | undefined;
  let ticks = 0;

  function wake(): void {
    if (timer !== undefined || (groups.size === 0 && polls.size === 0)) return;
    timer = setTimeout(() => {
      void tick().finally(() => {
        timer = undefined;
        wake();
      });
    }, refetchMilliseconds);
  }

  async function tick(): Promise<void> {
    if (!(await somethingCommitted())) return;
    const batches: Cohort[][] = [];
    for (const cohorts of groups.values()) {
      const all = [...cohorts.values()];
      for (let at = 0; at < all.length; at += batchSize) batches.push(all.slice(at, at + batchSize));
    }
    await Promise.all([...batches.map(refresh), ...[...polls].map((poll) => poll())]);
  }

  /** Equal snapshots see equal rows. Read before the poll, so that a commit in between is seen at the next tick. */
  async function somethingCommitted(): Promise<boolean> {
    ticks += 1;
    let now: string | undefined;
    try {
      const [row] = await database.run({ text: 'SELECT pg_current_snapshot()::text AS "now"', values: [] });
      now = row?.['now'] ?? undefined;
    } catch {
      // The database is away: its polls will tell each subscriber.
      now = undefined;
    }
    const changed = now === undefined || now !== snapshot || ticks % ticksWithoutGate === 0;
    snapshot = now;
    return changed;
  }

  async function refresh(cohorts: readonly Cohort[]): Promise<void> {
    const [first] = cohorts;
    if (first === undefined) return;
    if (cohorts.length === 1 || first.query.single.values.length === 0) {
      await Promise.all(cohorts.map(refreshAlone));
      return;
    }
    const values = first.query.single.values.map((_, index) =>
      printArray(cohorts.map((cohort) => cohort.query.single.values[index] ?? null)),
    );
    try {
      const rows = await database.run({ text: first.query.multiplexed, values });
      for (const row of rows) {
        const cohort = cohorts[Number(row['n']) - 1];
        if (cohort !== undefined) tell(cohort, { kind: 'data', json: row['json'] ?? 'null' });
      }
    } catch {
      // One subscriber's values may fail for all: alone, each learns its own fate.
      for (const cohort of cohorts) await refreshAlone(cohort);
    }
  }

  async function refreshAlone(cohort: Cohort): Promise<void> {
    try {
      const [row] = await database.run(cohort.query.single);
      tell(cohort, { kind: 'data', json: row?.['json'] ?? 'null' });
    } catch (error) {
      tell(cohort, { kind: 'error', error: fromPostgres(error, cohort.query.single) });
    }
  }

  function tell(cohort: Cohort, answer: LiveAnswer): void {
    const now = answer.kind === 'data' ? hash('sha1', answer.json) : String(answer.error);
    if (now === cohort.lastHash) return;
    cohort.lastHash = now;
    cohort.lastAnswer = answer;
    for (const push of cohort.subscribers) push(answer);
  }

  return {
    subscribe(query, push) {
      const { text, values } = query.single;
      let cohorts = groups.get(text);
      if (cohorts === undefined) {
        cohorts = new Map();
        groups.set(text, cohorts);
      }
      const key = JSON.stringify(values);
      let cohort = cohorts.get(key);
      if (cohort === undefined) {
        cohort = { query, subscribers: new Set(), lastHash: undefined, lastAnswer: undefined };
        cohorts.set(key, cohort);
      }
      cohort.subscribers.add(push);
      if (cohort.lastAnswer === undefined) void refreshAlone(cohort);
      else push(cohort.lastAnswer);
      wake();
      const joined = cohort;
      const group = cohorts;
      return () => {
        joined.subscribers.delete(push);
        if (joined.subscribers.size > 0) return;
        group.delete(key);
        if (group.size === 0) groups.delete(text);
      };
    },
    onChange(poll) {
      polls.add(poll);
      wake();
      return () => {
        polls.delete(poll);
      };
    },
    close() {
      clearTimeout(timer);
      timer = undefined;
      groups.clear();
      polls.clear();
    },
  };
}
