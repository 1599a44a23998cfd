/** POST /auth/link: asks for a sign-in link by e-mail. The answer, and the work before it, are the same for a stranger. */
import { parseEmail } from '@carnet/domain';
import type { Handler } from 'hono';
import { z } from 'zod';
import { readJson, writeRefusal, type Environment } from '../platform/http.ts';
import { enqueue } from '../platform/jobs.ts';
import { refused } from '../platform/outcome.ts';
import type { Services } from '../platform/services.ts';
import { clientAddressOf } from './client-address.ts';
import { parseReturnPath } from './return-path.ts';
import { sendSignInLinkTask, type SignInLinkRequest } from './send-sign-in-link.ts';

const body = z.object({ email: z.string(), return_to: z.string().nullish() });
const seconds = 15 * 60;
/** About an hour of attempts: later, the person has asked again. */
const attempts = 8;

export function requestLink({ config, db, limits }: Services): Handler<Environment> {
  const perIp = { name: 'link_ip', points: config.signInLinksPerIp, seconds };
  const perAddress = { name: 'link_address', points: config.signInLinksPerAddress, seconds };

  return async function requestLink(c) {
    const input = body.safeParse(await readJson(c));
    if (!input.success) return writeRefusal(c, refused('invalid_input'));
    const email = parseEmail(input.data.email);
    if (email === null) return writeRefusal(c, refused('invalid_email'));
    const asked = input.data.return_to ?? null;
    const return_to = asked === null ? null : parseReturnPath(asked, config.publicOrigin);
    if (asked !== null && return_to === null) return writeRefusal(c, refused('invalid_input'));

    const fromIp = await limits.consume(perIp, clientAddressOf(c, config.trustedProxies));
    if (!fromIp.ok) return writeRefusal(c, fromIp);
    const toAddress = await limits.consume(perAddress, email);
    if (!toAddress.ok) return writeRefusal(c, toAddress);

    // Whether the account exists is only looked up by the job: nothing here depends on it.
    const payload: SignInLinkRequest = { email, return_to };
    await enqueue(db, [{ task: sendSignInLinkTask, payload, attempts }]);
    return c.json({}, 202);
  };
}
