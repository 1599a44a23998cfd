/** Event triggers: row triggers write what happened in the same transaction, and a loop delivers it at least once. */
import type { Queryable } from '../catalog/read-catalog.ts';
import type { EventTrigger, Model } from '../model/model.ts';
import { eventTriggerSql } from './event-trigger-sql.ts';
import { postWebhook } from './post-webhook.ts';
import { eventTables } from './trigger-tables.ts';

export interface EventRunner {
  /** Makes the tables and the row triggers, and drops the row triggers of former metadata. Call once before the rest. */
  prepare(): Promise<void>;
  /** Delivers what waits; gives the number of events tried. */
  tick(): Promise<number>;
}

interface Claimed {
  readonly id: string;
  readonly schema_name: string;
  readonly table_name: string;
  readonly trigger_name: string;
  readonly payload: string;
  readonly created_at: string;
  readonly tries: string;
}

export function createEventRunner(model: Model, database: Queryable): EventRunner {
  const byName = new Map(model.eventTriggers.map((trigger) => [trigger.name, trigger]));

  async function claim(): Promise<readonly Claimed[]> {
    const { rows } = await database.query(
      `update hdb_catalog.event_log e set locked = now()
       where e.id in (
         select id from hdb_catalog.event_log
         where trigger_name = any($1) and not delivered and not error and not archived
           and (locked is null or locked < now() - interval '30 minutes')
           and (next_retry_at is null or next_retry_at <= now())
         order by created_at limit 100 for update skip locked
       )
       returning e.id, e.schema_name, e.table_name, e.trigger_name, e.payload::text as payload, e.tries::text as tries,
         to_char(e.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.US') as created_at`,
      [[...byName.keys()]],
    );
    return rows as unknown as Claimed[];
  }

  async function deliver(event: Claimed, trigger: EventTrigger): Promise<void> {
    const tries = Number(event.tries);
    const { webhook: url, headers, retry, requestTransform: transform } = trigger;
    const payload = JSON.parse(event.payload) as { readonly session_variables?: unknown };
    const body = {
      id: event.id,
      created_at: event.created_at,
      table: { schema: event.schema_name, name: event.table_name },
      trigger: { name: event.trigger_name },
      event: payload,
      delivery_info: { current_retry: tries, max_retries: retry.retries },
    };
    const delivery = await postWebhook({
      url,
      headers,
      timeoutSeconds: retry.timeoutSeconds,
      body,
      transform,
      sessionVariables: payload.session_variables,
    });
    await database.query(
      `insert into hdb_catalog.event_invocation_logs (trigger_name, event_id, status, request, response) values ($1, $2, $3, $4, $5)`,
      [
        trigger.name,
        event.id,
        delivery.status,
        JSON.stringify({ payload: delivery.sent, version: '2' }),
        JSON.stringify(delivery.response),
      ],
    );
    const isLast = delivery.retryAfter === undefined && tries >= retry.retries;
    const hasFailed = !delivery.delivered && (isLast || delivery.isHopeless);
    const wait = delivery.delivered || hasFailed ? null : (delivery.retryAfter ?? retry.intervalSeconds);
    await database.query(
      `update hdb_catalog.event_log set delivered = $2, error = $3, tries = tries + 1, locked = null,
       next_retry_at = now() + make_interval(secs => $4) where id = $1`,
      [event.id, delivery.delivered, hasFailed, wait],
    );
  }

  return {
    async prepare() {
      const { rows } = await database.query(`select to_regclass('hdb_catalog.event_log')::text as log`);
      if (byName.size === 0 && rows[0]?.['log'] === null) return;
      await database.query(eventTables);
      await database.query(await eventTriggerSql(model, database));
    },
    async tick() {
      const events = byName.size === 0 ? [] : await claim();
      await Promise.all(
        events.map(async (event) => {
          const trigger = byName.get(event.trigger_name);
          if (trigger) await deliver(event, trigger);
        }),
      );
      return events.length;
    },
  };
}
