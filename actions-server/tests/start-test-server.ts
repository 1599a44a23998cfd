/** The whole server as in production, over a database of its own and a real mail server, with a clock that tests move. */
import { generateKeyPairSync } from 'node:crypto';
import { createTestDatabase, productTemplate } from '@carnet/testkit';
import pg from 'pg';
import { expect } from 'vitest';
import { createActionsServer, parseConfig, type ActionsServer } from '../src/index.ts';
import { recordMails, type MailServer } from './record-mails.ts';
import { testClock, type TestClock } from './test-clock.ts';
import { fillTwoTerritories, type Ids } from './two-territories.ts';

export const publicOrigin = 'https://carnet.example.org';
export const actionsSecret = 'a-secret-of-the-tests-that-is-long-enough';

export interface TestServer {
  readonly server: ActionsServer;
  readonly clock: TestClock;
  readonly ids: Ids;
  readonly mail: MailServer;
  readonly databaseUrl: string;
  /** Rows of plain SQL, as the superuser. */
  rows(sql: string, values?: readonly unknown[]): Promise<Record<string, unknown>[]>;
  /** Until the queue has no job left. */
  settled(): Promise<void>;
  /** Takes the database away while the server runs. */
  dropDatabase(): Promise<void>;
  stop(): Promise<void>;
}

/** `mail` is a server that a test has started, or will start, by itself. */
export async function startTestServer(
  options: { readonly mail?: MailServer; readonly environment?: Readonly<Record<string, string>> } = {},
): Promise<TestServer> {
  const database = await createTestDatabase({ template: await productTemplate({ seeds: false }) });
  const pool = new pg.Pool({ connectionString: database.url, max: 3 });
  // `drop` cuts connections that the closed pool is still saying goodbye on.
  pool.on('error', () => undefined);
  const ids = await fillTwoTerritories(pool);
  const mail = options.mail ?? (await recordMails());
  const clock = testClock();
  const config = parseConfig({ ...environmentOf(database.url, mail.url), ...options.environment });
  const server = await createActionsServer({ config, clock });
  const rows = async (sql: string, values: readonly unknown[] = []): Promise<Record<string, unknown>[]> =>
    (await pool.query<Record<string, unknown>>(sql, [...values])).rows;
  return {
    server,
    clock,
    ids,
    mail,
    databaseUrl: database.url,
    rows,
    settled: () =>
      expect.poll(() => rows('select task_identifier from graphile_worker.jobs'), { timeout: 15_000 }).toEqual([]),
    dropDatabase: () => database.drop(),
    stop: async () => {
      await server.close();
      await pool.end();
      await mail.stop();
      await database.drop();
    },
  };
}

/** A whole, right environment. */
export function environmentOf(databaseUrl: string, smtpUrl: string): Record<string, string> {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    DATABASE_URL: databaseUrl,
    PUBLIC_URL: publicOrigin,
    ACTIONS_SECRET: actionsSecret,
    JWT_PRIVATE_KEY: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    SMTP_URL: smtpUrl,
    MAIL_FROM: 'Carnet de bord <carnet@example.org>',
    LOG_LEVEL: 'silent',
  };
}
