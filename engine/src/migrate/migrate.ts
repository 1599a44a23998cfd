/** Applies the SQL migrations of a Hasura project, keeping their state where the Hasura CLI keeps it. */
import type pg from 'pg';
import { withClient } from './connect.ts';
import { listMigrations } from './list-migrations.ts';
import type { Migration } from './list-migrations.ts';
import { runFile } from './run-file.ts';
import { appliedVersions, prepareState, recordVersion } from './state.ts';

export interface MigrateOptions {
  /** Folder of the Hasura project (where `config.yaml` is). */
  readonly projectDir: string;
  readonly databaseUrl: string;
  /** Folder under `migrations/`; may be left out when there is one only. */
  readonly database?: string;
  /** Called before each file, with its path relative to the project. */
  readonly onFile?: (file: string) => void;
}

export interface MigrateResult {
  readonly database: string;
  /** Versions applied by this call, in order. */
  readonly applied: readonly string[];
}

/** Any number will do, as long as two runners agree on it. */
const lockKey = 7_215_203_411;

/**
 * Applies what is not applied yet, in numeric order, each file in one transaction and a session of its own.
 * Throws MigrationError naming file and line; that file then leaves no trace, and those before it stay applied.
 * Safe to call from several processes at once.
 */
export async function migrate(options: MigrateOptions): Promise<MigrateResult> {
  const { database, migrations } = await listMigrations(options.projectDir, options.database);
  return withClient(options.databaseUrl, async (guard) => {
    await guard.query('select pg_advisory_lock($1)', [lockKey]);
    await prepareState(guard);
    const done = await appliedVersions(guard, database);
    const applied: string[] = [];
    for (const migration of migrations) {
      if (done.has(migration.version)) continue;
      options.onFile?.(migration.file);
      await apply(migration, database, options);
      applied.push(migration.version);
    }
    return { database, applied };
  });
}

/** A fresh session, so that a `SET` at the top of one file cannot leak into the next. */
async function apply(migration: Migration, database: string, options: MigrateOptions): Promise<void> {
  await withClient(options.databaseUrl, (client: pg.Client) =>
    runFile(client, options.projectDir, migration.file, async () => {
      // What the file set for itself (an empty search_path, …) does not concern the record of it.
      await client.query('reset all');
      await recordVersion(client, database, migration.version);
    }),
  );
}
