/** `pnpm check`: everything that reads the code without running it. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root, type Program } from '../run-program.ts';
import { runPhases, summarise, type Step } from '../run-steps.ts';
import { findStaleCode } from './codegen.ts';

export async function check(): Promise<number> {
  return summarise(await runPhases(checkPhases()));
}

export function checkPhases(): readonly (readonly Step[])[] {
  return [
    // Kit writes the app's own types, which the linter and the type checker read.
    [step('app types', { command: 'svelte-kit', args: ['sync'], package: 'app' })],
    // Longest first, so that the two at a time end together.
    [
      // Without a cache: typed rules judge a file by what others hold.
      step('eslint', { command: 'eslint', args: ['.', '--max-warnings=0'] }),
      step('svelte-check', { command: 'svelte-check', args: ['--fail-on-warnings', '--output=human'], package: 'app' }),
      { name: 'generated code', run: findStaleCode },
      step('knip', { command: 'knip', args: cache('knip') }),
      step('prettier', { command: 'prettier', args: ['--check', '.', '--log-level=warn', ...cache('prettier')] }),
      ...typeSteps(),
    ],
  ];
}

function cache(name: string): readonly string[] {
  return ['--cache', `--cache-location=.cache/${name}`];
}

function typeSteps(): readonly Step[] {
  // The app is Svelte: svelte-check reads its types.
  const packages = readdirSync(root).filter((name) => name !== 'app' && hasSources(name));
  return ['.', ...packages].map((name) =>
    step(`types of ${name === '.' ? 'the root' : name}`, { command: 'tsc', args: ['-p', name] }),
  );
}

function hasSources(name: string): boolean {
  if (!existsSync(path.join(root, name, 'tsconfig.json'))) return false;
  return ['src', 'tests', 'specs'].some((folder) => existsSync(path.join(root, name, folder)));
}

function step(name: string, run: Program): Step {
  return { name, run };
}
