/** Runs the triggers of a model in the background until stopped. */
import type { Queryable } from '../catalog/read-catalog.ts';
import type { Model } from '../model/model.ts';
import { repeat } from '../shared/repeat.ts';
import { createCronRunner } from './cron-runner.ts';
import { createEventRunner } from './event-runner.ts';
import { createOneOffRunner, type WebhookResolver } from './one-off-runner.ts';

export interface RunningTriggers {
  /** Delivers an occurrence of a cron trigger now. */
  fireCron(name: string): Promise<void>;
  /** Waits for what is being delivered. */
  stop(): Promise<void>;
}

export interface TriggerOptions {
  readonly model: Model;
  readonly database: Queryable;
  readonly cronMilliseconds: number;
  readonly eventMilliseconds: number;
  /** Delivers one-off events too; their tables must be there. */
  readonly oneOff?: WebhookResolver | undefined;
  readonly onFault: (error: unknown) => void;
}

/** Resolves when the tables and row triggers are there. Nothing is made, and no timer runs, without triggers. */
export async function startTriggers(options: TriggerOptions): Promise<RunningTriggers> {
  const { model, database, onFault } = options;
  const cron = createCronRunner(model.cronTriggers, database);
  const events = createEventRunner(model, database);
  await cron.prepare();
  await events.prepare();
  const oneOff = options.oneOff && createOneOffRunner(database, options.oneOff);
  const stops = [
    ...(model.cronTriggers.length > 0 ? [repeat(() => cron.tick(), options.cronMilliseconds, onFault)] : []),
    ...(oneOff ? [repeat(() => oneOff.tick(), options.cronMilliseconds, onFault)] : []),
    ...(model.eventTriggers.length > 0 ? [repeat(() => events.tick(), options.eventMilliseconds, onFault)] : []),
  ];
  return {
    fireCron: (name) => cron.fire(name),
    stop: async () => {
      await Promise.all(stops.map((stop) => stop()));
    },
  };
}
