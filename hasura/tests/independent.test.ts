/**
 * A second opinion on who reads what: SQL written from the rules of the domain, without the metadata, on carnets drawn at random. Each
 * grant of each account, revoked or not, must read through GraphQL exactly what its query says.
 */
import type { Engine } from '@carnet/engine';
import { createTestDatabase, productTemplate, type TestDatabase } from '@carnet/testkit';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawTerritories } from './world/drawn-territories.ts';
import { rootFieldsOf, type RootFields } from './world/root-fields.ts';
import { ask, startEngine, type AnyRole, type Session } from './world/sessions.ts';

/** Each query has the id of a grant for parameter; `me` is this grant while it gives anything. */
const me = `me as (
  select g.* from role_grant g join account a on a.id = g.account_id
  where g.id = $1 and g.revoked_at is null and a.disabled_at is null)`;

/** Carnets that a grant reads, by its role. */
const carnets: Readonly<Record<string, string>> = {
  beneficiary: 'select n.id from me join notebook n on n.beneficiary_id = me.beneficiary_id',
  professional: `select m.notebook_id as id from me
    join notebook_member m on m.account_id = me.account_id and m.structure_id = me.structure_id
    where m.ended_at is null`,
  structure_admin: `select o.notebook_id as id from me join orientation o on o.structure_id = me.structure_id where o.ended_at is null
    union select m.notebook_id from me join notebook_member m on m.structure_id = me.structure_id where m.ended_at is null`,
  orientation_manager: 'select n.id from me join notebook n on n.territory_id = me.territory_id',
  territory_admin: 'select n.id from me join notebook n on n.territory_id = me.territory_id',
};
/** Who reads plan and diagnostic at all. */
const contentReaders = ['beneficiary', 'professional', 'orientation_manager'];
/** What an archived carnet holds is read with a motive, by an act; its person reads it always, and a team it has no more. */
const open = 'select id from notebook where archived_at is null';
/** Where an orientation manager sits in the care team. */
const managerTeams = `select m.notebook_id as id from me
  join notebook_member m on m.account_id = me.account_id and m.role = 'orientation_manager' where m.ended_at is null`;
const notes: Readonly<Record<string, string>> = {
  beneficiary: `select x.id from note x where x.visibility = 'team_and_beneficiary' and x.notebook_id in (${carnets['beneficiary']!})`,
  professional: `select x.id from note x where x.notebook_id in (${carnets['professional']!})`,
  orientation_manager: `select x.id from note x where x.notebook_id in (${managerTeams})`,
};

const tables = ['notebook', 'action', 'diagnostic_answer', 'note', 'appointment'] as const;
type Table = (typeof tables)[number];

function independentQuery(role: string, table: Table): string | undefined {
  if (table === 'notebook') return carnets[role];
  if (table === 'note') return notes[role];
  if (!contentReaders.includes(role)) return undefined;
  const read = `select x.id from ${table} x where x.notebook_id in (${carnets[role]!})`;
  return role === 'beneficiary' ? read : `${read} and x.notebook_id in (${open})`;
}

interface Grant {
  readonly id: string;
  readonly account_id: string;
  readonly role: AnyRole;
  readonly territory_id: string | null;
  readonly structure_id: string | null;
  readonly beneficiary_id: string | null;
}

describe.each([1, 2, 3])('carnets drawn with seed %i', (seed) => {
  let database: TestDatabase;
  let sql: pg.Client;
  let engine: Engine;
  let grants: readonly Grant[];
  const fieldsOfRole = new Map<AnyRole, RootFields>();
  beforeAll(async () => {
    database = await createTestDatabase({ template: await productTemplate({ seeds: false }) });
    sql = new pg.Client({ connectionString: database.url });
    await sql.connect();
    await drawTerritories(sql, seed);
    engine = await startEngine(database.url);
    grants = (await sql.query<Grant>('select * from role_grant order by id')).rows;
    for (const grant of grants)
      if (!fieldsOfRole.has(grant.role)) fieldsOfRole.set(grant.role, await rootFieldsOf(engine, sessionUnder(grant)));
  });
  afterAll(async () => {
    await engine.close();
    await sql.end();
    await database.drop();
  });

  test.each(tables)('each grant reads the rows of %s that the rules give it, and no other', async (table) => {
    const reading = new Map<string, number>();
    for (const grant of grants) {
      const wanted = await wantedIds(grant, table);
      expect(await readIds(grant, table), `${table} under the grant ${grant.id} (${grant.role})`).toEqual(wanted);
      reading.set(grant.role, (reading.get(grant.role) ?? 0) + wanted.length);
    }
    // Drawn data that gives a reader nothing would prove nothing.
    const readers = Object.keys(carnets).filter((role) => independentQuery(role, table) !== undefined);
    expect(readers.filter((role) => (reading.get(role) ?? 0) === 0)).toEqual([]);
  });

  test('the data tells cases apart: revoked grants, ended members and two hats are among them', async () => {
    const { rows } = await sql.query<Record<string, number>>(`select
      (select count(*)::integer from role_grant where revoked_at is not null) as revoked,
      (select count(*)::integer from notebook_member where ended_at is not null and end_reason is distinct from 'grant_revoked') as ended,
      (select count(*)::integer from (select from role_grant where role <> 'beneficiary' group by account_id having count(*) > 1) as hats) as hats,
      (select count(*)::integer from orientation where ended_at is not null) as past`);
    expect(Object.entries(rows[0]!).filter(([, count]) => count === 0)).toEqual([]);
  });

  async function wantedIds(grant: Grant, table: Table): Promise<readonly string[]> {
    const query = independentQuery(grant.role, table);
    if (query === undefined) return [];
    const { rows } = await sql.query<{ id: string }>(
      `with ${me} select distinct id from (${query}) as seen order by id`,
      [grant.id],
    );
    return rows.map(({ id }) => id);
  }

  /** By pages, since each list is bounded. */
  async function readIds(grant: Grant, table: Table): Promise<readonly string[]> {
    if (fieldsOfRole.get(grant.role)?.query.includes(table) !== true) return [];
    const query = `query ($after: uuid!) { ${table}(where: { id: { _gt: $after } }, order_by: { id: asc }) { id } }`;
    const ids: string[] = [];
    for (let after = '00000000-0000-0000-0000-000000000000'; ; after = ids.at(-1)!) {
      const { data, errors } = await ask(engine, sessionUnder(grant), query, { after });
      expect(errors).toEqual([]);
      const page = data?.[table] as { id: string }[];
      if (page.length === 0) return ids;
      ids.push(...page.map(({ id }) => id));
    }
  }
});

function sessionUnder(grant: Grant): Session {
  const values = {
    'x-hasura-role': grant.role,
    'x-hasura-user-id': grant.account_id,
    'x-hasura-grant-id': grant.id,
    'x-hasura-territory-id': grant.territory_id,
    'x-hasura-structure-id': grant.structure_id,
    'x-hasura-beneficiary-id': grant.beneficiary_id,
  };
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== null));
}
