/** Runs one SQL file as one transaction. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { MigrationError } from './migration-error.ts';

/** `before commit` runs in the same transaction. Throws MigrationError with the transaction rolled back. */
export async function runFile(
  client: pg.Client,
  projectDir: string,
  file: string,
  beforeCommit: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const sql = await readFile(path.join(projectDir, file), 'utf8');
  await client.query('begin');
  try {
    await client.query(sql);
    await beforeCommit();
    await client.query('commit');
  } catch (cause) {
    // Rolled back by closing the session too, but a caller may go on using this one.
    await client.query('rollback');
    throw toMigrationError(cause, file, sql);
  }
}

function toMigrationError(cause: unknown, file: string, sql: string): unknown {
  if (!(cause instanceof pg.DatabaseError)) return cause;
  // `position` counts characters of the whole file from 1; errors inside functions have none.
  const line = cause.position === undefined ? undefined : sql.slice(0, Number(cause.position) - 1).split('\n').length;
  const reason = [cause.message, cause.detail, cause.hint].filter(Boolean).join(' – ');
  return new MigrationError(file, reason, { line, cause });
}
