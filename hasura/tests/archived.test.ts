/** An archived carnet takes nothing new, whoever writes; what waited for its archiving is refused too. */
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { idOf } from './world/names.ts';
import { createSchema, type Schema } from './world/world.ts';

let schema: Schema;
beforeAll(async () => (schema = await createSchema()));
afterAll(() => schema.close());

const closed = { code: '23514', constraint: 'notebook_open' };
const archived = (table: string) => idOf(table, 'A:archived');

/** What each table asks of a row besides the carnet. */
const rows: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  focus: { theme: 'sante' },
  goal: { focus_id: archived('focus'), label: 'Autre' },
  action: { goal_id: archived('goal'), label: 'Autre' },
  action_comment: { action_id: archived('action'), body: 'Autre' },
  note: { body: 'Autre' },
  appointment: { starts_at: '2100-01-01' },
  diagnostic_answer: { situation: 'common', value: 'need' },
  work_profile: { version: 2 },
  professional_project: { rome_title: '10001' },
  contract: { kind: 'engagement' },
  contract_version: { contract_id: archived('contract'), version: 2, state: 'ended', ended_at: '2025-01-01', starts_on: '2024-01-01', ends_on: '2025-01-01' },
  contract_signature: {
    contract_version_id: archived('contract_version'), by_beneficiary: false, method: 'paper', document_hash: 'a'.repeat(64),
  },
  orientation: {
    pathway: 'professional', program_id: idOf('program', 'A:work'), structure_id: idOf('structure', 'A:s1'),
    decided_at: '2024-01-01', ended_at: '2024-02-01', end_reason: 'moved',
  },
  notebook_member: { account_id: idOf('account', 'A:pro'), structure_id: idOf('structure', 'A:s1'), role: 'member' },
  reorientation_request: {
    asked_by: idOf('account', 'A:pro'), asked_structure_id: idOf('structure', 'A:s1'), reason: 'Autre', state: 'withdrawn',
    decided_at: '2100-01-01', advised_program_id: idOf('program', 'A:spare'), advised_pathway: 'professional',
  },
}; // prettier-ignore

async function add(client: pg.Client, table: string, carnet: string): Promise<void> {
  const row = { territory_id: idOf('territory', 'A'), notebook_id: idOf('notebook', carnet), ...rows[table] };
  const names = Object.keys(row);
  await client.query(
    `insert into ${table} (${names.join()}) values (${names.map((_, at) => `$${at + 1}`).join()})`,
    Object.values(row),
  );
}

test.each(Object.keys(rows))('takes no row of %s', async (table) => {
  await expect(add(schema.sql, table, 'A:archived')).rejects.toMatchObject(closed);
});

test('keeps the requests of its person, unless it has passed into another carnet', async () => {
  const ask = `insert into person_request (territory_id, notebook_id, kind, body) values ($1, $2, 'copy', 'Une copie')`;
  const values = [idOf('territory', 'A'), archived('notebook')];
  await schema.sql.query(ask, values);
  await schema.sql.query(`update notebook set archived_reason = 'merged' where id = $1`, [archived('notebook')]);
  await expect(schema.sql.query(ask, values)).rejects.toMatchObject(closed);
});

test('a write that waited while the carnet was archived is refused, and one that came first is kept', async () => {
  const other = new pg.Client({ connectionString: schema.url });
  await other.connect();
  const notebook = idOf('notebook', 'A:office');
  await schema.sql.query('begin');
  await schema.sql.query('select from notebook where id = $1 for update', [notebook]);
  const waiting = add(other, 'note', 'A:office').then(
    () => 'written',
    (error: unknown) => (error as { constraint?: string }).constraint,
  );
  await expect
    .poll(async () => {
      const { rows: locks } = await schema.sql.query('select from pg_locks where not granted');
      return locks.length;
    })
    .toBeGreaterThan(0);
  await schema.sql.query('update notebook set archived_at = now() where id = $1', [notebook]);
  await schema.sql.query('commit');
  expect(await waiting).toBe('notebook_open');
  await other.end();
  await add(schema.sql, 'note', 'A:followed');
});

test('archiving ends the care team, once', async () => {
  const { rows: team } = await schema.sql.query(
    `select count(*)::int as members, count(ended_at)::int as ended, count(distinct end_reason)::int as reasons
     from notebook_member where notebook_id = $1`,
    [archived('notebook')],
  );
  expect(team).toEqual([{ members: 2, ended: 2, reasons: 1 }]);
});
