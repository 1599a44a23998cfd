/** Cron triggers, and event triggers of tables. */
import { Cron } from 'croner';
import type { CronTriggerMetadata, EventOperation, EventTriggerMetadata, TableMetadata } from '../metadata/metadata.ts';
import { keyOf } from '../shared/qualified-name.ts';
import { Inconsistent } from './build-report.ts';
import { buildTransform } from './build-transform.ts';
import type { Report } from './build-report.ts';
import type { Environment } from './environment.ts';
import { fromEnvironment, resolveHeaders, resolveTemplate } from './environment.ts';
import type { CronTrigger, EventTrigger, Table } from './model.ts';

export function buildCronTriggers(
  metadata: readonly CronTriggerMetadata[],
  env: Environment,
  report: Report,
): CronTrigger[] {
  const seen = new Set<string>();
  return metadata.flatMap((entry) => {
    const built = report.attempt('cron_trigger', entry.name, entry, (): CronTrigger => {
      if (seen.has(entry.name))
        throw new Inconsistent(`cron trigger "${entry.name}" is already defined`, entry, 'name');
      seen.add(entry.name);
      const { schedule, retry_conf: retry = {} } = entry;
      if (schedule.trim().split(/\s+/).length !== 5 || !isSchedule(schedule)) {
        throw new Inconsistent(`"${schedule}" is not a schedule of five fields`, entry, 'schedule');
      }
      const webhook =
        typeof entry.webhook === 'string'
          ? resolveTemplate(entry.webhook, env, entry, 'webhook')
          : fromEnvironment(entry.webhook.from_env, env, entry, 'webhook');
      return {
        name: entry.name,
        webhook,
        schedule,
        payload: entry.payload ?? null,
        headers: resolveHeaders(entry.headers, env),
        retry: {
          retries: retry.num_retries ?? 0,
          intervalSeconds: retry.retry_interval_seconds ?? 10,
          timeoutSeconds: retry.timeout_seconds ?? 60,
          toleranceSeconds: retry.tolerance_seconds ?? 21_600,
        },
        comment: entry.comment ?? undefined,
        requestTransform: buildTransform(entry.request_transform, 'request_transform', entry),
      };
    });
    return built ? [built] : [];
  });
}

function isSchedule(text: string): boolean {
  try {
    new Cron(text, { paused: true, timezone: 'UTC' });
    return true;
  } catch {
    // The parser says why in words of its own; the caller names file and line, which is what helps.
    return false;
  }
}

/** Event triggers of the tables that could be built; their names are unique in the source. */
export function buildEventTriggers(
  metadata: readonly TableMetadata[],
  tables: ReadonlyMap<string, Table>,
  env: Environment,
  report: Report,
): EventTrigger[] {
  const seen = new Set<string>();
  const owned = metadata.flatMap((entry) => {
    const table = tables.get(keyOf(entry.table));
    return table ? (entry.event_triggers ?? []).map((trigger) => [trigger, table] as const) : [];
  });
  return owned.flatMap(([entry, table]) => {
    const built = report.attempt('event_trigger', `${entry.name} in table ${table.name}`, entry, (): EventTrigger => {
      if (seen.has(entry.name))
        throw new Inconsistent(`event trigger "${entry.name}" is already defined`, entry, 'name');
      seen.add(entry.name);
      const operations = new Map<'INSERT' | 'UPDATE' | 'DELETE', readonly string[] | '*'>();
      const groups = [
        ['INSERT', entry.definition.insert],
        ['UPDATE', entry.definition.update],
        ['DELETE', entry.definition.delete],
      ] as const;
      for (const [operation, definition] of groups) {
        if (definition) operations.set(operation, checkedColumns(definition, table));
      }
      if (table.isView) throw new Inconsistent('event triggers are for tables, not for views', entry);
      const retry = entry.retry_conf ?? {};
      return {
        name: entry.name,
        table: table.key,
        operations,
        enableManual: entry.definition.enable_manual ?? false,
        webhook: eventWebhook(entry, env),
        headers: resolveHeaders(entry.headers, env),
        retry: {
          retries: retry.num_retries ?? 0,
          intervalSeconds: retry.interval_sec ?? 10,
          timeoutSeconds: retry.timeout_sec ?? 60,
        },
        requestTransform: buildTransform(entry.request_transform, 'request_transform', entry),
      };
    });
    return built ? [built] : [];
  });
}

function eventWebhook(entry: EventTriggerMetadata, env: Environment): string {
  const { webhook, webhook_from_env: variable } = entry;
  if ((webhook ?? variable) === undefined || (webhook !== undefined && variable !== undefined))
    throw new Inconsistent('exactly one of webhook and webhook_from_env is needed', entry);
  return webhook === undefined
    ? fromEnvironment(variable ?? '', env, entry, 'webhook_from_env')
    : resolveTemplate(webhook, env, entry, 'webhook');
}

function checkedColumns(operation: EventOperation, table: Table): readonly string[] | '*' {
  if (operation.columns === '*') return '*';
  const unknown = operation.columns.find((column) => !table.columnByName.has(column));
  if (unknown !== undefined) throw new Inconsistent(`"${unknown}" does not exist`, operation, 'columns');
  return operation.columns;
}
