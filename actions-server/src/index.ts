/** The acts and the sign-in of Carnet de bord, as two `fetch` functions and a queue of jobs over one database. */
import { actsWith } from './acts.ts';
import { createAccessTokens } from './auth/access-token.ts';
import { purgeSignInTask, purgeTasks } from './auth/purge-sign-in.ts';
import { signInTasks } from './auth/send-sign-in-link.ts';
import { createActionsApp, createPublicApp } from './app.ts';
import type { Config } from './config.ts';
import { contractTasks, tellContractEndsTask } from './contracts/contract-alerts.ts';
import { createCodeHasher, signatureTasks } from './contracts/signature-code.ts';
import { createNirKeys } from './nir/nir-keys.ts';
import { nirTasks, renewNirTask } from './nir/renew-nir.ts';
import { notificationTasks, sendSummariesTask } from './notifications/email-notifications.ts';
import { eventTasks, tellEventsTask } from './notifications/tell-events.ts';
import { accessTasks, endAccessTask } from './orientation/end-access.ts';
import { remindReorientationsTask, reorientationTasks } from './orientation/remind-reorientations.ts';
import { orientationLetterTasks } from './orientation/write-about-orientation.ts';
import { answerTasks, purgeAnswersTask } from './platform/answer-once.ts';
import { systemClock, type Clock } from './platform/clock.ts';
import { openDatabase } from './platform/database.ts';
import { startJobs } from './platform/jobs.ts';
import { createMailer, mailTasks } from './platform/mailer.ts';
import { createLog } from './platform/observation.ts';
import { createRateLimits } from './platform/rate-limit.ts';
import type { Services } from './platform/services.ts';
import { keepRetentionTask, retentionTasks } from './retention/keep-retention.ts';

export { ConfigError, parseConfig, readConfig } from './config.ts';
export type { Config } from './config.ts';
export { loadReference } from './reference/load-reference.ts';
export type { LoadedList } from './reference/load-reference.ts';
export { ReferenceFileError } from './reference/reference-error.ts';
export type { Clock } from './platform/clock.ts';
export type { Grant, SessionAnswer } from './auth/session-answer.ts';
export type { ListedSession } from './auth/list-sessions.ts';

/** What the listener knows of a request besides itself: the peer's IP address, for rate limits. */
export interface RequestOrigin {
  readonly clientAddress?: string;
}

export interface ActionsServer {
  /** Public: `/auth/*` and `/.well-known/jwks.json`. Give the peer's address: without it all share one limit. */
  fetch(request: Request, origin?: RequestOrigin): Promise<Response>;
  /** `POST /actions/<name>`, for Hasura only: listen on a loopback or private address. */
  readonly actions: { fetch(request: Request): Promise<Response> };
  /** Waits for the jobs under way, then lets go of the database and the mail server. */
  close(): Promise<void>;
}

export interface ActionsServerOptions {
  readonly config: Config;
  readonly clock?: Clock;
}

/** The database must be migrated. Installs the queue's schema if needed and starts to work on it. */
export async function createActionsServer({
  config,
  clock = systemClock,
}: ActionsServerOptions): Promise<ActionsServer> {
  const log = createLog(config.logLevel);
  const tokens = await createAccessTokens(config);
  const { db, pool } = openDatabase(config.databaseUrl, config.databasePoolSize, log);
  const services: Services = { config, db, clock, limits: createRateLimits(pool), log };
  const mailer = createMailer({ smtpUrl: config.smtpUrl, from: config.mailFrom, publicOrigin: config.publicOrigin });
  const nirKeys = config.nirKey === undefined ? undefined : createNirKeys(config.nirKey, config.nirPreviousKeys);
  const codeHasher = createCodeHasher(config.actionsSecret);
  const jobs = await startJobs({
    pool,
    log,
    tasks: {
      ...mailTasks(mailer),
      ...signInTasks(db, mailer, clock),
      ...purgeTasks(db, clock),
      ...retentionTasks(db, clock, log),
      ...nirTasks(db, nirKeys),
      ...notificationTasks(db, mailer, clock),
      ...eventTasks(db),
      ...orientationLetterTasks(db, mailer),
      ...reorientationTasks(db, clock),
      ...accessTasks(db, clock),
      ...answerTasks(db, clock),
      ...signatureTasks(db, mailer, clock, codeHasher),
      ...contractTasks(db, clock),
    },
    crontab: [
      `* * * * * ${tellEventsTask}`,
      `17 3 * * * ${purgeSignInTask}`,
      `27 3 * * * ${keepRetentionTask}`,
      `37 3 * * * ${endAccessTask}`,
      `47 3 * * * ${renewNirTask}`,
      `57 3 * * * ${purgeAnswersTask}`,
      `7 5 * * * ${remindReorientationsTask}`,
      `12 5 * * * ${tellContractEndsTask}`,
      `17 5 * * * ${sendSummariesTask}`,
    ].join('\n'),
  }).catch(async (error: unknown) => {
    mailer.close();
    await pool.end();
    throw error;
  });

  const publicApp = createPublicApp(services, tokens);
  const actionsApp = createActionsApp(services, actsWith({ nirKeys, codeHasher, clock }));
  return {
    fetch: async (request, origin = {}) => publicApp.fetch(request, origin),
    actions: { fetch: async (request) => actionsApp.fetch(request, {}) },
    close: async () => {
      await jobs.stop();
      mailer.close();
      await pool.end();
    },
  };
}
