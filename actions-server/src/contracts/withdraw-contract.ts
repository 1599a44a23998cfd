/** Takes back what is proposed: a draft again when nobody has signed, else ended. By the care team, or by the person who asks for a change. */
import { contractKind, shortName } from '@carnet/domain';
import { sql } from 'kysely';
import { z } from 'zod';
import { defineAct } from '../platform/act.ts';
import { done, refused } from '../platform/outcome.ts';
import { accountsOfPerson, referentOf } from '../platform/recipients.ts';
import { tell } from '../platform/tell.ts';
import { lastEventOf } from './last-event.ts';
import { lockVersion } from './lock-version.ts';

export const withdrawContract = defineAct({
  name: 'withdraw_contract',
  roles: ['professional', 'beneficiary'],
  input: z.object({ version_id: z.guid().toLowerCase(), motive: z.string().trim().max(500) }),
  async run(context, { version_id, motive }) {
    const { db } = context;
    const locked = await lockVersion(context, version_id);
    if (!locked.ok) return locked;
    const { id, notebook, state, kind, side } = locked.value;
    if (state !== 'to_sign') return refused('contract_not_to_sign');
    if (motive === '') return refused('reason_required');
    const signature = await db
      .selectFrom('contract_signature')
      .select('id')
      .where('contract_version_id', '=', id)
      .executeTakeFirst();
    const next =
      signature === undefined
        ? ({ state: 'draft', document_hash: null } as const)
        : ({ state: 'ended', ended_at: await context.now(), end_reason: 'withdrawn' } as const);
    await db.updateTable('contract_version').set(next).where('id', '=', id).execute();
    await sql`delete from private.signature_code where contract_version_id = ${id}`.execute(db);
    const label = contractKind.has(kind) ? contractKind.labels[kind] : kind;
    const about = { kind: 'contract', notebook, event_id: await lastEventOf(db, id, 'contract_changed') } as const;
    if (side === 'person') {
      const notice = {
        what: 'contract_change_asked',
        person: shortName(notebook.person),
        contract: label,
        detail: motive,
      } as const;
      await tell(context, { ...about, notice, to: await referentOf(db, notebook.id) });
    } else {
      const notice = { what: 'your_contract_withdrawn', contract: label, detail: motive } as const;
      await tell(context, { ...about, notice, to: await accountsOfPerson(db, notebook.beneficiary_id) });
    }
    return done({ notebook_id: notebook.id, version_id: id, state: next.state, document_hash: null });
  },
});
