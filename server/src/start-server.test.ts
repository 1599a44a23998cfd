import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { places } from './config.ts';
import { closeServer, listen } from './listen.ts';
import { startServer, type RunningServer, type ServerOptions } from './start-server.ts';

/** Every account may enter it, as a checkout usually lets them. */
const folder = mkdtempSync('/var/tmp/carnet-server-');
chmodSync(folder, 0o755);
const appDir = path.join(folder, 'app');
const failures: unknown[] = [];
let taken = 0;

/** A product of its own: free port, new data, an app of one page. */
function options(changes: Partial<ServerOptions> = {}): ServerOptions {
  taken += 1;
  return {
    ...places,
    appDir,
    dataDir: path.join(folder, `data-${String(taken)}`),
    port: 0,
    host: '127.0.0.1',
    mailFrom: 'Carnet de bord <carnet@example.org>',
    actionsSettings: { LOG_LEVEL: 'silent' },
    demoData: false,
    throwAway: true,
    onFailure: (error) => failures.push(error),
    ...changes,
  };
}

let server: RunningServer;
beforeAll(async () => {
  mkdirSync(appDir);
  writeFileSync(path.join(appDir, 'index.html'), '<!doctype html><title>Carnet</title><script>1</script>');
  server = await startServer(options({ demoData: true }));
});
afterAll(async () => {
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

describe('the one origin', () => {
  test('answers a route with the app, under a policy that lets its own inline script alone run', async () => {
    const page = await fetch(`${server.url}/carnets`);
    expect(await page.text()).toContain('<title>Carnet</title>');
    const policy = page.headers.get('content-security-policy');
    expect(policy).toMatch(/script-src 'self' 'sha256-[\w+/=]{44}';/);
    expect(policy).not.toContain('unsafe');
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
  });

  test('is healthy, and publishes the public key of its tokens and nothing private', async () => {
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    const { keys } = (await (await fetch(`${server.url}/.well-known/jwks.json`)).json()) as {
      keys: Record<string, unknown>[];
    };
    expect(keys).toMatchObject([{ kty: 'EC', crv: 'P-256' }]);
    expect(keys[0]).not.toHaveProperty('d');
  });

  test.each(['/actions/decide_orientation', '/v1/metadata', '/v2/query', '/console'])(
    '%s is not reachable, with or without the administrator’s secret',
    async (pathname) => {
      expect((await post(pathname, {}, { 'x-hasura-admin-secret': 'guess' })).status).toBe(404);
      expect((await fetch(server.url + pathname)).status).toBe(404);
    },
  );

  test('without a session GraphQL shows nobody’s carnet', async () => {
    const answer = await (await post('/v1/graphql', { query: '{ notebook { id } }' })).json();
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'validation-failed' } }] });
  });

  test('a person of the demonstration receives a link at /courriels, signs in and reads her carnet', async () => {
    const email = 'pierre.chevalier@example.org';
    expect((await post('/auth/link', { email })).status).toBe(202);
    const inbox = await fetch(`${server.url}/courriels/api?to=${email}&wait=15000`);
    const [mail] = (await inbox.json()) as { text: string }[];
    const token = /#jeton=([\w-]+)/.exec(mail!.text)![1];
    const session = (await (await post('/auth/session', { token })).json()) as { access_token: string };
    const answer = (await (
      await post('/v1/graphql', { query: '{ notebook { id } }' }, { authorization: `Bearer ${session.access_token}` })
    ).json()) as { data: { notebook: unknown[] } };
    expect(answer.data.notebook.length).toBeGreaterThan(0);
  });
});

describe('a start that cannot succeed', () => {
  test('names the port that is in use and how to choose another', async () => {
    const other = createServer();
    const port = await listen(other, 0, '127.0.0.1');
    const wanted = options({ port });
    await expect(startServer(wanted)).rejects.toThrow(new RegExp(`Le port ${String(port)} est déjà utilisé.*PORT=`));
    expect(existsSync(wanted.dataDir)).toBe(false);
    await closeServer(other);
  });

  test('names the database that does not answer, without its password', async () => {
    const nobody = createServer();
    const port = await listen(nobody, 0, '127.0.0.1');
    await closeServer(nobody);
    const start = startServer(options({ databaseUrl: `postgres://me:hunter2@127.0.0.1:${String(port)}/carnet` }));
    await expect(start).rejects.toThrow(`DATABASE_URL (127.0.0.1:${String(port)})`);
    await expect(start).rejects.not.toThrow('hunter2');
  });

  test('says that the app is not built', async () => {
    await expect(startServer(options({ appDir: path.join(folder, 'nowhere') }))).rejects.toThrow(
      'n’est pas construite',
    );
  });
});

describe('a database that is kept', () => {
  test('is found again after the program was killed without a word, at any moment', async () => {
    const wanted = options({ demoData: true, throwAway: false });
    for (const moment of ['first start', 'ready']) await startAndKill(wanted, moment);
    const again = await startServer(wanted);
    const client = new pg.Client({ connectionString: again.databaseUrl });
    await client.connect();
    const { rows } = await client.query('select count(*)::int as territories from territory');
    await client.end();
    await again.close();
    expect(rows).toEqual([{ territories: 2 }]);
  });
});

/** Kills the program as soon as its data folder exists, or once it is ready. */
async function startAndKill(wanted: ServerOptions, moment: string): Promise<void> {
  const { onFailure: _, ...plain } = wanted;
  const script = `import { startServer } from ${JSON.stringify(fileURLToPath(new URL('./start-server.ts', import.meta.url)))};
    import { setInterval } from 'node:timers';
    import { existsSync } from 'node:fs';
    const options = ${JSON.stringify(plain)};
    setInterval(() => existsSync(options.dataDir + '/postgres/PG_VERSION') && process.stdout.write('first start\\n'), 10);
    await startServer({ ...options, onFailure: console.error });
    process.stdout.write('ready\\n');`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  let output = '';
  for await (const chunk of child.stdout) {
    output += String(chunk);
    if (output.includes(moment)) break;
  }
  child.kill('SIGKILL');
  await exited;
  expect(output).toContain(moment);
}
