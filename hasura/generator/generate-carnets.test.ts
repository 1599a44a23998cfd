import { createTestDatabase, productTemplate, type TestDatabase } from '@carnet/testkit';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateCarnets, type Generated } from './generate-carnets.ts';

const size = { carnets: 200, carnetsPerTerritory: 120 };
let database: TestDatabase;
let client: pg.Client;
let written: Generated;
beforeAll(async () => {
  database = await createTestDatabase({ template: await productTemplate({ seeds: false }) });
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  written = await generateCarnets(client, { ...size, seed: 'test' });
});
afterAll(async () => {
  await client.end();
  await database.drop();
});
const rows = async (sql: string, values: readonly unknown[] = []): Promise<Record<string, unknown>[]> =>
  (await client.query<Record<string, unknown>>(sql, [...values])).rows;

test('as many carnets as asked, in territories, and the counts told are those of the tables', async () => {
  expect(written).toMatchObject({ territory: 2, notebook: 200, beneficiary: 200 });
  for (const [table, count] of Object.entries(written)) {
    expect(count).toBeGreaterThan(0);
    expect(await rows(`select count(*)::int as count from ${table}`)).toEqual([{ count }]);
  }
});

test('every foreign key holds, the composite ones among them, though none was checked on the way', async () => {
  const keys = await rows(`
    select c.conrelid::regclass::text as child, c.confrelid::regclass::text as parent, c.conname as name,
      string_agg(format('p.%I = c.%I', f.attname, a.attname), ' and ') as same,
      string_agg(format('c.%I is not null', a.attname), ' and ') as given, count(*)::int as columns
    from pg_constraint c, unnest(c.conkey, c.confkey) as k (mine, theirs)
    join pg_attribute a on true join pg_attribute f on true
    where c.contype = 'f' and c.connamespace = 'public'::regnamespace and a.attrelid = c.conrelid and a.attnum = k.mine
      and f.attrelid = c.confrelid and f.attnum = k.theirs
    group by c.oid, 1, 2, 3`);
  expect(keys.filter(({ columns }) => Number(columns) > 1).length).toBeGreaterThan(30);
  for (const { child, parent, name, same, given } of keys) {
    const [found] = await rows(
      `select count(*)::int as lost from ${String(child)} c
       where ${String(given)} and not exists (select from ${String(parent)} p where ${String(same)})`,
    );
    expect({ name, lost: found?.['lost'] }).toEqual({ name, lost: 0 });
  }
});

test('what triggers would have refused is not there: teams with live grants, owners in the team, referents under the current orientation', async () => {
  expect(
    await rows(`select m.id from notebook_member m where m.ended_at is null and not exists (
      select from role_grant g where g.account_id = m.account_id and g.structure_id = m.structure_id and g.revoked_at is null)`),
  ).toEqual([]);
  expect(
    await rows(`select a.id from action a where a.owner_id is not null and not exists (
      select from notebook_member m where m.notebook_id = a.notebook_id and m.account_id = a.owner_id)`),
  ).toEqual([]);
  expect(
    await rows(`select m.id from notebook_member m join orientation o on o.id = m.orientation_id
      where m.ended_at is null and o.ended_at is not null`),
  ).toEqual([]);
  const statuses = await rows('select distinct status from notebook_overview order by 1');
  expect(statuses.map(({ status }) => status)).toEqual([
    'archived',
    'awaiting_referent',
    'ended',
    'in_progress',
    'to_orient',
  ]);
});

test('every carnet that is followed has two to four people around it, or waits for its referent', async () => {
  const teams = await rows(
    `select distinct members_count from notebook_overview where status = 'in_progress' order by 1`,
  );
  expect(teams.map(({ members_count }) => members_count)).toEqual([2, 3, 4]);
});

test('triggers are awake again, and the same seed twice is refused as a whole', async () => {
  await expect(rows(`update event set payload = '{}'`)).rejects.toThrow('append-only');
  await expect(generateCarnets(client, { ...size, seed: 'test' })).rejects.toThrow('duplicate key');
  expect(await rows('select count(*)::int as count from notebook')).toEqual([{ count: 200 }]);
});

test('another seed stands beside the first', async () => {
  await generateCarnets(client, { carnets: 30, seed: 'other' });
  expect(await rows('select count(*)::int as count from notebook')).toEqual([{ count: 230 }]);
});

test('the same seed gives the same people in another database', async () => {
  const twin = await createTestDatabase({ template: await productTemplate({ seeds: false }) });
  const other = new pg.Client({ connectionString: twin.url });
  await other.connect();
  await generateCarnets(other, { ...size, seed: 'test' });
  const people = `select md5(string_agg(id::text || firstname || lastname || date_of_birth || external_id, ' ' order by id)) as all
    from beneficiary where territory_id in (select id from territory where name like '% test %')`;
  expect((await other.query(people)).rows).toEqual(await rows(people));
  await other.end();
  await twin.drop();
});
