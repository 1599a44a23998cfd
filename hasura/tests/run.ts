/** `pnpm test:permissions`: the tests of this folder, then `N passed, N failed` alone on the last line. */
import { fileURLToPath } from 'node:url';
import { startVitest } from 'vitest/node';

const root = fileURLToPath(new URL('../..', import.meta.url));
const vitest = await startVitest([], { root, project: ['hasura'], watch: false });
let passed = 0;
let failed = 0;
for (const module of vitest.state.getTestModules()) {
  failed += module.errors().length;
  for (const test of module.children.allTests()) {
    if (test.result().state === 'passed') passed += 1;
    else failed += 1;
  }
}
await vitest.close();
if (passed === 0) failed += 1; // nothing found is a failure too
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
