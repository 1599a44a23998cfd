/** `node hasura/scripts/generate-data-model.ts [--check]`: writes docs/data-model.md from the migrations, or says that it differs. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPostgres } from '@carnet/postgres';
import { applyProductSchema } from '@carnet/testkit';
import pg from 'pg';
import { dataModel, dataModelFile } from './data-model.ts';

const dir = mkdtempSync(path.join(tmpdir(), 'carnet-model-'));
const postgres = await startPostgres({ dir: path.join(dir, 'data'), test: true });
const client = new pg.Client({ connectionString: postgres.url });
try {
  await applyProductSchema(postgres.url, { seeds: false });
  await client.connect();
  const wanted = await dataModel(client);
  if (!process.argv.includes('--check')) writeFileSync(dataModelFile, wanted);
  else if (readFileSync(dataModelFile, 'utf8') !== wanted) {
    process.stderr.write('docs/data-model.md differs from the migrations: run generate-data-model.ts.\n');
    process.exitCode = 1;
  }
} finally {
  await client.end();
  await postgres.stop();
  rmSync(dir, { recursive: true, force: true });
}
