/** `npm start`: the whole product on one port, the app built first when its sources changed. */
import { hashAppSources, isAppBuilt } from '../app-sources.ts';
import { root } from '../run-program.ts';
import { buildApp } from './app-build.ts';

/** Gives 0 once the server runs (the process then lives as long as it), or the exit code of what failed. */
export async function start(): Promise<number> {
  if (!isAppBuilt(hashAppSources())) console.log('Construction de l’application, une dizaine de secondes…');
  const { code, output } = await buildApp();
  if (code !== 0) {
    console.error(output);
    return code;
  }
  process.chdir(root);
  const { runServer } = await import('../../server/src/main.ts');
  return runServer();
}
