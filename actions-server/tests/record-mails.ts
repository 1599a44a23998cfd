/** A real SMTP server on loopback that keeps what it is given. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { expect } from 'vitest';

interface Mail {
  /** Of the envelope: who really receives it. */
  readonly to: readonly string[];
  readonly parsed: ParsedMail;
}

export interface MailServer {
  readonly url: string;
  readonly port: number;
  readonly mails: Mail[];
  /** Waits for the `count` first mails to this address. */
  mailsTo(address: string, count?: number): Promise<readonly ParsedMail[]>;
  stop(): Promise<void>;
}

/** `onMail` runs when a mail has come whole and before the sender is told so. */
export async function recordMails(port = 0, onMail?: () => Promise<void>): Promise<MailServer> {
  const mails: Mail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData(stream, session, done) {
      const take = async (): Promise<void> => {
        const parsed = await simpleParser(stream);
        mails.push({ to: session.envelope.rcptTo.map(({ address }) => address), parsed });
        await onMail?.();
      };
      take().then(
        () => done(),
        (error: unknown) => done(error as Error),
      );
    },
  });
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  const address = server.server.address() as AddressInfo;
  const to = (recipient: string): ParsedMail[] =>
    mails.filter((mail) => mail.to.includes(recipient)).map(({ parsed }) => parsed);
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    port: address.port,
    mails,
    mailsTo: async (recipient, count = 1) => {
      await expect.poll(() => to(recipient).length, { timeout: 15_000 }).toBeGreaterThanOrEqual(count);
      return to(recipient);
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
