import { createServer } from 'node:net';
import { once } from 'node:events';
import { freePort } from '@carnet/postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, requestToken } from '../../tests/browser.ts';
import { recordMails } from '../../tests/record-mails.ts';
import { publicOrigin, startTestServer, type TestServer } from '../../tests/start-test-server.ts';

let carnet: TestServer;
beforeAll(async () => {
  carnet = await startTestServer();
});
afterAll(() => carnet.stop());

const ask = (body: unknown, address?: string, headers?: Record<string, string>) =>
  openBrowser(carnet, address).request('POST', '/auth/link', body, headers);

describe('asking for a sign-in link', () => {
  test('sends one mail, whose link holds the token in its fragment and goes back to the page asked for', async () => {
    const email = 'pierre.chevalier@example.org';
    const token = await requestToken(
      carnet,
      '  Pierre.Chevalier@Example.org '.trim().toLowerCase(),
      '/carnets?statut=a-orienter#haut',
    );
    const [mail] = await carnet.mail.mailsTo(email);
    expect(mail?.text).toContain(
      `${publicOrigin}/connexion/lien#jeton=${token}&retour=%2Fcarnets%3Fstatut%3Da-orienter%23haut`,
    );
    expect(mail?.subject).toBe('Votre lien de connexion');
    expect(mail?.from?.text).toBe('"Carnet de bord" <carnet@example.org>');
    expect(mail?.html).toContain('<html lang="fr">');
  });

  test('the database keeps the hash of the token, never the token', async () => {
    const token = await requestToken(carnet, 'nora.lefevre@example.org');
    const stored = await carnet.rows(
      `select encode(token_hash, 'hex') as hash from auth.sign_in_link where token_hash = sha256($1)`,
      [Buffer.from(token)],
    );
    expect(stored).toHaveLength(1);
    await carnet.settled();
  });

  test('of an unknown address gets the same answer, and no mail', async () => {
    const known = await ask({ email: 'lea.marchand@example.org' });
    const unknown = await ask({ email: 'nobody@example.org' });
    expect([unknown.status, unknown.body]).toEqual([known.status, known.body]);
    expect([known.status, known.body]).toEqual([202, {}]);
    const shape = ({ headers }: { headers: Headers }) => [...headers].filter(([name]) => name !== 'date');
    expect(shape(unknown)).toEqual(shape(known));
    await carnet.mail.mailsTo('lea.marchand@example.org');
    await carnet.settled();
    expect(carnet.mail.mails.filter(({ to }) => to.includes('nobody@example.org'))).toEqual([]);
  });

  test('does the same work for a stranger: both leave one job, and look no account up', async () => {
    // The job is the only difference that time could tell, and it runs after the answer.
    const stopped = await startTestServer();
    try {
      await stopped.rows(`alter table account rename to account_hidden`);
      const known = await openBrowser(stopped).request('POST', '/auth/link', { email: 'lea.marchand@example.org' });
      const unknown = await openBrowser(stopped).request('POST', '/auth/link', { email: 'nobody@example.org' });
      expect([known.status, unknown.status]).toEqual([202, 202]);
    } finally {
      await stopped.stop();
    }
  });

  test('of a disabled account sends nothing', async () => {
    await carnet.rows(`update account set disabled_at = now() where email = 'karine.roux@example.org'`);
    expect((await ask({ email: 'karine.roux@example.org' })).status).toBe(202);
    await carnet.settled();
    expect(carnet.mail.mails.filter(({ to }) => to.includes('karine.roux@example.org'))).toEqual([]);
  });

  test('is refused when the address is none, or tries to carry another header or recipient', async () => {
    for (const email of [
      'pierre',
      'pierre.chevalier@example.org\r\nBcc: thief@example.org',
      'pierre.chevalier@example.org,thief@example.org',
      'Pierre <pierre.chevalier@example.org>',
    ]) {
      const answer = await ask({ email });
      expect([answer.status, answer.body]).toEqual([400, { code: 'invalid_email' }]);
    }
  });

  test('is refused when the page to go back to is not ours', async () => {
    for (const return_to of [
      'https://evil.example',
      '//evil.example',
      '/\\evil.example',
      '/\t/evil.example',
      '/.//evil.example',
      'carnets',
    ]) {
      const answer = await ask({ email: 'paul.camara@example.org', return_to });
      expect([answer.status, answer.body]).toEqual([400, { code: 'invalid_input' }]);
    }
  });

  test('is refused from another site, or as a form', async () => {
    const email = 'paul.camara@example.org';
    expect((await ask({ email }, undefined, { origin: 'https://evil.example' })).body).toEqual({
      code: 'wrong_origin',
    });
    expect((await ask({ email }, undefined, { origin: 'null' })).status).toBe(403);
    expect((await ask({ email }, undefined, { 'content-type': 'text/plain' })).body).toEqual({ code: 'invalid_input' });
  });

  test('too often for one address is refused, from wherever, with the time to wait', async () => {
    const answers = [];
    for (let n = 0; n < 20; n++) answers.push(await ask({ email: 'hugo.faure@example.org' }, `198.51.100.${n}`));
    expect(answers.map(({ status }) => status)).toEqual([
      ...Array<number>(5).fill(202),
      ...Array<number>(15).fill(429),
    ]);
    expect(Number(answers.at(-1)?.headers.get('retry-after'))).toBeGreaterThan(800);
    await carnet.settled();
    expect(carnet.mail.mails.filter(({ to }) => to.includes('hugo.faure@example.org'))).toHaveLength(5);
  });

  test('too often from one IP address is refused, for whomever, known or not', async () => {
    const few = await startTestServer({ environment: { SIGN_IN_LINKS_PER_IP: '3', TRUSTED_PROXIES: '1' } });
    try {
      const statuses = [];
      for (let n = 0; n < 5; n++) {
        // The proxy appends what it sees; what the client wrote before it is not believed.
        const headers = { 'x-forwarded-for': `192.0.2.${n}, 203.0.113.9` };
        const answer = await openBrowser(few).request(
          'POST',
          '/auth/link',
          { email: `stranger${n}@example.org` },
          headers,
        );
        statuses.push(answer.status);
      }
      expect(statuses).toEqual([202, 202, 202, 429, 429]);
    } finally {
      await few.stop();
    }
  });

  test('no address stands in clear among the counters', async () => {
    const counters = await carnet.rows('select key from auth.rate_limit');
    expect(counters.length).toBeGreaterThan(0);
    expect(JSON.stringify(counters)).not.toMatch(/@|\d+\.\d+\.\d+/);
  });
});

test('a mail is not lost while the mail server is down: it leaves when it is back', async () => {
  const port = await freePort();
  const down = {
    url: `smtp://127.0.0.1:${port}`,
    port,
    mails: [],
    mailsTo: () => Promise.resolve([]),
    stop: () => Promise.resolve(),
  };
  const waiting = await startTestServer({ mail: down });
  try {
    await openBrowser(waiting).request('POST', '/auth/link', { email: 'lea.marchand@example.org' });
    const failed = () => waiting.rows(`select from graphile_worker.jobs where attempts = 1 and last_error is not null`);
    await expect.poll(failed, { timeout: 15_000 }).toHaveLength(1);
    expect(await waiting.rows('select from auth.sign_in_link')).toEqual([]);
    const back = await recordMails(port);
    const [mail] = await back.mailsTo('lea.marchand@example.org');
    expect(mail?.text).toContain('#jeton=');
    await back.stop();
  } finally {
    await waiting.stop();
  }
});

test('a link is good as soon as its mail has come, even before the mail server says so', async () => {
  const goodLinks: number[] = [];
  const mail = await recordMails(0, async () => {
    const links = await quick.rows('select from auth.sign_in_link where consumed_at is null');
    goodLinks.push(links.length);
  });
  const quick = await startTestServer({ mail });
  try {
    await openBrowser(quick).request('POST', '/auth/link', { email: 'lea.marchand@example.org' });
    await expect.poll(() => goodLinks, { timeout: 15_000 }).toEqual([1]);
  } finally {
    await quick.stop();
    await mail.stop();
  }
});

test('a mail server that takes a connection and says nothing does not hold the answer back', async () => {
  const silent = createServer().listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const { port } = silent.address() as { port: number };
  const sockets: { destroy(): void }[] = [];
  silent.on('connection', (socket) => sockets.push(socket));
  const down = {
    url: `smtp://127.0.0.1:${port}`,
    port,
    mails: [],
    mailsTo: () => Promise.resolve([]),
    stop: () => Promise.resolve(),
  };
  const waiting = await startTestServer({ mail: down });
  try {
    const answer = await openBrowser(waiting).request('POST', '/auth/link', { email: 'lea.marchand@example.org' });
    expect(answer.status).toBe(202);
  } finally {
    for (const socket of sockets) socket.destroy();
    silent.close();
    await waiting.stop();
  }
});
