import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT, type CryptoKey, type JWK } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { stopServer } from '../serve-toy.ts';
import { ada } from '../toy-engine.ts';
import { refusalOf, serveRawToy, type Answer, type RawToy } from './served-toy.ts';

const claims = {
  'x-hasura-allowed-roles': ['writer', 'reader'],
  'x-hasura-default-role': 'writer',
  'x-hasura-user-id': ada,
};
const namespace = 'https://hasura.io/jwt/claims';
const payload = { [namespace]: claims, aud: 'library', iss: 'https://sign-in.example.org' };
const common = { audience: 'library', issuer: 'https://sign-in.example.org' };
const now = () => Math.floor(Date.now() / 1_000);
const bytes = (text: string) => new TextEncoder().encode(text);
const own = '{ author(order_by: { name: asc }) { name } }';
const seen = { data: { author: [{ name: 'Ada' }, { name: 'Blaise' }, { name: 'Colette' }] } };

function serveJwt(setting: object, env: Record<string, string> = {}): Promise<RawToy> {
  return serveRawToy({
    env: { HASURA_GRAPHQL_JWT_SECRET: JSON.stringify({ ...common, ...setting }), ...env },
  });
}

const ask = (toy: RawToy, token: string, headers: Record<string, string> = {}): Promise<Answer> =>
  toy.query(own, undefined, { authorization: `Bearer ${token}`, ...headers });

describe('with a shared key', () => {
  const key = 'a-shared-key-of-thirty-two-bytes';
  let toy: RawToy;
  beforeAll(async () => {
    toy = await serveJwt({ type: 'HS256', key });
  });
  afterEach(async () => {
    await toy.stillAnswers();
    expect(toy.faults).toEqual([]);
  });
  afterAll(() => toy.close());

  const sign = (body: Record<string, unknown> = payload, secret = key, alg = 'HS256') =>
    new SignJWT(body).setProtectedHeader({ alg }).sign(bytes(secret));

  test('a token that is in order is taken', async () => {
    expect(await ask(toy, await sign())).toEqual(seen);
  });

  test.each<readonly [string, () => Promise<string> | string, string]>([
    ['without a signature', () => new UnsecuredJWT(payload).encode(), 'invalid-jwt'],
    ['whose signature was cut off', async () => (await sign()).replace(/[^.]+$/, ''), 'invalid-jwt'],
    [
      'whose claims were changed',
      async () => {
        const [head, , signature] = (await sign()).split('.');
        const changed = Buffer.from(JSON.stringify({ ...payload, admin: true })).toString('base64url');
        return [head, changed, signature].join('.');
      },
      'invalid-jwt',
    ],
    ['signed with another key', () => sign(payload, 'another-key-of-thirty-two-bytes!'), 'invalid-jwt'],
    ['signed with another algorithm', () => sign(payload, key.repeat(2), 'HS512'), 'invalid-jwt'],
    ['for another audience', () => sign({ ...payload, aud: 'shop' }), 'invalid-jwt'],
    ['for no audience', () => sign({ [namespace]: claims, iss: payload.iss }), 'invalid-jwt'],
    ['from another issuer', () => sign({ ...payload, iss: 'https://elsewhere.example.org' }), 'invalid-jwt'],
    ['that is not valid yet', () => sign({ ...payload, nbf: now() + 600 }), 'invalid-jwt'],
    ['that is past its end', () => sign({ ...payload, exp: now() - 1 }), 'invalid-jwt'],
    ['whose end is no number', () => sign({ ...payload, exp: 'never' }), 'invalid-jwt'],
    ['without claims', () => sign({ aud: payload.aud, iss: payload.iss }), 'jwt-invalid-claims'],
    ['whose claims are a text', () => sign({ ...payload, [namespace]: JSON.stringify(claims) }), 'jwt-invalid-claims'],
    ['without roles', () => sign({ ...payload, [namespace]: {} }), 'jwt-missing-role-claims'],
    [
      'without a default role',
      () => sign({ ...payload, [namespace]: { 'x-hasura-allowed-roles': ['writer'] } }),
      'jwt-missing-role-claims',
    ],
    [
      'whose default role is not allowed',
      () => sign({ ...payload, [namespace]: { ...claims, 'x-hasura-default-role': 'admin' } }),
      'access-denied',
    ],
    [
      'whose roles are a text',
      () => sign({ ...payload, [namespace]: { ...claims, 'x-hasura-allowed-roles': 'writer' } }),
      'jwt-invalid-claims',
    ],
    [
      'with a claim that is no text',
      () => sign({ ...payload, [namespace]: { ...claims, 'x-hasura-user-id': 7 } }),
      'jwt-invalid-claims',
    ],
    ['that is no token', () => 'a.b.c', 'invalid-jwt'],
    ['of dots', () => '....', 'invalid-jwt'],
    ['that is long', () => 'x'.repeat(8_000), 'invalid-jwt'],
  ])('a token %s is refused', async (_, token, code) => {
    expect(refusalOf(await ask(toy, await token())).code).toBe(code);
  });

  test('another scheme or a header of several words is refused, not taken for nobody', async () => {
    const token = await sign();
    for (const authorization of [`Basic ${token}`, 'Bearer', `Bearer ${token} ${token}`, token, 'Bearer a,b']) {
      const { code } = refusalOf(await toy.query(own, undefined, { authorization }));
      expect(code).toMatch(/^invalid-(headers|jwt)$/);
    }
  });

  test('headers beside a token change neither its variables nor its rights', async () => {
    const smuggled = {
      'x-hasura-user-id': '00000000-0000-4000-8000-000000000002',
      'X-HASURA-USER-ID': '00000000-0000-4000-8000-000000000002',
      'x-hasura-allowed-roles': 'admin',
      'x-hasura-default-role': 'admin',
      'x-hasura-use-backend-only-permissions': 'true',
      x_hasura_user_id: '00000000-0000-4000-8000-000000000002',
    };
    expect(await ask(toy, await sign(), smuggled)).toEqual(seen);
    for (const role of ['admin', 'librarian', 'writer, admin', 'Writer', '__proto__']) {
      expect(refusalOf(await ask(toy, await sign(), { 'x-hasura-role': role })).code).toBe('access-denied');
    }
    expect(refusalOf(await ask(toy, await sign(), { 'x-hasura-admin-secret': 'guess' })).code).toBe('access-denied');
    expect(refusalOf(await ask(toy, await sign(), { 'x-hasura-admin-secret': '' })).code).toBe('access-denied');
  });
});

describe('with a public key', () => {
  let toy: RawToy;
  let pem: string;
  beforeAll(async () => {
    const { publicKey } = await generateKeyPair('RS256', { extractable: true });
    pem = await exportSPKI(publicKey);
    toy = await serveJwt({ type: 'RS256', key: pem });
  });
  afterAll(() => toy.close());

  test('the public key cannot be used as a shared one', async () => {
    for (const secret of [pem, pem.trim(), pem.replaceAll('\n', '\r\n')]) {
      const token = await new SignJWT(payload).setProtectedHeader({ alg: 'HS256' }).sign(bytes(secret));
      expect(refusalOf(await ask(toy, token)).code).toBe('invalid-jwt');
    }
    await toy.stillAnswers();
  });
});

describe('with keys by URL', () => {
  interface Pair {
    readonly privateKey: CryptoKey;
    readonly jwk: JWK;
  }
  const servers: Server[] = [];
  const toys: RawToy[] = [];
  afterEach(async () => {
    for (const toy of toys.splice(0)) {
      await toy.stillAnswers();
      expect(toy.faults).toEqual([]);
      await toy.close();
    }
    await Promise.all(servers.splice(0).map((server) => stopServer(server)));
  });

  async function keyPair(kid: string): Promise<Pair> {
    const { privateKey, publicKey } = await generateKeyPair('ES256');
    return { privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg: 'ES256' } };
  }
  const sign = ({ privateKey, jwk }: Pair) =>
    new SignJWT(payload).setProtectedHeader({ alg: 'ES256', kid: jwk.kid ?? '' }).sign(privateKey);

  async function serveKeys(listener: RequestListener): Promise<RawToy> {
    const server = createServer(listener);
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const toy = await serveJwt({ jwk_url: `http://127.0.0.1:${String(port)}/keys` });
    toys.push(toy);
    return toy;
  }
  const asJson =
    (body: () => unknown): RequestListener =>
    (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body()));
    };

  test('a key that comes is taken, one that went is refused', async () => {
    const [first, second] = await Promise.all([keyPair('a'), keyPair('b')]);
    let keys = [first.jwk];
    const toy = await serveKeys(asJson(() => ({ keys })));
    expect(await ask(toy, await sign(first))).toEqual(seen);
    keys = [second.jwk];
    const rotated = await sign(second);
    // An unknown key id may make the engine ask at most once a second.
    await expect.poll(() => ask(toy, rotated), { timeout: 5_000 }).toEqual(seen);
    expect(refusalOf(await ask(toy, await sign(first)))).toMatchObject({ code: 'invalid-jwt' });
  });

  test('a shared key among them, or one of another kind, signs nothing', async () => {
    const pair = await keyPair('a');
    const secret = 'a-shared-key-of-thirty-two-bytes';
    const oct = { kty: 'oct', kid: 'o', alg: 'HS256', k: Buffer.from(secret).toString('base64url') };
    const toy = await serveKeys(asJson(() => ({ keys: [pair.jwk, oct] })));
    const shared = await new SignJWT(payload).setProtectedHeader({ alg: 'HS256', kid: 'o' }).sign(bytes(secret));
    const confused = await new SignJWT(payload)
      .setProtectedHeader({ alg: 'HS256', kid: 'a' })
      .sign(bytes(JSON.stringify(pair.jwk)));
    for (const token of [shared, confused, new UnsecuredJWT(payload).encode()]) {
      expect(refusalOf(await ask(toy, token)).code).toBe('invalid-jwt');
    }
  });

  test('a server of keys that is down, wrong, or answers something else has tokens refused until it is back', async () => {
    const pair = await keyPair('a');
    const wrong: readonly RequestListener[] = [
      (request) => request.socket.destroy(),
      (_, response) => response.writeHead(500).end('no'),
      (_, response) => response.writeHead(200).end('<html>'),
      asJson(() => ({ keys: 'none' })),
      asJson(() => ({ keys: [null, 7, {}] })),
    ];
    for (const listener of wrong) {
      let current = listener;
      const toy = await serveKeys((request, response) => current(request, response));
      const refused = refusalOf(await ask(toy, await sign(pair)));
      expect(refused).toEqual({
        code: 'invalid-jwt',
        message: 'Could not verify JWT: JWSError JWSNoValidSignatures',
      });
      current = asJson(() => ({ keys: [pair.jwk] }));
      await expect.poll(async () => ask(toy, await sign(pair)), { timeout: 5_000 }).toEqual(seen);
    }
  });

  test('a server of keys that never ends its answer holds up no other request', async () => {
    const pair = await keyPair('a');
    const toy = await serveKeys((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"keys":[');
    });
    const waiting = ask(toy, await sign(pair));
    await toy.stillAnswers();
    expect(refusalOf(await waiting)).toEqual({ code: 'invalid-jwt', message: 'Could not verify JWT: JWKSTimeout' });
  });

  test('a server of keys that answers without end is not read without end', async () => {
    const pair = await keyPair('a');
    let written = 0;
    const toy = await serveKeys((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const chunk = Buffer.alloc(1024 * 1024, 32);
      const more = () => {
        if (response.destroyed) return;
        written += 1;
        response.write(chunk, more);
      };
      more();
    });
    expect(refusalOf(await ask(toy, await sign(pair))).code).toBe('invalid-jwt');
    expect(written).toBeLessThan(16);
  });
});
