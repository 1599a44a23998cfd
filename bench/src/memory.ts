/** `pnpm bench:memory`: the engine's memory under a long load of mixed requests, most of whose documents are new. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request as send } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { freePort, startPostgres } from '@carnet/postgres';
import { root } from './data/run-node.ts';

const { values: given } = parseArgs({
  options: {
    requests: { type: 'string', default: '1000000' },
    seconds: { type: 'string', default: '120' },
    connections: { type: 'string', default: '16' },
    limit: { type: 'string', default: '150' },
    // Left alone, V8 takes what the machine has before it tidies up.
    'node-flags': { type: 'string', default: '--max-semi-space-size=4 --max-old-space-size=100' },
  },
});
const most = Number(given.requests);
const seconds = Number(given.seconds);
const limit = Number(given.limit);
const secret = 'a-secret-for-measurements-only';
const agent = new Agent({ keepAlive: true, maxSockets: Number(given.connections) });
const project = path.join(root, 'engine/tests/toy');

const dir = mkdtempSync(path.join(tmpdir(), 'carnet-memory-'));
const postgres = await startPostgres({ dir: path.join(dir, 'data'), test: true });
try {
  for (const command of ['migrate', 'seed']) await once(engine(command), 'close');
  const port = await freePort();
  const served = engine('serve', '--port', String(port));
  try {
    await once(served.stdout, 'data');
    process.exitCode = await measure(port, served.pid ?? 0);
  } finally {
    served.kill('SIGTERM');
    await once(served, 'close');
  }
} finally {
  agent.destroy();
  await postgres.stop();
  rmSync(dir, { recursive: true, force: true });
}

function engine(...args: readonly string[]) {
  return spawn(
    process.execPath,
    [
      ...given['node-flags'].split(' ').filter((flag) => flag !== ''),
      'engine/src/cli/main.ts',
      ...args,
      '--project',
      project,
      '--database-url',
      postgres.url,
    ],
    {
      cwd: root,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        HASURA_GRAPHQL_ADMIN_SECRET: secret,
        TOY_ACTIONS_URL: 'http://127.0.0.1:9',
        TOY_ACTIONS_SECRET: secret,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
}

/** Gives the exit code: 1 when memory goes over the limit or goes on growing. */
async function measure(port: number, pid: number): Promise<number> {
  const started = Date.now();
  const samples: number[] = [];
  let sent = 0;
  let refused = 0;
  const isOver = () => sent >= most || Date.now() - started > seconds * 1_000;
  const worker = async () => {
    while (!isOver()) {
      const index = sent++;
      if (await ask(port, index)) refused += 1;
    }
  };
  const watch = setInterval(() => {
    samples.push(resident(pid));
    process.stderr.write(`${sent} requests, ${samples.at(-1)?.toFixed(0) ?? ''} MB\n`);
  }, 5_000);
  await Promise.all(Array.from({ length: Number(given.connections) }, worker));
  clearInterval(watch);
  samples.push(resident(pid));
  const quarter = Math.max(1, Math.floor(samples.length / 4));
  const [second, last] = [samples.slice(quarter, quarter * 2), samples.slice(-quarter)].map(mean);
  const highest = Math.max(...samples);
  const growth = (last ?? 0) / (second ?? 1) - 1;
  console.log(
    `${sent} requests in ${Math.round((Date.now() - started) / 1_000)} s (${refused} refused as they should be), ` +
      `${highest.toFixed(0)} MB at most, ${(growth * 100).toFixed(1)} % from the second quarter to the last.`,
  );
  return highest > limit || growth > 0.1 ? 1 : 0;
}

/** True when the engine refused, which a part of the requests deserve. */
function ask(port: number, index: number): Promise<boolean> {
  const { role, query, variables } = requestOf(index);
  const body = JSON.stringify({ query, variables });
  return new Promise((resolve, reject) => {
    const sending = send(
      {
        agent,
        port,
        method: 'POST',
        path: '/v1/graphql',
        headers: {
          'content-length': Buffer.byteLength(body),
          'x-hasura-admin-secret': secret,
          'x-hasura-role': role,
          'x-hasura-user-id': '00000000-0000-4000-8000-000000000001',
        },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        response.on('end', () => resolve(text.startsWith('{"errors"')));
      },
    );
    sending.on('error', reject).end(body);
  });
}

interface Asked {
  readonly role: string;
  readonly query: string;
  readonly variables?: object;
}

/** Every third document was seen before; the others are new: aliases, filters and shapes of variables without number. */
function requestOf(index: number): Asked {
  const role = ['admin', 'writer', 'reader', 'librarian', `stranger${index % 500}`][index % 5] ?? 'admin';
  switch (index % 12) {
    case 0:
      return { role, query: `{ book(limit: 5) { a${index}: id title author { name } } }` };
    case 1:
      return { role, query: `query q${index} { book(where: { id: { _gt: ${index} } }) { id title genre } }` };
    case 2: {
      const where = Object.fromEntries(
        ['id', 'title', 'pages', 'genre']
          .filter((_, bit) => (index >> bit) & 1)
          .map((name) => [name, { _is_null: false }]),
      );
      return {
        role,
        query: 'query ($where: book_bool_exp) { book(where: $where) { id } }',
        variables: { where: { _or: Array.from({ length: 1 + (index % 40) }, () => where) } },
      };
    }
    case 3:
      return { role: 'admin', query: `{ book_aggregate { a${index}: aggregate { count max { pages } } } }` };
    case 4:
      return {
        role: 'admin',
        query: `mutation { u${index}: update_book_by_pk(pk_columns: { id: 1 }, _inc: { pages: 0 }) { id } }`,
      };
    case 5:
      return {
        role: 'admin',
        query: 'query ($n: Int!, $t: String) { book(limit: $n, where: { title: { _ilike: $t } }) { title } }',
        variables: { n: index % 7, t: `%${index}%` },
      };
    case 6:
      return { role, query: `{ unknown${index} }` };
    case 7:
      return { role, query: `{ book { id ${'#'.padEnd(index % 5_000, 'x')}\n } }` };
    case 8:
      return { role, query: `{ __type(name: "t${index}") { name } __typename }` };
    case 9:
      return {
        role,
        query: `{ book { ${Array.from({ length: index % 120 }, (_, key) => `k${index}_${key}: id`).join(' ')} id } }`,
      };
    case 10:
      return { role, query: `{ book(where: { title: { _eq: ${index} ` };
    default:
      return { role, query: '{ author(order_by: { name: asc }) { name books { title reviews { rating } } } }' };
  }
}

/** Megabytes that the process holds. Linux only. */
function resident(pid: number): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1_024;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
}
