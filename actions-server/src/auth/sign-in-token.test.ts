/** The former system signed in by a key that never ended, stood in clear, travelled in addresses and came back in errors. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, requestToken } from '../../tests/browser.ts';
import { startTestServer, type TestServer } from '../../tests/start-test-server.ts';

let carnet: TestServer;
beforeAll(async () => {
  carnet = await startTestServer();
});
afterAll(() => carnet.stop());

test('hole 6: a sign-in token ends, serves once, is stored nowhere in clear and never comes back in an answer', async () => {
  const open = (token: string) => openBrowser(carnet).request('POST', '/auth/session', { token });
  const token = await requestToken(carnet, 'pierre.chevalier@example.org');
  const tables = await carnet.rows(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('auth', 'public', 'graphile_worker')`,
  );
  for (const { name } of tables) {
    const holding = await carnet.rows(`select from ${String(name)} as t where strpos(to_jsonb(t)::text, $1) > 0`, [
      token,
    ]);
    expect(holding, String(name)).toEqual([]);
  }
  expect((await open(token)).status).toBe(200);
  const again = await open(token);
  expect([again.status, JSON.stringify(again.body).includes(token)]).toEqual([401, false]);

  const late = await requestToken(carnet, 'nora.lefevre@example.org');
  carnet.clock.advance({ minutes: 15 });
  const ended = await open(late);
  expect([ended.status, ended.body]).toEqual([401, { code: 'link_expired' }]);
});
