/** `npm test`: every check and every test, cheapest first, and one line at the end that says how many passed. */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root, type Program } from '../run-program.ts';
import { countLastLine, countReport, runPhases, summarise, type Step } from '../run-steps.ts';
import { buildApp } from './app-build.ts';
import { checkPhases } from './check.ts';

export async function test(): Promise<number> {
  const start = performance.now();
  const results = await runPhases([
    ...checkPhases(),
    [vitest()],
    [{ name: 'app build', run: buildApp }, conformance()],
    [browser()],
  ]);
  console.log(`\nDone in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
  return summarise(results);
}

function vitest(): Step {
  const report = reportFile('vitest');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return { name: 'vitest', run: { command: 'vitest', args, env: { NO_COLOR: '1' } }, count: () => countReport(report) };
}

function conformance(): Step {
  const run: Program = { command: 'pnpm', args: ['--silent', 'run', 'test:conformance'] };
  return { name: 'engine conformance', run, count: countLastLine };
}

function browser(): Step {
  const report = reportFile('playwright');
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report, NO_COLOR: '1' };
  const run: Program = { command: 'playwright', args: ['test', '--reporter=line,json'], package: 'e2e', env };
  return { name: 'browser', run, count: () => countReport(report) };
}

/** An old report must not speak for a run that crashed. */
function reportFile(name: string): string {
  const file = path.join(root, '.cache', 'reports', `${name}.json`);
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(file, { force: true });
  return file;
}
