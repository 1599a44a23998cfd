/** A series of runs in the background. */

/** Runs `work` again and again, never twice at once; a fault is told and does not end the series. */
export function repeat(
  work: () => Promise<unknown>,
  milliseconds: number,
  onFault: (error: unknown) => void,
): () => Promise<void> {
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const run = async (): Promise<void> => {
    try {
      await work();
    } catch (error) {
      onFault(error);
    }
    plan();
  };
  const plan = (): void => {
    if (isStopped) return;
    timer = setTimeout(() => {
      running = run();
    }, milliseconds);
    // The process may end while nothing is being delivered.
    timer.unref();
  };
  running = run();
  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await running;
  };
}
