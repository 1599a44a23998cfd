/** Cron triggers, and event triggers of tables. */
import { Cron } from 'croner';
import type { CronTriggerMetadata, EventOperation, EventTriggerMetadata } from '../metadata/metadata.ts';
import { Inconsistent } from './build-report.ts';
import type { Report } from './build-report.ts';
import type { Environment } from './environment.ts';
import { fromEnvironment, resolveHeaders, resolveTemplate } from './environment.ts';
import type { CronTrigger, EventTrigger, Table } from './model.ts';

export function buildCronTriggers(
  metadata: readonly CronTriggerMetadata[],
  env: Environment,
  report: Report,
): CronTrigger[] {
  return metadata.flatMap((entry) => {
    const built = report.attempt('cron_trigger', entry.name, entry, (): CronTrigger => {
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

export function buildEventTriggers(
  metadata: readonly EventTriggerMetadata[],
  table: Table,
  env: Environment,
  report: Report,
): EventTrigger[] {
  return metadata.flatMap((entry) => {
    const built = report.attempt('event_trigger', `${entry.name} in table ${table.name}`, entry, (): EventTrigger => {
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
      const webhook =
        entry.webhook_from_env === undefined
          ? resolveTemplate(entry.webhook ?? '', env, entry, 'webhook')
          : fromEnvironment(entry.webhook_from_env, env, entry, 'webhook_from_env');
      return {
        name: entry.name,
        table: table.key,
        operations,
        enableManual: entry.definition.enable_manual ?? false,
        webhook,
        headers: resolveHeaders(entry.headers, env),
        retry: {
          retries: retry.num_retries ?? 0,
          intervalSeconds: retry.interval_sec ?? 10,
          timeoutSeconds: retry.timeout_sec ?? 60,
        },
      };
    });
    return built ? [built] : [];
  });
}

function checkedColumns(operation: EventOperation, table: Table): readonly string[] | '*' {
  if (operation.columns === '*') return '*';
  const unknown = operation.columns.find((column) => !table.columnByName.has(column));
  if (unknown !== undefined) throw new Inconsistent(`"${unknown}" does not exist`, operation, 'columns');
  return operation.columns;
}
