/** `pnpm bench`: what can be measured. */
import { existsSync } from 'node:fs';

const measures = [
  [
    'bench:engine',
    'engine/main.ts',
    'throughput, delays and processor time of the engine over a hand-written server’s',
  ],
  ['bench:plans', 'plans/main.ts', 'query plans of searches and lists at 20,000, 200,000 and 2,000,000 carnets'],
  ['bench:pages', 'pages/main.ts', 'weight of the main pages in a browser, against their budgets'],
  ['bench:start', 'start/main.ts', 'first start of the whole product, and answers on the demonstration’s data'],
  ['bench:subscriptions', 'subscriptions/main.ts', 'live readers of carnets while others write'],
  ['bench:memory', 'memory/main.ts', 'memory of the engine under a long load of documents that are mostly new'],
] as const;

for (const [name, file, what] of measures) {
  if (existsSync(new URL(file, import.meta.url))) console.log(`pnpm ${name.padEnd(20)} ${what}`);
}
console.log('\nOptions and method: bench/README.md.');
