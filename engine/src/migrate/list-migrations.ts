/** Finds the migrations of a project, in the order in which they are to be applied. */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { MigrationError } from './migration-error.ts';

export interface Migration {
  /** The digits that the folder's name starts with. */
  readonly version: string;
  /** Path of `up.sql` relative to the project. */
  readonly file: string;
}

export async function listMigrations(
  projectDir: string,
  database: string | undefined,
): Promise<{ readonly database: string; readonly migrations: readonly Migration[] }> {
  const name = database ?? (await onlyFolder(projectDir, 'migrations'));
  const folder = path.join('migrations', name);
  const byVersion = new Map<string, Migration>();
  for (const entry of await foldersOf(path.join(projectDir, folder))) {
    const version = /^\d+/.exec(entry)?.[0];
    const file = path.join(folder, entry, 'up.sql');
    if (version === undefined)
      throw new MigrationError(path.join(folder, entry), 'the folder’s name does not start with a version');
    if (!existsSync(path.join(projectDir, file))) throw new MigrationError(file, 'the file does not exist');
    const other = byVersion.get(version);
    if (other) throw new MigrationError(file, `has the same version as ${other.file}`);
    byVersion.set(version, { version, file });
  }
  const migrations = [...byVersion.values()].sort((a, b) => (BigInt(a.version) < BigInt(b.version) ? -1 : 1));
  return { database: name, migrations };
}

/** The one folder under `migrations` or `seeds`. Throws MigrationError when there is none, or several to choose from. */
export async function onlyFolder(projectDir: string, kind: 'migrations' | 'seeds'): Promise<string> {
  const folders = await foldersOf(path.join(projectDir, kind));
  const [first, second] = folders;
  if (first === undefined) throw new MigrationError(kind, 'the project has no such folder, or an empty one');
  if (second !== undefined) throw new MigrationError(kind, `choose a database among ${folders.join(', ')}`);
  return first;
}

async function foldersOf(absolute: string): Promise<string[]> {
  if (!existsSync(absolute)) return [];
  const entries = await readdir(absolute, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}
