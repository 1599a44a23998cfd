/** Readers with a socket each, in a process of their own, so that what they cost is not taken for the engine's. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

export interface Reader {
  readonly authorization: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface ReadersTask {
  /** `ws://…`. */
  readonly url: string;
  readonly readers: readonly Reader[];
}

export type ReadersWord =
  | { readonly kind: 'all-answered' }
  /** `reader` is the index of the one who got an answer after the first; `at` is in milliseconds since 1970. */
  | { readonly kind: 'answer'; readonly reader: number; readonly at: number; readonly bytes: number }
  | { readonly kind: 'failed'; readonly reason: string };

export interface RunningReaders {
  stop(): Promise<void>;
}

/** Resolves when each has its first answer. */
export async function startReaders(
  task: ReadersTask,
  onAnswer: (answer: Extract<ReadersWord, { kind: 'answer' }>) => void,
): Promise<RunningReaders> {
  const child: ChildProcess = fork(new URL('readers-worker.ts', import.meta.url));
  const answered = new Promise<void>((resolve, reject) => {
    child.on('message', (word: ReadersWord) => {
      if (word.kind === 'answer') onAnswer(word);
      else if (word.kind === 'all-answered') resolve();
      else reject(new Error(word.reason));
    });
    child.once('exit', (code) => {
      reject(new Error(`the readers ended with ${code ?? 'a signal'}`));
    });
  });
  child.send(task);
  await answered;
  return {
    async stop() {
      const exit = once(child, 'exit');
      child.kill();
      await exit;
    },
  };
}
