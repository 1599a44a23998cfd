/** Streams: each subscriber reads on from its own cursor; those at the same place share a reading's row. */
import type { Row } from '../execute/database.ts';
import { errorKey, isHopeless } from './answer-errors.ts';
import type { Polled } from './poller.ts';
import type { Reading, ReadQueue } from './read-queue.ts';
import type { Subscriber, Subscription } from './subscriber.ts';

export interface Stream {
  /** See `streamStatement`. */
  readonly statement: string;
  readonly values: readonly (string | null)[];
  /** Which of the values is the cursor. */
  readonly cursorAt: number;
  readonly initial: string | null;
  readonly batchSize: number;
}

export interface Streams extends Polled {
  /** Pushes the rows after the cursor, batch by batch; a batch without rows is not told. */
  subscribe(stream: Stream, subscriber: Subscriber): Subscription;
  readonly size: number;
}

export function createStreams(queue: ReadQueue, onChange: () => void): Streams {
  const open = new Map<Reading, Subscriber>();

  /** The cursor of a socket that takes nothing stays where it is. */
  function readOn(reading: Reading): void {
    if (open.get(reading)?.isReady() === true) queue.add(reading);
  }

  return {
    get size() {
      return open.size;
    },
    isIdle: () => open.size === 0,
    markDue() {
      for (const reading of open.keys()) readOn(reading);
    },
    subscribe(stream, subscriber) {
      const reading = createReading(stream, subscriber, () => readOn(reading));
      open.set(reading, subscriber);
      queue.add(reading);
      onChange();
      return {
        stop() {
          open.delete(reading);
          queue.remove(reading);
          onChange();
        },
        resume: () => readOn(reading),
      };
    },
  };
}

function createReading(stream: Stream, subscriber: Subscriber, readOn: () => void): Reading {
  let cursor = stream.initial;
  let hasAnswered = false;
  let lastError: string | undefined;
  return {
    statement: stream.statement,
    values: () => stream.values.with(stream.cursorAt, cursor),
    take(row: Row) {
      hasAnswered = true;
      lastError = undefined;
      cursor = row['cursor'] ?? null;
      subscriber.push({ kind: 'data', json: row['json'] ?? '[]' });
      // A full batch may have more behind it.
      if (Number(row['count']) >= stream.batchSize) readOn();
    },
    fail(error) {
      const key = errorKey(error);
      if (key === lastError || !subscriber.isReady()) return;
      lastError = key;
      subscriber.push({ kind: !hasAnswered && isHopeless(error) ? 'refused' : 'error', error });
    },
  };
}
