/** Reads a CSV file as a stream, whatever separates its columns (`;`, `,`, tab) and whether it is UTF-8 or Windows-1252. */
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { TextDecoder } from 'node:util';
import { CsvError, parse } from 'csv-parse';
import { ReferenceFileError } from './reference-error.ts';

export interface FileRecord {
  /** As an editor numbers it: the header is line 1. */
  readonly line: number;
  /** By column name; a column that the line does not reach is missing. */
  readonly values: ReadonlyMap<string, string>;
  readonly cellCount: number;
}

export interface RecordFile {
  /** Trimmed, in lower case. */
  readonly columns: readonly string[];
  readonly records: AsyncIterable<FileRecord>;
}

/** Throws `ReferenceFileError` on an empty file, and while reading on quotes that never close. */
export async function readRecords(file: string): Promise<RecordFile> {
  const name = path.basename(file);
  const { encoding, delimiter } = await formOf(file);
  const rows = rowsOf(Readable.from(textOf(file, encoding)), delimiter, name);
  const header = await rows.next();
  if (header.done === true) throw new ReferenceFileError(name, [{ line: 1, reason: 'the file is empty' }]);
  const columns = header.value.cells.map((column) => column.toLowerCase());
  return { columns, records: recordsOf(rows, columns) };
}

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

async function* rowsOf(text: Readable, delimiter: string, name: string): AsyncGenerator<Row, undefined> {
  const parser = parse({ delimiter, info: true, relax_column_count: true, skip_empty_lines: true, trim: true });
  text.on('error', (error) => parser.destroy(error)).pipe(parser);
  try {
    for await (const row of parser as AsyncIterable<{ info: { lines: number }; record: string[] }>)
      yield { line: row.info.lines, cells: row.record };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
    throw new ReferenceFileError(name, [{ line, reason: 'a quote is not closed, or closes in the middle of a cell' }]);
  }
}

async function* recordsOf(rows: AsyncIterable<Row>, columns: readonly string[]): AsyncGenerator<FileRecord> {
  for await (const { line, cells } of rows) {
    const values = new Map<string, string>();
    columns.forEach((column, index) => {
      const cell = cells[index];
      if (cell !== undefined) values.set(column, cell);
    });
    yield { line, values, cellCount: cells.length };
  }
}

/** Spreadsheets still save as Windows-1252, in which nearly all accents are invalid UTF-8: the whole file tells. */
async function formOf(file: string): Promise<{ encoding: 'utf-8' | 'windows-1252'; delimiter: string }> {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let header = '';
  let headerEnded = false;
  let encoding: 'utf-8' | 'windows-1252' = 'utf-8';
  for await (const bytes of bytesOf(file)) {
    if (!headerEnded) {
      header += Buffer.from(bytes).toString('latin1');
      headerEnded = header.includes('\n');
    }
    if (!decodes(strict, bytes)) {
      encoding = 'windows-1252';
      break;
    }
  }
  const firstLine = header.split('\n', 1)[0] ?? '';
  const count = (delimiter: string): number => firstLine.split(delimiter).length;
  const delimiter = [';', ',', '\t'].reduce((best, other) => (count(other) > count(best) ? other : best));
  return { encoding, delimiter };
}

function decodes(strict: TextDecoder, bytes: Uint8Array): boolean {
  try {
    strict.decode(bytes, { stream: true });
    return true;
  } catch {
    return false; // what `fatal` is for
  }
}

/** Drops the byte order mark, if any. */
async function* textOf(file: string, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const bytes of bytesOf(file)) yield decoder.decode(bytes, { stream: true });
  yield decoder.decode();
}

function bytesOf(file: string): AsyncIterable<Uint8Array> {
  return createReadStream(file) as AsyncIterable<Uint8Array>;
}
