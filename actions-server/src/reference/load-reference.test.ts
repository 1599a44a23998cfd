import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createTestDatabase, productTemplate, type TestDatabase } from '@carnet/testkit';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadReference } from './load-reference.ts';

const ownFolder = fileURLToPath(new URL('../../reference', import.meta.url));

function openPool(url: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: 3 });
  pool.on('error', () => undefined); // the database is dropped under idle connections
  return pool;
}

async function count(pool: pg.Pool, table: string, where = 'true'): Promise<number> {
  const { rows } = await pool.query(`select count(*)::int as n from ${table} where ${where}`);
  return rows[0].n;
}

describe('the lists that come with the product', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  let loaded: Awaited<ReturnType<typeof loadReference>>;

  beforeAll(async () => {
    database = await createTestDatabase({ template: await productTemplate({ seeds: false }) });
    pool = openPool(database.url);
    loaded = await loadReference(pool);
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  test('hold the 69 topics of data·inclusion in 16 themes, each code beginning with its theme', async () => {
    expect(await count(pool, 'ref_topic')).toBe(69);
    const { rows } = await pool.query(
      `select count(distinct theme)::int as themes, bool_and(code like theme || '--%') as agree from ref_topic`,
    );
    expect(rows[0]).toEqual({ themes: 16, agree: true });
  });

  test('hold 4 to 8 situations, 5 or more goals and 5 to 12 actions for each theme', async () => {
    const { rows } = await pool.query(
      `select t.code, (select count(*)::int from ref_situation where theme = t.code) as situations,
         (select count(*)::int from ref_goal where theme = t.code) as goals,
         (select count(*)::int from ref_action where theme = t.code) as actions
       from ref_theme t`,
    );
    expect(rows).toHaveLength(16);
    const outside = rows.filter(
      ({ situations, goals, actions }) =>
        situations < 4 || situations > 8 || goals < 5 || goals > 12 || actions < 5 || actions > 12,
    );
    expect(outside).toEqual([]);
  });

  test('send a situation to a topic of its own theme', async () => {
    const strays = await count(pool, 'ref_situation s join ref_topic t on t.code = s.topic', 's.theme <> t.theme');
    expect(strays).toBe(0);
  });

  test('hold the 532 occupations of the ROME and a title or more for each', async () => {
    expect(await count(pool, 'rome_occupation')).toBe(532);
    expect(await count(pool, 'rome_title')).toBeGreaterThanOrEqual(300);
    expect(
      await count(pool, 'rome_occupation o', 'not exists (select from rome_title where occupation = o.code)'),
    ).toBe(0);
  });

  test('hold the communes of today and the arrondissements of Paris, Lyon and Marseille, with their EPCI', async () => {
    expect(await count(pool, 'commune')).toBe(34_969 + 45);
    expect(await count(pool, 'commune', `insee_code like '751__'`)).toBe(20);
    const { rows } = await pool.query(
      `select c.name, c.department, c.postal_codes, e.name as epci from commune c join epci e on e.siren = c.epci
       where insee_code = '26113'`,
    );
    expect(rows).toEqual([
      { name: 'Die', department: '26', postal_codes: ['26150'], epci: expect.stringMatching(/Diois/) },
    ]);
  });

  test('change none of the suggestions that the migrations insert', () => {
    const migration = readFileSync(
      new URL('../../../hasura/migrations/carnet/1764000002000_reference/up.sql', import.meta.url),
      'utf8',
    );
    const files = ['goals', 'actions'].map((name) => readFileSync(path.join(ownFolder, `${name}.csv`), 'utf8')).join();
    const inserted = migration.slice(migration.indexOf('insert into public.ref_goal'));
    const rows = [...inserted.matchAll(/\('([^']+)', '([^']+)', '([^']+)'\)/g)];
    expect(rows.length).toBeGreaterThan(30);
    expect(rows.map(([, ...cells]) => cells.join()).filter((line) => !files.includes(`\n${line}\n`))).toEqual([]);
  });

  test('are all loaded the first time, and a second time nothing is written', async () => {
    expect(loaded.map(({ outcome }) => outcome)).toEqual(Array(7).fill('loaded'));
    const before = await pool.query('select list, xmin from auth.reference_state order by list');
    const again = await loadReference(pool);
    expect(again.map(({ outcome, written, ended }) => ({ outcome, written, ended }))).toEqual(
      Array(7).fill({ outcome: 'unchanged', written: 0, ended: 0 }),
    );
    expect(again.map(({ rowCount }) => rowCount)).toEqual(loaded.map(({ rowCount }) => rowCount));
    const after = await pool.query('select list, xmin from auth.reference_state order by list');
    expect(after.rows).toEqual(before.rows);
  });

  test('cost one statement when nothing is new', async () => {
    const statements: unknown[] = [];
    const counting = new Proxy(pool, {
      get: (target, property) => {
        if (property !== 'query' && property !== 'connect') return Reflect.get(target, property, target);
        return (...given: unknown[]) => {
          statements.push(given[0] ?? property);
          return Reflect.apply(Reflect.get(target, property, target), target, given);
        };
      },
    });
    await loadReference(counting);
    expect(statements).toHaveLength(1);
  });

  test('can be loaded again over themselves without writing a row', async () => {
    await pool.query('delete from auth.reference_state');
    const again = await loadReference(pool);
    expect(again.map(({ outcome, written, ended }) => ({ outcome, written, ended }))).toEqual(
      Array(7).fill({ outcome: 'loaded', written: 0, ended: 0 }),
    );
  });

  describe('find', () => {
    const communes = async (search: string): Promise<string[]> => {
      const { rows } = await pool.query('select name from search_communes($1) limit 5', [search]);
      return rows.map(({ name }) => name);
    };
    const titles = async (search: string): Promise<string[]> => {
      const { rows } = await pool.query('select label from search_rome_titles($1) limit 5', [search]);
      return rows.map(({ label }) => label);
    };

    test.each([
      ['accents left out', 'chateauneuf sur isere', 'Châteauneuf-sur-Isère'],
      ['accents put where there are none', 'Dié', 'Die'],
      ['a typing error', 'monteliamar', 'Montélimar'],
      ['« St » for Saint', 'St Denis', 'Saint-Denis'],
      ['the beginning of the name', 'livry', 'Livry-Gargan'],
      ['a postal code', '93190', 'Livry-Gargan'],
    ])('a commune by %s', async (_, search, expected) => {
      expect(await communes(search)).toContain(expected);
    });

    test('the commune that has exactly the name before those that begin with it', async () => {
      expect((await communes('die'))[0]).toBe('Die');
      expect((await communes('livry')).slice(0, 2)).toEqual(['Livry', 'Livry-Gargan']);
    });

    test('the largest communes first among those that begin alike', async () => {
      expect((await communes('saint')).slice(0, 2)).toEqual(['Saint-Étienne', 'Saint-Denis']);
    });

    test.each([
      ['its feminine form', 'aide soignante', 'Aide-soignant / Aide-soignante'],
      ['accents left out', 'elagueur', 'Élagueur / Élagueuse'],
      ['a typing error', 'cuisinnier', 'Cuisinier / Cuisinière'],
      ['two words in the middle', 'libre service', 'Employé / Employée de libre-service'],
      ['a ligature typed apart', 'manoeuvre batiment', 'Manœuvre du bâtiment'],
    ])('a title by %s', async (_, search, expected) => {
      expect(await titles(search)).toContain(expected);
    });

    test('nothing for an empty search or a single letter', async () => {
      expect([await communes(''), await titles('a'), await communes(' - ')]).toEqual([[], [], []]);
    });
  });
});

describe('a list that changes', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  let folder: string;

  const edit = (name: string, change: (text: string) => string): void => {
    const file = path.join(folder, name);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  };

  beforeEach(async () => {
    database = await createTestDatabase({ template: await productTemplate({ seeds: false }) });
    pool = openPool(database.url);
    folder = mkdtempSync(path.join(tmpdir(), 'carnet-reference-'));
    cpSync(ownFolder, folder, { recursive: true });
    // The communes are tested above; here they would only take time.
    await pool.query(
      `insert into auth.reference_state (list, source, fingerprint, row_count) values ('geography', 'imported', '', 0)`,
    );
  });
  afterEach(async () => {
    await pool.end();
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('changes only the rows that differ', async () => {
    await loadReference(pool, { folder });
    edit('goals.csv', (text) => text.replace('Reprendre un emploi\n', 'Retrouver un emploi\n'));
    const changed = (await loadReference(pool, { folder })).filter(({ outcome }) => outcome === 'loaded');
    expect(changed).toEqual([{ list: 'goals', outcome: 'loaded', rowCount: 87, written: 1, ended: 0 }]);
    expect(await count(pool, 'ref_goal', `code = 'emploi-reprise' and label = 'Retrouver un emploi'`)).toBe(1);
  });

  test('ends the row that it no longer holds, and gives it back when it returns', async () => {
    await loadReference(pool, { folder });
    const line = 'velo,mobilite,Se procurer un vélo\n';
    edit('actions.csv', (text) => text.replace(line, ''));
    const gone = (await loadReference(pool, { folder })).find(({ list }) => list === 'actions');
    expect(gone).toMatchObject({ outcome: 'loaded', ended: 1, rowCount: 142 });
    expect(await count(pool, 'ref_action', `code = 'velo' and ended_on = current_date`)).toBe(1);
    edit('actions.csv', (text) => text + line);
    await loadReference(pool, { folder });
    expect(await count(pool, 'ref_action', `code = 'velo' and ended_on is null`)).toBe(1);
  });

  test('may give the label of a row that it ends to a new one', async () => {
    await loadReference(pool, { folder });
    edit('actions.csv', (text) => text.replace('velo,mobilite,', 'velo-occasion,mobilite,'));
    await loadReference(pool, { folder });
    const { rows } = await pool.query(
      `select code, ended_on is null as current from ref_action where label = 'Se procurer un vélo' order by code`,
    );
    expect(rows).toEqual([
      { code: 'velo', current: false },
      { code: 'velo-occasion', current: true },
    ]);
  });

  test('neither ends nor changes what a territory has added', async () => {
    await pool.query(
      `with t as (insert into territory (name, department_code) values ('Drôme', '26') returning id)
       insert into ref_situation (code, theme, label, position, territory_id)
       select 'velo-cargo', 'mobilite', 'Cherche un vélo cargo', 1, id from t`,
    );
    await loadReference(pool, { folder });
    edit('situations.csv', (text) => `${text}velo-cargo,mobilite,,Cherche un vélo\n`);
    await loadReference(pool, { folder });
    const kept = `code = 'velo-cargo' and ended_on is null and label = 'Cherche un vélo cargo'`;
    expect(await count(pool, 'ref_situation', kept)).toBe(1);
  });

  test('is refused whole, naming file and lines, when a line names an unknown theme, topic or form', async () => {
    edit('situations.csv', (text) =>
      text
        .replace('metier-a-confirmer,choisir-un-metier,', 'metier-a-confirmer,choisir-une-vie,')
        .replace('choisir-un-metier--connaitre-les-opportunites-demploi', 'choisir-un-metier--rien'),
    );
    await expect(loadReference(pool, { folder })).rejects.toThrow(
      'situations.csv, line 3: theme "choisir-une-vie" is not a known theme\n' +
        'situations.csv, line 5: topic "choisir-un-metier--rien" is not a known topic',
    );
    expect(await count(pool, 'ref_situation')).toBe(0);
    expect(await count(pool, 'ref_topic')).toBe(69);
    expect(await count(pool, 'auth.reference_state', `list = 'situations'`)).toBe(0);
  });

  test('is refused when a code comes twice, a cell is empty or a line is too long', async () => {
    edit(
      'goals.csv',
      () => 'code,theme,label\na,sante,Une\na,sante,Deux\nb,sante,\nc,sante,Trois, quatre\nD!,sante,Cinq\n',
    );
    await expect(loadReference(pool, { folder })).rejects.toThrow(
      'goals.csv, line 3: code "a" is already on line 2\n' +
        'goals.csv, line 4: label is empty\n' +
        'goals.csv, line 5: has 4 columns where the header has 3\n' +
        'goals.csv, line 6: code "D!" is not in its form',
    );
  });

  test('is loaded once when several processes start together', async () => {
    const together = await Promise.all([loadReference(pool, { folder }), loadReference(pool, { folder })]);
    const outcomes = together.map((lists) => lists.find(({ list }) => list === 'topics')?.outcome).sort();
    expect(outcomes).toEqual(['loaded', 'unchanged']);
  });
});
