/** Starts each contender as a process of its own, in production mode, with ten connections to PostgreSQL. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '@carnet/postgres';
import { root } from '../data/run-node.ts';
import type { Contender } from './requests.ts';

export interface RunningContender {
  readonly name: Contender;
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

export async function startContender(
  name: Contender,
  { databaseUrl, secret }: { readonly databaseUrl: string; readonly secret: string },
): Promise<RunningContender> {
  const port = String(await freePort());
  const args =
    name === 'engine'
      ? ['engine/src/cli/main.ts', 'serve', '--project', 'hasura', '--database-url', databaseUrl, '--port', port]
      : ['bench/src/engine/raw-server.ts', databaseUrl, port];
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    HASURA_GRAPHQL_JWT_SECRET: JSON.stringify({ type: 'HS256', key: secret }),
    HASURA_GRAPHQL_ADMIN_SECRET: secret,
    ACTIONS_URL: 'http://127.0.0.1:9',
    ACTIONS_SECRET: secret,
  };
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaints = (complaints + chunk.toString()).slice(-2000);
  });
  const ended = once(child, 'close');
  await Promise.race([
    once(child.stdout, 'data'),
    ended.then(() => Promise.reject(new Error(`${name} did not start: ${complaints.trim()}`))),
  ]);
  child.stdout.resume();
  if (child.pid === undefined) throw new Error(`${name} started without a process number.`);
  const path = name === 'engine' ? '/v1/graphql' : '/';
  return {
    name,
    url: `http://127.0.0.1:${port}${path}`,
    pid: child.pid,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
