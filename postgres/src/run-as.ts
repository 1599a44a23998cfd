/** How PostgreSQL's programs are launched: never as root (PostgreSQL refuses), and never longer than we live. */
import { spawn, spawnSync, type ChildProcessByStdio } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Readable } from 'node:stream';

/** The unprivileged account that PostgreSQL runs as when we are root. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

export type Program = ChildProcessByStdio<null, Readable, Readable>;

/** Undefined when we are not root: PostgreSQL then runs as ourselves. */
export function unprivilegedAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const found = accounts.find((fields) => fields[0] === name);
    if (found) return { uid: Number(found[2]), gid: Number(found[3]) };
  }
  throw new Error('PostgreSQL cannot run as root, and this machine has neither a "postgres" nor a "nobody" account.');
}

/**
 * Starts `command` in `cwd`. With `setpriv` (Linux) the kernel sends it SIGINT, a fast and clean shutdown, when this
 * process dies without a word; elsewhere an orphan is found again by the next start (see clear-stale-pid.ts).
 */
export function spawnUnprivileged(
  command: string,
  args: readonly string[],
  cwd: string,
  account: Account | undefined,
): Program {
  const environment = { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
  const stdio: ['ignore', 'pipe', 'pipe'] = ['ignore', 'pipe', 'pipe'];
  if (hasSetpriv()) {
    const drop = account ? ['--reuid', String(account.uid), '--regid', String(account.gid), '--clear-groups'] : [];
    return spawn('setpriv', ['--pdeathsig', 'INT', ...drop, '--', command, ...args], { stdio, env: environment, cwd });
  }
  return spawn(command, args, { stdio, env: environment, cwd, ...account });
}

let setpriv: boolean | undefined;

function hasSetpriv(): boolean {
  // BusyBox has a setpriv without --pdeathsig, so the option itself is tried.
  setpriv ??=
    process.platform === 'linux' &&
    spawnSync('setpriv', ['--pdeathsig', 'INT', '--', 'true'], { stdio: 'ignore' }).status === 0;
  return setpriv;
}
