/** Imports the official files of the ROME (France Travail, open data), which then stand in place of our own short lists. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import { recordCheck, type Row } from './check-records.ts';
import { readRecords } from './read-records.ts';
import { ReferenceFileError, type BadLine } from './reference-error.ts';
import { romeOccupations, romeTitles, type ReferenceList } from './reference-list.ts';
import { inReferenceTransaction, writeState } from './reference-state.ts';
import { endMissingRows, upsertRows } from './write-rows.ts';

export interface RomeFiles {
  readonly occupations?: string;
  readonly titles?: string;
}

export interface ImportedList {
  readonly list: string;
  /** Good lines of the file, then rows written and rows ended. */
  readonly rowCount: number;
  readonly written: number;
  readonly ended: number;
  /** Nothing is ended while there are any: the missing row may be on one of them. */
  readonly badLines: readonly BadLine[];
}

/** Names that our columns bear in the files that France Travail and others publish. */
const occupationColumns = {
  code: ['rome_code', 'code_rome', 'code'],
  label: ['libelle', 'libelle_rome', 'label'],
};
const titleColumns = {
  code: ['ogr_appellation', 'code_ogr', 'code_appellation', 'code'],
  occupation: ['rome_code', 'code_rome', 'occupation'],
  label: ['libelle_long', 'libelle_appellation_long', 'libelle', 'libelle_court', 'libelle_appellation_court', 'label'],
};

const batchSize = 2000;

/**
 * Occupations first, since titles refer to them; one transaction per file, read as a stream. Throws `ReferenceFileError`
 * on a file that lacks a column or has no good line.
 */
export async function importRome(pool: pg.Pool, files: RomeFiles): Promise<readonly ImportedList[]> {
  const imported: ImportedList[] = [];
  if (files.occupations !== undefined)
    imported.push(await importFile(pool, romeOccupations, files.occupations, occupationColumns));
  if (files.titles !== undefined) imported.push(await importFile(pool, romeTitles, files.titles, titleColumns));
  return imported;
}

async function importFile(
  pool: pg.Pool,
  list: ReferenceList,
  file: string,
  aliases: Readonly<Record<string, readonly string[]>>,
): Promise<ImportedList> {
  const name = path.basename(file);
  const fingerprint = await fingerprintOf(file);
  const { columns, records } = await readRecords(file);
  for (const accepted of Object.values(aliases))
    if (!accepted.some((column) => columns.includes(column)))
      throw new ReferenceFileError(name, [{ line: 1, reason: `no column ${accepted.join(' or ')}` }]);
  return inReferenceTransaction(pool, async (client) => {
    const check = await recordCheck(client, list, columns, aliases);
    const codes: string[] = [];
    const badLines: BadLine[] = [];
    let batch: Row[] = [];
    let written = 0;
    for await (const record of records) {
      const checked = check(record);
      if ('bad' in checked) {
        badLines.push(checked.bad);
        continue;
      }
      codes.push(String(checked.row[list.key]));
      batch.push(checked.row);
      if (batch.length < batchSize) continue;
      written += await upsertRows(client, list, batch);
      batch = [];
    }
    if (codes.length === 0)
      throw new ReferenceFileError(name, [{ line: 1, reason: 'no line can be imported' }, ...badLines.slice(0, 10)]);
    written += await upsertRows(client, list, batch);
    const ended = badLines.length > 0 ? 0 : await endMissingRows(client, list, codes);
    await client.query(`analyze ${list.table}`);
    await writeState(client, list.name, { source: 'imported', fingerprint, rowCount: codes.length });
    return { list: list.name, rowCount: codes.length, written, ended, badLines };
  });
}

async function fingerprintOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const bytes of createReadStream(file)) hash.update(bytes as Uint8Array);
  return hash.digest('hex');
}
