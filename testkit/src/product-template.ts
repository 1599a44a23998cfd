/** A template with the product's own schema, and its demonstration data if asked, straight from the files of hasura/. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { createTemplate } from './create-test-database.ts';

const project = fileURLToPath(new URL('../../hasura', import.meta.url));

/** Gives the template's name for `createTestDatabase({ template })`. Made once per run. */
export function productTemplate(options: { readonly seeds: boolean }): Promise<string> {
  return createTemplate(options.seeds ? 'seeded' : 'migrated', (url) => applyProductSchema(url, options));
}

/** Runs all migrations, then all seeds if asked, in the order of their names, each in a session of its own. */
export async function applyProductSchema(url: string, options: { readonly seeds: boolean }): Promise<void> {
  // A genuine Hasura adds this extension when it connects a source, before any migration.
  await execute(url, 'create extension if not exists pgcrypto', 'pgcrypto');
  const migrations = sqlFolder('migrations');
  for (const version of readdirSync(migrations).sort())
    await executeFile(url, path.join(migrations, version, 'up.sql'));
  if (!options.seeds) return;
  const seeds = sqlFolder('seeds');
  for (const file of readdirSync(seeds).sort())
    if (file.endsWith('.sql')) await executeFile(url, path.join(seeds, file));
}

function sqlFolder(kind: 'migrations' | 'seeds'): string {
  const folder = path.join(project, kind, 'carnet');
  if (!existsSync(folder)) throw new Error(`${folder} does not exist.`);
  return folder;
}

function executeFile(url: string, file: string): Promise<void> {
  return execute(url, readFileSync(file, 'utf8'), path.relative(project, file));
}

async function execute(url: string, sql: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } catch (cause) {
    throw new Error(`${name}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  } finally {
    await client.end();
  }
}
