/** The project's own case files, run where no folder of conformance cases is given. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../../..');

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** Runs `engine/tests/cases` under vitest, whose report goes to the terminal. Throws when it could not run. */
export function runOwnCases(): Counts {
  const folder = mkdtempSync(path.join(tmpdir(), 'own-cases-'));
  const file = path.join(folder, 'report.json');
  const program = path.join(root, 'node_modules/vitest/vitest.mjs');
  try {
    const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const args = [program, 'run', '--project', 'engine', 'engine/tests/cases.test.ts', ...reports];
    spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
    const report = JSON.parse(readFileSync(file, 'utf8')) as { numPassedTests: number; numFailedTests: number };
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
