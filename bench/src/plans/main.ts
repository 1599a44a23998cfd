/** `pnpm bench:plans`: how PostgreSQL runs what lists and searches ask, at growing numbers of carnets. */
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { openCluster, withClient } from '../data/open-cluster.ts';
import { prepareCarnets } from '../data/prepare-carnets.ts';
import { operations as all } from '../engine/operations.ts';
import { requestsOf } from '../engine/requests.ts';
import { median } from '../engine/report.ts';
import { startContender } from '../engine/start-contender.ts';
import { drawSubjects, type Subject } from '../engine/subjects.ts';
import { listenToPlans, type ToldPlan } from './plan-listener.ts';
import { blocksRead, scansOfBigTables } from './read-plan.ts';

const { values: given } = parseArgs({
  options: {
    carnets: { type: 'string', default: '20000,200000' },
    ops: { type: 'string' },
    sets: { type: 'string', default: '20' },
    data: { type: 'string' },
  },
});
/** A screen is drawn at once below this many milliseconds of PostgreSQL's time, for all its statements. */
const limits = { search: 50, list: 200 } as const;
const operations = all.filter(({ name, writes }) => !writes && (given.ops?.split(',').includes(name) ?? true));
const secret = randomBytes(32).toString('hex');

const postgres = await openCluster(given.data);
try {
  console.log('| operation | carnets | median ms | slowest ms | limit | 8 kB blocks | whole reads of big tables |');
  console.log(`| --- |${' ---: |'.repeat(5)} --- |`);
  const measured: string[][] = [];
  for (const carnets of given.carnets.split(',').map(Number)) {
    process.stderr.write(`${carnets} carnets…\n`);
    const databaseUrl = await prepareCarnets(postgres.url, carnets);
    measured.push(...(await measure(databaseUrl, carnets)));
  }
  const order = operations.map(({ name }) => name);
  measured.sort(([left = ''], [right = '']) => order.indexOf(left) - order.indexOf(right));
  for (const cells of measured) console.log(`| ${cells.join(' | ')} |`);
} finally {
  await postgres.stop();
}

/** One line of the table per operation. */
async function measure(databaseUrl: string, carnets: number): Promise<string[][]> {
  const subjects = await withClient(databaseUrl, (client) => drawSubjects(client, Number(given.sets)));
  const listener = await listenToPlans(databaseUrl);
  const engine = await startContender('engine', { databaseUrl: listener.databaseUrl, secret });
  try {
    const rows: string[][] = [];
    for (const operation of operations) {
      // Once for the caches and for the plans that PostgreSQL makes before it keeps one.
      await heard(subjects.slice(0, 6));
      const perRequest = await heard(subjects);
      const times = perRequest.map((plans) => plans.reduce((sum, { duration }) => sum + duration, 0));
      const blocks = perRequest.map((plans) => plans.reduce((sum, { root }) => sum + blocksRead(root), 0));
      const scans = new Set(perRequest.flat().flatMap(({ root }) => scansOfBigTables(root)));
      const limit = limits[operation.name === 'search' ? 'search' : 'list'];
      const slowest = Math.max(...times);
      const figures = [median(times).toFixed(1), slowest.toFixed(1), String(limit), median(blocks).toFixed(0)];
      rows.push([operation.name, carnets.toLocaleString('en'), ...figures, [...scans].join(', ') || 'none']);

      async function heard(some: readonly Subject[]): Promise<readonly (readonly ToldPlan[])[]> {
        const told: (readonly ToldPlan[])[] = [];
        for (const { headers, body } of requestsOf('engine', operation, some, { secret })) {
          listener.take();
          const response = await fetch(engine.url, { method: 'POST', headers, body });
          const answer = (await response.json()) as { errors?: unknown };
          if (answer.errors !== undefined) throw new Error(`${operation.name}: ${JSON.stringify(answer.errors)}`);
          told.push(listener.take());
        }
        return told;
      }
    }
    return rows;
  } finally {
    await engine.stop();
    listener.close();
  }
}
