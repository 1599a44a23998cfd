import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordMails, type MailServer } from '../../tests/record-mails.ts';
import { createMailer, type Mailer } from './mailer.ts';

let server: MailServer;
let mailer: Mailer;
beforeAll(async () => {
  server = await recordMails();
  mailer = createMailer({
    smtpUrl: server.url,
    from: { name: 'Carnet de bord', address: 'carnet@example.org' },
    publicOrigin: 'https://carnet.example.org',
  });
});
afterAll(async () => {
  mailer.close();
  await server.stop();
});

test('neither a subject nor a name can add a header or a recipient', async () => {
  await mailer.send({
    to: 'pierre.chevalier@example.org',
    subject: 'Sophie\r\nBcc: thief@example.org\r\nX-Injected: yes\r\n\r\nbody',
    paragraphs: ['Bonjour,\r\n.\r\nMAIL FROM:<thief@example.org>'],
  });
  const [mail] = server.mails;
  expect(server.mails).toHaveLength(1);
  expect(mail?.to).toEqual(['pierre.chevalier@example.org']);
  expect(mail?.parsed.subject).toBe('Sophie Bcc: thief@example.org X-Injected: yes body');
  expect(mail?.parsed.headers.has('x-injected')).toBe(false);
  expect(mail?.parsed.headers.has('bcc')).toBe(false);
});

test('an address that could name somebody else is never written to', async () => {
  for (const to of [
    'a@example.org, thief@example.org',
    'a@example.org\r\nRCPT TO:<thief@example.org>',
    'thief@example.org <a@example.org>',
    '',
  ]) {
    await expect(mailer.send({ to, subject: 'Bonjour', paragraphs: [] })).rejects.toThrow('no usable address');
  }
  expect(server.mails.some(({ to }) => to.includes('thief@example.org'))).toBe(false);
});

test('accents pass in the subject, the text and the address', async () => {
  await mailer.send({ to: 'élève@exemple.fr', subject: 'Réorientation décidée', paragraphs: ['Ça y est.'] });
  const [mail] = await server.mailsTo('élève@exemple.fr');
  expect(mail?.subject).toBe('Réorientation décidée');
  expect(mail?.text).toContain('Ça y est.');
});
