/** The operations on one-off events and on the occurrences of cron triggers. */
import type { Queryable } from '../catalog/read-catalog.ts';
import { EngineError } from '../errors.ts';

type EventType = 'one_off' | 'cron';

interface EventArguments {
  readonly webhook?: unknown;
  readonly schedule_at?: string;
  readonly payload?: unknown;
  readonly headers?: unknown;
  readonly retry_conf?: unknown;
  readonly comment?: string | null;
  readonly type?: EventType;
  readonly event_id?: string;
  readonly trigger_name?: string;
  readonly status?: readonly string[];
  readonly limit?: number;
  readonly offset?: number;
}

const tables = {
  one_off: { events: 'hdb_scheduled_events', logs: 'hdb_scheduled_event_invocation_logs' },
  cron: { events: 'hdb_cron_events', logs: 'hdb_cron_event_invocation_logs' },
} as const;

type Run = (args: EventArguments, database: Queryable) => Promise<unknown>;

export const scheduledEventOperations: Readonly<Record<string, Run>> = {
  async create_scheduled_event(args, database) {
    const { webhook, schedule_at: at, payload = null, headers = [], retry_conf: retry = {}, comment = null } = args;
    if (webhook === undefined || at === undefined) throw missing(webhook === undefined ? 'webhook' : 'schedule_at');
    if (Number.isNaN(Date.parse(at)))
      throw new EngineError('parse-failed', 'the time is not one of ISO 8601', { path: '$.args.schedule_at' });
    const { rows } = await database.query(
      `insert into hdb_catalog.hdb_scheduled_events (webhook_conf, scheduled_time, payload, retry_conf, header_conf, comment)
       values ($1, $2, $3, $4, $5, $6) returning id`,
      [
        JSON.stringify(webhook),
        at,
        JSON.stringify(payload),
        JSON.stringify({ ...defaultRetry, ...(retry as object) }),
        JSON.stringify(headers),
        comment,
      ],
    );
    return { message: 'success', event_id: rows[0]?.['id'] };
  },

  async delete_scheduled_event(args, database) {
    if (args.event_id === undefined) throw missing('event_id');
    const { rows } = await database.query(
      `delete from hdb_catalog.${tables[typeOf(args)].events} where id = $1 returning id`,
      [args.event_id],
    );
    if (rows.length === 0)
      throw new EngineError('not-found', `scheduled event with id ${args.event_id} does not exist`, { path: '$.args' });
    return { message: 'success' };
  },

  async get_scheduled_events(args, database) {
    const type = typeOf(args);
    const { rows } = await database.query(
      `select to_json(e)::text as event from hdb_catalog.${tables[type].events} e
       where ($1::text[] is null or status = any($1)) and ($2::text is null or to_json(e) ->> 'trigger_name' = $2)
       order by scheduled_time limit $3 offset $4`,
      [args.status ?? null, args.trigger_name ?? null, args.limit ?? 100, args.offset ?? 0],
    );
    return { events: rows.map(({ event }) => JSON.parse(event as string) as unknown) };
  },

  async get_scheduled_event_invocations(args, database) {
    const { rows } = await database.query(
      `select to_json(l)::text as invocation from hdb_catalog.${tables[typeOf(args)].logs} l
       where $1::text is null or event_id = $1 order by created_at desc limit $2 offset $3`,
      [args.event_id ?? null, args.limit ?? 100, args.offset ?? 0],
    );
    return { invocations: rows.map(({ invocation }) => JSON.parse(invocation as string) as unknown) };
  },
};

const defaultRetry = { num_retries: 0, retry_interval_seconds: 10, timeout_seconds: 60, tolerance_seconds: 21_600 };

function typeOf({ type }: EventArguments): EventType {
  if (type === 'one_off' || type === 'cron') return type;
  throw new EngineError('parse-failed', 'key "type" must be "one_off" or "cron"', { path: '$.args.type' });
}

function missing(key: string): EngineError {
  return new EngineError('parse-failed', `key "${key}" not found`, { path: '$.args' });
}
