import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { engineOn, type SmallEngine } from '../../tests/engine-on.ts';
import type { TransformMetadata } from '../metadata/metadata.ts';

let small: SmallEngine;
let server: Server;
let heard: unknown[] = [];

const by = (template: string): TransformMetadata => ({ version: 2, body: { action: 'transform', template } });

beforeAll(async () => {
  server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
      heard.push(JSON.parse(Buffer.concat(chunks).toString()));
      response.end('{"inner":"answered"}');
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const here = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const action = (name: string, transforms: object, handler = here) => ({
    name,
    definition: {
      kind: 'synchronous',
      type: 'query' as const,
      handler,
      output_type: 'String',
      arguments: [{ name: 'word', type: 'String' }],
      ...transforms,
    },
  });
  small = await engineOn(
    'create table pet (id int primary key)',
    {
      tables: [{ table: 'pet' }],
      actions: [
        action('both', {
          request_transform: by('{ "said": {{ $body.input.word }}, "by": {{ $session_variables["x-hasura-role"] }} }'),
          response_transform: by('{{ $body.inner }}'),
        }),
        action('neither', { request_transform: { version: 2 }, response_transform: by('{{ $body.inner }}') }),
        action('lost_request', { request_transform: by('{{ $body.input.nothing.more }}') }),
        action('lost_answer', { response_transform: by('{{ $body.nothing }}') }),
        action('away', {}, 'http://127.0.0.1:9'),
        action('say', { type: 'mutation', response_transform: by('{{ $body.inner }}') }),
        action('unread', { request_transform: by('{{ $body.') }),
        action('removed', { request_transform: { version: 2, body: { action: 'remove' } } }),
      ],
    },
    { strict: false },
  );
});
afterAll(async () => {
  await small.close();
  await new Promise((resolve) => server.close(resolve));
});
beforeEach(() => {
  heard = [];
});

describe('a transform', () => {
  test('changes what the handler hears, and what is made of its answer', async () => {
    expect(await small.ask('{ both(word: "x") }')).toEqual({ data: { both: 'answered' } });
    expect(heard).toEqual([{ said: 'x', by: 'admin' }]);
  });

  test('without a body leaves the request as it is', async () => {
    expect(await small.ask('{ neither(word: "x") }')).toEqual({ data: { neither: 'answered' } });
    expect(heard).toMatchObject([{ action: { name: 'neither' }, input: { word: 'x' } }]);
  });

  test.each(['lost_request', 'lost_answer'])('that finds nothing is told as such: %s', async (name) => {
    expect(await small.ask(`{ ${name}(word: "x") }`)).toMatchObject({
      errors: [
        {
          message: 'the transform of the action cannot be applied',
          extensions: { code: 'unexpected', internal: { error: expect.any(String) as unknown } },
        },
      ],
    });
    expect(heard).toHaveLength(name === 'lost_answer' ? 1 : 0);
  });

  test('that is not served makes its action inconsistent', () => {
    expect(small.engine.inconsistencies.map(({ name, reason }) => `${name}: ${reason}`)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^unread: the request_transform is not served: /),
        'removed: the request_transform can only transform its body by a template',
      ]),
    );
  });
});

test('a handler that is away is told as such', async () => {
  const answer = (await small.ask('{ away(word: "x") }')) as { errors: { message: string }[] };
  expect(answer.errors.map(({ message }) => message)).toEqual(['http exception when calling webhook']);
});

test('a mutation of actions and rows does them in order, each row standing by itself', async () => {
  const add = (id: number) => `insert_pet_one(object: { id: ${id} }) { id }`;
  expect(await small.ask(`mutation { __typename first: ${add(1)} say(word: "x") second: ${add(2)} }`)).toEqual({
    data: { __typename: 'mutation_root', first: { id: 1 }, say: 'answered', second: { id: 2 } },
  });
  expect(await small.ask(`mutation { third: ${add(3)} say(word: "x") again: ${add(3)} }`)).toMatchObject({
    errors: [{ extensions: { code: 'constraint-violation' } }],
  });
  expect(heard).toHaveLength(2);
  expect(await small.ask('{ pet(order_by: { id: asc }) { id } }')).toEqual({
    data: { pet: [{ id: 1 }, { id: 2 }, { id: 3 }] },
  });
});
