import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createTestDatabase } from '@carnet/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const main = path.join(import.meta.dirname, 'main.ts');
const toy = path.join(import.meta.dirname, '../../tests/toy');

let database: Awaited<ReturnType<typeof createTestDatabase>>;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

interface Outcome {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

function run(args: readonly string[], env: Record<string, string> = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, [main, ...args], { env: { ...env, PATH: '/usr/bin' } }, (error, output, errors) => {
      resolve({ code: error === null ? 0 : Number(error.code), output, errors });
    });
  });
}
const onToy = (...words: string[]) =>
  run([...words, '--project', toy, '--database-url', database.url], {
    TOY_ACTIONS_URL: 'http://actions.example.org',
    TOY_ACTIONS_SECRET: 'secret',
  });

describe('the engine program', () => {
  test('migrates, seeds, then finds the metadata consistent', async () => {
    expect((await onToy('migrate')).output).toContain('2 migrations applied');
    expect((await onToy('migrate')).output).toBe('nothing to apply\n');
    expect((await onToy('seed')).output).toContain('1 seeds applied');
    expect(await onToy('check')).toEqual({
      code: 0,
      output: 'consistent: 6 tables, 1 functions, 2 actions, 5 roles\n',
      errors: '',
    });
  });

  test('says file, line and reason of what is inconsistent', async () => {
    const outcome = await run(['check', '--project', toy, '--database-url', database.url], { TOY_ACTIONS_SECRET: 's' });
    expect(outcome.code).toBe(1);
    expect(outcome.errors).toContain("actions.yaml:5: action buy_book: environment variable 'TOY_ACTIONS_URL' not set");
  });

  test('prints the schema of a role and the model', async () => {
    expect((await onToy('dump', 'schema', '--role', 'anonymous')).output).toContain('type query_root');
    expect(JSON.parse((await onToy('dump', 'model')).output)).toHaveProperty(
      ['tables', 'public.book', 'graphqlName'],
      'book',
    );
  });

  test('prints the statement of a document for a role', async () => {
    const { output } = await onToy('dump', 'sql', '{ book { title } }', '--role', 'reader');
    expect(output).toContain('-- book\n');
    expect(output).toContain('"published"');
    expect((await onToy('dump', 'plan', '{ book { title } }')).output).toContain('"operation": "query"');
  });

  test('explains itself when a word is missing or wrong', async () => {
    expect((await run(['check', '--project', toy])).errors).toContain('--database-url is missing.');
    expect((await run(['chekc'])).code).toBe(1);
    expect((await run(['--help'])).output).toContain('Usage: engine <command>');
  });

  test('names a database that cannot be reached without a stack', async () => {
    const outcome = await run(['migrate', '--project', toy, '--database-url', 'postgres://127.0.0.1:1/none']);
    expect(outcome.code).toBe(1);
    expect(outcome.errors).toContain('ECONNREFUSED');
    expect(outcome.errors).not.toContain('    at ');
  });
});

test('serve answers until it is told to stop', async () => {
  const port = 20_000 + (process.pid % 20_000);
  const child = spawn(
    process.execPath,
    [main, 'serve', '--project', toy, '--database-url', database.url, '--port', String(port)],
    {
      env: { TOY_ACTIONS_URL: 'http://127.0.0.1:9', TOY_ACTIONS_SECRET: 'secret' },
    },
  );
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  expect(line.toString()).toBe(`http://localhost:${port}/v1/graphql\n`);
  expect(await (await fetch(`http://localhost:${port}/healthz`)).text()).toBe('OK');
  expect((await fetch(`http://localhost:${port}/elsewhere`)).status).toBe(404);
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('serve --lenient leaves out what it cannot resolve, says so, and answers the rest', async () => {
  const port = 20_001 + (process.pid % 20_000);
  const args = ['serve', '--project', toy, '--database-url', database.url, '--port', String(port)];
  const strict = await run(args, { TOY_ACTIONS_SECRET: 'secret' });
  expect(strict.code).toBe(1);
  expect(strict.errors).toContain("environment variable 'TOY_ACTIONS_URL' not set");
  expect(strict.errors).not.toContain('    at ');
  const child = spawn(process.execPath, [main, ...args, '--lenient'], { env: { TOY_ACTIONS_SECRET: 'secret' } });
  let complaints = '';
  child.stderr.on('data', (text: Buffer) => (complaints += text.toString()));
  await once(child.stdout, 'data');
  expect(complaints).toContain('left out: actions.yaml:5: action buy_book');
  expect(await (await fetch(`http://localhost:${port}/healthz`)).text()).toBe('WARN: inconsistent objects in schema');
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});
