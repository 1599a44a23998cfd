/**
 * The environment, read once at start. A bad or missing variable stops the process with its name, never its value.
 *
 * | variable                   | needed | what it is                                                                           |
 * | -------------------------- | ------ | ------------------------------------------------------------------------------------ |
 * | DATABASE_URL               | yes    | PostgreSQL; a login that owns `auth` and may take the role `carnet_acts`              |
 * | PUBLIC_URL                 | yes    | origin that people see, without a path: `https://carnet.example.org`                 |
 * | ACTIONS_SECRET             | yes    | shared with Hasura, sent as `x-carnet-actions-secret`; 32 characters or more          |
 * | JWT_PRIVATE_KEY            | yes    | ES256 key that signs access tokens: PKCS8 PEM (line ends may be `\n`) or a JWK         |
 * | JWT_PREVIOUS_PUBLIC_KEYS   | no     | JWKS of former keys, still published while their tokens live (rotation)               |
 * | SMTP_URL                   | yes    | `smtp://host:25` or `smtps://user:password@host:465`                                  |
 * | MAIL_FROM                  | yes    | sender: `carnet@example.org`, or `Carnet de bord <carnet@example.org>`                |
 * | HOST, PORT                 | no     | where the public part listens: `0.0.0.0`, `8787`                                      |
 * | ACTIONS_HOST, ACTIONS_PORT | no     | where Hasura's webhooks listen: `127.0.0.1`, `8788`; never public                     |
 * | TRUSTED_PROXIES            | no     | proxies in front that append to `x-forwarded-for`: `0`                                |
 * | SIGN_IN_LINKS_PER_ADDRESS  | no     | links an e-mail address may ask for in 15 minutes: `5`                                |
 * | SIGN_IN_LINKS_PER_IP       | no     | links an IP address may ask for in 15 minutes: `100` (a whole office behind one IP)   |
 * | NIR_KEY                    | no     | 32 random bytes in base64 that seal the NIR; without it the NIR is off everywhere     |
 * | NIR_PREVIOUS_KEYS          | no     | former keys, separated by commas: still read, and sealed anew each night              |
 * | DATABASE_POOL_SIZE         | no     | connections at most: `10`, never fewer than 5                                         |
 * | LOG_LEVEL                  | no     | `silent`, `fatal`, `error`, `warn`, `info` (default) or `debug`                       |
 */
import { createPrivateKey, type KeyObject } from 'node:crypto';
import { parseEmail } from '@carnet/domain';
import type { JWK } from 'jose';
import { z } from 'zod';

export interface Config {
  readonly databaseUrl: string;
  readonly databasePoolSize: number;
  /** Without a final slash. */
  readonly publicOrigin: string;
  readonly actionsSecret: string;
  readonly jwtPrivateKey: KeyObject;
  readonly jwtPreviousPublicKeys: readonly JWK[];
  readonly smtpUrl: string;
  readonly mailFrom: { readonly name: string; readonly address: string };
  readonly host: string;
  readonly port: number;
  readonly actionsHost: string;
  readonly actionsPort: number;
  readonly trustedProxies: number;
  readonly signInLinksPerAddress: number;
  readonly signInLinksPerIp: number;
  /** 32 bytes; undefined: the NIR is off. */
  readonly nirKey: Buffer | undefined;
  readonly nirPreviousKeys: readonly Buffer[];
  readonly logLevel: (typeof logLevels)[number];
}

/** Names the variables at fault, one a line; holds no value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug'] as const;

const port = (fallback: number): z.ZodType<number, string | undefined> => wholeNumber(fallback, 0, 65_535);

const variables = z.object({
  DATABASE_URL: url(['postgres:', 'postgresql:']),
  DATABASE_POOL_SIZE: wholeNumber(10, 5, 1000),
  PUBLIC_URL: url(['http:', 'https:']).transform((value, context) => {
    const { origin, pathname, search, hash } = new URL(value);
    if (pathname !== '/' || search !== '' || hash !== '') return refuse(context, 'must be an origin, without a path');
    return origin;
  }),
  ACTIONS_SECRET: z.string('is missing').min(32, 'must have 32 characters or more'),
  JWT_PRIVATE_KEY: z.string('is missing').transform(privateKey),
  JWT_PREVIOUS_PUBLIC_KEYS: z.string().optional().transform(publicKeys),
  SMTP_URL: url(['smtp:', 'smtps:']),
  MAIL_FROM: z.string('is missing').transform(sender),
  HOST: z.string().min(1).default('0.0.0.0'),
  PORT: port(8787),
  ACTIONS_HOST: z.string().min(1).default('127.0.0.1'),
  ACTIONS_PORT: port(8788),
  TRUSTED_PROXIES: wholeNumber(0, 0, 10),
  SIGN_IN_LINKS_PER_ADDRESS: wholeNumber(5, 1, 1_000_000),
  SIGN_IN_LINKS_PER_IP: wholeNumber(100, 1, 1_000_000),
  NIR_KEY: z.string().optional().transform(nirKey),
  NIR_PREVIOUS_KEYS: z.string().optional().transform(nirKeys),
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).default('info'),
});

/** Reads the environment of this process. Throws `ConfigError`. */
export function readConfig(): Config {
  return parseConfig(process.env);
}

/** Throws `ConfigError` when a variable is missing or not in its form. */
export function parseConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const parsed = variables.safeParse(environment);
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('\n'));
  }
  const read = parsed.data;
  return {
    databaseUrl: read.DATABASE_URL,
    databasePoolSize: read.DATABASE_POOL_SIZE,
    publicOrigin: read.PUBLIC_URL,
    actionsSecret: read.ACTIONS_SECRET,
    jwtPrivateKey: read.JWT_PRIVATE_KEY,
    jwtPreviousPublicKeys: read.JWT_PREVIOUS_PUBLIC_KEYS,
    smtpUrl: read.SMTP_URL,
    mailFrom: read.MAIL_FROM,
    host: read.HOST,
    port: read.PORT,
    actionsHost: read.ACTIONS_HOST,
    actionsPort: read.ACTIONS_PORT,
    trustedProxies: read.TRUSTED_PROXIES,
    signInLinksPerAddress: read.SIGN_IN_LINKS_PER_ADDRESS,
    signInLinksPerIp: read.SIGN_IN_LINKS_PER_IP,
    nirKey: read.NIR_KEY,
    nirPreviousKeys: read.NIR_PREVIOUS_KEYS,
    logLevel: read.LOG_LEVEL,
  };
}

function refuse(context: z.RefinementCtx, message: string): never {
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
}

function url(protocols: readonly string[]): z.ZodType<string, string | undefined> {
  const isOne = (value: string): boolean => URL.canParse(value) && protocols.includes(new URL(value).protocol);
  const kinds = protocols.map((protocol) => `${protocol}//`).join(' or ');
  return z.string('is missing').refine(isOne, `must be a URL that starts with ${kinds}`);
}

function wholeNumber(fallback: number, least: number, most: number): z.ZodType<number, string | undefined> {
  const message = `must be a whole number from ${least} to ${most}`;
  return z
    .string()
    .default(String(fallback))
    .transform((value, context) => {
      const number = Number(value);
      const fits = /^\d+$/.test(value) && number >= least && number <= most;
      return fits ? number : refuse(context, message);
    });
}

function privateKey(value: string, context: z.RefinementCtx): KeyObject {
  const message = 'must be an ES256 private key, as PKCS8 PEM or JWK';
  try {
    const key = value.trimStart().startsWith('{')
      ? createPrivateKey({ key: JSON.parse(value) as JWK, format: 'jwk' })
      : createPrivateKey(value.replaceAll('\\n', '\n'));
    return key.asymmetricKeyDetails?.namedCurve === 'prime256v1' ? key : refuse(context, message);
  } catch {
    return refuse(context, message); // the cause could quote the key
  }
}

function nirKey(value: string | undefined, context: z.RefinementCtx): Buffer | undefined {
  if (value === undefined || value === '') return undefined;
  const key = Buffer.from(value, 'base64');
  return key.length === 32 ? key : refuse(context, 'must be 32 bytes in base64');
}

function nirKeys(value: string | undefined, context: z.RefinementCtx): readonly Buffer[] {
  return (value ?? '').split(',').flatMap((one) => nirKey(one.trim(), context) ?? []);
}

const jwks = z.object({
  keys: z.array(z.looseObject({ kty: z.literal('EC'), crv: z.literal('P-256'), x: z.string(), y: z.string() })),
});

function publicKeys(value: string | undefined, context: z.RefinementCtx): readonly JWK[] {
  if (value === undefined || value === '') return [];
  try {
    // Only the public members: a private key given by mistake must not be published.
    return jwks.parse(JSON.parse(value)).keys.map(({ kty, crv, x, y }) => ({ kty, crv, x, y }));
  } catch {
    return refuse(context, 'must be a JWKS of ES256 public keys');
  }
}

function sender(value: string, context: z.RefinementCtx): { name: string; address: string } {
  const [, name, inBrackets] = /^([^<>\r\n"]*)<([^<>]+)>$/.exec(value.trim()) ?? [];
  const address = parseEmail(inBrackets ?? value);
  if (address === null) return refuse(context, 'must be an e-mail address, or « Name <address> »');
  return { name: name?.trim() ?? '', address };
}
