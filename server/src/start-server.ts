/** The composition root: every part of the product in one process, on one public port. */
import { createServer } from 'node:http';
import { ConfigError, createActionsServer, parseConfig, type Config as ActionsConfig } from '@carnet/actions-server';
import { createEngine } from '@carnet/engine';
import { getRequestListener } from '@hono/node-server';
import type { ServerConfig } from './config.ts';
import { fillDatabase, updateDatabase } from './fill-database.ts';
import { handleInbox } from './inbox.ts';
import { closeServer, listen } from './listen.ts';
import { startMailCatcher, type MailCatcher } from './mail-catcher.ts';
import { openEmbeddedDatabase, openGivenDatabase, type OpenDatabase } from './open-database.ts';
import { answerStarting, createPublicListener, handlePublicUpgrade, type PublicParts } from './public-origin.ts';
import { loadSecrets } from './secrets.ts';
import { StartupError } from './startup-error.ts';
import { loadStaticApp } from './static-app.ts';

export interface ServerOptions extends ServerConfig {
  /** Data that nobody will miss: nothing is synced to disk. */
  readonly throwAway?: boolean;
  /** Told of failures that nobody foresaw. */
  readonly onFailure: (error: unknown) => void;
}

export interface RunningServer {
  /** Address of the app, without a final slash. */
  readonly url: string;
  readonly port: number;
  /** Superuser's connection string: for tests, which look at what was written. */
  readonly databaseUrl: string;
  /** E-mails caught, when no relay was given. */
  readonly mails?: MailCatcher;
  close(): Promise<void>;
}

/** Throws a StartupError for what the person at the terminal can mend. Whatever was started before is stopped. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const closers: (() => Promise<unknown>)[] = [];
  const close = async (): Promise<void> => {
    for (let closer = closers.pop(); closer !== undefined; closer = closers.pop()) await closer();
  };
  try {
    return await compose(options, (closer) => closers.push(closer), close);
  } catch (error) {
    await close();
    throw error;
  }
}

async function compose(
  options: ServerOptions,
  atClose: (closer: () => Promise<unknown>) => void,
  close: () => Promise<void>,
): Promise<RunningServer> {
  const app = loadStaticApp(options.appDir);

  // The port is taken first: finding it in use must not cost the start of a database.
  const publicServer = createServer(answerStarting);
  const port = await listen(publicServer, options.port, options.host);
  atClose(() => closeServer(publicServer));
  const url = options.publicUrl ?? `http://localhost:${String(port)}`;

  const secrets = loadSecrets(options.dataDir);
  const database = await openDatabase(options);
  atClose(() => database.close());

  const mails = options.smtpUrl === undefined ? await startMailCatcher() : undefined;
  if (mails) atClose(() => mails.close());

  const config = actionsConfig({
    LOG_LEVEL: 'warn',
    ...options.actionsSettings,
    DATABASE_URL: database.url,
    PUBLIC_URL: url,
    ACTIONS_SECRET: secrets.actionsSecret,
    JWT_PRIVATE_KEY: secrets.jwtPrivateKey,
    SMTP_URL: options.smtpUrl ?? mails?.url,
    MAIL_FROM: options.mailFrom,
  });
  const actions = await createActionsServer({ config });
  atClose(() => actions.close());

  // The engine alone calls the acts, on a port that only this machine sees.
  const answerEngine = getRequestListener((request) => actions.actions.fetch(request));
  const webhooks = createServer((request, response) => void answerEngine(request, response));
  const webhooksPort = await listen(webhooks, 0, '127.0.0.1');
  atClose(() => closeServer(webhooks));

  const engine = await createEngine({
    project: options.projectDir,
    databaseUrl: database.url,
    env: {
      HASURA_GRAPHQL_DATABASE_URL: database.url,
      HASURA_GRAPHQL_ADMIN_SECRET: secrets.adminSecret,
      HASURA_GRAPHQL_JWT_SECRET: JSON.stringify({
        type: 'ES256',
        key: secrets.jwtPublicKey,
        issuer: 'carnet-de-bord',
        audience: 'carnet-de-bord',
      }),
      HASURA_GRAPHQL_UNAUTHORIZED_ROLE: 'anonymous',
      ACTIONS_URL: `http://127.0.0.1:${String(webhooksPort)}/actions`,
      ACTIONS_SECRET: secrets.actionsSecret,
    },
  });
  atClose(() => engine.close());

  const parts: PublicParts = {
    engine,
    actions: getRequestListener((request, { incoming }) => {
      const { remoteAddress } = incoming.socket;
      return actions.fetch(request, remoteAddress === undefined ? {} : { clientAddress: remoteAddress });
    }),
    app,
    isHttps: url.startsWith('https:'),
    onFailure: options.onFailure,
    ...(mails ? { inbox: (request, response) => handleInbox(mails, request, response) } : {}),
  };
  publicServer.off('request', answerStarting).on('request', createPublicListener(parts));
  publicServer.on('upgrade', (request, socket, head) => {
    handlePublicUpgrade(parts, request, socket, head);
  });
  return { url, port, databaseUrl: database.url, close, ...(mails ? { mails } : {}) };
}

function actionsConfig(settings: Readonly<Record<string, string | undefined>>): ActionsConfig {
  try {
    return parseConfig(settings);
  } catch (cause) {
    if (!(cause instanceof ConfigError)) throw cause;
    throw new StartupError(`Un réglage n’est pas valable. ${cause.message}`, { cause });
  }
}

async function openDatabase(options: ServerOptions): Promise<OpenDatabase> {
  const { projectDir, demoData } = options;
  if (options.databaseUrl === undefined) {
    const fill = (url: string): Promise<void> => fillDatabase(url, { projectDir, demoData });
    const database = await openEmbeddedDatabase(options.dataDir, { test: options.throwAway ?? false, fill });
    await updateDatabase(database.url, projectDir);
    return database;
  }
  const database = await openGivenDatabase(options.databaseUrl);
  await fillDatabase(database.url, { projectDir, demoData });
  return database;
}
