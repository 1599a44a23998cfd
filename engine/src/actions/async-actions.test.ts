import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveToy, type ServedToy } from '../../tests/serve-toy.ts';
import { loadProject } from '../metadata/load-project.ts';

let toy: ServedToy;
let server: Server;
const heard: { headers: IncomingMessage['headers']; body: Record<string, unknown> }[] = [];

const reader = { 'x-hasura-role': 'reader', 'x-hasura-user-id': '7' };
const reserve = 'mutation ($id: Int!) { reserve_book(book_id: $id) }';
const result = `($id: uuid!) { reserve_book(id: $id) { id errors output { place book { title } } } }`;

beforeAll(async () => {
  server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
      const body = JSON.parse(Buffer.concat(chunks).toString()) as { input: { book_id: number } };
      heard.push({ headers: request.headers, body });
      const { book_id: id } = body.input;
      response.writeHead(id === 3 ? 400 : 200);
      response.end(JSON.stringify(id === 3 ? { message: 'Not for loan', code: 'refused' } : { book_id: id, place: 2 }));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = String((server.address() as AddressInfo).port);
  const project = await loadProject(path.join(import.meta.dirname, '../../tests/toy'));
  const action = {
    name: 'reserve_book',
    definition: {
      kind: 'asynchronous',
      type: 'mutation',
      handler: '{{TOY_ACTIONS_URL}}/reserve',
      forward_client_headers: true,
      arguments: [{ name: 'book_id', type: 'Int!' }],
      output_type: 'Reservation',
    },
    permissions: [{ role: 'reader' }],
  } as const;
  const reservation = {
    name: 'Reservation',
    fields: [
      { name: 'book_id', type: 'Int!' },
      { name: 'place', type: 'Int!' },
    ],
    relationships: [
      { name: 'book', type: 'object', remote_table: 'book', field_mapping: { book_id: 'id' }, source: 'library' },
    ],
  } as const;
  const types = project.custom_types ?? {};
  toy = await serveToy({
    project: {
      ...project,
      actions: [...(project.actions ?? []), action],
      custom_types: { ...types, objects: [...(types.objects ?? []), reservation] },
    } as never,
    env: {
      TOY_ACTIONS_URL: `http://127.0.0.1:${port}`,
      HASURA_GRAPHQL_ASYNC_ACTIONS_FETCH_INTERVAL: '20',
      HASURA_GRAPHQL_LIVE_QUERIES_MULTIPLEXED_REFETCH_INTERVAL: '20',
    },
  });
});
afterAll(async () => {
  await toy.close();
  await new Promise((resolve) => server.close(resolve));
});

interface Result {
  readonly reserve_book: { readonly id: string; readonly errors: unknown; readonly output: unknown } | null;
}

async function start(book: number): Promise<string> {
  const answer = await toy.ask(reserve, { headers: { ...reader, 'x-trace': 'abc' }, variables: { id: book } });
  return (answer as { data: { reserve_book: string } }).data.reserve_book;
}

/** What the subscription tells once the action has ended. */
async function ended(id: string): Promise<Result['reserve_book']> {
  const client = toy.connect(reader);
  try {
    for await (const answer of client.iterate<Result>({ query: `subscription ${result}`, variables: { id } })) {
      const found = answer.data?.reserve_book;
      if (found && (found.errors !== null || found.output !== null)) return found;
    }
    return null;
  } finally {
    await client.dispose();
  }
}

test('the mutation answers an id at once, the subscription tells the output with the rows that it refers to', async () => {
  const id = await start(1);
  expect(await ended(id)).toEqual({
    id,
    errors: null,
    output: { place: 2, book: { title: expect.any(String) as string } },
  });
  expect(heard.at(-1)).toMatchObject({
    headers: { 'x-trace': 'abc' },
    body: {
      action: { name: 'reserve_book' },
      input: { book_id: 1 },
      session_variables: { 'x-hasura-role': 'reader', 'x-hasura-user-id': '7' },
    },
  });
  expect(heard.at(-1)?.body).not.toHaveProperty('request_query');
});

test('what the handler refuses is told under errors', async () => {
  const id = await start(3);
  expect(await ended(id)).toEqual({
    id,
    errors: { path: '$', error: 'Not for loan', code: 'refused' },
    output: null,
  });
});

test('only who started the action sees its result, and administrators', async () => {
  const id = await start(1);
  await ended(id);
  const ask = (headers: Record<string, string>) =>
    toy.ask(`query ($id: uuid!) { reserve_book(id: $id) { id } }`, { headers, variables: { id } });
  expect(await ask(reader)).toEqual({ data: { reserve_book: { id } } });
  expect(await ask({ ...reader, 'x-hasura-user-id': '8' })).toEqual({ data: { reserve_book: null } });
  expect(await ask({})).toEqual({ data: { reserve_book: { id } } });
});

test('an id that nobody was given answers null', async () => {
  const answer = await toy.ask(`query ${result}`, { variables: { id: '00000000-0000-4000-8000-00000000000f' } });
  expect(answer).toEqual({ data: { reserve_book: null } });
});
