import { once } from 'node:events';
import type { Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { asAdmin, refusalOf, serveRawToy, type RawToy } from './served-toy.ts';
import { adminSecret } from '../toy-engine.ts';

let toy: RawToy;
beforeAll(async () => {
  toy = await serveRawToy();
});
afterEach(async () => {
  await toy.stillAnswers();
  expect(toy.faults).toEqual([]);
});
afterAll(() => toy.close());

/** What the server writes until it closes. */
async function converse(write: (socket: Socket) => void): Promise<string> {
  const socket = await toy.dial();
  let written = '';
  socket.on('data', (data: Buffer) => (written += data.toString('latin1')));
  // A server that has said enough may hang up on what we still send.
  socket.on('error', () => undefined);
  const closed = new Promise((resolve) => socket.once('close', resolve));
  write(socket);
  await closed;
  return written;
}

const head = (length: number, more = '') =>
  `POST /v1/graphql HTTP/1.1\r\nHost: x\r\nX-Hasura-Admin-Secret: ${adminSecret}\r\nContent-Length: ${length}\r\nConnection: close\r\n${more}\r\n`;

describe('bodies', () => {
  test('that are not a request are refused, each with its reason', async () => {
    const cases: readonly (readonly [body: string, code: string])[] = [
      ['', 'invalid-json'],
      ['{', 'invalid-json'],
      ['null', 'parse-failed'],
      ['7', 'parse-failed'],
      ['"text"', 'parse-failed'],
      ['{}', 'parse-failed'],
      ['[null]', 'parse-failed'],
      ['[[]]', 'parse-failed'],
      ['{"query":null}', 'parse-failed'],
      ['{"query":["{ book { id } }"]}', 'parse-failed'],
      ['{"query":""}', 'validation-failed'],
      ['{"query":"{"}', 'validation-failed'],
      ['{"query":"fragment f on book { id }"}', 'validation-failed'],
      ['{"query":"type book { id: Int }"}', 'validation-failed'],
      ['{"query":"{ a } { b }"}', 'validation-failed'],
      ['{"query":"query a { book { id } } query a { book { id } }","operationName":"b"}', 'validation-failed'],
      ['{"query":"{ book { id } }"} trailing', 'invalid-json'],
    ];
    for (const [body, code] of cases) {
      const { status, json } = await toy.post(body);
      expect([body, status, refusalOf(json).code]).toEqual([body, 200, code]);
    }
  });

  test('of any type are read as JSON, as the genuine engine does', async () => {
    for (const type of ['text/plain', 'application/xml', 'multipart/form-data; boundary=x', 'nonsense']) {
      const { json } = await toy.post('{"query":"{ __typename }"}', { ...asAdmin, 'content-type': type });
      expect(json).toEqual({ data: { __typename: 'query_root' } });
    }
  });

  test('over the limit are refused before they are read to the end', async () => {
    const megabyte = Buffer.alloc(1024 * 1024, 32);
    const socket = await toy.dial();
    // The server may hang up while we still write.
    socket.on('error', () => undefined);
    let answered = '';
    socket.on('data', (data: Buffer) => (answered += data.toString()));
    socket.write(head(1024 * 1024 * 1024));
    let sent = 0;
    while (answered === '' && sent < 200) {
      sent += 1;
      await new Promise<void>((resolve) => socket.write(megabyte, () => resolve()));
    }
    expect(answered).toMatch(/^HTTP\/1.1 413 [^]*the request body is too large/);
    expect(sent).toBeLessThan(120);
    socket.destroy();
  });

  test('cut half-way leave nothing behind', async () => {
    for (let round = 0; round < 50; round += 1) {
      const socket = await toy.dial();
      socket.write(`${head(1_000)}{"query":"{ book`);
      await new Promise((resolve) => setImmediate(resolve));
      socket.destroy();
      await once(socket, 'close');
    }
    await expect.poll(() => openConnections(), { timeout: 10_000 }).toBeLessThanOrEqual(2);
  });

  test('shorter than told, or chunked badly, do not hang the others', async () => {
    const socket = await toy.dial();
    socket.write(`${head(1_000)}{"query":`);
    await toy.stillAnswers();
    socket.destroy();
    const answer = await converse((raw) =>
      raw.write(
        `POST /v1/graphql HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nzz\r\n{}\r\n`,
      ),
    );
    expect(answer).toMatch(/^HTTP\/1.1 400 /);
  });

  test('with both a length and chunks, which proxies read differently, are refused', async () => {
    const answer = await converse((raw) =>
      raw.write(head(5, 'Transfer-Encoding: chunked\r\n') + '0\r\n\r\nGET /healthz HTTP/1.1\r\n\r\n'),
    );
    expect(answer).toMatch(/^HTTP\/1.1 400 /);
  });

  function openConnections(): Promise<number> {
    return new Promise((resolve, reject) =>
      toy.server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
    );
  }
});

describe('batches', () => {
  test('of thousands are answered one by one, and leave others their turn', async () => {
    const many = toy.post(JSON.stringify(Array.from({ length: 5_000 }, () => ({ query: '{ nope }' }))));
    await toy.stillAnswers();
    const { json } = await many;
    expect(json).toHaveLength(5_000);
  });

  test('of nothing are answered by nothing', async () => {
    expect((await toy.post('[]')).text).toBe('[]');
  });

  test('with one item that is no request are refused as a whole', async () => {
    const { json } = await toy.post('[{"query":"{ __typename }"}, 7]');
    expect(refusalOf(json)).toMatchObject({ code: 'parse-failed' });
  });
});

describe('requests', () => {
  test('with another method are not found, and nothing is run', async () => {
    for (const method of ['GET', 'PUT', 'DELETE', 'PATCH']) {
      const response = await fetch(`${toy.origin}/v1/graphql?query={book{id}}`, { method, headers: asAdmin });
      expect([method, response.status]).toEqual([method, 404]);
      expect(await response.json()).toMatchObject({ code: 'not-found' });
    }
    const head = await fetch(`${toy.origin}/v1/graphql`, { method: 'HEAD', headers: asAdmin });
    expect(head.status).toBe(404);
  });

  test('to change metadata or run SQL find no such route on an engine that does not offer it', async () => {
    for (const path of ['/v1/metadata', '/v1/query', '/v2/query', '/v1alpha1/pg_dump', '/v1alpha1/config']) {
      const answer = await toy.engine.request({ method: 'POST', url: path, headers: asAdmin, body: '{}' });
      expect([path, answer.status]).toEqual([path, 404]);
    }
  });

  test('with broken or endless heads are cut', async () => {
    expect(await converse((raw) => raw.write('NONSENSE\r\n\r\n'))).toMatch(/^HTTP\/1.1 400 /);
    expect(
      await converse((raw) => raw.write(`GET /healthz HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(100_000)}\r\n\r\n`)),
    ).toMatch(/^HTTP\/1.1 431 /);
    expect(
      await converse((raw) =>
        raw.write(`GET /healthz HTTP/1.1\r\nHost: x\r\nX-Bad: a\0b\r\nConnection: close\r\n\r\n`),
      ),
    ).toMatch(/^HTTP\/1.1 400 /);
  });

  test('whose heads never end do not hold the others up', async () => {
    const slow = await Promise.all(Array.from({ length: 200 }, () => toy.dial()));
    for (const socket of slow) socket.write('POST /v1/graphql HTTP/1.1\r\nHost: x\r\nX-Slow: ');
    await toy.stillAnswers();
    for (const socket of slow) socket.write('a');
    await toy.stillAnswers();
    for (const socket of slow) socket.destroy();
  });

  test('with odd headers get them back harmless', async () => {
    const answer = await converse((raw) =>
      raw.write(
        `GET /v1/version HTTP/1.1\r\nHost: x\r\nX-Request-Id: \xe9\xff ok\r\nOrigin: https://\xe9.example.org\r\nAccess-Control-Request-Headers: a,\xff\r\nConnection: close\r\n\r\n`,
        // Bytes, not characters.
      ),
    );
    expect(answer).toMatch(/^HTTP\/1.1 200 /);
    expect(answer).not.toMatch(/\r\n\r\n[^]*HTTP\/1.1/);
  });

  test('of someone else than the administrator learn no SQL and no stack', async () => {
    const asReader = { ...asAdmin, 'x-hasura-role': 'reader' };
    const { text } = await toy.post(
      JSON.stringify({ query: '{ book(where: { tags: { _eq: "{" } }) { id } }' }),
      asReader,
    );
    expect(JSON.parse(text)).toEqual({
      errors: [{ message: 'malformed array literal: "{"', extensions: { path: '$', code: 'data-exception' } }],
    });
    const asAdministrator = await toy.post(JSON.stringify({ query: '{ book(where: { tags: { _eq: "{" } }) { id } }' }));
    expect(asAdministrator.text).toContain('"internal"');
  });
});
