/** Applies the seeds of a Hasura project: data for a demonstration or a test, without state, as `hasura seed apply` does. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { withClient } from './connect.ts';
import { onlyFolder } from './list-migrations.ts';
import type { MigrateOptions } from './migrate.ts';
import { runFile } from './run-file.ts';

/** Runs every `.sql` file of `seeds/<database>` in the order of names; gives their paths. Throws MigrationError. */
export async function applySeeds(options: MigrateOptions): Promise<readonly string[]> {
  const folder = path.join('seeds', options.database ?? (await onlyFolder(options.projectDir, 'seeds')));
  const names = (await readdir(path.join(options.projectDir, folder))).filter((name) => name.endsWith('.sql')).sort();
  const files = names.map((name) => path.join(folder, name));
  for (const file of files) {
    options.onFile?.(file);
    await withClient(options.databaseUrl, (client) => runFile(client, options.projectDir, file));
  }
  return files;
}
