/** The migrations from nothing to the present, back to nothing and forth again; and over the data of the previous release. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createTestDatabase, type TestDatabase } from '@carnet/testkit';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { project } from './world/sessions.ts';

const migrations = path.join(project, 'migrations', 'carnet');
const seeds = path.join(project, 'seeds', 'carnet');
const versions = readdirSync(migrations).sort();
/** The last migration of the previous release, and the demonstration data that it had. */
const released = '1764100011000_merging_and_retention';
const releasedSeeds = /^0[1-5]0_/;

let database: TestDatabase;
let client: pg.Client;
beforeEach(async () => {
  database = await createTestDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  // A genuine Hasura adds it when it connects a source.
  await client.query('create extension if not exists pgcrypto');
});
afterEach(async () => {
  await client.end();
  await database.drop();
});

const run = (version: string, direction: 'up' | 'down') =>
  client.query(readFileSync(path.join(migrations, version, `${direction}.sql`), 'utf8'));

test('each is a folder of the Hasura CLI: a number of its own and a name, its way up and its way back', () => {
  for (const version of versions) {
    expect(version).toMatch(/^\d{13}_[a-z_]+$/);
    expect([version, ...readdirSync(path.join(migrations, version)).sort()]).toEqual([version, 'down.sql', 'up.sql']);
  }
  expect(new Set(versions.map((version) => version.slice(0, 13))).size).toBe(versions.length);
  expect(existsSync(path.join(project, 'config.yaml'))).toBe(true);
});

test('up, all the way back, and up again gives the same schema and leaves nothing behind', async () => {
  const empty = await schemaOf(client);
  for (const version of versions) await run(version, 'up');
  const head = await schemaOf(client);
  for (const version of [...versions].reverse()) await run(version, 'down');
  expect(await schemaOf(client)).toEqual(empty);
  for (const version of versions) await run(version, 'up');
  expect(await schemaOf(client)).toEqual(head);
}, 60_000);

test('the previous release and its data come to the present, go back, and come again, without losing a row', async () => {
  const before = versions.filter((version) => version <= released);
  const since = versions.filter((version) => version > released);
  expect(before.at(-1)).toBe(released);
  expect(since.length).toBeGreaterThan(0);
  for (const version of before) await run(version, 'up');
  for (const file of readdirSync(seeds).sort())
    if (releasedSeeds.test(file)) await client.query(readFileSync(path.join(seeds, file), 'utf8'));
  const counted = await rowsOf(client);
  expect(counted['beneficiary']).toBe(60);
  const former = await schemaOf(client);

  for (const version of since) await run(version, 'up');
  expect(await rowsOf(client)).toMatchObject(counted);
  for (const version of [...since].reverse()) await run(version, 'down');
  expect(await schemaOf(client)).toEqual(former);
  expect(await rowsOf(client)).toEqual(counted);
  for (const version of since) await run(version, 'up');
  expect(await rowsOf(client)).toMatchObject(counted);
}, 60_000);

/** One line for each column, constraint, index, trigger, function and view of our schemas. */
async function schemaOf(of: pg.Client): Promise<readonly string[]> {
  const ours = `('public', 'auth', 'private')`;
  const { rows } = await of.query<{ line: string }>(`
    select format('%s.%s.%s %s %s %s %s', n.nspname, c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attgenerated,
        pg_get_expr(d.adbin, d.adrelid)) as line
      from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
      left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
      where c.relkind in ('r', 'v') and a.attnum > 0 and not a.attisdropped and n.nspname in ${ours}
    union all
    select format('%s: %s', k.conrelid::regclass, pg_get_constraintdef(k.oid)) from pg_constraint k join pg_namespace n on n.oid = k.connamespace
      where n.nspname in ${ours} and k.conrelid <> 0 and k.contype <> 'n'
    union all
    select pg_get_indexdef(i.indexrelid) from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ${ours}
    union all
    select pg_get_triggerdef(t.oid) from pg_trigger t where not t.tgisinternal
    union all
    select pg_get_functiondef(p.oid) from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname in ${ours} and p.prokind = 'f'
        and not exists (select from pg_depend e where e.objid = p.oid and e.deptype = 'e')
    union all
    select c.relname || ' ' || pg_get_viewdef(c.oid) from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'v' and n.nspname in ${ours}
    union all
    select format('%s.%s %s', n.nspname, c.relname, a) from pg_class c join pg_namespace n on n.oid = c.relnamespace,
      unnest(c.relacl) as a where n.nspname in ${ours} and a::text like 'carnet_acts=%'
    order by 1`);
  return rows.map(({ line }) => line);
}

/** How many rows each table of carnets and people holds; reference lists grow with the releases. */
async function rowsOf(of: pg.Client): Promise<Readonly<Record<string, number>>> {
  const tables = [
    'beneficiary',
    'notebook',
    'role_grant',
    'orientation',
    'notebook_member',
    'focus',
    'goal',
    'action',
    'event',
    'access_log',
  ];
  const { rows } = await of.query<Record<string, number>>(
    `select ${tables.map((table) => `(select count(*)::int from ${table}) as ${table}`).join(', ')}`,
  );
  return rows[0]!;
}
