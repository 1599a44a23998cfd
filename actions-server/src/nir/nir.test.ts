import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { actorsOf } from '../../tests/actors.ts';
import { callAct, codeOf, type Actor } from '../../tests/call-act.ts';
import { actionsSecret, environmentOf, startTestServer, type TestServer } from '../../tests/start-test-server.ts';
import { createActionsServer, parseConfig } from '../index.ts';
import { openDatabase } from '../platform/database.ts';
import { createLog } from '../platform/observation.ts';
import { createNirKeys } from './nir-keys.ts';
import { nirTasks, renewNirTask } from './renew-nir.ts';

// Commune 999 exists in no département: nobody's numbers.
const given = '2 85 05 93 999 001';
const thirteen = '2850593999001';
const otherNir = '1900193999002';
const nirKey = randomBytes(32).toString('base64');

let carnet: TestServer;
let actors: ReturnType<typeof actorsOf>;
beforeEach(async () => {
  carnet = await startTestServer({ environment: { NIR_KEY: nirKey } });
  actors = actorsOf(carnet.ids);
  await carnet.rows(`update territory set settings = '{"nir": true}' where id = $1`, [carnet.ids.seineSaintDenis]);
  await carnet.rows(`update structure set kind = 'departement' where id = $1`, [carnet.ids.ccas]);
  for (const [actor, notebook_id] of [
    [actors.pierre, carnet.ids.sophieNotebook],
    [actors.pierre, carnet.ids.ahmedNotebook],
    [actors.paul, carnet.ids.sophieNotebook],
  ] as const)
    await callAct(carnet, actor, 'join_notebook', { notebook_id, reason: 'Suivi' });
});
afterEach(() => carnet.stop());

const set = (actor: Actor, nir: string | null = given, notebook_id = carnet.ids.sophieNotebook) =>
  callAct(carnet, actor, 'set_nir', { notebook_id, nir });
const find = (actor: Actor, nir = given) => callAct(carnet, actor, 'find_by_nir', { nir });

describe('the NIR', () => {
  test('is written by the département, found by the whole number, in any form, and taken away', async () => {
    expect((await set(actors.pierre)).status).toBe(200);
    for (const form of [given, thirteen, ` ${thirteen} `])
      expect((await find(actors.pierre, form)).body).toMatchObject([
        { notebook_id: carnet.ids.sophieNotebook, is_member: true },
      ]);
    expect((await find(actors.pierre, otherNir)).body).toEqual([]);
    expect((await set(actors.pierre, otherNir)).status).toBe(200);
    expect((await find(actors.pierre)).body).toEqual([]);
    expect((await set(actors.pierre, null)).status).toBe(200);
    expect(await carnet.rows('select from private.nir')).toEqual([]);
  });

  test('is one person’s in a territory', async () => {
    await set(actors.pierre);
    expect(codeOf(await set(actors.pierre, given, carnet.ids.ahmedNotebook))).toBe('nir_taken');
    expect((await set(actors.pierre)).status).toBe(200);
  });

  test('is refused with a wrong key, provisional, or for a carnet that one does not follow', async () => {
    for (const wrong of [`${thirteen}00`, '7850593999001', '285']) {
      expect(codeOf(await set(actors.pierre, wrong))).toBe('nir_invalid');
      expect(codeOf(await find(actors.pierre, wrong))).toBe('nir_invalid');
    }
    expect(codeOf(await set(actors.lea))).toBe('not_found');
    expect(codeOf(await set(actors.pierre, given, carnet.ids.jeanneNotebook))).toBe('not_found');
  });

  test('is off for a structure that is neither the département nor France Travail, and for every other role', async () => {
    expect(codeOf(await set(actors.paul))).toBe('nir_not_enabled');
    expect(codeOf(await find(actors.paul))).toBe('nir_not_enabled');
    for (const actor of [actors.giulia, actors.nora, actors.sophie]) {
      expect(codeOf(await set(actor))).toBe('not_allowed');
      expect(codeOf(await find(actor))).toBe('not_allowed');
    }
  });

  test('is off in a territory that has not chosen it, whatever else its settings say', async () => {
    for (const settings of ['{}', '{"nir": false}']) {
      await carnet.rows('update territory set settings = $2 where id = $1', [carnet.ids.seineSaintDenis, settings]);
      expect(codeOf(await set(actors.pierre))).toBe('nir_not_enabled');
      expect(codeOf(await find(actors.pierre))).toBe('nir_not_enabled');
    }
  });

  test('is off where no key is given, and refuses a key that is none', async () => {
    const environment = environmentOf(carnet.databaseUrl, carnet.mail.url);
    const server = await createActionsServer({ config: parseConfig(environment) });
    expect(codeOf(await callAct({ ...carnet, server }, actors.pierre, 'find_by_nir', { nir: given }))).toBe(
      'nir_not_enabled',
    );
    await server.close();
    expect(() => parseConfig({ ...environment, NIR_KEY: 'short' })).toThrow('NIR_KEY must be 32 bytes in base64');
  });

  test('is found under a former key, and sealed anew by night under the present one', async () => {
    await set(actors.pierre);
    const present = randomBytes(32);
    const former = { NIR_PREVIOUS_KEYS: nirKey };
    expect((await askWith(present, former, 'find_by_nir', { nir: given })).body).toHaveLength(1);
    const ahmed = { notebook_id: carnet.ids.ahmedNotebook, nir: given };
    expect(codeOf(await askWith(present, former, 'set_nir', ahmed))).toBe('nir_taken');
    expect((await askWith(present, {}, 'find_by_nir', { nir: given })).body).toEqual([]);

    const { db, pool } = openDatabase(carnet.databaseUrl, 5, createLog('silent'));
    await nirTasks(db, createNirKeys(present, [Buffer.from(nirKey, 'base64')]))[renewNirTask]?.({});
    await pool.end();
    expect((await askWith(present, {}, 'find_by_nir', { nir: given })).body).toHaveLength(1);
  });
});

/** Asks a server that has been given these keys. */
async function askWith(
  key: Buffer,
  more: Readonly<Record<string, string>>,
  name: string,
  input: Readonly<Record<string, unknown>>,
) {
  const environment = {
    ...environmentOf(carnet.databaseUrl, carnet.mail.url),
    NIR_KEY: key.toString('base64'),
    ...more,
  };
  const server = await createActionsServer({ config: parseConfig(environment) });
  const answer = await callAct({ ...carnet, server }, actors.pierre, name, input);
  await server.close();
  return answer;
}

describe('the NIR appears nowhere else', () => {
  test('not in any table, log, letter or copy, after it was written, searched, refused and exported', async () => {
    const heard = await withOwnProcess(async (call) => {
      for (const nir of [given, otherNir, `${thirteen}00`, given])
        await call(actors.pierre, 'set_nir', { notebook_id: carnet.ids.sophieNotebook, nir });
      await call(actors.pierre, 'set_nir', { notebook_id: carnet.ids.ahmedNotebook, nir: given });
      for (const nir of [given, otherNir, `${thirteen}00`]) await call(actors.pierre, 'find_by_nir', { nir });
      await call(actors.paul, 'find_by_nir', { nir: given });
      // A fault of ours while it is in hand.
      await carnet.rows('alter table private.nir rename to hidden');
      await call(actors.pierre, 'set_nir', { notebook_id: carnet.ids.sophieNotebook, nir: given });
      await carnet.rows('alter table private.hidden rename to nir');
      await call(actors.giulia, 'decide_orientation', {
        notebook_id: carnet.ids.sophieNotebook,
        program_id: carnet.ids.employment,
        structure_id: carnet.ids.ccas,
        referent_id: carnet.ids.lea,
      });
      await call(actors.giulia, 'export_person_data', { notebook_id: carnet.ids.sophieNotebook });
      await call(actors.sophie, 'export_person_data', { notebook_id: carnet.ids.sophieNotebook });
      await carnet.mail.mailsTo('lea.marchand@example.org');
      await carnet.settled();
    });
    expect(heard.statuses).toEqual([200, 200, 400, 200, 409, 200, 200, 400, 403, 500, 200, 200, 200]);
    expect(await carnet.rows('select from private.nir')).toHaveLength(1);

    const places: Record<string, string> = {
      ...(await allTables()),
      logs: heard.output,
      answers: heard.answers,
      letters: carnet.mail.mails
        .map(({ parsed }) => JSON.stringify([parsed.subject, parsed.text, parsed.html]))
        .join('\n'),
    };
    expect(heard.output).toContain('"act":"set_nir"');
    expect(heard.answers).toContain('"accesses"');
    expect(places['public.event']).toContain('nir_changed');
    expect(places['public.access_log']).toContain('NIR');
    const found = Object.entries(places).filter(([, text]) => holdsNir(text)).map(([place]) => place); // prettier-ignore
    expect(found).toEqual([]);
  });

  test('not in the GraphQL schema nor in the metadata, the two acts that take it aside', () => {
    const root = fileURLToPath(new URL('../../../', import.meta.url));
    const schema = readFileSync(path.join(root, 'app/schema.graphql'), 'utf8');
    // As a word of a name, whatever the case: a column, a field or an argument.
    const words = schema.replace(/"""[^]*?"""/g, ''); // names only: the label of an event may say what happened
    const names = new Set(words.match(/\b(?:[a-z0-9]+_)*nir(?:_[a-z0-9]+)*\b/gi) ?? []);
    for (const known of ['nir', 'set_nir', 'find_by_nir', 'nir_changed']) names.delete(known);
    expect([...names]).toEqual([]);
    expect(schema).not.toMatch(/lookup_hash|cipher/);
    const folder = path.join(root, 'hasura/metadata/databases');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
    expect(files.length).toBeGreaterThan(50);
    for (const file of files)
      expect(readFileSync(path.join(folder, file), 'utf8')).not.toMatch(/schema: private|\bnir\b/);
  });
});

/** In clear, spaced, in hexadecimal or in base64. */
function holdsNir(text: string): boolean {
  const bare = text.replace(/[\s.-]/g, '');
  return [thirteen, otherNir].some((nir) =>
    [nir, Buffer.from(nir).toString('hex'), Buffer.from(nir).toString('base64').slice(0, 16)].some((form) =>
      bare.includes(form),
    ),
  );
}

/** Every row of every table but private.nir, as text; of private.nir too, but in its own words. */
async function allTables(): Promise<Record<string, string>> {
  const tables = await carnet.rows(
    `select table_schema || '.' || table_name as name from information_schema.tables
     where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'`,
  );
  expect(tables.length).toBeGreaterThan(80);
  const texts: Record<string, string> = {};
  for (const { name } of tables as { name: string }[]) {
    const [row] = (await carnet.rows(`select string_agg(t::text, ' ') as text from ${name} t`)) as {
      text: string | null;
    }[];
    texts[name] = row?.text ?? '';
  }
  return texts;
}

type Call = (actor: Actor, name: string, input: Readonly<Record<string, unknown>>) => Promise<void>;

/** The server as in production, in a process of its own that logs all it can, so that what it says can be read. */
async function withOwnProcess(use: (call: Call) => Promise<void>) {
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const child = spawn(process.execPath, [fileURLToPath(new URL('../main.ts', import.meta.url))], {
    env: {
      ...environmentOf(carnet.databaseUrl, carnet.mail.url),
      NIR_KEY: nirKey,
      LOG_LEVEL: 'debug',
      HOST: '127.0.0.1',
      PORT: '0',
      ACTIONS_PORT: String(port),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  const statuses: number[] = [];
  let answers = '';
  try {
    const url = `http://127.0.0.1:${port}/actions`;
    await expect.poll(() => fetch(url).then(({ status }) => status, () => 0), { timeout: 60_000 }).toBe(404); // prettier-ignore
    await use(async (actor, name, input) => {
      const response = await fetch(`${url}/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-carnet-actions-secret': actionsSecret },
        body: JSON.stringify({
          action: { name },
          input,
          session_variables: {
            'x-hasura-role': actor.role,
            'x-hasura-user-id': actor.account,
            'x-hasura-grant-id': actor.grant,
          },
        }),
      });
      statuses.push(response.status);
      answers += await response.text();
    });
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
  return { output, statuses, answers };
}
