/**
 * Reads what is due: readings of the same statement in one round trip, those of the same values once, and none twice
 * at a time. One that fails is read apart from the others until it no longer does.
 */
import type { Database, Row } from '../execute/database.ts';
import { fromPostgres } from '../execute/postgres-error.ts';
import { printArray } from '../plan/array-text.ts';
import { isLost, lostDatabase } from './lost-database.ts';

export interface Reading {
  /** Takes one array per value, and yields rows numbered by `n`: see `sql/live.ts`. */
  readonly statement: string;
  values(): readonly (string | null)[];
  take(row: Row): void;
  fail(error: unknown): void;
}

export interface ReadQueue {
  /** Due soon: those of one turn of the event loop are read together. */
  add(reading: Reading): void;
  remove(reading: Reading): void;
  /** Reads all that is due, and what failed before; resolves when it is read. Never rejects. */
  read(): Promise<void>;
  close(): void;
}

export function createReadQueue(options: {
  readonly database: Pick<Database, 'run'>;
  readonly batchSize: number;
  readonly onFault: (error: unknown) => void;
}): ReadQueue {
  const { database, batchSize, onFault } = options;
  const due = new Set<Reading>();
  const running = new Set<Reading>();
  /** To be read again whatever is committed; those that Postgres refused, each by itself. */
  const failed = new Set<Reading>();
  const apart = new Set<Reading>();
  const removed = new WeakSet<Reading>();
  let soon: NodeJS.Immediate | undefined;
  let isClosed = false;

  function schedule(): void {
    if (isClosed) return;
    soon ??= setImmediate(() => {
      soon = undefined;
      void readDue();
    });
  }

  async function readDue(): Promise<void> {
    const ready = [...due].filter((reading) => !running.has(reading));
    for (const reading of ready) {
      due.delete(reading);
      running.add(reading);
    }
    await Promise.all(
      batchesOf(ready).map(async (batch) => {
        await readBatch(batch);
        for (const reading of batch) running.delete(reading);
        if (batch.some((reading) => due.has(reading))) schedule();
      }),
    );
  }

  function batchesOf(readings: readonly Reading[]): Reading[][] {
    const alone = readings.filter((reading) => apart.has(reading));
    const together = readings.filter((reading) => !apart.has(reading));
    const byStatement = Map.groupBy(together, (reading) => reading.statement);
    return [
      ...alone.map((reading) => [reading]),
      ...[...byStatement.values()].flatMap((group) => slices(group, batchSize)),
    ];
  }

  async function readBatch(batch: readonly Reading[]): Promise<void> {
    const byValues = new Map<string, { readonly values: readonly (string | null)[]; readonly readings: Reading[] }>();
    for (const reading of batch) {
      const values = reading.values();
      const key = JSON.stringify(values);
      const same = byValues.get(key);
      if (same === undefined) byValues.set(key, { values, readings: [reading] });
      else same.readings.push(reading);
    }
    const numbered = [...byValues.values()];
    const width = numbered[0]?.values.length ?? 0;
    const lists = Array.from({ length: width }, (_, at) =>
      printArray(numbered.map(({ values }) => values[at] ?? null)),
    );
    const statement = { text: batch[0]?.statement ?? '', values: lists };
    let rows: readonly Row[];
    try {
      rows = await database.run(statement);
    } catch (error) {
      if (isClosed) return;
      if (isLost(error)) {
        for (const reading of batch) fail(reading, lostDatabase());
      } else if (numbered.length === 1) {
        for (const reading of batch) {
          if (!removed.has(reading)) apart.add(reading);
          fail(reading, fromPostgres(error, statement));
        }
      } else {
        // One subscriber's values may fail for all: alone, each learns its own fate.
        for (const { readings } of numbered) await readBatch(readings);
      }
      return;
    }
    if (isClosed) return;
    for (const reading of batch) {
      failed.delete(reading);
      apart.delete(reading);
    }
    for (const row of rows) {
      for (const reading of numbered[Number(row['n']) - 1]?.readings ?? []) guard(() => reading.take(row));
    }
  }

  function fail(reading: Reading, error: unknown): void {
    if (removed.has(reading)) return;
    failed.add(reading);
    guard(() => reading.fail(error));
  }

  /** A fault in one socket must not cost the others their answers. */
  function guard(work: () => void): void {
    try {
      work();
    } catch (error) {
      onFault(error);
    }
  }

  return {
    add(reading) {
      due.add(reading);
      schedule();
    },
    remove(reading) {
      removed.add(reading);
      for (const set of [due, failed, apart]) set.delete(reading);
    },
    async read() {
      for (const reading of failed) due.add(reading);
      await readDue();
    },
    close() {
      isClosed = true;
      clearImmediate(soon);
      for (const set of [due, failed, apart]) set.clear();
    },
  };
}

function slices<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}
