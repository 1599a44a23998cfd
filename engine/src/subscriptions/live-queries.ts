/** Live queries: subscribers of the same statement and values share one reading, and hear of it when its answer changes. */
import type { Row } from '../execute/database.ts';
import { errorKey, isHopeless } from './answer-errors.ts';
import type { Polled } from './poller.ts';
import type { Reading, ReadQueue } from './read-queue.ts';
import type { LiveAnswer, Subscriber, Subscription } from './subscriber.ts';

export interface LiveQuery {
  /** See `liveStatement`. */
  readonly statement: string;
  readonly values: readonly (string | null)[];
}

export interface LiveQueries extends Polled {
  /** Answers soon, then whenever the answer changes. */
  subscribe(query: LiveQuery, subscriber: Subscriber): Subscription;
  /** Statements with their values, however many subscribers they have. */
  readonly size: number;
}

interface Cohort extends Reading {
  /** Subscribers that have not been given the answer last read. Answers are not kept: they are read again. */
  readonly waiting: Set<Subscriber>;
  readonly members: Set<Subscriber>;
}

export function createLiveQueries(queue: ReadQueue, onChange: () => void): LiveQueries {
  const cohorts = new Map<string, Cohort>();

  return {
    get size() {
      return cohorts.size;
    },
    isIdle: () => cohorts.size === 0,
    markDue() {
      for (const cohort of cohorts.values()) queue.add(cohort);
    },
    subscribe(query, subscriber) {
      const key = JSON.stringify([query.statement, ...query.values]);
      let cohort = cohorts.get(key);
      if (cohort === undefined) {
        cohort = createCohort(query);
        cohorts.set(key, cohort);
      }
      const joined = cohort;
      joined.members.add(subscriber);
      joined.waiting.add(subscriber);
      // Even when others have their answer: who has just written must see it.
      queue.add(joined);
      onChange();
      return {
        stop() {
          joined.members.delete(subscriber);
          joined.waiting.delete(subscriber);
          if (joined.members.size > 0 || cohorts.get(key) !== joined) return;
          cohorts.delete(key);
          queue.remove(joined);
          onChange();
        },
        resume() {
          if (joined.waiting.has(subscriber)) queue.add(joined);
        },
      };
    },
  };
}

function createCohort({ statement, values }: LiveQuery): Cohort {
  const members = new Set<Subscriber>();
  const waiting = new Set<Subscriber>();
  /** Of the answer last read: a hash, or the key of an error. */
  let last: string | null = null;
  let hasAnswered = false;

  function tell(now: string | null, answer: LiveAnswer): void {
    const told = now === last ? [...waiting] : [...members];
    last = now;
    for (const subscriber of told) {
      if (subscriber.isReady()) {
        waiting.delete(subscriber);
        subscriber.push(answer);
      } else waiting.add(subscriber);
    }
  }

  return {
    members,
    waiting,
    statement,
    values() {
      const isAwaited = [...waiting].some((subscriber) => subscriber.isReady());
      return [...values, isAwaited ? null : last];
    },
    take(row: Row) {
      hasAnswered = true;
      tell(row['hash'] ?? null, { kind: 'data', json: row['json'] ?? 'null' });
    },
    fail(error) {
      const kind = !hasAnswered && isHopeless(error) ? 'refused' : 'error';
      tell(errorKey(error), { kind, error });
    },
  };
}
