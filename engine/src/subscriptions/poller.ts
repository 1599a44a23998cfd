/** The clock of subscriptions: at each tick, if anything was committed, all is due. */
import type { Database } from '../execute/database.ts';

export interface Polled {
  isIdle(): boolean;
  /** Puts all into the queue. */
  markDue(): void;
}

export interface Poller {
  /** Starts the clock if anyone waits for answers, stops it otherwise. */
  adjust(): void;
  readonly isRunning: boolean;
  close(): void;
}

/** Views and functions may read the clock, so everything is read anew now and then even if nothing was written. */
const ticksWithoutGate = 10;

/** Equal snapshots see equal rows. On a replica they are incomplete, but what was replayed is known. */
const gate = {
  text: 'SELECT CASE WHEN pg_is_in_recovery() THEN pg_last_wal_replay_lsn()::text ELSE pg_current_snapshot()::text END AS "now"',
  values: [],
};

export function createPoller(options: {
  readonly database: Pick<Database, 'run'>;
  readonly milliseconds: number;
  readonly polled: () => readonly Polled[];
  /** Reads what is due. Never rejects. */
  readonly read: () => Promise<void>;
}): Poller {
  const { database, milliseconds, polled, read } = options;
  let timer: NodeJS.Timeout | undefined;
  let isTicking = false;
  let isClosed = false;
  let snapshot: string | undefined;
  let ticks = 0;

  const isIdle = () => polled().every((each) => each.isIdle());

  function schedule(delay: number): void {
    if (isClosed || timer !== undefined || isTicking || isIdle()) return;
    timer = setTimeout(() => {
      timer = undefined;
      void tick();
    }, delay);
  }

  async function tick(): Promise<void> {
    isTicking = true;
    const start = performance.now();
    if (await somethingCommitted()) for (const each of polled()) each.markDue();
    await read();
    isTicking = false;
    schedule(Math.max(milliseconds - (performance.now() - start), milliseconds / 10));
  }

  /** Asked before the reading, so that a commit in between is seen at the next tick. */
  async function somethingCommitted(): Promise<boolean> {
    ticks += 1;
    let now: string | undefined;
    try {
      const [row] = await database.run(gate);
      now = row?.['now'] ?? undefined;
    } catch {
      // The database is away: the reading will tell each subscriber.
      now = undefined;
    }
    const changed = now === undefined || now !== snapshot || ticks % ticksWithoutGate === 0;
    snapshot = now;
    return changed;
  }

  return {
    adjust() {
      if (isIdle()) stop();
      else schedule(milliseconds);
    },
    get isRunning() {
      return timer !== undefined || isTicking;
    },
    close() {
      isClosed = true;
      stop();
    },
  };

  function stop(): void {
    clearTimeout(timer);
    timer = undefined;
  }
}
