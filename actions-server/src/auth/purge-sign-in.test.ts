import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, requestToken, signIn } from '../../tests/browser.ts';
import { startTestServer, type TestServer } from '../../tests/start-test-server.ts';

let carnet: TestServer;
beforeAll(async () => {
  carnet = await startTestServer();
});
afterAll(() => carnet.stop());

test('the nightly job forgets old links and sessions, and nothing that can still serve or be told', async () => {
  await signIn(carnet, 'pierre.chevalier@example.org');
  carnet.clock.advance({ hours: 24 * 40 });
  const { browser } = await signIn(carnet, 'pierre.chevalier@example.org');
  const token = await requestToken(carnet, 'pierre.chevalier@example.org');
  await carnet.settled();
  await carnet.rows(`select graphile_worker.add_job('purge_sign_in')`);
  await carnet.settled();
  expect(await carnet.rows('select from auth.session')).toHaveLength(1);
  expect(await carnet.rows('select from auth.sign_in_link')).toHaveLength(2);
  expect((await browser.request('POST', '/auth/refresh')).status).toBe(200);
  expect((await openBrowser(carnet).request('POST', '/auth/session', { token })).status).toBe(200);
});
