/** The fresh proof of a signature: six digits, sent by the queue to the signer's own address, kept as a keyed hash for ten minutes, used once. */
import { createHmac, hkdfSync, randomInt } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import { z } from 'zod';
import type { DB } from '../generated/database.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database.ts';
import type { Tasks } from '../platform/jobs.ts';
import type { Mailer } from '../platform/mailer.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';

export const sendSignatureCodeTask = 'send_signature_code';
const codeMinutes = 10;

const payload = z.object({ version_id: z.guid(), account_id: z.guid() });
export type CodeRequest = z.infer<typeof payload>;

/** What hashes codes; six digits are guessed in no time without its key, which is in no database. */
export type CodeHasher = (request: CodeRequest, code: string) => Buffer;

export function createCodeHasher(secret: string): CodeHasher {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'carnet signature code', 32));
  return ({ version_id, account_id }, code) =>
    createHmac('sha256', key).update(`${version_id}:${account_id}:${code}`).digest();
}

/** The code exists in clear in its e-mail only. */
export function signatureTasks(db: Database, mailer: Mailer, clock: Clock, hash: CodeHasher): Tasks {
  return {
    [sendSignatureCodeTask]: async (asked) => {
      const request = payload.parse(asked);
      const account = await db
        .selectFrom('account')
        .select('email')
        .where('id', '=', request.account_id)
        .where('disabled_at', 'is', null)
        .executeTakeFirst();
      if (account === undefined) return;
      const code = String(randomInt(1_000_000)).padStart(6, '0');
      const now = clock.now();
      const expires_at = new Date(now.getTime() + codeMinutes * 60_000);
      // Committed before it is sent: whoever reads the mail at once finds the code good. A new one replaces the former.
      await sql`
        insert into private.signature_code (contract_version_id, account_id, code_hash, sent_to, sent_at, expires_at)
        values (${request.version_id}, ${request.account_id}, ${hash(request, code)}, ${masked(account.email)}, ${now}, ${expires_at})
        on conflict (contract_version_id, account_id) do update
        set code_hash = excluded.code_hash, sent_to = excluded.sent_to, sent_at = excluded.sent_at, expires_at = excluded.expires_at`.execute(
        db,
      );
      await mailer.send({
        to: account.email,
        subject: 'Votre code pour signer',
        paragraphs: [
          'Bonjour,',
          `Votre code pour signer le contrat est ${code}. Il est valable dix minutes et ne sert qu’une fois.`,
          'Vous n’avez rien demandé ? Ignorez ce message : sans ce code, personne ne peut signer à votre place.',
        ],
      });
    },
  };
}

export interface UsedCode {
  readonly sent_to: string;
  readonly sent_at: string;
}

/** Takes the code away, so that it serves once; `code_expired` also when none was asked. */
export async function useCode(
  db: Transaction<DB>,
  request: CodeRequest,
  hash: Buffer,
  now: Date,
): Promise<Outcome<UsedCode>> {
  const { rows } = await sql<UsedCode & { same: boolean; live: boolean }>`
    select sent_to, sent_at::text, code_hash = ${hash} as same, expires_at > ${now} as live from private.signature_code
    where contract_version_id = ${request.version_id} and account_id = ${request.account_id}
    for update`.execute(db);
  const kept = rows[0];
  if (kept?.live !== true) return refused('code_expired');
  if (!kept.same) return refused('code_wrong');
  await sql`
    delete from private.signature_code
    where contract_version_id = ${request.version_id} and account_id = ${request.account_id}`.execute(db);
  return done({ sent_to: kept.sent_to, sent_at: kept.sent_at });
}

/** « s…@example.org »: enough to know one's own address. */
export function masked(email: string): string {
  const at = email.lastIndexOf('@');
  return `${email.slice(0, 1)}…${email.slice(at)}`;
}
