import { createLocalJWKSet, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, requestToken, signIn } from '../../tests/browser.ts';
import { startTestServer, type TestServer } from '../../tests/start-test-server.ts';

let carnet: TestServer;
beforeAll(async () => {
  carnet = await startTestServer({ environment: { SIGN_IN_LINKS_PER_ADDRESS: '1000' } });
});
afterAll(() => carnet.stop());

const open = (token: string) => openBrowser(carnet).request('POST', '/auth/session', { token });

describe('opening a session with the token of a link', () => {
  test('gives who signs in, for whom, and an access token that the published keys verify', async () => {
    const { ids } = carnet;
    const { session } = await signIn(carnet, 'pierre.chevalier@example.org');
    const grant = {
      id: ids.pierreGrant,
      role: 'professional',
      territory: { id: ids.seineSaintDenis, name: 'Seine-Saint-Denis' },
      structure: { id: ids.ccas, name: 'CCAS de Livry-Gargan' },
      beneficiary_id: null,
    };
    const account = {
      id: ids.pierre,
      email: 'pierre.chevalier@example.org',
      firstname: 'Pierre',
      lastname: 'Chevalier',
    };
    expect(session).toMatchObject({ account, grant, grants: [grant] });

    const { body: jwks } = await openBrowser(carnet).request('GET', '/.well-known/jwks.json');
    const verified = await jwtVerify(session.access_token, createLocalJWKSet(jwks), {
      issuer: 'carnet-de-bord',
      audience: 'carnet-de-bord',
      algorithms: ['ES256'],
      currentDate: carnet.clock.now(),
    });
    expect(verified.payload['https://hasura.io/jwt/claims']).toEqual({
      'x-hasura-allowed-roles': ['professional'],
      'x-hasura-default-role': 'professional',
      'x-hasura-user-id': ids.pierre,
      'x-hasura-grant-id': ids.pierreGrant,
      'x-hasura-territory-id': ids.seineSaintDenis,
      'x-hasura-structure-id': ids.ccas,
    });
    expect(verified.payload.exp! - verified.payload.iat!).toBe(600);
    expect(new Date(session.expires_at).getTime()).toBe(verified.payload.exp! * 1000);
    expect(JSON.stringify(jwks)).not.toContain('"d"');
  });

  test('of the person carries her own carnet and nothing wider', async () => {
    const { session } = await signIn(carnet, 'sophie.tifour@example.org');
    expect(session.grant).toMatchObject({ role: 'beneficiary', beneficiary_id: carnet.ids.sophie, structure: null });
  });

  test('sets a cookie that scripts, other sites and other paths do not get', async () => {
    const answer = await open(await requestToken(carnet, 'nora.lefevre@example.org'));
    const cookie = answer.headers.getSetCookie()[0];
    expect(cookie).toMatch(/^carnet_session=[\w-]{43};/);
    for (const attribute of ['HttpOnly', 'Secure', 'SameSite=Strict', 'Path=/auth', 'Expires='])
      expect(cookie).toContain(attribute);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  test('works once: the second time tells that the link has served', async () => {
    const token = await requestToken(carnet, 'pierre.chevalier@example.org');
    expect((await open(token)).status).toBe(200);
    const again = await open(token);
    expect([again.status, again.body]).toEqual([401, { code: 'link_used' }]);
  });

  test('works once even when used ten times at the same moment', async () => {
    const token = await requestToken(carnet, 'pierre.chevalier@example.org');
    const answers = await Promise.all(Array.from({ length: 10 }, () => open(token)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(9).fill(401)]);
    expect(answers.filter(({ body }) => body.code === 'link_used')).toHaveLength(9);
  });

  test('is refused a quarter of an hour after it was sent', async () => {
    const token = await requestToken(carnet, 'pierre.chevalier@example.org');
    carnet.clock.advance({ minutes: 15 });
    const late = await open(token);
    expect([late.status, late.body]).toEqual([401, { code: 'link_expired' }]);
  });

  test('is refused when nobody has sent such a token', async () => {
    expect((await open('A'.repeat(43))).body).toEqual({ code: 'link_unknown' });
    expect((await openBrowser(carnet).request('POST', '/auth/session', { token: 12 })).body).toEqual({
      code: 'invalid_input',
    });
    expect((await openBrowser(carnet).request('POST', '/auth/session')).body).toEqual({ code: 'invalid_input' });
  });

  test('is not done by opening the page: a mail scanner that follows links spends nothing', async () => {
    const token = await requestToken(carnet, 'pierre.chevalier@example.org');
    expect((await openBrowser(carnet).request('GET', `/auth/session?token=${token}`)).status).toBe(404);
    expect((await open(token)).status).toBe(200);
  });

  test('is refused without an active grant, and the link is spent', async () => {
    const token = await requestToken(carnet, 'hugo.faure@example.org');
    await carnet.rows('update role_grant set revoked_at = now() where account_id = $1', [carnet.ids.hugo]);
    const answer = await open(token);
    expect([answer.status, answer.body]).toEqual([403, { code: 'no_active_grant' }]);
    expect(answer.headers.getSetCookie()).toEqual([]);
    expect((await open(token)).body).toEqual({ code: 'link_used' });
  });

  test('is refused when the account was disabled after the link was sent', async () => {
    const token = await requestToken(carnet, 'karine.roux@example.org');
    await carnet.rows('update account set disabled_at = now() where id = $1', [carnet.ids.karine]);
    expect((await open(token)).body).toEqual({ code: 'no_active_grant' });
  });

  test('comes back to the grant used last', async () => {
    const email = 'lea.marchand@example.org';
    const first = await signIn(carnet, email);
    expect(first.session.grant.id).toBe(carnet.ids.leaGrant);
    carnet.clock.advance({ minutes: 1 });
    await first.browser.request('POST', '/auth/grant', { grant_id: carnet.ids.leaMissionGrant });
    carnet.clock.advance({ minutes: 1 });
    const second = await signIn(carnet, email);
    expect(second.session.grant.id).toBe(carnet.ids.leaMissionGrant);
    expect(second.session.grants).toHaveLength(2);
  });
});
