/** The one definition of a carnet's status, counters and waiting time; the search by name; the demonstration data as it stands. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { createTestDatabase, productTemplate, type TestDatabase } from '@carnet/testkit';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { idOf } from './world/names.ts';
import { project } from './world/sessions.ts';
import { createSchema, type Schema } from './world/world.ts';

describe('the status of a carnet', () => {
  let schema: Schema;
  beforeEach(async () => (schema = await createSchema()));
  afterEach(() => schema.close());

  test.each([
    ['waiting', 'to_orient'],
    ['followed', 'in_progress'],
    ['awaiting', 'awaiting_referent'],
    ['past', 'in_progress'],
    ['archived', 'archived'],
  ])('%s is %s', async (name, status) => {
    expect(await overviewOf(name)).toMatchObject({ status });
  });

  test('waits for a referent from the decision, then from the day the referent left', async () => {
    const { rows } = await schema.sql.query<{ decided_at: Date }>('select decided_at from orientation where id = $1', [
      idOf('orientation', 'A:followed'),
    ]);
    await schema.sql.query(`update notebook_member set ended_at = '2100-01-01' where notebook_id = $1`, [
      idOf('notebook', 'A:followed'),
    ]);
    expect(await overviewOf('followed')).toMatchObject({
      status: 'awaiting_referent',
      referent_id: null,
      waiting_since: new Date('2100-01-01'),
    });
    await schema.sql.query('delete from notebook_member where notebook_id = $1', [idOf('notebook', 'A:followed')]);
    expect(await overviewOf('followed')).toMatchObject({
      status: 'awaiting_referent',
      waiting_since: rows[0]!.decided_at,
    });
  });

  test.each([
    ['employment', 'ended'],
    ['reoriented', 'to_orient'],
  ])('an orientation ended for %s leaves it %s', async (reason, status) => {
    await schema.sql.query('begin');
    await schema.sql.query('update notebook_member set ended_at = now() where notebook_id = $1', [
      idOf('notebook', 'A:followed'),
    ]);
    await schema.sql.query('update orientation set ended_at = now(), end_reason = $2 where id = $1', [
      idOf('orientation', 'A:followed'),
      reason,
    ]);
    await schema.sql.query('commit');
    expect(await overviewOf('followed')).toMatchObject({ status });
  });

  test('counts open and late actions, and not those that are done', async () => {
    expect(await overviewOf('followed')).toMatchObject({ open_actions_count: 2, late_actions_count: 0 });
    await schema.sql.query(`update action set due_on = current_date - 1 where id = $1`, [idOf('action', 'A:followed')]);
    expect(await overviewOf('followed')).toMatchObject({ open_actions_count: 2, late_actions_count: 1 });
    await schema.sql.query(`update action set due_on = current_date where id = $1`, [idOf('action', 'A:followed')]);
    expect(await overviewOf('followed')).toMatchObject({ late_actions_count: 0 });
    await schema.sql.query(`update action set status = 'done' where id = $1`, [idOf('action', 'A:followed')]);
    expect(await overviewOf('followed')).toMatchObject({ open_actions_count: 1, next_due_on: null });
  });

  async function overviewOf(name: string): Promise<Record<string, unknown>> {
    const { rows } = await schema.sql.query<Record<string, unknown>>(
      'select * from notebook_overview where notebook_id = $1',
      [idOf('notebook', `A:${name}`)],
    );
    expect(rows).toHaveLength(1);
    return rows[0]!;
  }
});

describe('the demonstration data', () => {
  let database: TestDatabase;
  let sql: pg.Client;
  beforeAll(async () => {
    database = await createTestDatabase({ template: await productTemplate({ seeds: true }) });
    sql = new pg.Client({ connectionString: database.url });
    await sql.connect();
  });
  afterAll(async () => {
    await sql.end();
    await database.drop();
  });

  test.each([
    ['tifour', ['Sophie Tifour', 'Sophie Tifour']],
    ['SOPHIE TIFOUR', ['Sophie Tifour', 'Sophie Tifour']],
    ['le goff', ['Anaïs Le Goff']],
    ['anais', ['Anaïs Le Goff']],
    ['ndiaye', ['Jean-François N’Diaye']],
    ['N’Diaye jean-francois', ['Jean-François N’Diaye']],
    ['celestin', ['Rose-Marie Célestin']],
    ['tifuor', ['Sophie Tifour', 'Sophie Tifour']],
    ['sohpie tifuor', ['Sophie Tifour', 'Sophie Tifour']],
    ['tif', ['Sophie Tifour', 'Sophie Tifour']],
    ['tif soph', ['Sophie Tifour', 'Sophie Tifour']],
    ['lemaire', ['Marie Dubois']],
    ['traroé', ['Mamadou Traoré']],
    ['tifxuorz', []],
    ['93-0010', ['Mamadou Traoré']],
    ['a', []],
    ['', []],
    ['%', []],
  ])('a search for « %s » finds %j', async (search, found) => {
    const { rows } = await sql.query<{ name: string }>(
      `select firstname || ' ' || lastname as name from search_notebooks($1) order by 1`,
      [search],
    );
    expect(rows.map(({ name }) => name)).toEqual(found);
  });

  test('shows each status in each territory, a wait of forty days, late actions, homonyms', async () => {
    const { rows } = await sql.query(
      `select count(distinct (territory_id, status))::int as standings,
              count(*) filter (where waiting_since::date = current_date - 40)::int as forty_days,
              count(*) filter (where late_actions_count > 0)::int > 5 as late,
              count(*) filter (where lastname = 'Dubois' and date_of_birth = '1985-06-12')::int as homonyms
       from notebook_overview`,
    );
    expect(rows).toEqual([{ standings: 10, forty_days: 1, late: true, homonyms: 2 }]);
  });

  test('tells no event of the future, none without its author, and none of the plan by somebody outside the team', async () => {
    const { rows } = await sql.query(
      `select e.type, e.occurred_at from event e
       where e.occurred_at > now() or e.author_id is null
          or (e.subject_table in ('focus', 'goal', 'action', 'note', 'appointment', 'diagnostic_answer', 'work_profile', 'contract_version')
              and not exists (select from notebook_member m where m.notebook_id = e.notebook_id and m.account_id = e.author_id)
              and not exists (select from role_grant g join notebook n on n.beneficiary_id = g.beneficiary_id where n.id = e.notebook_id and g.account_id = e.author_id))`,
    );
    expect(rows).toEqual([]);
  });

  test('has something for every screen: each outcome of an appointment, each state of a contract, each visibility, inboxes', async () => {
    const { rows } = await sql.query(`select
      (select array_agg(distinct status order by status) from appointment where starts_at < now()) as past,
      (select array_agg(distinct status order by status) from appointment where starts_at > now()) as future,
      (select array_agg(distinct state order by state) from contract_version) as contracts,
      (select array_agg(distinct kind order by kind) from contract) as kinds,
      (select count(*)::int from contract_version where state = 'signed' and ends_on between current_date and current_date + 60) > 3 as to_renew,
      (select array_agg(distinct visibility order by visibility) from note) as notes,
      (select array_agg(distinct state order by state) from reorientation_request) as requests,
      (select count(*)::int from person_request where answered_at is null) as to_answer,
      (select array_agg(distinct viewpoint order by viewpoint) from diagnostic_answer) as viewpoints,
      (select count(*)::int from diagnostic_answer where ended_at is not null) > 10 as answers_replaced,
      (select max(version) from work_profile) as profile_versions,
      (select count(*)::int from professional_project where rome_title is null) > 0 as in_construction,
      (select count(*)::int from notification where read_at is null) > 5 as unread`);
    expect(rows).toEqual([
      {
        past: ['excused', 'noshow', 'pending', 'revoked', 'seen'],
        future: ['pending', 'revoked'],
        contracts: ['draft', 'ended', 'signed', 'superseded', 'to_sign'],
        kinds: ['cej', 'cer', 'engagement', 'pacea', 'ppae'],
        to_renew: true,
        notes: ['team', 'team_and_beneficiary'],
        requests: ['kept', 'pending', 'withdrawn'],
        to_answer: 2,
        viewpoints: ['person', 'professional'],
        answers_replaced: true,
        profile_versions: 2,
        in_construction: true,
        unread: true,
      },
    ]);
  });

  test('uses addresses and phones of fiction only', async () => {
    const { rows } = await sql.query(
      `select contact from (
         select email::text as contact from account union all select email from beneficiary union all select email from structure
         union all select phone from account union all select phone from beneficiary union all select phone from structure
       ) as contacts where contact is not null and contact !~ '(@example\\.org|^\\+33(19900|46571|63998)\\d{4})$'`,
    );
    expect(rows).toEqual([]);
  });

  test('refuses a database that is not empty, saying why', async () => {
    const first = readFileSync(path.join(project, 'seeds', 'carnet', '010_territories.sql'), 'utf8');
    await expect(sql.query(first)).rejects.toThrow('goes into an empty database only');
  });
});
