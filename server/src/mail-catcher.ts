/** A mail server that delivers nothing: it keeps what the demonstration sends, to be read at /courriels. */
import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface CaughtMail {
  readonly id: string;
  /** ISO date and time of arrival. */
  readonly receivedAt: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
}

export interface MailCatcher {
  /** For SMTP_URL; loopback only. */
  readonly url: string;
  /** Latest first, for one address (in any case) or all; at most the 500 last ones are kept. */
  list(to?: string): readonly CaughtMail[];
  /** The same, as soon as one is there, or after `milliseconds`, or when `signal` aborts. */
  waitFor(to: string | undefined, milliseconds: number, signal?: AbortSignal): Promise<readonly CaughtMail[]>;
  find(id: string): CaughtMail | undefined;
  clear(to?: string): void;
  close(): Promise<void>;
}

const KEPT = 500;

export async function startMailCatcher(): Promise<MailCatcher> {
  let mails: readonly CaughtMail[] = [];
  const arrivals = new EventEmitter().setMaxListeners(0);
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData(stream, session, done) {
      simpleParser(stream).then((parsed) => {
        const mail: CaughtMail = {
          id: randomUUID(),
          receivedAt: new Date().toISOString(),
          from: parsed.from?.text ?? '',
          to: session.envelope.rcptTo.map(({ address }) => address.toLowerCase()),
          subject: parsed.subject ?? '',
          text: parsed.text ?? '',
          html: typeof parsed.html === 'string' ? parsed.html : null,
        };
        mails = [mail, ...mails].slice(0, KEPT);
        arrivals.emit('mail');
        done();
      }, done);
    },
  });
  smtp.on('error', () => undefined); // a sender that hangs up in the middle: it will send again
  smtp.listen(0, '127.0.0.1');
  await once(smtp.server, 'listening');
  const { port } = smtp.server.address() as AddressInfo;

  const list = (to?: string): readonly CaughtMail[] =>
    to === undefined ? mails : mails.filter((mail) => mail.to.includes(to.toLowerCase()));
  return {
    url: `smtp://127.0.0.1:${String(port)}`,
    list,
    async waitFor(to, milliseconds, signal) {
      const timeout = AbortSignal.timeout(milliseconds);
      const until = signal ? AbortSignal.any([timeout, signal]) : timeout;
      while (list(to).length === 0 && !until.aborted) {
        await once(arrivals, 'mail', { signal: until }).catch((error: unknown) => {
          if (!until.aborted) throw error; // the wait is over: the list stays as it is
        });
      }
      return list(to);
    },
    find: (id) => mails.find((mail) => mail.id === id),
    clear(to) {
      mails = to === undefined ? [] : mails.filter((mail) => !mail.to.includes(to.toLowerCase()));
    },
    close: () =>
      new Promise((resolve) => {
        smtp.close(() => {
          resolve();
        });
      }),
  };
}
