/**
 * Writes app/schema.graphql, the engine's administrator schema of the product's metadata, and the app's typed documents
 * that codegen.yml asks for. With `--check` it writes nothing and ends with 1 when a file differs.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPostgres } from '@carnet/postgres';
import { applyProductSchema } from '@carnet/testkit';
import { generate, loadContext } from '@graphql-codegen/cli';
import { root, runProgram } from './run-program.ts';

interface GeneratedFile {
  /** Relative to the root. */
  readonly filename: string;
  readonly content: string;
}

const schema = await printAdminSchema();
const files = [{ filename: 'app/schema.graphql', content: schema }, ...(await generateDocuments(schema))];
const stale = files.filter(({ filename, content }) => read(filename) !== content);
if (process.argv.includes('--check')) {
  for (const { filename } of stale) console.error(`${filename} is not what would be generated: run pnpm codegen.`);
  if (stale.length > 0) process.exitCode = 1;
} else {
  for (const { filename, content } of stale) {
    const file = path.resolve(root, filename);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    console.log(`${filename} written.`);
  }
}

/** As a Hasura of this project would print it; from a PostgreSQL that lives as long as this takes. */
async function printAdminSchema(): Promise<string> {
  const dir = mkdtempSync(path.join(tmpdir(), 'carnet-schema-'));
  const postgres = await startPostgres({ dir: path.join(dir, 'data'), test: true });
  try {
    await applyProductSchema(postgres.url, { seeds: false });
    const args = ['engine/src/cli/main.ts', 'dump', 'schema', '--role', 'admin', '--project', 'hasura'];
    const env = { ACTIONS_URL: 'http://127.0.0.1', ACTIONS_SECRET: 'none', HASURA_GRAPHQL_DATABASE_URL: postgres.url };
    const dump = { command: 'node', args: [...args, '--database-url', postgres.url], env };
    const { code, output } = await runProgram(dump, { show: false });
    if (code !== 0) throw new Error(output);
    return output;
  } finally {
    await postgres.stop();
    rmSync(dir, { recursive: true, force: true });
  }
}

async function generateDocuments(schemaText: string): Promise<readonly GeneratedFile[]> {
  const context = await loadContext(path.join(root, 'codegen.yml'));
  context.updateConfig({ schema: schemaText, silent: true, cwd: root });
  return (await generate(context, false)) as GeneratedFile[];
}

function read(filename: string): string | undefined {
  const file = path.resolve(root, filename);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
