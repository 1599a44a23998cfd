/** `pnpm bench:subscriptions`: what many readers of carnets that change cost, and how late they hear of a change. */
import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openCluster, withClient } from '../data/open-cluster.ts';
import { prepareCarnets } from '../data/prepare-carnets.ts';
import { operations, textOf } from '../engine/operations.ts';
import { processTime, treeTime } from '../engine/processor-time.ts';
import { removeWritten } from '../engine/remove-written.ts';
import { requestsOf, type Request } from '../engine/requests.ts';
import { startContender } from '../engine/start-contender.ts';
import { drawSubjects } from '../engine/subjects.ts';
import { startReaders } from './readers.ts';

const { values: given } = parseArgs({
  options: {
    carnets: { type: 'string', default: '20000' },
    readers: { type: 'string', default: '1000' },
    writes: { type: 'string', default: '10' },
    seconds: { type: 'string', default: '20' },
    data: { type: 'string' },
  },
});
const carnets = positive(given.carnets);
const readerCount = positive(given.readers);
const writesPerSecond = positive(given.writes);
const seconds = positive(given.seconds);

const carnet = operations.find(({ name }) => name === 'carnet');
const addAction = operations.find(({ name }) => name === 'add-action');
if (carnet === undefined || addAction === undefined)
  throw new Error('The operations of the engine’s measures are needed.');

/** What is read: the whole page of a carnet, and the newest line of its history, which is what the app listens to. */
const documents = {
  'whole carnet': withOneRoot(textOf(carnet).document),
  'newest event': `subscription NotebookPulse($id: uuid!) {
    event(where: { notebook_id: { _eq: $id } }, order_by: [{ occurred_at: desc }, { id: asc }], limit: 1) { id }
  }`,
};

const secret = randomBytes(32).toString('hex');
const postgres = await openCluster(given.data);
try {
  process.stderr.write(`${carnets} carnets…\n`);
  const databaseUrl = await prepareCarnets(postgres.url, carnets);
  await withClient(databaseUrl, async (client) => {
    const drawn = await drawSubjects(client, readerCount * 2);
    const subjects = [...new Map(drawn.map((subject) => [subject.notebook_id, subject])).values()].slice(
      0,
      readerCount,
    );
    await removeWritten(client, subjects);
    const engine = await startContender('engine', { databaseUrl, secret });
    try {
      const reads = requestsOf('engine', carnet, subjects, { secret });
      const writes = requestsOf('engine', addAction, subjects, { secret });
      const alone = await cpuOf(engine.pid, () => wait(5_000));
      const lines = [];
      for (const [name, query] of Object.entries(documents)) {
        lines.push(await measure(name, query, { url: engine.url, pid: engine.pid, reads, writes }));
        await removeWritten(client, subjects);
      }
      console.log(
        `${subjects.length} readers with a socket each, a poll a second; ${writesPerSecond} writes a second.`,
      );
      console.log(`Without readers: ${alone.cores.toFixed(3)} cores.\n`);
      console.table(lines);
    } finally {
      await engine.stop();
    }
  });
} finally {
  await postgres.stop();
}

async function measure(
  name: string,
  query: string,
  { url, pid, reads, writes }: { url: string; pid: number; reads: readonly Request[]; writes: readonly Request[] },
) {
  process.stderr.write(`${name}…\n`);
  const readers = reads.map(({ headers, body }) => ({
    authorization: headers['authorization'] ?? '',
    query,
    variables: (JSON.parse(body) as { variables: Record<string, unknown> }).variables,
  }));
  /** When what each reader has not heard of was written. */
  const unheard = readers.map((): number[] => []);
  const delays: number[] = [];
  let undue = 0;
  let bytes = 0;
  const start = performance.now();
  const running = await startReaders({ url: url.replace('http:', 'ws:'), readers }, (answer) => {
    const times = unheard[answer.reader] ?? [];
    if (times.length === 0) undue += 1;
    delays.push(...times.splice(0).map((time) => answer.at - time));
    bytes = answer.bytes;
  });
  const firstAnswers = performance.now() - start;
  try {
    await wait(3_000);
    const idle = await cpuOf(pid, () => wait(seconds * 1_000));
    let written = 0;
    const busy = await cpuOf(pid, async () => {
      const due: Promise<void>[] = [];
      for (; written < seconds * writesPerSecond; written++) {
        due.push(write(url, writes, (written * 7919) % writes.length, unheard));
        await wait(1_000 / writesPerSecond);
      }
      await Promise.all(due);
    });
    // On a machine that has other things to do a poll may take long: what comes late is late, not lost.
    for (let left = 30; left > 0 && unheard.some((times) => times.length > 0); left--) await wait(1_000);
    const lost = unheard.flat().length;
    delays.sort((left, right) => left - right);
    const at = (share: number) => Math.round(delays[Math.floor(delays.length * share)] ?? Number.NaN);
    return {
      read: name,
      'first answers, s': round(firstAnswers / 1_000, 1),
      'idle: cores': round(idle.cores, 3),
      'busy: cores': round(busy.cores, 2),
      'of them Node': round(busy.node, 2),
      'delay p50, ms': at(0.5),
      'p99, ms': at(0.99),
      'most, ms': Math.round(delays.at(-1) ?? Number.NaN),
      'answer, kB': round(bytes / 1_000, 1),
      writes: written,
      'not heard of': lost,
      'undue answers': undue,
    };
  } finally {
    await running.stop();
  }
}

/** The delay counts from the asking, so that the write's own time is in it. */
async function write(url: string, writes: readonly Request[], reader: number, unheard: number[][]): Promise<void> {
  const { headers, body } = writes[reader] ?? { headers: {}, body: '' };
  unheard[reader]?.push(performance.timeOrigin + performance.now());
  const response = await fetch(url, { method: 'POST', headers, body });
  const text = await response.text();
  if (!text.startsWith('{"data"')) throw new Error(text);
}

/** Cores kept busy by the engine and PostgreSQL during `work`. */
async function cpuOf(
  pid: number,
  work: () => Promise<unknown>,
): Promise<{ readonly cores: number; readonly node: number }> {
  const times = () => ({ node: processTime(pid) ?? Number.NaN, database: treeTime(postgres.pid) ?? Number.NaN });
  const before = times();
  const start = performance.now();
  await work();
  const elapsed = performance.now() - start;
  const after = times();
  const node = (after.node - before.node) / elapsed;
  return { node, cores: node + (after.database - before.database) / elapsed };
}

/** The page's query as a subscription, without the list of themes beside the carnet. */
function withOneRoot(document: string): string {
  const lists = /\n {2}ref_theme\(order_by: [^{]*\{ position: asc \}\]\) \{[^}]*\}/;
  if (!lists.test(document)) throw new Error('The carnet’s document has no list of themes to leave out.');
  return document.replace(lists, '').replace('query NotebookWithPlan', 'subscription NotebookWithPlan');
}

function positive(text: string): number {
  const number = Number(text);
  if (!(number > 0)) throw new Error(`"${text}" is not a number above zero.`);
  return number;
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
