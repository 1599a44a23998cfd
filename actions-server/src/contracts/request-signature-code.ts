/** Asks for the code by which one's own side signs a contract that is proposed. */
import { z } from 'zod';
import { defineAct } from '../platform/act.ts';
import { done, refused } from '../platform/outcome.ts';
import { lockVersion } from './lock-version.ts';
import { masked, sendSignatureCodeTask } from './signature-code.ts';

export const requestSignatureCode = defineAct({
  name: 'request_signature_code',
  roles: ['beneficiary', 'professional'],
  input: z.object({ version_id: z.guid().toLowerCase() }),
  limit: { points: 5, seconds: 15 * 60 },
  async run(context, { version_id }) {
    const { db, acting } = context;
    const locked = await lockVersion(context, version_id);
    if (!locked.ok) return locked;
    const { id, state, side } = locked.value;
    if (side === 'member') return refused('not_referent');
    if (state !== 'to_sign') return refused('contract_not_to_sign');
    const account = await db
      .selectFrom('account')
      .select('email')
      .where('id', '=', acting.account_id)
      .executeTakeFirstOrThrow();
    context.enqueue({
      task: sendSignatureCodeTask,
      payload: { version_id: id, account_id: acting.account_id },
      attempts: 3,
    });
    return done({ version_id: id, sent_to: masked(account.email) });
  },
});
