import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, signIn } from '../../tests/browser.ts';
import { startTestServer, type TestServer } from '../../tests/start-test-server.ts';

let carnet: TestServer;
beforeAll(async () => {
  carnet = await startTestServer();
});
afterAll(() => carnet.stop());

test('lists where the account is signed in, this session first, and nobody else’s', async () => {
  const first = await signIn(carnet, 'pierre.chevalier@example.org');
  carnet.clock.advance({ minutes: 1 });
  await signIn(carnet, 'pierre.chevalier@example.org');
  await signIn(carnet, 'nora.lefevre@example.org');
  const { body } = await first.browser.request('GET', '/auth/sessions');
  expect(body.sessions).toHaveLength(2);
  expect(body.sessions.map(({ current }: { current: boolean }) => current)).toEqual([true, false]);
  expect(body.sessions[0]).toEqual({
    id: expect.any(String),
    created_at: expect.stringMatching(/Z$/),
    last_used_at: expect.stringMatching(/Z$/),
    expires_at: expect.stringMatching(/Z$/),
    user_agent: null,
    current: true,
  });
});

test('needs a session', async () => {
  expect((await openBrowser(carnet).request('GET', '/auth/sessions')).body).toEqual({ code: 'no_session' });
});
