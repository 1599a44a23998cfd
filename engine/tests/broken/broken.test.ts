import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createTemplate, createTestDatabase } from '@carnet/testkit';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { migrate } from '../../src/index.ts';
import { MetadataError } from '../../src/metadata/metadata-error.ts';
import { describeInconsistency, openModel } from '../../src/open-model.ts';
import { toyEnv, toyProject } from '../toy-engine.ts';

interface Edit {
  readonly in: string;
  /** Absent: `by` is appended. */
  readonly replace?: string;
  readonly by: string;
}

interface BrokenProject {
  readonly title: string;
  readonly edits?: readonly Edit[];
  /** Run on the toy database first, and undone after. */
  readonly sql?: string;
  /** `file:line: kind name: reason`, of each. */
  readonly says: readonly string[];
}

const cases = parse(readFileSync(path.join(import.meta.dirname, 'cases.yaml'), 'utf8')) as BrokenProject[];

let client: pg.Client;
let drop: () => Promise<void>;
let databaseUrl: string;
beforeAll(async () => {
  const template = await createTemplate('toy_empty', async (url) => {
    await migrate({ projectDir: toyProject, databaseUrl: url });
  });
  const database = await createTestDatabase({ template });
  databaseUrl = database.url;
  client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  drop = () => database.drop();
});
afterAll(async () => {
  await client.end();
  await drop();
});

async function problemsOf(project: string, sql: string | undefined): Promise<string[]> {
  await client.query('begin');
  try {
    if (sql !== undefined) await client.query(sql);
    const opened = await openModel(project, client, toyEnv(databaseUrl));
    return [...opened.unknownKeys, ...opened.inconsistencies].map(describeInconsistency);
  } catch (error) {
    if (!(error instanceof MetadataError)) throw error;
    return [error.message];
  } finally {
    await client.query('rollback');
  }
}

async function apply(edit: Edit, project: string): Promise<void> {
  const file = path.join(project, 'metadata', edit.in);
  const text = await readFile(file, 'utf8');
  const edited = edit.replace === undefined ? text + edit.by : text.replace(edit.replace, () => edit.by);
  if (edited === text) throw new Error(`"${edit.replace}" is not in ${edit.in}`);
  await writeFile(file, edited);
}

describe('a project is told file, line and reason of', () => {
  test.each(cases)('$title', async ({ edits = [], sql, says }) => {
    const project = await mkdtemp(path.join(tmpdir(), 'engine-broken-'));
    try {
      await cp(toyProject, project, { recursive: true });
      for (const edit of edits) await apply(edit, project);
      expect(await problemsOf(project, sql)).toEqual(says);
    } finally {
      await rm(project, { recursive: true });
    }
  });
});
