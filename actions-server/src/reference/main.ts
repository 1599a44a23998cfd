/**
 * Loads the reference lists, then the official ROME if asked:
 * `DATABASE_URL=… node actions-server/src/reference/main.ts [--rome-occupations FILE] [--rome-titles FILE]`
 */
import { parseArgs } from 'node:util';
import pg from 'pg';
import { z } from 'zod';
import { importRome, type RomeFiles } from './import-rome.ts';
import { loadReference } from './load-reference.ts';
import { ReferenceFileError } from './reference-error.ts';

const shownBadLines = 50;

const environment = z.object({
  DATABASE_URL: z.string('is missing').regex(/^postgres(ql)?:\/\//, 'must be a postgres:// URL'),
});

function stop(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function filesAsked(): RomeFiles {
  const { values } = parseArgs({
    options: { 'rome-occupations': { type: 'string' }, 'rome-titles': { type: 'string' } },
  });
  const { 'rome-occupations': occupations, 'rome-titles': titles } = values;
  return { ...(occupations === undefined ? {} : { occupations }), ...(titles === undefined ? {} : { titles }) };
}

async function run(pool: pg.Pool, files: RomeFiles): Promise<void> {
  for (const { list, outcome, rowCount, written, ended } of await loadReference(pool))
    say(`${list}: ${outcome}, ${rowCount} rows, ${written} written, ${ended} ended`);
  for (const { list, rowCount, written, ended, badLines } of await importRome(pool, files)) {
    say(`${list}: official file, ${rowCount} rows, ${written} written, ${ended} ended, ${badLines.length} bad lines`);
    for (const { line, reason } of badLines.slice(0, shownBadLines)) say(`  line ${line}: ${reason}`);
    if (badLines.length > shownBadLines) say(`  and ${badLines.length - shownBadLines} more`);
  }
}

const parsed = environment.safeParse(process.env);
if (!parsed.success) stop(parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('\n'));
const pool = new pg.Pool({ connectionString: parsed.data.DATABASE_URL, max: 1, application_name: 'carnet-reference' });
try {
  await run(pool, filesAsked());
} catch (error) {
  if (!(error instanceof ReferenceFileError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
} finally {
  await pool.end();
}
