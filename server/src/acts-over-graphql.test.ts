/** The acts as a screen asks for them: a signed-in person, one address, the data server between, the answer in GraphQL's words. */
import { mkdirSync, mkdtempSync, chmodSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { places } from './config.ts';
import { startServer, type RunningServer } from './start-server.ts';

const folder = mkdtempSync('/var/tmp/carnet-acts-');
chmodSync(folder, 0o755);
const failures: unknown[] = [];
let server: RunningServer;
let database: pg.Client;
beforeAll(async () => {
  const appDir = path.join(folder, 'app');
  mkdirSync(appDir);
  writeFileSync(path.join(appDir, 'index.html'), '<!doctype html><title>Carnet</title>');
  server = await startServer({
    ...places,
    appDir,
    dataDir: path.join(folder, 'data'),
    port: 0,
    host: '127.0.0.1',
    mailFrom: 'Carnet de bord <carnet@example.org>',
    actionsSettings: { LOG_LEVEL: 'silent' },
    demoData: true,
    throwAway: true,
    onFailure: (error) => failures.push(error),
  });
  database = new pg.Client({ connectionString: server.databaseUrl });
  await database.connect();
});
afterAll(async () => {
  await database.end();
  await server.close();
  rmSync(folder, { recursive: true });
  expect(failures).toEqual([]);
});

const post = (pathname: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(server.url + pathname, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

interface Answer {
  readonly data?: Readonly<Record<string, unknown>>;
  readonly errors?: readonly { readonly extensions: Readonly<Record<string, unknown>> }[];
}

/** Signs in by the link of the letter, once per address. */
const signedIn = new Map<string, string>();
async function tokenOf(name: string): Promise<string> {
  const known = signedIn.get(name);
  if (known !== undefined) return known;
  const email = `${name}@example.org`;
  await post('/auth/link', { email });
  const inbox = await fetch(`${server.url}/courriels/api?to=${email}&wait=15000`);
  const [mail] = (await inbox.json()) as { text: string }[];
  const token = /#jeton=([\w-]+)/.exec(mail!.text)![1];
  const { access_token } = (await (await post('/auth/session', { token })).json()) as { access_token: string };
  signedIn.set(name, access_token);
  return access_token;
}

async function ask(name: string, query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
  const authorization = `Bearer ${await tokenOf(name)}`;
  return (await (await post('/v1/graphql', { query, variables }, { authorization })).json()) as Answer;
}

async function idsOf(externalId: string): Promise<{ person: string; notebook: string }> {
  const { rows } = await database.query<{ person: string; notebook: string }>(
    'select b.id as person, n.id as notebook from beneficiary b join notebook n on n.beneficiary_id = b.id where b.external_id = $1',
    [externalId],
  );
  return rows[0]!;
}

const copy = 'mutation ($notebook: uuid!) { export_person_data(notebook_id: $notebook) { notebook_id data } }';
const open =
  'mutation ($notebook: uuid!, $motive: String!) { open_archived_notebook(notebook_id: $notebook, motive: $motive) { data } }';
const merge =
  'mutation ($kept: uuid!, $merged: uuid!) { merge_duplicates(kept_id: $kept, merged_id: $merged) { beneficiary_id notebook_id } }';
const homonyms =
  'mutation ($one: uuid!, $other: uuid!) { confirm_homonyms(beneficiary_id: $one, other_id: $other) { other_id } }';
const setNir = 'mutation ($notebook: uuid!) { set_nir(notebook_id: $notebook, nir: "2850593999001") { notebook_id } }';
const findByNir = 'mutation { find_by_nir(nir: "2850593999001") { notebook_id } }';

describe('the rights of the person', () => {
  test('the person takes a copy of her own carnet, and of no other', async () => {
    const own = await idsOf('93-0001');
    const { data } = await ask('sophie.tifour', copy, { notebook: own.notebook });
    expect(data).toMatchObject({
      export_person_data: { notebook_id: own.notebook, data: { person: { firstname: 'Sophie', lastname: 'Tifour' } } },
    });
    const other = await ask('sophie.tifour', copy, { notebook: (await idsOf('93-0002')).notebook });
    expect(other).toMatchObject({ errors: [{ extensions: { code: 'not_found' } }] });
  });

  test('an archived carnet opens with a motive, which stays in the log', async () => {
    const { rows } = await database.query<{ id: string }>(
      `select n.id from notebook n join territory t on t.id = n.territory_id where t.department_code = '93' and n.archived_at is not null`,
    );
    const notebook = rows[0]!.id;
    const refused = await ask('giulia.diaby', open, { notebook, motive: ' ' });
    expect(refused.errors?.[0]?.extensions['code']).toBe('reason_required');
    const { data } = await ask('giulia.diaby', open, { notebook, motive: 'Recours devant le tribunal' });
    expect(data).toMatchObject({ open_archived_notebook: { data: { person: {} } } });
    const { rows: log } = await database.query(
      `select reason from access_log where notebook_id = $1 and kind = 'opened' and role = 'orientation_manager'`,
      [notebook],
    );
    expect(log).toEqual([{ reason: 'Recours devant le tribunal' }]);
  });

  test('two homonyms are told to be two, and no longer listed', async () => {
    const [one, other] = [await idsOf('93-0002'), await idsOf('93-0003')];
    await database.query('update beneficiary set birth_name = null, homonym_confirmed_at = null where id = any($1)', [
      [one.person, other.person],
    ]);
    const listed = '{ possible_duplicate { firstname lastname } }';
    expect((await ask('giulia.diaby', listed)).data).toEqual({
      possible_duplicate: [{ firstname: 'Marie', lastname: 'Dubois' }],
    });
    const { data } = await ask('giulia.diaby', homonyms, { one: one.person, other: other.person });
    expect(data).toEqual({ confirm_homonyms: { other_id: other.person } });
    expect((await ask('giulia.diaby', listed)).data).toEqual({ possible_duplicate: [] });
  });

  test('two carnets of one person become one', async () => {
    const [kept, merged] = [await idsOf('93-0002'), await idsOf('93-0003')];
    const { data } = await ask('samuel.portal', merge, { kept: kept.person, merged: merged.person });
    expect(data).toEqual({ merge_duplicates: { beneficiary_id: kept.person, notebook_id: kept.notebook } });
    const archived = 'query ($notebook: uuid!) { notebook_by_pk(id: $notebook) { archived_reason } }';
    expect((await ask('samuel.portal', archived, { notebook: merged.notebook })).data).toEqual({
      notebook_by_pk: { archived_reason: 'merged' },
    });
  });
});

describe('several people at once', () => {
  test('are oriented in one call, with a result each; the same key gives the same results again', async () => {
    const { rows } = await database.query<{ notebook_id: string; program_id: string; structure_id: string }>(
      `select o.notebook_id, sp.program_id, sp.structure_id from notebook_overview o
       join structure_program sp on sp.territory_id = o.territory_id and sp.pathway = 'professional'
       join territory t on t.id = o.territory_id
       where t.department_code = '93' and o.status = 'to_orient' order by o.notebook_id, sp.structure_id limit 1`,
    );
    const decisions = [...rows, { ...rows[0]!, notebook_id: crypto.randomUUID() }];
    const batch = `mutation ($decisions: [OrientationDecision!]!, $key: uuid) {
      decide_orientations(decisions: $decisions, idempotency_key: $key) { done refused results { notebook_id code message } }
    }`;
    const key = crypto.randomUUID();
    const first = await ask('giulia.diaby', batch, { decisions, key });
    expect(first.data).toEqual({
      decide_orientations: {
        done: 1,
        refused: 1,
        results: [
          { notebook_id: rows[0]!.notebook_id, code: 'done', message: 'C’est fait.' },
          {
            notebook_id: decisions[1]!.notebook_id,
            code: 'not_found',
            message: expect.stringMatching(/^Ce carnet/) as string,
          },
        ],
      },
    });
    expect(await ask('giulia.diaby', batch, { decisions, key })).toEqual(first);
  });
});

describe('the NIR, which no territory has chosen', () => {
  test('is neither written nor searched: a sentence says that it is off here', async () => {
    const { notebook } = await idsOf('93-0001');
    for (const [query, variables] of [
      [setNir, { notebook }],
      [findByNir, {}],
    ] as const) {
      expect(await ask('pierre.chevalier', query, variables)).toEqual({
        errors: [
          {
            message: expect.stringMatching(/^Le NIR n’est pas utilisé ici/) as string,
            extensions: { code: 'nir_not_enabled' },
          },
        ],
      });
    }
  });
});

test.each([
  ['pierre.chevalier', 'open_archived_notebook', open, ['notebook', 'motive']],
  ['pierre.chevalier', 'merge_duplicates', merge, ['kept', 'merged']],
  ['nora.lefevre', 'export_person_data', copy, ['notebook']],
  ['sophie.tifour', 'confirm_homonyms', homonyms, ['one', 'other']],
  ['giulia.diaby', 'set_nir', setNir, ['notebook']],
  ['giulia.diaby', 'find_by_nir', findByNir, []],
] as const)('%s is not offered %s', async (name, field, query, given) => {
  const { notebook } = await idsOf('93-0001');
  const variables = Object.fromEntries(given.map((variable) => [variable, notebook]));
  const answer = await ask(name, query, variables);
  expect(answer).toMatchObject({
    errors: [{ message: expect.stringContaining(field) as string, extensions: { code: 'validation-failed' } }],
  });
  expect(answer).not.toHaveProperty('data');
});
