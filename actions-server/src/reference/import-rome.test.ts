import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createTestDatabase, productTemplate, type TestDatabase } from '@carnet/testkit';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { importRome } from './import-rome.ts';
import { loadReference } from './load-reference.ts';

let database: TestDatabase;
let pool: pg.Pool;
let folder: string;

beforeEach(async () => {
  database = await createTestDatabase({ template: await productTemplate({ seeds: false }) });
  pool = new pg.Pool({ connectionString: database.url, max: 2 });
  pool.on('error', () => undefined); // the database is dropped under idle connections
  folder = mkdtempSync(path.join(tmpdir(), 'carnet-rome-'));
  await pool.query(
    `insert into auth.reference_state (list, source, fingerprint, row_count) values ('geography', 'imported', '', 0)`,
  );
});
afterEach(async () => {
  await pool.end();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, content: string | Buffer): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

async function titles(): Promise<{ code: string; label: string }[]> {
  const { rows } = await pool.query('select code, label from rome_title where ended_on is null order by code');
  return rows;
}

test('reads the public files, with semicolons and in UTF-8 with a byte order mark', async () => {
  const occupations = write('romes.csv', '\uFEFFrome_code;libelle\r\nJ1501;Soins d’hygiène\r\nK2204;Nettoyage\r\n');
  const file = write(
    'appellations.csv',
    'ogr_appellation;rome_code;libelle_long;libelle_court\n99001;J1501;Aide-soignante de nuit;A. de nuit\n99002;K2204;Laveuse;L.\n',
  );
  const imported = await importRome(pool, { occupations, titles: file });
  expect(imported).toEqual([
    { list: 'rome_occupations', rowCount: 2, written: 2, ended: 0, badLines: [] },
    { list: 'rome_titles', rowCount: 2, written: 2, ended: 0, badLines: [] },
  ]);
  expect(await titles()).toEqual([
    { code: '99001', label: 'Aide-soignante de nuit' },
    { code: '99002', label: 'Laveuse' },
  ]);
});

test('reads commas, quotes and Windows-1252 under the column names of another edition', async () => {
  await importRome(pool, { occupations: write('romes.csv', 'code_rome,code_fiche_em,libelle_rome\nJ1501,12,Soins\n') });
  const text =
    '"code_ogr","libelle_appellation_long","libelle_appellation_court","code_rome"\n99001,"Élève, aidée",É,J1501\n';
  await importRome(pool, { titles: write('titles.csv', Buffer.from(text, 'latin1')) });
  expect(await titles()).toEqual([{ code: '99001', label: 'Élève, aidée' }]);
});

test('reports bad lines with number and reason, loads the others and ends nothing', async () => {
  await loadReference(pool);
  const file = write(
    'titles.csv',
    'ogr_appellation;rome_code;libelle_long\n99001;J1501;Soigneuse\n99002;Z9999;Inconnue\n99001;J1501;Encore\n;J1501;Sans code\n99003;J1501\n',
  );
  const [imported] = await importRome(pool, { titles: file });
  expect(imported).toEqual({
    list: 'rome_titles',
    rowCount: 1,
    written: 1,
    ended: 0,
    badLines: [
      { line: 3, reason: 'occupation "Z9999" is not a known ROME occupation' },
      { line: 4, reason: 'code "99001" is already on line 2' },
      { line: 5, reason: 'code is empty' },
      { line: 6, reason: 'has 2 columns where the header has 3' },
    ],
  });
});

test('stands in place of our titles, which stay for the projects that name them, and later loads leave it alone', async () => {
  await loadReference(pool);
  const ours = (await titles()).length;
  const file = write('titles.csv', 'ogr_appellation;rome_code;libelle_long\n99001;J1501;Aide-soignante de nuit\n');
  const [imported] = await importRome(pool, { titles: file });
  expect(imported).toMatchObject({ written: 1, ended: ours });
  const { rows } = await pool.query(`select code from search_rome_titles('aide soignante')`);
  expect(rows).toEqual([{ code: '99001' }]);
  expect((await pool.query(`select from rome_title where code = 'J1501-1'`)).rowCount).toBe(1);
  const later = await loadReference(pool);
  expect(later.find(({ list }) => list === 'rome_titles')).toMatchObject({ outcome: 'imported', written: 0, ended: 0 });
  expect(await titles()).toHaveLength(1);
});

test('imports more lines than a batch holds, and a second time writes nothing', async () => {
  await importRome(pool, { occupations: write('romes.csv', 'rome_code;libelle\nJ1501;Soins\n') });
  const lines = Array.from({ length: 4500 }, (_, index) => `${10_000 + index};J1501;Métier ${index}`);
  const file = write('titles.csv', `ogr_appellation;rome_code;libelle_long\n${lines.join('\n')}\n`);
  const counts = async (): Promise<unknown> =>
    (await importRome(pool, { titles: file })).map(({ rowCount, written, ended }) => ({ rowCount, written, ended }));
  expect(await counts()).toEqual([{ rowCount: 4500, written: 4500, ended: 0 }]);
  expect(await counts()).toEqual([{ rowCount: 4500, written: 0, ended: 0 }]);
});

test.each([
  ['is empty', '', 'titles.csv, line 1: the file is empty'],
  ['lacks a column', 'code_ogr;libelle\n1;x\n', 'titles.csv, line 1: no column rome_code or code_rome or occupation'],
  ['has no good line', 'code_ogr;code_rome;libelle\nx;y;z\n', 'titles.csv, line 1: no line can be imported'],
  ['has a quote that never closes', 'code_ogr;code_rome;libelle\n12345;"J1501;z\n', 'a quote is not closed'],
])('refuses a file that %s, and changes nothing', async (_, content, message) => {
  await loadReference(pool);
  const before = await titles();
  await expect(importRome(pool, { titles: write('titles.csv', content) })).rejects.toThrow(message);
  expect(await titles()).toEqual(before);
});

test('is a command that prints what it did, and ends with 1 on a file that it refuses', async () => {
  const main = fileURLToPath(new URL('./main.ts', import.meta.url));
  const run = (...args: string[]): Promise<{ stdout: string }> =>
    promisify(execFile)(process.execPath, [main, ...args], { env: { DATABASE_URL: database.url } });
  const good = write(
    'titles.csv',
    'ogr_appellation;rome_code;libelle_long\n99001;J1501;Soigneuse\n99002;Z9999;Inconnue\n',
  );
  const { stdout } = await run('--rome-titles', good);
  expect(stdout).toContain('topics: loaded, 69 rows, 69 written, 0 ended\n');
  expect(stdout).toContain('rome_titles: official file, 1 rows, 1 written, 0 ended, 1 bad lines\n  line 3: occupation');
  await expect(run('--rome-titles', write('bad.csv', ''))).rejects.toMatchObject({
    code: 1,
    stderr: 'bad.csv, line 1: the file is empty\n',
  });
});

test('the command names a missing variable and stops', async () => {
  const main = fileURLToPath(new URL('./main.ts', import.meta.url));
  await expect(promisify(execFile)(process.execPath, [main], { env: {} })).rejects.toMatchObject({
    code: 1,
    stderr: 'DATABASE_URL is missing\n',
  });
});
