/** Cron triggers: occurrences are rows, made ahead of time and delivered when due, once however many engines run. */
import { Cron } from 'croner';
import type { Queryable } from '../catalog/read-catalog.ts';
import type { CronTrigger } from '../model/model.ts';
import { postWebhook } from './post-webhook.ts';
import { cronTables } from './trigger-tables.ts';

export interface CronRunner {
  /** Makes the tables; call once before the rest. */
  prepare(): Promise<void>;
  /** Makes coming occurrences and delivers those that are due. */
  tick(now?: Date): Promise<void>;
  /** Delivers an occurrence of now, whatever the schedule. Throws for a name that no trigger has. */
  fire(name: string): Promise<void>;
}

/** How many occurrences are kept ahead, so that those missed while the engine was down are still delivered. */
const ahead = 100;

interface Claimed {
  readonly id: string;
  readonly name: string;
  readonly scheduled: string;
  readonly tries: number;
}

export function createCronRunner(triggers: readonly CronTrigger[], database: Queryable): CronRunner {
  const byName = new Map(triggers.map((trigger) => [trigger.name, trigger]));

  async function schedule(trigger: CronTrigger, now: Date): Promise<void> {
    const { rows } = await database.query(
      `select count(*)::text as waiting, max(scheduled_time)::text as last from hdb_catalog.hdb_cron_events
       where trigger_name = $1 and status = 'scheduled' and scheduled_time > $2`,
      [trigger.name, now],
    );
    const { waiting, last } = rows[0] as { waiting: string; last: string | null };
    if (Number(waiting) > ahead / 2) return;
    const from = last === null ? now : new Date(last);
    const times = new Cron(trigger.schedule, { paused: true, timezone: 'UTC' }).nextRuns(ahead - Number(waiting), from);
    await database.query(
      `insert into hdb_catalog.hdb_cron_events (trigger_name, scheduled_time)
       select $1, unnest($2::timestamptz[]) on conflict do nothing`,
      [trigger.name, times.map((time) => time.toISOString())],
    );
  }

  /** A row locked by an engine that died is free again once its time to answer is over. */
  async function claim(now: Date): Promise<readonly Claimed[]> {
    const { rows } = await database.query(
      `update hdb_catalog.hdb_cron_events e
       set status = 'locked', next_retry_at = $1::timestamptz + interval '10 minutes'
       where e.id in (
         select id from hdb_catalog.hdb_cron_events
         where trigger_name = any($2) and status in ('scheduled', 'locked')
           and scheduled_time <= $1 and (next_retry_at is null or next_retry_at <= $1)
         order by scheduled_time limit 100 for update skip locked
       )
       returning e.id, e.trigger_name as name, e.tries::text as tries,
         to_char(e.scheduled_time at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as scheduled`,
      [now, [...byName.keys()]],
    );
    return (rows as { id: string; name: string; tries: string; scheduled: string }[]).map((row) => ({
      ...row,
      tries: Number(row.tries),
    }));
  }

  async function deliver(event: Claimed, now: Date): Promise<void> {
    const trigger = byName.get(event.name);
    if (!trigger) return;
    const { retry } = trigger;
    if (now.getTime() - Date.parse(event.scheduled) > retry.toleranceSeconds * 1_000) {
      await finish(event, 'dead');
      return;
    }
    const body = {
      scheduled_time: event.scheduled,
      payload: trigger.payload,
      name: trigger.name,
      id: event.id,
      comment: trigger.comment ?? null,
    };
    const { webhook: url, headers, requestTransform: transform } = trigger;
    const delivery = await postWebhook({ url, headers, timeoutSeconds: retry.timeoutSeconds, body, transform });
    await database.query(
      `insert into hdb_catalog.hdb_cron_event_invocation_logs (event_id, status, request, response) values ($1, $2, $3, $4)`,
      [
        event.id,
        delivery.status,
        JSON.stringify({ payload: delivery.sent, version: '2' }),
        JSON.stringify(delivery.response),
      ],
    );
    if (delivery.delivered) await finish(event, 'delivered');
    else if (delivery.isHopeless || (delivery.retryAfter === undefined && event.tries >= retry.retries))
      await finish(event, 'error');
    else {
      const wait = delivery.retryAfter ?? retry.intervalSeconds;
      await database.query(
        `update hdb_catalog.hdb_cron_events set status = 'scheduled', tries = tries + 1,
         next_retry_at = $2::timestamptz + make_interval(secs => $3) where id = $1`,
        [event.id, now, wait],
      );
    }
  }

  async function finish(event: Claimed, status: 'delivered' | 'error' | 'dead'): Promise<void> {
    await database.query(
      `update hdb_catalog.hdb_cron_events set status = $2, tries = tries + 1, next_retry_at = null where id = $1`,
      [event.id, status],
    );
  }

  return {
    async prepare() {
      if (triggers.length === 0) return;
      await database.query(cronTables);
      // Coming occurrences follow the schedules of now, not those of former metadata.
      await database.query(
        `delete from hdb_catalog.hdb_cron_events where status = 'scheduled' and tries = 0 and scheduled_time > now()`,
      );
    },
    async tick(now = new Date()) {
      for (const trigger of triggers) await schedule(trigger, now);
      await Promise.all((await claim(now)).map((event) => deliver(event, now)));
    },
    async fire(name) {
      if (!byName.has(name)) throw new Error(`no cron trigger is named "${name}"`);
      const now = new Date();
      await database.query(
        `insert into hdb_catalog.hdb_cron_events (trigger_name, scheduled_time) values ($1, $2) on conflict do nothing`,
        [name, now],
      );
      await Promise.all((await claim(now)).map((event) => deliver(event, now)));
    },
  };
}
