import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterEach, describe, expect, test } from 'vitest';
import { startPostgres } from './start-postgres.ts';

const parents: string[] = [];

/** A folder that every account may enter, as a clone under /home or /srv usually is. */
function openFolder(): string {
  const parent = mkdtempSync('/var/tmp/carnet-case-');
  chmodSync(parent, 0o755);
  parents.push(parent);
  return parent;
}

afterEach(() => {
  for (const parent of parents.splice(0)) rmSync(parent, { recursive: true, force: true });
});

async function valueOf(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined); // the server is stopped under some of these clients on purpose
  await client.connect();
  try {
    const { rows } = await client.query<{ value: unknown }>(sql);
    return rows[0]?.value;
  } finally {
    await client.end();
  }
}

describe('an embedded PostgreSQL', () => {
  test('keeps its data and its password from one run to the next', async () => {
    const dir = path.join(openFolder(), 'data');
    const first = await startPostgres({ dir });
    await valueOf(first.url, 'create table kept as select 7 as value');
    await first.stop();
    const second = await startPostgres({ dir });
    expect(await valueOf(second.url, 'select value from kept')).toBe(7);
    await expect(valueOf(second.url.replace(/:[^:@]+@/, ':wrong@'), 'select 1 as value')).rejects.toThrow(/password/);
    await second.stop();
    expect(existsSync(path.join(dir, 'postmaster.pid'))).toBe(false);
  });

  test('two of them run side by side on ports of their own', async () => {
    const parent = openFolder();
    const [one, two] = await Promise.all([
      startPostgres({ dir: path.join(parent, 'one'), test: true }),
      startPostgres({ dir: path.join(parent, 'two'), test: true }),
    ]);
    expect(one.port).not.toBe(two.port);
    expect(await valueOf(one.url, 'select 1 as value')).toBe(1);
    await Promise.all([one.stop(), two.stop()]);
  });

  test('names the port that is already in use', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as AddressInfo;
    const start = startPostgres({ dir: path.join(openFolder(), 'data'), test: true, port });
    await expect(start).rejects.toThrow(`Port ${String(port)}, asked for PostgreSQL, is already in use.`);
    taken.close();
  });

  test('refuses a folder that a running server uses, and leaves that server alone', async () => {
    const dir = path.join(openFolder(), 'data');
    const first = await startPostgres({ dir, test: true });
    await expect(startPostgres({ dir, test: true })).rejects.toThrow(`process ${String(first.pid)}`);
    expect(await valueOf(first.url, 'select 1 as value')).toBe(1);
    await first.stop();
  });

  test('removes the pid file of a crash whose number now belongs to another program', async () => {
    const dir = path.join(openFolder(), 'data');
    await (await startPostgres({ dir })).stop();
    writeFileSync(path.join(dir, 'postmaster.pid'), `${String(process.pid)}\n`);
    const again = await startPostgres({ dir });
    expect(await valueOf(again.url, 'select 1 as value')).toBe(1);
    await again.stop();
  });

  test('starts again at once after its own process was killed', async () => {
    const dir = path.join(openFolder(), 'data');
    const first = await startPostgres({ dir, test: true });
    process.kill(first.pid, 'SIGKILL');
    const second = await startPostgres({ dir, test: true });
    expect(await valueOf(second.url, 'select 1 as value')).toBe(1);
    await second.stop();
  });

  test('starts again after the program that had started it was killed', async () => {
    const dir = path.join(openFolder(), 'data');
    const module = fileURLToPath(new URL('./index.ts', import.meta.url));
    const program = `import { startPostgres } from ${JSON.stringify(module)};
      const { url } = await startPostgres({ dir: ${JSON.stringify(dir)}, test: true });
      console.log(url); setInterval(() => {}, 1000);`;
    const parent = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const url = await new Promise<string>((resolve) => {
      parent.stdout.once('data', (chunk: Buffer) => {
        resolve(chunk.toString().trim());
      });
    });
    await valueOf(url, 'create table kept as select 7 as value');
    parent.kill('SIGKILL');
    const second = await startPostgres({ dir, test: true });
    expect(await valueOf(second.url, 'select value from kept')).toBe(7);
    await second.stop();
  });

  test.runIf(process.getuid?.() === 0)('works for root below a private folder', async () => {
    const home = path.join(openFolder(), 'home');
    mkdirSync(home, { mode: 0o700 });
    const dir = path.join(home, 'data');
    const server = await startPostgres({ dir, test: true });
    expect(server.folder.startsWith(home)).toBe(false);
    expect(await valueOf(server.url, 'select 1 as value')).toBe(1);
    await server.stop();
    expect(existsSync(server.folder)).toBe(false);
  });
});
