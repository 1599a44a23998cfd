/** `pnpm codegen`: writes everything that is made from the migrations, the metadata and the app's documents. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root, runProgram, type Outcome } from '../run-program.ts';

/** Each writes its files, or with `--check` only says which differ and ends with 1. */
const generators = [
  'actions-server/scripts/generate-database-types.ts',
  'tools/generate-graphql.ts',
  'hasura/scripts/generate-permissions.ts',
  'hasura/scripts/generate-data-model.ts',
];

export async function codegen(): Promise<number> {
  const { code, output } = await runGenerators([]);
  if (output.trim() !== '') console.log(output.trim());
  return code;
}

/** Fails when a committed file is not the one that would be generated now. Writes nothing. */
export function findStaleCode(): Promise<Outcome> {
  return runGenerators(['--check']);
}

async function runGenerators(args: readonly string[]): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  for (const script of generators) {
    if (!existsSync(path.join(root, script))) continue;
    outcomes.push(await runProgram({ command: 'node', args: [script, ...args] }, { show: false }));
  }
  return {
    code: outcomes.find((outcome) => outcome.code !== 0)?.code ?? 0,
    output: outcomes.map((outcome) => outcome.output).join(''),
  };
}
