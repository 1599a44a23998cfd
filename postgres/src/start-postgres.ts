/** Starts a PostgreSQL 18 of our own in a data folder, whoever we are and whatever the last run left there. */
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { clearStalePid } from './clear-stale-pid.ts';
import { freePort } from './free-port.ts';
import { dataFolder, makePrivateFolder, programFolder } from './places.ts';
import { spawnUnprivileged, unprivilegedAccount, type Account, type Program } from './run-as.ts';

export interface PostgresOptions {
  /** Data folder, made when it does not exist. Kept between runs. */
  readonly dir: string;
  /** Loopback TCP port; any free one when absent. */
  readonly port?: number;
  /** Throw-away data: nothing is synced to disk, no password is asked, and the folder is removed at the stop. */
  readonly test?: boolean;
}

export interface RunningPostgres {
  /** Connection string of the superuser on the `postgres` database, on 127.0.0.1. Holds the password. */
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** Where the data really is: elsewhere than asked when a parent folder is private and we are root. */
  readonly folder: string;
  /** Settles when PostgreSQL ends, asked or not, with its last words. */
  readonly ended: Promise<string>;
  /** Clean shutdown: sessions have a moment to end by themselves, then they are cut. */
  stop(): Promise<void>;
}

const PASSWORD_FILE = 'carnet-password';
const TEST_SETTINGS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];
const ATTEMPTS = 25;
const PATIENCE_MS = 300;

/** Throws an Error with one readable sentence: port in use (named), folder in use, or PostgreSQL's own last words. */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const account = unprivilegedAccount();
  const programs = programFolder(account);
  const test = options.test ?? false;
  const wanted = dataFolder(options.dir, account);
  if (!existsSync(path.join(wanted, 'PG_VERSION'))) await initialise(wanted, programs, account, test);
  const folder = realpathSync(wanted);
  await clearStalePid(folder);

  for (let attempt = 1; ; attempt++) {
    const port = options.port ?? (await freePort());
    const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', ...(test ? TEST_SETTINGS : [])];
    const args = ['-D', folder, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
    const server = spawnUnprivileged(path.join(programs, 'postgres'), args, folder, account);
    const started = await untilReady(server);
    if (started.ready) return running(server, port, folder, started.ended, test);

    const portTaken = started.output.includes('Address already in use');
    if (portTaken && options.port !== undefined) {
      throw new Error(`Port ${String(port)}, asked for PostgreSQL, is already in use.`);
    }
    // A server killed a moment ago may not be reaped yet, nor its children's memory be freed, and a free port may be
    // taken since: all pass by themselves.
    const notReaped = /already exists|pre-existing shared memory block/.test(started.output);
    if (attempt === ATTEMPTS || !(portTaken || notReaped)) {
      throw new Error(`PostgreSQL did not start in ${folder}: ${started.output.trim()}`);
    }
    await wait(200);
    await clearStalePid(folder);
  }
}

/** Makes the cluster beside its place, then renames it: a run killed half-way leaves nothing that looks whole. */
async function initialise(folder: string, programs: string, account: Account | undefined, test: boolean) {
  const half = `${folder}.half`;
  rmSync(half, { recursive: true, force: true });
  if (existsSync(folder)) rmSync(folder, { recursive: true }); // no PG_VERSION in it: an earlier, broken attempt
  makePrivateFolder(half, account);
  const password = randomBytes(24).toString('base64url');
  const passwordFile = `${half}.password`;
  const sorting = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=fr-FR'];
  const entry = test ? ['--auth=trust', '--no-sync'] : ['--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account) chownSync(passwordFile, account.uid, account.gid);
  try {
    const initdb = spawnUnprivileged(
      path.join(programs, 'initdb'),
      ['-D', half, '-U', 'postgres', ...sorting, ...entry],
      half,
      account,
    );
    const { code, output } = await untilEnd(initdb);
    if (code !== 0) throw new Error(`PostgreSQL could not make its data folder ${folder}: ${output.trim()}`);
    if (!test) renameSync(passwordFile, path.join(half, PASSWORD_FILE));
    renameSync(half, folder);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function running(
  server: Program,
  port: number,
  folder: string,
  ended: Promise<string>,
  test: boolean,
): RunningPostgres {
  if (server.pid === undefined) throw new Error('PostgreSQL started without a process number.');
  const passwordFile = path.join(folder, PASSWORD_FILE);
  const user = existsSync(passwordFile) ? `postgres:${readFileSync(passwordFile, 'utf8')}` : 'postgres';
  return {
    url: `postgres://${user}@127.0.0.1:${String(port)}/postgres`,
    port,
    pid: server.pid,
    folder,
    ended,
    async stop() {
      // A client that was just told to end is still saying goodbye, and would take a cut for an error.
      server.kill('SIGTERM');
      const cut = setTimeout(() => server.kill('SIGINT'), PATIENCE_MS);
      await ended;
      clearTimeout(cut);
      if (test) rmSync(folder, { recursive: true, force: true });
    },
  };
}

function untilReady(server: Program): Promise<{ ready: boolean; output: string; ended: Promise<string> }> {
  let output = '';
  const keep = (chunk: Buffer): void => {
    output = (output + chunk.toString()).slice(-4000);
  };
  server.stdout.on('data', keep);
  server.stderr.on('data', keep);
  const ended = new Promise<string>((resolve) => {
    server.once('error', (error) => {
      resolve(error.message);
    });
    server.once('close', () => {
      resolve(output);
    });
  });
  return new Promise((resolve) => {
    const look = (): void => {
      if (!output.includes('ready to accept connections')) return;
      server.stderr.off('data', look);
      resolve({ ready: true, output, ended });
    };
    server.stderr.on('data', look);
    void ended.then((last) => {
      resolve({ ready: false, output: last, ended });
    });
  });
}

async function untilEnd(program: Program): Promise<{ code: number | null; output: string }> {
  let output = '';
  program.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  program.stderr.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    program.once('error', reject);
    program.once('close', resolve);
  });
  return { code, output };
}
