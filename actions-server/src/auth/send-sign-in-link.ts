/** The job that makes a sign-in link and sends it; its token exists in clear in that e-mail only. */
import { z } from 'zod';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database.ts';
import type { Tasks } from '../platform/jobs.ts';
import type { Mailer } from '../platform/mailer.ts';
import { newToken } from './sign-in-token.ts';

const lifetimeMs = 15 * 60 * 1000;

const payloadSchema = z.object({ email: z.string(), return_to: z.string().nullable() });
export type SignInLinkRequest = z.infer<typeof payloadSchema>;

export const sendSignInLinkTask = 'send_sign_in_link';

export function signInTasks(db: Database, mailer: Mailer, clock: Clock): Tasks {
  return {
    [sendSignInLinkTask]: async (payload) => {
      const { email, return_to } = payloadSchema.parse(payload);
      const account = await db
        .selectFrom('account')
        .select(['id', 'email'])
        .where('email', '=', email)
        .where('disabled_at', 'is', null)
        .executeTakeFirst();
      if (account === undefined) return;
      const { token, hash } = newToken();
      const created_at = clock.now();
      const expires_at = new Date(created_at.getTime() + lifetimeMs);
      // Stored before it is sent: whoever reads the mail at once finds the link good. A failed sending leaves none behind.
      await db
        .insertInto('auth.sign_in_link')
        .values({ token_hash: hash, account_id: account.id, created_at, expires_at })
        .execute();
      try {
        await mailer.send({
          to: account.email,
          subject: 'Votre lien de connexion',
          paragraphs: [
            'Bonjour,',
            'Voici votre lien pour vous connecter au carnet de bord. Il est valable quinze minutes et ne sert qu’une fois.',
            'Vous n’avez rien demandé ? Ignorez ce message : sans ce lien, personne ne peut se connecter à votre place.',
          ],
          link: { label: 'Me connecter', path: linkPath(token, return_to) },
        });
      } catch (error) {
        await db.deleteFrom('auth.sign_in_link').where('token_hash', '=', hash).execute();
        throw error;
      }
    },
  };
}

/** In the fragment: neither servers nor their logs ever see the token, and opening the page does not use it. */
function linkPath(token: string, returnTo: string | null): string {
  return `/connexion/lien#jeton=${token}${returnTo === null ? '' : `&retour=${encodeURIComponent(returnTo)}`}`;
}
