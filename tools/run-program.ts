/** Runs the workspace's programs with their own package's versions first on PATH, whatever the system has. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  /** Workspace package to run in, by folder; the root when absent. */
  readonly package?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Outcome {
  readonly code: number;
  /** Standard output and error, mixed as they came; empty when they were shown at once. */
  readonly output: string;
}

/** `show` passes the output through as it comes; otherwise it is kept for the caller. */
export function runProgram(program: Program, options: { readonly show: boolean }): Promise<Outcome> {
  const cwd = path.join(root, program.package ?? '.');
  const bins = [path.join(cwd, 'node_modules', '.bin'), path.join(root, 'node_modules', '.bin'), process.env['PATH']];
  const child = spawn(program.command, program.args, {
    cwd,
    env: { ...process.env, ...program.env, PATH: bins.filter(Boolean).join(path.delimiter) },
    stdio: ['ignore', options.show ? 'inherit' : 'pipe', options.show ? 'inherit' : 'pipe'],
  });
  let output = '';
  const keep = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  const forward = (signal: NodeJS.Signals): void => {
    child.kill(signal);
  };
  process.on('SIGINT', forward).on('SIGTERM', forward);
  return new Promise((resolve) => {
    const settle = (code: number): void => {
      process.off('SIGINT', forward).off('SIGTERM', forward);
      resolve({ code, output });
    };
    child.once('error', (error) => {
      output += error.message;
      settle(1);
    });
    child.once('close', (code) => {
      settle(code ?? 1);
    });
  });
}

/** Runs a script of the root package.json. */
export async function runScript(name: string, args: readonly string[]): Promise<number> {
  const { code } = await runProgram({ command: 'pnpm', args: ['--silent', 'run', name, ...args] }, { show: true });
  return code;
}
