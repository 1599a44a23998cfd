/** Keeps a contender busy from another process for some seconds and tells speed, delays and processor time. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { processTime, treeTime } from './processor-time.ts';
import type { Request } from './requests.ts';

export interface Load {
  readonly url: string;
  readonly requests: readonly Request[];
  readonly connections: number;
  readonly seconds: number;
}

/** Milliseconds, but for counts. */
export interface Observed {
  readonly requests: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly errors: number;
}

/** `serverMs` and `postgresMs`: processor time per request; absent where the system does not tell. */
export interface Cell extends Observed {
  readonly serverMs?: number;
  readonly postgresMs?: number;
}

export async function putLoad(load: Load, pids: { readonly server: number; readonly postgres: number }): Promise<Cell> {
  const before = { server: processTime(pids.server), postgres: treeTime(pids.postgres) };
  const observed = await observe(load);
  const perRequest = (start: number | undefined, end: number | undefined): number | undefined =>
    start === undefined || end === undefined ? undefined : (end - start) / Math.max(observed.requests, 1);
  const serverMs = perRequest(before.server, processTime(pids.server));
  const postgresMs = perRequest(before.postgres, treeTime(pids.postgres));
  return {
    ...observed,
    ...(serverMs === undefined ? {} : { serverMs }),
    ...(postgresMs === undefined ? {} : { postgresMs }),
  };
}

async function observe(load: Load): Promise<Observed> {
  const script = fileURLToPath(new URL('load-worker.ts', import.meta.url));
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify(load));
  const [said, [code]] = await Promise.all([text(child.stdout), once(child, 'close') as Promise<[number | null]>]);
  if (code !== 0) throw new Error('The process that puts load failed.');
  return JSON.parse(said) as Observed;
}
