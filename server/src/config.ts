/** The environment of the server, read once. A bad value stops the start and names the variable, never its value. */
import { fileURLToPath } from 'node:url';
import { StartupError } from './startup-error.ts';

export interface ServerConfig {
  /** Public port; 0 takes any free one. */
  readonly port: number;
  /** Network interface to listen on; the machine itself by default. */
  readonly host: string;
  /** Address that people type, without a final slash; `http://localhost:<port>` when absent. */
  readonly publicUrl?: string;
  /** A PostgreSQL of yours; the embedded one, kept in `dataDir`, when absent. */
  readonly databaseUrl?: string;
  /** A mail relay; e-mails are caught and shown at /courriels when absent. */
  readonly smtpUrl?: string;
  readonly mailFrom: string;
  /** Settings of the acts, by the names of their own variables (actions-server/src/config.ts). */
  readonly actionsSettings: Readonly<Record<string, string>>;
  /** Fill an empty database with the fictitious people of the demonstration. */
  readonly demoData: boolean;
  /** Where the embedded database and the generated secrets are kept. */
  readonly dataDir: string;
  /** The built app. */
  readonly appDir: string;
  /** The Hasura project: migrations, metadata, seeds. */
  readonly projectDir: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where things are in a checkout. */
export const places = { dataDir: `${root}.data`, appDir: `${root}app/build`, projectDir: `${root}hasura` } as const;

export function readConfig(env: Environment = process.env): ServerConfig {
  const databaseUrl = readUrl(env, 'DATABASE_URL', ['postgres:', 'postgresql:']);
  const smtpUrl = readUrl(env, 'SMTP_URL', ['smtp:', 'smtps:']);
  const publicUrl = readUrl(env, 'PUBLIC_URL', ['http:', 'https:'])?.replace(/\/+$/, '');
  if (env['NODE_ENV'] === 'production' && smtpUrl === undefined) {
    throw new StartupError('La variable SMTP_URL manque : en production, les courriels doivent partir par un relais.');
  }
  return {
    port: readPort(env, 'PORT', 3000),
    host: env['HOST'] ?? '127.0.0.1',
    mailFrom: env['MAIL_FROM'] ?? 'Carnet de bord <ne-pas-repondre@example.org>',
    actionsSettings: pick(env, [
      'LOG_LEVEL',
      'TRUSTED_PROXIES',
      'SIGN_IN_LINKS_PER_ADDRESS',
      'SIGN_IN_LINKS_PER_IP',
      'NIR_KEY',
      'NIR_PREVIOUS_KEYS',
    ]),
    // A database of one's own never receives fictitious people by accident.
    demoData: readYesNo(env, 'CARNET_DEMO_DATA', databaseUrl === undefined),
    ...places,
    ...(publicUrl === undefined ? {} : { publicUrl }),
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    ...(smtpUrl === undefined ? {} : { smtpUrl }),
    ...(env['CARNET_DATA_DIR'] === undefined ? {} : { dataDir: env['CARNET_DATA_DIR'] }),
  };
}

function pick(env: Environment, names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.flatMap((name) => (env[name] ? [[name, env[name]]] : [])));
}

type Environment = Readonly<Record<string, string | undefined>>;

function readPort(env: Environment, name: string, otherwise: number): number {
  const text = env[name];
  if (text === undefined || text === '') return otherwise;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) {
    throw new StartupError(`La variable ${name} n’est pas un numéro de port (un nombre de 0 à 65535).`);
  }
  return port;
}

function readYesNo(env: Environment, name: string, otherwise: boolean): boolean {
  const text = env[name];
  if (text === undefined || text === '') return otherwise;
  if (text !== 'yes' && text !== 'no') throw new StartupError(`La variable ${name} doit valoir « yes » ou « no ».`);
  return text === 'yes';
}

function readUrl(env: Environment, name: string, protocols: readonly string[]): string | undefined {
  const text = env[name];
  if (text === undefined || text === '') return undefined;
  if (!URL.canParse(text) || !protocols.includes(new URL(text).protocol)) {
    const expected = protocols.map((protocol) => `${protocol}//`).join(' ou ');
    throw new StartupError(`La variable ${name} n’est pas une adresse complète qui commence par ${expected}.`);
  }
  return text;
}
