import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, signIn, type Browser } from '../../tests/browser.ts';
import { startTestServer, type TestServer } from '../../tests/start-test-server.ts';

let carnet: TestServer;
beforeAll(async () => {
  carnet = await startTestServer({ environment: { SIGN_IN_LINKS_PER_ADDRESS: '1000' } });
});
afterAll(() => carnet.stop());

const email = 'pierre.chevalier@example.org';
const refresh = (browser: Browser) => browser.request('POST', '/auth/refresh');

describe('refreshing a session', () => {
  test('gives a new access token and replaces the cookie', async () => {
    const { browser, session } = await signIn(carnet, email);
    const former = browser.cookie;
    carnet.clock.advance({ minutes: 9 });
    const answer = await refresh(browser);
    expect(answer.status).toBe(200);
    expect(answer.body.access_token).not.toBe(session.access_token);
    expect(answer.body.grant).toEqual(session.grant);
    expect(browser.cookie).toMatch(/^[\w-]{43}$/);
    expect(browser.cookie).not.toBe(former);
  });

  test('is refused without a cookie, and with one that we never gave', async () => {
    const browser = openBrowser(carnet);
    expect((await refresh(browser)).body).toEqual({ code: 'no_session' });
    browser.cookie = 'forged'.padEnd(43, 'A');
    const answer = await refresh(browser);
    expect([answer.status, answer.body]).toEqual([401, { code: 'no_session' }]);
    expect(browser.cookie).toBeUndefined();
  });

  test('with a token already replaced closes the session, for the thief and for the owner', async () => {
    const { browser: owner } = await signIn(carnet, email);
    const thief = openBrowser(carnet);
    thief.cookie = owner.cookie;
    expect((await refresh(owner)).status).toBe(200);
    carnet.clock.advance({ seconds: 11 });
    const stolen = await refresh(thief);
    expect([stolen.status, stolen.body]).toEqual([401, { code: 'session_revoked' }]);
    expect((await refresh(owner)).body).toEqual({ code: 'session_revoked' });
    const [row] = await carnet.rows(`select count(*)::int as n from auth.session where revoke_reason = 'token_reuse'`);
    expect(row).toEqual({ n: 1 });
  });

  test('by two tabs at the same moment serves both, and both go on', async () => {
    const { browser } = await signIn(carnet, email);
    const tabs = [openBrowser(carnet), openBrowser(carnet)] as const;
    for (const tab of tabs) tab.cookie = browser.cookie;
    const answers = await Promise.all(tabs.map(refresh));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    carnet.clock.advance({ minutes: 5 });
    expect((await refresh(tabs[0])).status).toBe(200);
    expect((await refresh(tabs[1])).status).toBe(200);
  });

  test('whose answer was lost can be tried again within ten seconds, which are not renewed', async () => {
    const { browser } = await signIn(carnet, email);
    const lost = browser.cookie;
    await refresh(browser);
    carnet.clock.advance({ seconds: 9 });
    browser.cookie = lost;
    expect((await refresh(browser)).status).toBe(200);
    carnet.clock.advance({ seconds: 9 });
    browser.cookie = lost;
    expect((await refresh(browser)).body).toEqual({ code: 'session_revoked' });
  });

  test('is refused as soon as the grant is revoked', async () => {
    const { browser } = await signIn(carnet, 'paul.camara@example.org');
    await carnet.rows('update role_grant set revoked_at = now() where id = $1', [carnet.ids.paulGrant]);
    expect((await refresh(browser)).body).toEqual({ code: 'session_revoked' });
    await carnet.rows('update role_grant set revoked_at = null where id = $1', [carnet.ids.paulGrant]);
    expect((await refresh(browser)).body).toEqual({ code: 'no_session' });
  });

  test('is refused as soon as the account is disabled', async () => {
    const { browser } = await signIn(carnet, 'hugo.faure@example.org');
    await carnet.rows('update account set disabled_at = now() where id = $1', [carnet.ids.hugo]);
    expect((await refresh(browser)).body).toEqual({ code: 'session_revoked' });
  });

  test('is refused after twelve hours without use, and after seven days however used', async () => {
    const idle = await signIn(carnet, email);
    carnet.clock.advance({ hours: 12 });
    expect((await refresh(idle.browser)).body).toEqual({ code: 'session_expired' });

    const busy = await signIn(carnet, email);
    const statuses = [];
    for (let hours = 0; hours < 7 * 24; hours += 8) {
      carnet.clock.advance({ hours: 8 });
      statuses.push((await refresh(busy.browser)).status);
    }
    expect(statuses).toEqual([...Array<number>(20).fill(200), 401]);
  });

  test('is refused from another site', async () => {
    const { browser } = await signIn(carnet, email);
    const forged = await browser.request('POST', '/auth/refresh', undefined, { origin: 'https://evil.example' });
    expect([forged.status, forged.body]).toEqual([403, { code: 'wrong_origin' }]);
    expect((await refresh(browser)).status).toBe(200);
  });
});
