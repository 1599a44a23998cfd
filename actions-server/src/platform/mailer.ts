/** Sends letters over SMTP, one by one, from the queue. */
import { parseEmail } from '@carnet/domain';
import { createTransport } from 'nodemailer';
import { htmlOf, letterSchema, subjectOf, textOf, type Letter } from './letter.ts';
import type { Tasks } from './jobs.ts';

export interface Mailer {
  /** Throws when the server does not take it: the job is tried again. */
  send(letter: Letter): Promise<void>;
  close(): void;
}

export interface MailerOptions {
  readonly smtpUrl: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly publicOrigin: string;
}

export function createMailer({ smtpUrl, from, publicOrigin }: MailerOptions): Mailer {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async (letter) => {
      const address = parseEmail(letter.to);
      if (address === null) throw new Error('A letter has no usable address.');
      await transport.sendMail({
        from,
        to: { name: '', address },
        subject: subjectOf(letter),
        text: textOf(letter, publicOrigin),
        html: htmlOf(letter, publicOrigin),
        ...(letter.id === undefined ? {} : { messageId: `<${letter.id}@${new URL(publicOrigin).hostname}>` }),
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    },
    close: () => transport.close(),
  };
}

export const sendLetterTask = 'send_letter';

/** The job by which acts send their letters: `{ task: sendLetterTask, payload: Letter }`. */
export function mailTasks(mailer: Mailer): Tasks {
  return { [sendLetterTask]: (payload) => mailer.send(letterSchema.parse(payload)) };
}
