import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, signIn } from '../../tests/browser.ts';
import { startTestServer, type TestServer } from '../../tests/start-test-server.ts';

let carnet: TestServer;
beforeAll(async () => {
  carnet = await startTestServer();
});
afterAll(() => carnet.stop());

describe('switching to another grant', () => {
  test('goes on with the same session, in the scope of the other grant, also after a refresh', async () => {
    const { ids } = carnet;
    const { browser } = await signIn(carnet, 'lea.marchand@example.org');
    const switched = await browser.request('POST', '/auth/grant', { grant_id: ids.leaMissionGrant });
    expect(switched.status).toBe(200);
    expect(switched.body.grant).toMatchObject({ id: ids.leaMissionGrant, structure: { name: 'Mission locale' } });
    expect(decodeJwt(switched.body.access_token)['https://hasura.io/jwt/claims']).toMatchObject({
      'x-hasura-structure-id': ids.mission,
      'x-hasura-grant-id': ids.leaMissionGrant,
    });
    expect((await browser.request('POST', '/auth/refresh')).body.grant.id).toBe(ids.leaMissionGrant);
    expect((await browser.request('GET', '/auth/sessions')).body.sessions).toHaveLength(1);
  });

  test('of somebody else, or of one revoked, is refused and leaves the session as it is', async () => {
    const { ids } = carnet;
    const { browser } = await signIn(carnet, 'lea.marchand@example.org');
    for (const grant_id of [ids.giuliaGrant, ids.sophie]) {
      const answer = await browser.request('POST', '/auth/grant', { grant_id });
      expect([answer.status, answer.body]).toEqual([403, { code: 'grant_not_active' }]);
    }
    await carnet.rows('update role_grant set revoked_at = now() where id = $1', [ids.leaGrant]);
    expect((await browser.request('POST', '/auth/grant', { grant_id: ids.leaGrant })).body).toEqual({
      code: 'grant_not_active',
    });
    expect((await browser.request('POST', '/auth/refresh')).body.grant.id).toBe(ids.leaMissionGrant);
  });

  test('needs a session and an id', async () => {
    const browser = openBrowser(carnet);
    expect((await browser.request('POST', '/auth/grant', { grant_id: carnet.ids.leaGrant })).body).toEqual({
      code: 'no_session',
    });
    expect((await browser.request('POST', '/auth/grant', { grant_id: 'x' })).body).toEqual({ code: 'invalid_input' });
  });
});
