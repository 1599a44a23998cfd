/** The product as a program: starts, prints its one address, and stops when asked to. */
import { readConfig } from './config.ts';
import { startServer, type RunningServer } from './start-server.ts';
import { StartupError } from './startup-error.ts';

/** Gives 0 once everything runs, 1 after a start that failed for a reason told in one sentence. */
export async function runServer(): Promise<number> {
  const start = performance.now();
  let running: RunningServer;
  try {
    running = await startServer({ ...readConfig(), onFailure: console.error });
  } catch (error) {
    if (!(error instanceof StartupError)) throw error;
    console.error(`\n${error.message}`);
    return 1;
  }
  const seconds = ((performance.now() - start) / 1000).toLocaleString('fr-FR', { maximumFractionDigits: 1 });
  console.log(`\nCarnet de bord est prêt (${seconds} s) : ${running.url}`);
  let stopping = false;
  const stop = (): void => {
    if (stopping) process.exit(1); // asked twice: now
    stopping = true;
    running.close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop).on('SIGTERM', stop).on('SIGHUP', stop);
  return 0;
}

if (import.meta.main) process.exitCode = await runServer();
