/** The queue of jobs, in PostgreSQL (graphile-worker): what is enqueued in a transaction happens if, and only if, it commits. */
import { Logger, run } from 'graphile-worker';
import { sql } from 'kysely';
import type pg from 'pg';
import type { Database } from './database.ts';
import { faultOf, type Log } from './observation.ts';

export interface Job {
  readonly task: string;
  readonly payload: object;
  /** Attempts before giving up, further and further apart; 25 (about three days) when absent. */
  readonly attempts?: number;
  /**
   * Jobs of the same task with the same key become one, two seconds after the last: their payloads are lists, which are joined.
   */
  readonly gather?: string;
}

/** What a job of this name does with its payload; throws to be tried again. */
export type Tasks = Readonly<Record<string, (payload: unknown) => Promise<void>>>;

export interface JobsOptions {
  readonly pool: pg.Pool;
  readonly tasks: Tasks;
  /** Lines of cron (UTC): `17 3 * * * task_name`. */
  readonly crontab: string;
  readonly log: Log;
}

/** Installs or migrates the queue's schema, then works on it until `stop`, which waits for the jobs under way. */
export async function startJobs(options: JobsOptions): Promise<{ stop(): Promise<void> }> {
  const { tasks, log } = options;
  const runner = await run({
    pgPool: options.pool,
    taskList: Object.fromEntries(
      Object.entries(tasks).map(([name, task]) => [name, (payload: unknown) => task(payload)]),
    ),
    crontab: options.crontab,
    concurrency: 4,
    // As batches, the end of each job is written before `stop` gives the pool back; one by one, the worker does not wait for it.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    noHandleSignals: true,
    logger: new Logger(quietly(log)),
  });
  runner.promise.catch((error: unknown) => log.fatal(faultOf(error), 'the queue of jobs has stopped'));
  return { stop: () => runner.stop() };
}

/** Must run as the owner of the queue: acts leave their own role first. */
export async function enqueue(db: Database, jobs: readonly Job[]): Promise<void> {
  for (const { task, payload, attempts, gather } of jobs) {
    const key = gather === undefined ? null : `${task}:${gather}`;
    await sql`
      select graphile_worker.add_job(${task}, ${JSON.stringify(payload)}::json, max_attempts => ${attempts ?? null}::integer,
        job_key => ${key}::text, run_at => case when ${key}::text is not null then now() + interval '2 seconds' end)`.execute(
      db,
    );
  }
}

/** The worker's own messages quote errors, which may quote addresses: only the task and the fault's kind are kept. */
function quietly(log: Log): ConstructorParameters<typeof Logger>[0] {
  return (scope) => (level, _message, meta) => {
    if (level !== 'error' && level !== 'warning') return;
    log.warn(
      { task: scope.taskIdentifier, job: scope.jobId, ...faultOf(meta['error']) },
      'a job failed or the queue is in trouble',
    );
  };
}
