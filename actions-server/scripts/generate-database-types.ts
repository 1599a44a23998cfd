/**
 * Writes src/generated/database.ts from the migrations: `node scripts/generate-database-types.ts`.
 * With `--check` it writes nothing and ends with 1 when the file differs. Starts a PostgreSQL of its own for the time it takes.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startPostgres } from '@carnet/postgres';
import { applyProductSchema } from '@carnet/testkit';
import { generate, PostgresDialect } from 'kysely-codegen';
import { format, resolveConfig } from 'prettier';

const outFile = fileURLToPath(new URL('../src/generated/database.ts', import.meta.url));
const dir = mkdtempSync(path.join(tmpdir(), 'carnet-codegen-'));
const postgres = await startPostgres({ dir: path.join(dir, 'data'), test: true });
try {
  await applyProductSchema(postgres.url, { seeds: false });
  const wanted = await databaseTypes(postgres.url);
  if (!process.argv.includes('--check')) {
    writeFileSync(outFile, wanted);
  } else if (readFileSync(outFile, 'utf8') !== wanted) {
    process.stderr.write('src/generated/database.ts differs from the migrations: run generate-database-types.ts.\n');
    process.exitCode = 1;
  }
} finally {
  await postgres.stop();
  rmSync(dir, { recursive: true, force: true });
}

async function databaseTypes(url: string): Promise<string> {
  // `date` stays text (2026-02-03): a civil date has no time zone to lose a day in.
  const dialect = new PostgresDialect({ dateParser: 'string', numericParser: 'string' });
  const db = await dialect.introspector.connect({ connectionString: url, dialect });
  try {
    const types = await generate({
      db,
      // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- its own PostgresDialect only implements the class
      dialect,
      defaultSchemas: ['public'],
      includePattern: '(public|auth).*',
      outFile: null,
      typeOnlyImports: true,
    });
    return await format(types, { ...(await resolveConfig(outFile)), filepath: outFile });
  } finally {
    await db.destroy();
  }
}
