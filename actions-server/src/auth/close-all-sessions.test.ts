import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, signIn } from '../../tests/browser.ts';
import { startTestServer, type TestServer } from '../../tests/start-test-server.ts';

let carnet: TestServer;
beforeAll(async () => {
  carnet = await startTestServer();
});
afterAll(() => carnet.stop());

test('signing out everywhere closes every session of the account, and of nobody else', async () => {
  const sessions = [
    await signIn(carnet, 'pierre.chevalier@example.org'),
    await signIn(carnet, 'pierre.chevalier@example.org'),
  ];
  const other = await signIn(carnet, 'nora.lefevre@example.org');
  expect((await sessions[0]!.browser.request('DELETE', '/auth/sessions')).status).toBe(204);
  expect(sessions[0]!.browser.cookie).toBeUndefined();
  expect((await sessions[1]!.browser.request('POST', '/auth/refresh')).body).toEqual({ code: 'session_revoked' });
  expect((await other.browser.request('POST', '/auth/refresh')).status).toBe(200);
});

test('needs a session', async () => {
  expect((await openBrowser(carnet).request('DELETE', '/auth/sessions')).body).toEqual({ code: 'no_session' });
});
