/** Loads the reference lists that come with the product: by stable code, as often as wanted, writing only what differs. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import { recordCheck, type Row } from './check-records.ts';
import { geographyVersion, readGeography } from './geography.ts';
import { readRecords } from './read-records.ts';
import { ReferenceFileError, type BadLine } from './reference-error.ts';
import * as lists from './reference-list.ts';
import type { ReferenceList } from './reference-list.ts';
import { inReferenceTransaction, isSettled, readStates, writeState, type ListState } from './reference-state.ts';
import { endMissingRows, upsertRows } from './write-rows.ts';

export interface LoadedList {
  readonly list: string;
  /** `unchanged`: it was already loaded as it is; `imported`: an operator's official file stands in its place. */
  readonly outcome: 'loaded' | 'unchanged' | 'imported';
  /** Rows of the list, then those written and those ended this time. */
  readonly rowCount: number;
  readonly written: number;
  readonly ended: number;
}

export interface LoadReferenceOptions {
  /** Folder of the CSV files; the product's own without it. */
  readonly folder?: string;
}

const ownFolder = fileURLToPath(new URL('../../reference', import.meta.url));

/** Raise it when the same files must be read anew. */
const loaderRevision = 1;

/** In this order: a list refers only to those before it. */
const fileLists = [
  lists.topics,
  lists.situations,
  lists.goals,
  lists.actions,
  lists.romeOccupations,
  lists.romeTitles,
] as const;

const geography = 'geography';

/**
 * Run it after the migrations, as the owner of the schema. One transaction per file: a bad file stops the load with
 * `ReferenceFileError`, what came before it stays. Several processes may call it at once.
 */
export async function loadReference(pool: pg.Pool, options: LoadReferenceOptions = {}): Promise<readonly LoadedList[]> {
  const folder = options.folder ?? ownFolder;
  const states = await readStates(pool);
  const loaded: LoadedList[] = [];
  for (const list of fileLists) {
    const fingerprint = fingerprintOf(await readFile(path.join(folder, fileName(list))));
    loaded.push(
      await loadUnlessSettled(pool, states, list.name, fingerprint, (client) => loadFile(client, list, folder)),
    );
  }
  loaded.push(await loadUnlessSettled(pool, states, geography, fingerprintOf(geographyVersion()), loadGeography));
  return loaded;
}

type Written = Pick<LoadedList, 'rowCount' | 'written' | 'ended'>;

async function loadUnlessSettled(
  pool: pg.Pool,
  states: ReadonlyMap<string, ListState>,
  list: string,
  fingerprint: string,
  load: (client: pg.ClientBase) => Promise<Written>,
): Promise<LoadedList> {
  const settled = settledList(list, states.get(list), fingerprint);
  if (settled !== undefined) return settled;
  return inReferenceTransaction(pool, async (client) => {
    // Another process may have loaded it while this one waited for its turn.
    const meanwhile = settledList(list, (await readStates(client)).get(list), fingerprint);
    if (meanwhile !== undefined) return meanwhile;
    const written = await load(client);
    await writeState(client, list, { source: 'built_in', fingerprint, rowCount: written.rowCount });
    return { list, outcome: 'loaded', ...written };
  });
}

function settledList(list: string, state: ListState | undefined, fingerprint: string): LoadedList | undefined {
  if (state === undefined || !isSettled(state, fingerprint)) return undefined;
  const outcome = state.source === 'imported' ? 'imported' : 'unchanged';
  return { list, outcome, rowCount: state.rowCount, written: 0, ended: 0 };
}

async function loadFile(client: pg.ClientBase, list: ReferenceList, folder: string): Promise<Written> {
  const { columns, records } = await readRecords(path.join(folder, fileName(list)));
  const check = await recordCheck(client, list, columns);
  const rows: Row[] = [];
  const badLines: BadLine[] = [];
  for await (const record of records) {
    const checked = check(record);
    if ('row' in checked) rows.push(checked.row);
    else badLines.push(checked.bad);
  }
  if (badLines.length > 0) throw new ReferenceFileError(fileName(list), badLines);
  return write(client, list, rows);
}

async function loadGeography(client: pg.ClientBase): Promise<Written> {
  const rows = await readGeography();
  const written = [
    await write(client, lists.departments, rows.departments),
    await write(client, lists.epcis, rows.epcis),
    await write(client, lists.communes, rows.communes),
  ];
  const total = (count: keyof Written): number => written.reduce((sum, one) => sum + one[count], 0);
  return { rowCount: total('rowCount'), written: total('written'), ended: total('ended') };
}

/** Ends first: the label of an ended row may have gone to a new one. */
async function write(client: pg.ClientBase, list: ReferenceList, rows: readonly Row[]): Promise<Written> {
  const ended = await endMissingRows(
    client,
    list,
    rows.map((row) => String(row[list.key])),
  );
  const written = await upsertRows(client, list, rows);
  // Searches begin at once: without statistics they would read the whole table.
  if (written > 0) await client.query(`analyze ${list.table}`);
  return { rowCount: rows.length, written, ended };
}

function fileName({ name }: ReferenceList): string {
  return `${name}.csv`;
}

function fingerprintOf(content: string | Buffer): string {
  return createHash('sha256').update(`${loaderRevision}\n`).update(content).digest('hex');
}
