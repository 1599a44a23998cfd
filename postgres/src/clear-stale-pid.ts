/** What a crash leaves in a data folder: a pid file, and sometimes a PostgreSQL without a parent. */
import { existsSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Frees the data folder for a new server; throws when a server started by a living program uses it. */
export async function clearStalePid(folder: string): Promise<void> {
  const pidFile = path.join(folder, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  const isGone = (): boolean => !isServerOf(pid, folder);

  // A server that was killed a moment ago still looks alive for a few milliseconds.
  const name = `PostgreSQL (process ${String(pid)})`;
  if (!isOrphan(pid) && !(await within(500, isGone))) {
    throw new Error(`The data folder ${folder} is in use by a running ${name}: stop it first.`);
  }
  if (!isGone()) process.kill(pid, 'SIGINT');
  if (!(await within(15_000, isGone))) {
    throw new Error(`A ${name} left by a crash in ${folder} does not stop: end it by hand.`);
  }
  // Still there after a kill, or naming a number that now belongs to a program that has nothing to do with this folder.
  rmSync(pidFile, { force: true });
}

async function within(milliseconds: number, isTrue: () => boolean): Promise<boolean> {
  const end = Date.now() + milliseconds;
  while (!isTrue()) {
    if (Date.now() > end) return false;
    await wait(20);
  }
  return true;
}

function isServerOf(pid: number, folder: string): boolean {
  if (!Number.isInteger(pid) || pid <= 1) return false;
  if (!existsSync('/proc/self')) return isAlive(pid);
  try {
    return readlinkSync(`/proc/${String(pid)}/cwd`) === folder;
  } catch {
    return false; // gone, a zombie, or another account's: not a server of our folder
  }
}

/** A server whose parent is still a Node program was started by it and is none of our business. */
function isOrphan(pid: number): boolean {
  if (!existsSync('/proc/self')) return false;
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
    const parent = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]);
    if (parent === process.pid) return false;
    return parent <= 1 || !path.basename(readlinkSync(`/proc/${String(parent)}/exe`)).startsWith('node');
  } catch {
    return true; // it, or its parent, ended while we looked
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
