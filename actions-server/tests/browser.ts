/** A browser as far as sign-in needs one: it keeps the cookie, and says where its requests come from. */
import { expect } from 'vitest';
import type { SessionAnswer } from '../src/index.ts';
import { publicOrigin, type TestServer } from './start-test-server.ts';

export interface Answer {
  readonly status: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are judged by the assertions
  readonly body: any;
  readonly headers: Headers;
}

export interface Browser {
  /** The refresh token that it holds. */
  cookie: string | undefined;
  request(method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>;
}

export function openBrowser({ server }: TestServer, clientAddress = '203.0.113.7'): Browser {
  const browser: Browser = {
    cookie: undefined,
    request: async (method, path, body, headers = {}) => {
      const response = await server.fetch(
        new Request(publicOrigin + path, {
          method,
          headers: {
            ...(method === 'GET' ? {} : { origin: publicOrigin, 'content-type': 'application/json' }),
            ...(browser.cookie === undefined ? {} : { cookie: `carnet_session=${browser.cookie}` }),
            ...headers,
          },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        }),
        { clientAddress },
      );
      const cookie = /^carnet_session=([^;]*)/.exec(response.headers.getSetCookie()[0] ?? '')?.[1];
      if (cookie !== undefined) browser.cookie = cookie === '' ? undefined : cookie;
      const text = await response.text();
      return { status: response.status, body: text === '' ? undefined : JSON.parse(text), headers: response.headers };
    },
  };
  return browser;
}

/** Asks for a link and gives the token that the mail brings. */
export async function requestToken(test: TestServer, email: string, returnTo?: string): Promise<string> {
  const before = test.mail.mails.filter(({ to }) => to.includes(email)).length;
  const asked = await openBrowser(test).request('POST', '/auth/link', { email, return_to: returnTo });
  expect(asked.status).toBe(202);
  const mails = await test.mail.mailsTo(email, before + 1);
  const token = /#jeton=([\w-]{43})/.exec(mails[before]?.text ?? '')?.[1];
  expect(token).toBeDefined();
  return token!;
}

/** A browser signed in by a real link, with what it got. */
export async function signIn(test: TestServer, email: string): Promise<{ browser: Browser; session: SessionAnswer }> {
  const browser = openBrowser(test);
  const opened = await browser.request('POST', '/auth/session', { token: await requestToken(test, email) });
  expect(opened.status).toBe(200);
  return { browser, session: opened.body };
}
