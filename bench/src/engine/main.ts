/** `pnpm bench:engine`: our engine beside a hand-written server on the same data, as ratios. */
import { appendFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { openCluster, withClient } from '../data/open-cluster.ts';
import { prepareCarnets } from '../data/prepare-carnets.ts';
import { putLoad } from './load.ts';
import { operations as all } from './operations.ts';
import { removeWritten } from './remove-written.ts';
import { report, type Line } from './report.ts';
import { contenders, requestsOf } from './requests.ts';
import { startContender, type RunningContender } from './start-contender.ts';
import { drawSubjects } from './subjects.ts';
import { verify } from './verify.ts';

const { values: given } = parseArgs({
  options: {
    carnets: { type: 'string', default: '20000' },
    ops: { type: 'string' },
    connections: { type: 'string' },
    reps: { type: 'string' },
    seconds: { type: 'string' },
    sets: { type: 'string', default: '200' },
    out: { type: 'string' },
    data: { type: 'string' },
    quick: { type: 'boolean', default: false },
    'verify-only': { type: 'boolean', default: false },
  },
});
const usual = given.quick
  ? { reps: 2, seconds: 1, connections: '16' }
  : { reps: 4, seconds: 2, connections: '1,16,64' };
const repetitions = Number(given.reps ?? usual.reps);
const seconds = Number(given.seconds ?? usual.seconds);
const connectionCounts = (given.connections ?? usual.connections).split(',').map(Number);
const named = given.ops?.split(',');
const operations = all.filter(({ name }) => named?.includes(name) ?? true);
if (named?.some((name) => !all.some((operation) => operation.name === name)) || operations.length === 0) {
  console.error(`Operations: ${all.map(({ name, title }) => `\n  ${name}: ${title}`).join('')}`);
  process.exit(1);
}

const secret = randomBytes(32).toString('hex');
const postgres = await openCluster(given.data);
const running: RunningContender[] = [];
try {
  tell(`${given.carnets} carnets…`);
  const databaseUrl = await prepareCarnets(postgres.url, Number(given.carnets));
  await withClient(databaseUrl, async (client) => {
    const subjects = await drawSubjects(client, Number(given.sets));
    await removeWritten(client, subjects);
    for (const name of contenders) running.push(await startContender(name, { databaseUrl, secret }));

    const faults: string[] = [];
    const verified = subjects.slice(0, given.quick ? 20 : 60);
    for (const operation of operations) {
      faults.push(...(await verify(operation, running, operation.heavy ? verified.slice(0, 10) : verified, secret)));
    }
    await removeWritten(client, subjects);
    if (faults.length > 0) {
      console.error(faults.join('\n'));
      process.exitCode = 1;
      return;
    }
    console.log(`Verified: the answers of ${contenders.join(' and ')} are equal, strangers get nothing.\n`);
    if (given['verify-only']) return;

    const lines: Line[] = [];
    for (const operation of operations) {
      const asked = new Map(running.map(({ name }) => [name, requestsOf(name, operation, subjects, { secret })]));
      const measure = (contender: RunningContender, connections: number, time: number) =>
        putLoad(
          { url: contender.url, requests: asked.get(contender.name) ?? [], connections, seconds: time },
          { server: contender.pid, postgres: postgres.pid },
        );
      for (const contender of running) await measure(contender, 16, given.quick ? 1 : 3);
      for (const connections of operation.heavy ? lightened(connectionCounts) : connectionCounts) {
        for (let repetition = 0; repetition < repetitions; repetition++) {
          // Turned round each time: who comes second finds warmer caches.
          for (const contender of repetition % 2 === 0 ? running : running.toReversed()) {
            const cell = await measure(contender, connections, seconds);
            const line = { operation: operation.name, connections, repetition, contender: contender.name, ...cell };
            lines.push(line);
            if (given.out !== undefined) appendFileSync(given.out, `${JSON.stringify(line)}\n`);
          }
        }
      }
      if (operation.writes) await removeWritten(client, subjects);
      tell(operation.name);
    }
    console.log(report(lines, operations));
    if (lines.some(({ errors }) => errors > 0)) process.exitCode = 1;
  });
} finally {
  for (const contender of running) await contender.stop();
  await postgres.stop();
}

/** A heavy operation fills the processors with few connections; with many, a short window sees only the queue. */
function lightened(counts: readonly number[]): readonly number[] {
  return [...new Set(counts.map((count) => Math.min(count, 16)))];
}

function tell(words: string): void {
  process.stderr.write(`${words}\n`);
}
