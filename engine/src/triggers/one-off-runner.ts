/** One-off scheduled events: each is a row with its own webhook, delivered when due, once however many engines run. */
import type { Queryable } from '../catalog/read-catalog.ts';
import type { HeaderMetadata } from '../metadata/metadata.ts';
import type { HeaderTemplate } from '../model/model.ts';
import { postWebhook } from './post-webhook.ts';

export interface OneOffRunner {
  /** Delivers those that are due. The tables must be there. */
  tick(now?: Date): Promise<void>;
}

/** What is named by the environment is read when it is needed, so that no secret is kept in the database; undefined when it is not set. */
export interface WebhookResolver {
  webhook(conf: string | { readonly from_env: string }): string | undefined;
  headers(conf: readonly HeaderMetadata[]): readonly HeaderTemplate[] | undefined;
}

interface RetryConf {
  readonly num_retries?: number;
  readonly retry_interval_seconds?: number;
  readonly timeout_seconds?: number;
  readonly tolerance_seconds?: number;
}

interface Claimed {
  readonly id: string;
  readonly webhook: string;
  readonly headers: string | null;
  readonly retry: string | null;
  readonly payload: string | null;
  readonly comment: string | null;
  readonly tries: string;
  readonly scheduled: string;
  readonly created: string;
}

export function createOneOffRunner(database: Queryable, resolver: WebhookResolver): OneOffRunner {
  /** A row locked by an engine that died is free again once its time to answer is over. */
  async function claim(now: Date): Promise<readonly Claimed[]> {
    const { rows } = await database.query(
      `update hdb_catalog.hdb_scheduled_events e
       set status = 'locked', next_retry_at = $1::timestamptz + interval '10 minutes'
       where e.id in (
         select id from hdb_catalog.hdb_scheduled_events
         where status in ('scheduled', 'locked') and scheduled_time <= $1
           and (next_retry_at is null or next_retry_at <= $1)
         order by scheduled_time limit 100 for update skip locked
       )
       returning e.id, e.webhook_conf::text as webhook, e.header_conf::text as headers, e.retry_conf::text as retry,
         e.payload::text as payload, e.comment, e.tries::text as tries,
         to_char(e.scheduled_time at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as scheduled,
         to_char(e.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as created`,
      [now],
    );
    return rows as unknown as Claimed[];
  }

  async function deliver(event: Claimed, now: Date): Promise<void> {
    const retry = JSON.parse(event.retry ?? '{}') as RetryConf;
    const tolerance = retry.tolerance_seconds ?? 21_600;
    if (now.getTime() - Date.parse(event.scheduled) > tolerance * 1_000) return finish(event, 'dead');
    const body = {
      scheduled_time: event.scheduled,
      created_at: event.created,
      id: event.id,
      payload: JSON.parse(event.payload ?? 'null') as unknown,
      comment: event.comment,
    };
    const to = resolved(event);
    // No later try would know more of the environment.
    if (to === undefined) return finish(event, 'error');
    const delivery = await postWebhook({ ...to, timeoutSeconds: retry.timeout_seconds ?? 60, body });
    await database.query(
      `insert into hdb_catalog.hdb_scheduled_event_invocation_logs (event_id, status, request, response) values ($1, $2, $3, $4)`,
      [event.id, delivery.status, JSON.stringify({ payload: body, version: '2' }), JSON.stringify(delivery.response)],
    );
    if (delivery.delivered) return finish(event, 'delivered');
    const isLast = Number(event.tries) >= (retry.num_retries ?? 0);
    if (delivery.retryAfter === undefined && isLast) return finish(event, 'error');
    await database.query(
      `update hdb_catalog.hdb_scheduled_events set status = 'scheduled', tries = tries + 1,
       next_retry_at = $2::timestamptz + make_interval(secs => $3) where id = $1`,
      [event.id, now, delivery.retryAfter ?? retry.retry_interval_seconds ?? 10],
    );
  }

  /** Undefined when the environment does not say what the event names. */
  function resolved(event: Claimed): { url: string; headers: readonly HeaderTemplate[] } | undefined {
    const url = resolver.webhook(JSON.parse(event.webhook) as string);
    const headers = resolver.headers(JSON.parse(event.headers ?? '[]') as HeaderMetadata[]);
    return url === undefined || headers === undefined ? undefined : { url, headers };
  }

  async function finish(event: Claimed, status: 'delivered' | 'error' | 'dead'): Promise<void> {
    await database.query(
      `update hdb_catalog.hdb_scheduled_events set status = $2, tries = tries + 1, next_retry_at = null where id = $1`,
      [event.id, status],
    );
  }

  return {
    async tick(now = new Date()) {
      await Promise.all((await claim(now)).map((event) => deliver(event, now)));
    },
  };
}
