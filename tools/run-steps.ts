/** Runs the steps of a check two at a time, shows what failed, and sums up what was tested. */
import { readFileSync, rmSync } from 'node:fs';
import { runProgram, type Outcome, type Program } from './run-program.ts';

export interface Count {
  readonly passed: number;
  readonly failed: number;
}

export interface Step {
  readonly name: string;
  readonly run: Program | (() => Promise<Outcome>);
  /** How many tests the step ran; a step without it counts as one test. */
  readonly count?: (outcome: Outcome) => Count;
}

export interface Result extends Count {
  readonly name: string;
  readonly seconds: number;
}

/** Phases run one after the other, the steps of a phase two at a time. All run, whatever fails before. */
export async function runPhases(phases: readonly (readonly Step[])[]): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const phase of phases) {
    const waiting = [...phase];
    const work = async (): Promise<void> => {
      for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) results.push(await runStep(step));
    };
    await Promise.all([work(), work()]);
  }
  return results;
}

/** The table of times, then `N passed, N failed` alone on the last line. Gives the exit code. */
export function summarise(results: readonly Result[]): number {
  const width = Math.max(...results.map((result) => result.name.length));
  for (const { name, passed, failed, seconds } of results) {
    const verdict = failed === 0 ? 'ok    ' : 'FAILED';
    console.log(
      `${verdict}  ${name.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s  ${countWords({ passed, failed })}`,
    );
  }
  const total = results.reduce<Count>(add, { passed: 0, failed: 0 });
  console.log(`\n${countWords(total)}`);
  return total.failed === 0 ? 0 : 1;
}

async function runStep(step: Step): Promise<Result> {
  const start = performance.now();
  const outcome = typeof step.run === 'function' ? await step.run() : await runProgram(step.run, { show: false });
  const seconds = (performance.now() - start) / 1000;
  const counted = step.count?.(outcome) ?? { passed: outcome.code === 0 ? 1 : 0, failed: 0 };
  // A program that fails without a failed test (a crash, nothing found) is a failure all the same.
  const failed = outcome.code !== 0 ? Math.max(counted.failed, 1) : counted.failed;
  console.log(`${failed === 0 ? '✓' : '✗'} ${step.name} (${seconds.toFixed(1)} s)`);
  if (failed > 0) console.log(indent(outcome.output));
  return { name: step.name, passed: counted.passed, failed, seconds };
}

/** Reads the report that `--reporter=json` wrote, whatever the runner wrote it (vitest and Playwright differ). */
export function countReport(file: string): Count {
  let report: Report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return { passed: 0, failed: 1 }; // the runner ended before it could write: its output says why
  }
  rmSync(file);
  if (report.stats) {
    return { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected };
  }
  return { passed: report.numPassedTests ?? 0, failed: report.numFailedTests ?? 0 };
}

interface Report {
  readonly numPassedTests?: number;
  readonly numFailedTests?: number;
  readonly stats?: { readonly expected: number; readonly flaky: number; readonly unexpected: number };
}

/** Reads a last line `N passed, N failed`. */
export function countLastLine({ output }: Outcome): Count {
  const last = [...output.matchAll(/^(\d+) passed, (\d+) failed\b/gm)].at(-1);
  return last ? { passed: Number(last[1]), failed: Number(last[2]) } : { passed: 0, failed: 1 };
}

function add(left: Count, right: Count): Count {
  return { passed: left.passed + right.passed, failed: left.failed + right.failed };
}

function countWords({ passed, failed }: Count): string {
  return `${String(passed)} passed, ${String(failed)} failed`;
}

function indent(text: string): string {
  return text
    .trim()
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
}
