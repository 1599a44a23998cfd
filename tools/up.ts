/** The commands behind `npm start`, `npm test` and the pnpm scripts, run under the pinned Node. */
import { appBuild } from './commands/app-build.ts';
import { check } from './commands/check.ts';
import { codegen } from './commands/codegen.ts';
import { start } from './commands/start.ts';
import { test } from './commands/test.ts';
import { runScript } from './run-program.ts';

/** Each gives the exit code. */
const commands: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  start,
  test,
  check,
  codegen,
  build: appBuild,
};

const [name = 'start', ...args] = process.argv.slice(2);
const command = commands[name] ?? ((rest: readonly string[]) => runScript(name, rest));
process.exitCode = await command(args);
