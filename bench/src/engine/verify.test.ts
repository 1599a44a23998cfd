import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTestDatabase, productTemplate, type TestDatabase } from '@carnet/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withClient } from '../data/open-cluster.ts';
import { runNode } from '../data/run-node.ts';
import { operations } from './operations.ts';
import { startContender, type RunningContender } from './start-contender.ts';
import { drawSubjects, type Subject } from './subjects.ts';
import { verify } from './verify.ts';

const secret = 'a secret of thirty-two characters';
let database: TestDatabase;
let raw: RunningContender;
let engine: RunningContender;
let subjects: readonly Subject[];
beforeAll(async () => {
  database = await createTestDatabase({ template: await productTemplate({ seeds: false }) });
  await runNode('hasura/generator/main.ts', ['--carnets', '120', '--seed', 'test'], { DATABASE_URL: database.url });
  subjects = await withClient(database.url, (client) => drawSubjects(client, 8));
  raw = await startContender('raw', { databaseUrl: database.url, secret });
  engine = await startContender('engine', { databaseUrl: database.url, secret });
});
afterAll(async () => {
  await engine.stop();
  await raw.stop();
  await database.drop();
});

test.each(operations.map((operation) => [operation.name, operation] as const))(
  '%s: the engine answers as the hand-written statement does, and a stranger gets nothing',
  async (_name, operation) => {
    expect(await verify(operation, [raw, engine], subjects, secret)).toEqual([]);
  },
);

test('an answer that differs, one that is empty and one to a stranger are told', async () => {
  const history = operations.filter(({ name }) => name === 'history');
  const [operation] = history;
  const [subject] = subjects;
  if (operation === undefined || subject === undefined) throw new Error('There is nothing to verify.');
  await withAnswer('{"data":{"event":[{"id":"same for all"}]}}', async (careless) => {
    expect(await verify(operation, [raw, careless], [subject], secret)).toEqual([
      'history: engine differs from raw for set 0',
      'history: engine answers a stranger (set 0)',
    ]);
  });
  await withAnswer('{"data":{"event":[]}}', async (empty) => {
    expect(await verify(operation, [empty], [subject], secret)).toEqual(['history: engine finds nothing for set 0']);
  });
});

/** A server that always says the same, in the place of the engine. */
async function withAnswer(answer: string, act: (contender: RunningContender) => Promise<void>): Promise<void> {
  const server: Server = createServer((_request, response) => response.end(answer));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    await act({ ...engine, url: `http://127.0.0.1:${port}/` });
  } finally {
    server.close();
  }
}
