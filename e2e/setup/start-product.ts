/** Starts the product in a process of its own, under plain Node as in production, for one test worker. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface Product {
  readonly url: string;
  readonly databaseUrl: string;
  stop(): Promise<void>;
}

export async function startProduct(): Promise<Product> {
  const script = fileURLToPath(new URL('./server-process.ts', import.meta.url));
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'pipe'] });
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaints += chunk.toString();
    process.stderr.write(chunk);
  });
  const ended = once(child, 'close');
  const line = await Promise.race([
    once(child.stdout, 'data').then(([chunk]) => String(chunk)),
    ended.then(() => Promise.reject(new Error(`The product did not start: ${complaints}`))),
  ]);
  const addresses = JSON.parse(line) as { url: string; databaseUrl: string };
  return {
    ...addresses,
    async stop() {
      child.stdin.end();
      await ended;
    },
  };
}
