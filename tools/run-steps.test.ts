import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { countLastLine, countReport, runPhases, summarise, type Step } from './run-steps.ts';

let folder: string;
const printed: string[] = [];
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'carnet-steps-'));
  vi.spyOn(console, 'log').mockImplementation((line: string) => printed.push(line));
});
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const step = (name: string, code: number, output = ''): Step => ({
  name,
  run: () => Promise.resolve({ code, output }),
});

describe('the steps of a test run', () => {
  test('all run, whatever fails, and the last line counts them', async () => {
    const results = await runPhases([[step('one', 0), step('two', 1, 'what went wrong')], [step('three', 0)]]);
    expect(summarise(results)).toBe(1);
    expect(printed.at(-1)?.trim()).toBe('2 passed, 1 failed');
    expect(printed.join('\n')).toContain('what went wrong');
  });

  test('a program that crashes after its tests passed is a failure', async () => {
    const crash: Step = { ...step('crash', 1), count: () => ({ passed: 5, failed: 0 }) };
    expect(await runPhases([[crash]])).toMatchObject([{ passed: 5, failed: 1 }]);
  });

  test('a real program’s output and exit code are read', async () => {
    const real: Step = {
      name: 'node',
      run: { command: 'node', args: ['-e', 'console.log("3 passed, 1 failed"); process.exit(1)'] },
      count: countLastLine,
    };
    expect(await runPhases([[real]])).toMatchObject([{ passed: 3, failed: 1 }]);
  });
});

describe('counting', () => {
  test.each([
    ['vitest', { numPassedTests: 7, numFailedTests: 2 }, { passed: 7, failed: 2 }],
    ['Playwright', { stats: { expected: 4, flaky: 1, unexpected: 1 } }, { passed: 5, failed: 1 }],
  ])('reads the report of %s', (name, report, count) => {
    const file = path.join(folder, `${name}.json`);
    writeFileSync(file, JSON.stringify(report));
    expect(countReport(file)).toEqual(count);
  });

  test('a report that was never written is a failure', () => {
    expect(countReport(path.join(folder, 'missing.json'))).toEqual({ passed: 0, failed: 1 });
  });

  test('an output without the line is a failure', () => {
    expect(countLastLine({ code: 0, output: 'nothing to say' })).toEqual({ passed: 0, failed: 1 });
  });
});
