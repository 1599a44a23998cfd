/** The commands in this process, their output collected; `main.test.ts` runs the program as a whole. */
import path from 'node:path';
import { createTestDatabase } from '@carnet/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { check } from './check.ts';
import type { Command, CommandInput } from './command.ts';
import { dump } from './dump.ts';
import { run } from './main.ts';
import { migrateCommand, seedCommand } from './migrate-command.ts';

const projectDir = path.join(import.meta.dirname, '../../tests/toy');
const actions = { TOY_ACTIONS_URL: 'http://127.0.0.1:9', TOY_ACTIONS_SECRET: 'secret' };

let database: Awaited<ReturnType<typeof createTestDatabase>>;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function told(command: Command, given: Partial<CommandInput> = {}) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const code = await command({
    words: [],
    projectDir,
    databaseUrl: database.url,
    role: 'admin',
    backend: false,
    port: 0,
    withMetadataApi: false,
    lenient: false,
    env: actions,
    print: (text) => printed.push(text),
    complain: (text) => complaints.push(text),
    ...given,
  });
  return { code, printed, complaints };
}

test('a project is migrated once, seeded, then consistent, and tells what is not', async () => {
  expect((await told(migrateCommand)).printed.at(-1)).toBe('2 migrations applied');
  expect((await told(migrateCommand)).printed).toEqual(['nothing to apply']);
  expect((await told(seedCommand)).printed.at(-1)).toBe('1 seeds applied');
  expect(await told(check)).toEqual({
    code: 0,
    printed: ['consistent: 6 tables, 1 functions, 2 actions, 5 roles'],
    complaints: [],
  });
  const { code, printed, complaints } = await told(check, { env: { TOY_ACTIONS_URL: 'http://127.0.0.1:9' } });
  expect({ code, printed }).toEqual({
    code: 1,
    printed: ['2 problems; what can be served: 6 tables, 1 functions, 1 actions, 5 roles'],
  });
  expect(complaints).toEqual(
    ['action buy_book', 'cron_trigger nightly'].map(
      (object) => expect.stringContaining(`${object}: environment variable 'TOY_ACTIONS_SECRET' not set`) as unknown,
    ),
  );
});

test('the model is printed without circles', async () => {
  const { printed } = await told(dump, { words: ['model'] });
  expect(JSON.parse(printed.join('\n'))).toMatchObject({
    tables: {
      'public.book': {
        name: 'book',
        columns: expect.arrayContaining([
          expect.objectContaining({ name: 'author_id', graphqlName: 'author_id' }),
        ]) as unknown,
        relationships: { author: { name: 'author', mapping: [['author_id', 'id']] } },
      },
    },
  });
});

test('the schema of a role is printed', async () => {
  const { printed } = await told(dump, { words: ['schema'], role: 'anonymous' });
  expect(printed.join('\n')).toMatch(/type author \{/);
  expect(printed.join('\n')).not.toMatch(/email/);
});

test('the plan and the statements of a document are printed, and nothing is run', async () => {
  const words = ['{ genre { value } }'];
  const plan = await told(dump, { words: ['plan', ...words] });
  expect(JSON.parse(plan.printed.join('\n'))).toMatchObject({ operation: 'query', roots: [{ key: 'genre' }] });
  const statements = await told(dump, { words: ['sql', ...words], role: 'reader' });
  expect(statements.printed).toEqual([expect.stringMatching(/^-- genre\nSELECT [^]+"genre"[^]+;\n-- \[/)]);
});

test('what cannot be dumped is refused', async () => {
  expect(await told(dump, { words: ['tea', 'now'] })).toMatchObject({
    code: 1,
    complaints: ['"tea now" cannot be dumped: model, schema, plan or sql'],
  });
  expect(await told(dump, { words: ['sql'] })).toMatchObject({
    code: 1,
    complaints: ['the GraphQL document is missing'],
  });
});

test('the line of arguments names the command, its project and its database', async () => {
  expect(await run(['check', '--project', projectDir], { ...actions, DATABASE_URL: database.url })).toBe(0);
  expect(await run(['check', '--project', projectDir, '--database-url', database.url], {})).toBe(1);
});
