import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { createTestDatabase } from '@carnet/testkit';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { applySeeds } from './apply-seeds.ts';
import { migrate } from './migrate.ts';

const toy = path.join(import.meta.dirname, '../../tests/toy');

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let projectDir: string;
beforeEach(async () => {
  database = await createTestDatabase();
  projectDir = await mkdtemp(path.join(tmpdir(), 'engine-migrate-'));
  await cp(toy, projectDir, { recursive: true });
});
afterEach(async () => {
  await database.drop();
  await rm(projectDir, { recursive: true });
});

const run = () => migrate({ projectDir, databaseUrl: database.url });

async function query(sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(sql);
  await client.end();
  return rows;
}

async function addMigration(folder: string, sql: string): Promise<void> {
  const target = path.join(projectDir, 'migrations/library', folder);
  await mkdir(target);
  await writeFile(path.join(target, 'up.sql'), sql);
}

describe('migrations', () => {
  test('are applied once, in numeric order, and recorded as the Hasura CLI records them', async () => {
    await addMigration('99_first', 'create table first (id int)');
    expect((await run()).applied).toEqual(['99', '1700000000000', '1700000000001']);
    expect((await run()).applied).toEqual([]);
    expect(await query('select version, cli_state from hdb_catalog.hdb_version')).toEqual([
      {
        version: '48',
        cli_state: {
          migrations: { library: { '99': false, '1700000000000': false, '1700000000001': false } },
          settings: { migration_mode: 'true' },
          isStateCopyCompleted: true,
        },
      },
    ]);
  });

  test('that fail name file and line, leave no trace, and keep those before', async () => {
    await addMigration('1800000000000_broken', 'create table kept_out (id int);\n\ninsert into nowhere values (1);\n');
    await expect(run()).rejects.toThrow(
      'migrations/library/1800000000000_broken/up.sql:3: relation "nowhere" does not exist',
    );
    expect(await query("select to_regclass('kept_out') as kept, to_regclass('book')::text as book")).toEqual([
      { kept: null, book: 'book' },
    ]);
    await writeFile(
      path.join(projectDir, 'migrations/library/1800000000000_broken/up.sql'),
      'create table kept_out (id int);',
    );
    expect((await run()).applied).toEqual(['1800000000000']);
  });

  test('do not leak their settings into one another', async () => {
    await addMigration('1800000000000_set', "set search_path = ''; create table public.a (id int);");
    await addMigration('1800000000001_plain', 'create table b (id int);');
    await run();
    expect(await query("select to_regclass('public.b')::text as b")).toEqual([{ b: 'b' }]);
  });

  test('started twice at once are applied once', async () => {
    const results = await Promise.all([run(), run()]);
    expect(results.flatMap((result) => result.applied)).toEqual(['1700000000000', '1700000000001']);
  });

  test('with the same version are refused', async () => {
    await addMigration('1700000000001_again', 'select 1');
    await expect(run()).rejects.toThrow('has the same version as');
  });
});

test('seeds fill the migrated tables', async () => {
  await run();
  expect(await applySeeds({ projectDir, databaseUrl: database.url })).toEqual(['seeds/library/1_library.sql']);
  expect(await query('select count(*)::int from book')).toEqual([{ count: 4 }]);
});
