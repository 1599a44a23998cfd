/** Builds the app when its sources changed since the last build. */
import { hashAppSources, isAppBuilt, recordAppBuild } from '../app-sources.ts';
import { runProgram, type Outcome } from '../run-program.ts';

/** `pnpm build`. */
export async function appBuild(): Promise<number> {
  const { code, output } = await buildApp();
  if (code !== 0) console.error(output);
  return code;
}

/** Nothing is done, and the outcome is a success, when the build is up to date. */
export async function buildApp(): Promise<Outcome> {
  const sources = hashAppSources();
  if (isAppBuilt(sources)) return { code: 0, output: '' };
  const outcome = await runProgram(
    { command: 'vite', args: ['build', '--logLevel=warn'], package: 'app' },
    { show: false },
  );
  if (outcome.code === 0) recordAppBuild(sources);
  return outcome;
}
