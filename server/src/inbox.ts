/** /courriels: the e-mails of the demonstration, as a page and as JSON. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { inboxPage, inboxScript, inboxStyle, mailPage } from './inbox-page.ts';
import type { MailCatcher } from './mail-catcher.ts';

const MAX_WAIT_MS = 60_000;
const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
/** A mail may colour itself and open its links; it runs nothing, fetches nothing and is of another origin than ours. */
const MAIL_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox allow-popups allow-top-navigation-by-user-activation";

/**
 * Answers `GET /courriels`, `GET /courriels/<id>` and
 * `GET /courriels/api?to=<address>&wait=<ms>` (waits for a first mail), `DELETE /courriels/api?to=<address>`.
 * Gives false when the path is another one.
 */
export async function handleInbox(
  catcher: MailCatcher,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  if (url.pathname !== '/courriels' && !url.pathname.startsWith('/courriels/')) return false;
  const to = url.searchParams.get('to') ?? undefined;
  const name = url.pathname.slice('/courriels/'.length);
  response.setHeader('cache-control', 'no-store');

  if (name === 'api' && request.method === 'DELETE') {
    catcher.clear(to);
    response.writeHead(204).end();
    return true;
  }
  if (request.method !== 'GET') {
    response.writeHead(405, { allow: 'GET, DELETE' }).end();
    return true;
  }
  if (name === 'api') {
    const milliseconds = Math.min(Number(url.searchParams.get('wait') ?? 0) || 0, MAX_WAIT_MS);
    const mails = await catcher.waitFor(to, milliseconds, hangUp(response));
    send(response, 200, 'application/json; charset=utf-8', JSON.stringify(mails));
  } else if (name === '') {
    response.setHeader('content-security-policy', PAGE_POLICY);
    send(response, 200, 'text/html; charset=utf-8', inboxPage(catcher.list(to), to));
  } else if (name === 'page.css') {
    send(response, 200, 'text/css; charset=utf-8', inboxStyle);
  } else if (name === 'page.js') {
    send(response, 200, 'text/javascript; charset=utf-8', inboxScript);
  } else {
    const mail = catcher.find(name);
    response.setHeader('content-security-policy', MAIL_POLICY);
    response.setHeader('x-frame-options', 'SAMEORIGIN');
    if (mail) send(response, 200, 'text/html; charset=utf-8', mailPage(mail));
    else send(response, 404, 'text/plain; charset=utf-8', 'Ce courriel n’est plus là.');
  }
  return true;
}

function hangUp(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => {
    controller.abort();
  });
  return controller.signal;
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type }).end(body);
}
