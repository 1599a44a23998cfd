import { createServer, type Server } from 'node:http';
import { createConnection } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { handleInbox } from './inbox.ts';
import { closeServer, listen } from './listen.ts';
import { startMailCatcher, type CaughtMail, type MailCatcher } from './mail-catcher.ts';

let catcher: MailCatcher;
let server: Server;
let inbox: string;

beforeAll(async () => {
  catcher = await startMailCatcher();
  server = createServer((request, response) => {
    void handleInbox(catcher, request, response);
  });
  inbox = `http://127.0.0.1:${String(await listen(server, 0, '127.0.0.1'))}/courriels`;
});
beforeEach(() => {
  catcher.clear();
});
afterAll(async () => {
  await closeServer(server);
  await catcher.close();
});

/** Speaks SMTP by hand: what the product's own mailer sends is tested where it sends it. */
function sendMail(to: string, headers: string, body: string): Promise<void> {
  const { port } = new URL(catcher.url);
  const lines = ['EHLO test', 'MAIL FROM:<carnet@example.org>', `RCPT TO:<${to}>`, 'DATA'];
  return new Promise((resolve, reject) => {
    const socket = createConnection(Number(port), '127.0.0.1');
    socket.on('error', reject).on('close', () => {
      resolve();
    });
    socket.on('data', (chunk) => {
      const last = chunk.toString().trim().split('\r\n').at(-1) ?? '';
      if (/^\d{3}-/.test(last)) return;
      const next = lines.shift();
      if (next !== undefined) socket.write(`${next}\r\n`);
      else if (last.startsWith('354')) socket.write(`${headers}\r\nTo: ${to}\r\n\r\n${body}\r\n.\r\n`);
      else if (last.startsWith('250')) socket.end('QUIT\r\n');
    });
  });
}

const html = 'Content-Type: text/html; charset=utf-8';
const list = async (query: string): Promise<CaughtMail[]> =>
  (await (await fetch(`${inbox}/api?${query}`)).json()) as CaughtMail[];

describe('the inbox of the demonstration', () => {
  test('a page that waits for a mail gets it as soon as it arrives', async () => {
    const waiting = list('to=elise@example.org&wait=10000');
    await sendMail('paul@example.org', 'Subject: Autre', 'Rien');
    await sendMail('Elise@example.org', 'Subject: =?utf-8?Q?Votre_lien_=C3=A9tait_l=C3=A0?=', 'Bonjour');
    expect(await waiting).toMatchObject([
      { to: ['elise@example.org'], subject: 'Votre lien était là', text: 'Bonjour\n' },
    ]);
  });

  test('a wait that brings nothing ends with an empty list', async () => {
    expect(await list('to=personne@example.org&wait=50')).toEqual([]);
  });

  test('shows the mails with their links, and each mail in a frame that can run nothing', async () => {
    await sendMail(
      'elise@example.org',
      `${html}\r\nSubject: <b>Lien</b>`,
      '<a href="http://localhost/connexion/lien#jeton=a">Me connecter</a><script>alert(1)</script>',
    );
    const page = await (await fetch(inbox)).text();
    expect(page).toContain('href="http://localhost/connexion/lien#jeton=a"');
    expect(page).toContain('&#60;b&#62;Lien');
    expect(page).not.toContain('<b>Lien');
    const [mail] = await list('to=elise@example.org');
    const frame = await fetch(`${inbox}/${mail!.id}`);
    expect(frame.headers.get('content-security-policy')).toMatch(/^default-src 'none';.*sandbox /);
    expect(frame.headers.get('content-security-policy')).not.toContain('script');
    expect(await frame.text()).toContain('<base target="_top">');
  });

  test('is emptied for one address and not for another', async () => {
    await sendMail('elise@example.org', 'Subject: un', 'a');
    await sendMail('paul@example.org', 'Subject: deux', 'b');
    expect((await fetch(`${inbox}/api?to=elise@example.org`, { method: 'DELETE' })).status).toBe(204);
    expect((await list('')).map((mail) => mail.subject)).toEqual(['deux']);
  });
});
