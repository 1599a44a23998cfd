import { expect, test } from 'vitest';
import { initMessage, serveToy } from '../../tests/serve-toy.ts';
import { ada } from '../../tests/toy-engine.ts';

const sockets = 20;
const readersPerSocket = 50;
const readers = sockets * readersPerSocket;
const firstBook = 1_001;

test('each change reaches the readers that it concerns, each once, and nobody else', async () => {
  const toy = await serveToy();
  await toy.sql(`INSERT INTO public.book (id, author_id, title, pages)
    SELECT n, '${ada}', 'Volume ' || n, 0 FROM generate_series(${firstBook}, ${firstBook + readers - 1}) AS n`);
  const seen = new Map<number, number[]>();
  let awaited = readers;
  let done: () => void = () => undefined;
  const heard = (count: number) => {
    awaited += count;
    return new Promise<void>((resolve) => {
      done = resolve;
      if (awaited === 0) resolve();
    });
  };
  const conversations = await Promise.all(
    Array.from({ length: sockets }, async (_, at) => {
      const conversation = await toy.converse('graphql-transport-ws');
      conversation.send(initMessage({ 'x-hasura-role': 'writer', 'x-hasura-user-id': ada }));
      await conversation.next();
      await conversation.next();
      conversation.socket.on('message', (data: Buffer) => {
        const { id, payload } = JSON.parse(data.toString('utf8')) as {
          id: string;
          payload: { data: { book_by_pk: { pages: number } } };
        };
        const pages = seen.get(Number(id)) ?? [];
        seen.set(Number(id), pages);
        pages.push(payload.data.book_by_pk.pages);
        awaited -= 1;
        if (awaited === 0) done();
      });
      for (let reader = at * readersPerSocket; reader < (at + 1) * readersPerSocket; reader++) {
        const id = firstBook + reader;
        const query = 'subscription ($id: Int!) { book_by_pk(id: $id) { id pages } }';
        conversation.send({ type: 'subscribe', id: String(id), payload: { query, variables: { id } } });
      }
      return conversation;
    }),
  );
  await heard(0);
  expect(toy.engine.socketCounts()).toMatchObject({ sockets, operations: readers, liveQueries: readers });

  const expected = new Map(Array.from({ length: readers }, (_, at) => [firstBook + at, [0]]));
  for (let round = 1; round <= 10; round++) {
    const written = [...expected.keys()].filter((id) => id % 37 === round);
    const all = heard(written.length);
    await toy.sql(`UPDATE public.book SET pages = ${round} WHERE id IN (${written.join(',')})`);
    await all;
    for (const id of written) expected.get(id)?.push(round);
  }
  const all = heard(readers);
  await toy.sql(`UPDATE public.book SET pages = 99 WHERE id >= ${firstBook}`);
  await all;
  for (const pages of expected.values()) pages.push(99);
  expect(new Map([...seen].sort(([left], [right]) => left - right))).toEqual(expected);

  for (const { socket } of conversations) socket.close();
  await expect
    .poll(() => toy.engine.socketCounts())
    .toMatchObject({ sockets: 0, operations: 0, liveQueries: 0, isPolling: false });
  await toy.close();
}, 60_000);
