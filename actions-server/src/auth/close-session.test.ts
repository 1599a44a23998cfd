import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, signIn } from '../../tests/browser.ts';
import { startTestServer, type TestServer } from '../../tests/start-test-server.ts';

let carnet: TestServer;
beforeAll(async () => {
  carnet = await startTestServer();
});
afterAll(() => carnet.stop());

test('signing out closes this session, takes the cookie away, and leaves the other sessions open', async () => {
  const here = await signIn(carnet, 'pierre.chevalier@example.org');
  const elsewhere = await signIn(carnet, 'pierre.chevalier@example.org');
  const kept = here.browser.cookie;
  expect((await here.browser.request('DELETE', '/auth/session')).status).toBe(204);
  expect(here.browser.cookie).toBeUndefined();
  here.browser.cookie = kept;
  expect((await here.browser.request('POST', '/auth/refresh')).body).toEqual({ code: 'session_revoked' });
  expect((await elsewhere.browser.request('POST', '/auth/refresh')).status).toBe(200);
});

test('signing out twice, or without a session, is done all the same', async () => {
  expect((await openBrowser(carnet).request('DELETE', '/auth/session')).status).toBe(204);
});

test('another site cannot sign somebody out', async () => {
  const { browser } = await signIn(carnet, 'pierre.chevalier@example.org');
  const forged = await browser.request('DELETE', '/auth/session', undefined, { origin: 'https://evil.example' });
  expect(forged.status).toBe(403);
  expect((await browser.request('POST', '/auth/refresh')).status).toBe(200);
});
