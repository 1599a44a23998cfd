/** One side signs what is proposed, by a fresh code and for the very document that it has read; with the second signature the contract binds. */
import { contractKind, shortName } from '@carnet/domain';
import { z } from 'zod';
import { defineAct, type Act } from '../platform/act.ts';
import type { Clock } from '../platform/clock.ts';
import { done, refused } from '../platform/outcome.ts';
import { accountsOfPerson, referentOf } from '../platform/recipients.ts';
import { tell } from '../platform/tell.ts';
import { lastEventOf } from './last-event.ts';
import { lockVersion } from './lock-version.ts';
import { useCode, type CodeHasher } from './signature-code.ts';

const input = z.object({
  version_id: z.guid().toLowerCase(),
  code: z
    .string()
    .trim()
    .regex(/^\d{6}$/),
  document_hash: z.string(),
});

/** Ten tries of a million in a quarter of an hour, and a code lives ten minutes. */
const limit = { points: 10, seconds: 15 * 60 };

export function signContract(hash: CodeHasher, clock: Clock): Act {
  return defineAct({
    name: 'sign_contract',
    roles: ['beneficiary', 'professional'],
    input,
    limit,
    async run(context, { version_id, code, document_hash }) {
      const { db, acting } = context;
      const locked = await lockVersion(context, version_id);
      if (!locked.ok) return locked;
      const { id, notebook, state, side, kind, ...version } = locked.value;
      if (side === 'member') return refused('not_referent');
      if (state !== 'to_sign') return refused('contract_not_to_sign');
      if (version.document_hash !== document_hash) return refused('changed_meanwhile');
      const by_beneficiary = side === 'person';
      const signatures = await db
        .selectFrom('contract_signature')
        .select('by_beneficiary')
        .where('contract_version_id', '=', id)
        .execute();
      if (signatures.some((signature) => signature.by_beneficiary === by_beneficiary)) return refused('already_so');
      const request = { version_id: id, account_id: acting.account_id };
      const proof = await useCode(db, request, hash(request, code), clock.now());
      if (!proof.ok) return proof;

      const at = await context.now();
      const signature = await db
        .insertInto('contract_signature')
        .values({
          territory_id: notebook.territory_id,
          notebook_id: notebook.id,
          contract_version_id: id,
          account_id: by_beneficiary ? null : acting.account_id,
          by_beneficiary,
          signed_at: at,
          method: 'one_time_code',
          document_hash,
          proof: JSON.stringify({ account_id: acting.account_id, grant_id: acting.grant_id, ...proof.value }),
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      const binds = signatures.length === 1;
      if (binds) {
        await db
          .updateTable('contract_version')
          .set({ state: 'superseded', ended_at: at, end_reason: 'superseded' })
          .where('notebook_id', '=', notebook.id)
          .where('state', '=', 'signed')
          .execute();
        await db.updateTable('contract_version').set({ state: 'signed' }).where('id', '=', id).execute();
      }
      const event_id = await lastEventOf(db, signature.id, 'contract_signature');
      const contract = contractKind.has(kind) ? contractKind.labels[kind] : kind;
      const about = { kind: 'contract', notebook, event_id } as const;
      await tell(context, {
        ...about,
        notice: { what: 'your_contract_signed', contract, binds },
        to: await accountsOfPerson(db, notebook.beneficiary_id),
      });
      await tell(context, {
        ...about,
        notice: { what: 'contract_signed', person: shortName(notebook.person), contract, binds },
        to: await referentOf(db, notebook.id),
      });
      return done({
        notebook_id: notebook.id,
        version_id: id,
        state: binds ? 'signed' : 'to_sign',
        document_hash,
      });
    },
  });
}
