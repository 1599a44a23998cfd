import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose';
import { afterEach, describe, expect, test } from 'vitest';
import { createAuthenticator, type AuthenticationSettings } from './authenticate.ts';

const adminSecret = 'an-admin-secret';
const key = 'a-shared-key-of-thirty-two-bytes';
const namespace = 'https://hasura.io/jwt/claims';
const claims = {
  'x-hasura-allowed-roles': ['professional', 'manager'],
  'x-hasura-default-role': 'professional',
  'X-Hasura-User-Id': '7',
};

function authenticator(settings: Partial<AuthenticationSettings> = {}) {
  return createAuthenticator({
    adminSecret,
    jwtSecret: JSON.stringify({ type: 'HS256', key }),
    unauthorizedRole: undefined,
    ...settings,
  });
}

function sign(payload: Record<string, unknown> = { [namespace]: claims }, secret = key): Promise<string> {
  return new SignJWT(payload).setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode(secret));
}

async function withToken(payload?: Record<string, unknown>, headers: Record<string, string> = {}, secret = key) {
  return authenticator()({ authorization: `Bearer ${await sign(payload, secret)}`, ...headers });
}

describe('the admin secret', () => {
  test('makes an admin, whose session variables are the headers', async () => {
    const session = await authenticator()({ 'x-hasura-admin-secret': adminSecret, 'x-hasura-user-id': '1' });
    expect(session).toMatchObject({ role: 'admin', isAdmin: true, backend: false });
    expect(Object.fromEntries(session.variables)).toEqual({ 'x-hasura-role': 'admin', 'x-hasura-user-id': '1' });
  });

  test('acts as any role, and may ask for backend_only mutations', async () => {
    const headers = {
      'x-hasura-admin-secret': adminSecret,
      'x-hasura-role': 'manager',
      'x-hasura-use-backend-only-permissions': 'Yes',
    };
    expect(await authenticator()(headers)).toMatchObject({ role: 'manager', isAdmin: false, backend: true });
  });

  test('is refused when wrong, whatever else is sent', async () => {
    const headers = { 'x-hasura-admin-secret': 'wrong', authorization: `Bearer ${await sign()}` };
    await expect(authenticator({ unauthorizedRole: 'anonymous' })(headers)).rejects.toMatchObject({
      code: 'access-denied',
      message: 'invalid "x-hasura-admin-secret"/"x-hasura-access-key"',
    });
  });

  test('is required when there is neither token nor role for the unauthorized', async () => {
    await expect(authenticator({ jwtSecret: undefined })({})).rejects.toMatchObject({
      code: 'access-denied',
      message: '"x-hasura-admin-secret"/"x-hasura-access-key" required, but not found',
    });
  });

  test('wants a boolean in the backend header', async () => {
    const headers = { 'x-hasura-admin-secret': adminSecret, 'x-hasura-use-backend-only-permissions': 'maybe' };
    await expect(authenticator()(headers)).rejects.toMatchObject({ code: 'bad-request' });
  });
});

test('without an admin secret every caller is trusted', async () => {
  const open = createAuthenticator({ adminSecret: undefined, jwtSecret: undefined, unauthorizedRole: undefined });
  expect(await open({})).toMatchObject({ role: 'admin', isAdmin: true });
});

describe('a token', () => {
  test('gives the default role, and its claims alone as session variables', async () => {
    const session = await withToken(undefined, { 'x-hasura-user-id': '99', 'x-hasura-structure-id': '3' });
    expect(session).toMatchObject({ role: 'professional', isAdmin: false, backend: false });
    expect(Object.fromEntries(session.variables)).toEqual({ 'x-hasura-user-id': '7', 'x-hasura-role': 'professional' });
  });

  test('gives one of its allowed roles on demand, and no other', async () => {
    expect(await withToken(undefined, { 'x-hasura-role': 'manager' })).toMatchObject({ role: 'manager' });
    await expect(withToken(undefined, { 'x-hasura-role': 'admin' })).rejects.toMatchObject({
      code: 'access-denied',
      message: 'Your requested role is not in allowed roles',
    });
  });

  test('cannot ask for backend_only mutations', async () => {
    expect(await withToken(undefined, { 'x-hasura-use-backend-only-permissions': 'true' })).toMatchObject({
      backend: false,
    });
  });

  test.each([
    [
      'signed with another key',
      { [namespace]: claims },
      'another-key-of-at-least-32-bytes!',
      'invalid-jwt',
      'Could not verify JWT: JWSError JWSInvalidSignature',
    ],
    ['past its end', { [namespace]: claims, exp: 1 }, key, 'invalid-jwt', 'Could not verify JWT: JWTExpired'],
    ['without claims', {}, key, 'jwt-invalid-claims', `claims key: '${namespace}' not found`],
    [
      'without roles',
      { [namespace]: {} },
      key,
      'jwt-missing-role-claims',
      'JWT claim does not contain x-hasura-allowed-roles',
    ],
  ])('%s is refused', async (_, payload, secret, code, message) => {
    await expect(withToken(payload, {}, secret)).rejects.toMatchObject({ code, message });
  });

  test('that is malformed never falls back to the unauthorized role', async () => {
    const anonymous = authenticator({ unauthorizedRole: 'anonymous' });
    await expect(anonymous({ authorization: 'Basic x' })).rejects.toMatchObject({
      message: 'Malformed Authorization header',
    });
    expect(await anonymous({})).toMatchObject({ role: 'anonymous' });
  });

  test('is read from a cookie when the setting says so', async () => {
    const jwtSecret = JSON.stringify({ type: 'HS256', key, header: { type: 'Cookie', name: 'session' } });
    const session = await authenticator({ jwtSecret })({ cookie: `theme=dark; session=${await sign()}` });
    expect(session.role).toBe('professional');
  });

  test('is judged by audience and issuer', async () => {
    const jwtSecret = JSON.stringify({ type: 'HS256', key, audience: 'carnet', issuer: 'acts' });
    const verify = async (payload: Record<string, unknown>) =>
      authenticator({ jwtSecret })({ authorization: `Bearer ${await sign({ [namespace]: claims, ...payload })}` });
    await expect(verify({ aud: 'other', iss: 'acts' })).rejects.toMatchObject({
      message: 'Could not verify JWT: JWTNotInAudience',
    });
    await expect(verify({ aud: 'carnet', iss: 'other' })).rejects.toMatchObject({
      message: 'Could not verify JWT: JWTNotInIssuer',
    });
    expect(await verify({ aud: 'carnet', iss: 'acts' })).toMatchObject({ role: 'professional' });
  });

  test('finds its claims elsewhere by path, or by map', async () => {
    const ask = async (setting: object, payload: Record<string, unknown>) => {
      const jwtSecret = JSON.stringify({ type: 'HS256', key, ...setting });
      return authenticator({ jwtSecret })({ authorization: `Bearer ${await sign(payload)}` });
    };
    expect(await ask({ claims_namespace_path: '$.a.b' }, { a: { b: claims } })).toMatchObject({ role: 'professional' });
    expect(await ask({ claims_format: 'stringified_json' }, { [namespace]: JSON.stringify(claims) })).toMatchObject({
      role: 'professional',
    });
    const claims_map = {
      'x-hasura-allowed-roles': { path: '$.roles' },
      'x-hasura-default-role': 'manager',
      'x-hasura-user-id': { path: '$.sub', default: '0' },
    };
    const session = await ask({ claims_map }, { roles: ['manager'] });
    expect(session).toMatchObject({ role: 'manager' });
    expect(session.variables.get('x-hasura-user-id')).toBe('0');
  });
});

describe('keys by URL', () => {
  let close: () => void = () => undefined;
  afterEach(() => close());

  async function keyPair(kid: string): Promise<{ privateKey: CryptoKey; jwk: JWK }> {
    const { privateKey, publicKey } = await generateKeyPair('ES256');
    return { privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg: 'ES256' } };
  }

  test('are fetched, and fetched anew when a key is rotated in', async () => {
    const [first, second] = await Promise.all([keyPair('a'), keyPair('b')]);
    const keys = [first.jwk];
    const server = createServer((_, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ keys }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    close = () => server.close();
    const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/jwks`;
    const authenticate = authenticator({ jwtSecret: JSON.stringify({ jwk_url: url }) });
    const tokenOf = (pair: typeof first, kid: string) =>
      new SignJWT({ [namespace]: claims }).setProtectedHeader({ alg: 'ES256', kid }).sign(pair.privateKey);
    expect(await authenticate({ authorization: `Bearer ${await tokenOf(first, 'a')}` })).toMatchObject({
      role: 'professional',
    });
    keys.push(second.jwk);
    const rotated = await tokenOf(second, 'b');
    // An unknown key id may make the engine ask at most once a second.
    await expect
      .poll(() => authenticate({ authorization: `Bearer ${rotated}` }).catch(() => undefined), { timeout: 5_000 })
      .toMatchObject({ role: 'professional' });
  });
});

test('a key too short for its algorithm stops the start, and is not told', () => {
  expect(() => authenticator({ jwtSecret: JSON.stringify({ type: 'HS512', key: 'short' }) })).toThrow(
    'HASURA_GRAPHQL_JWT_SECRET: the key of HS512 needs 64 bytes',
  );
});
