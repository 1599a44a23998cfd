/** Proposes a draft to both sides: the plan is taken as it is now, the document is made once and its hash kept; nothing in it changes any more. */
import { createHash } from 'node:crypto';
import { contractKind, shortName } from '@carnet/domain';
import { sql } from 'kysely';
import { z } from 'zod';
import { defineAct } from '../platform/act.ts';
import { done, refused } from '../platform/outcome.ts';
import { accountsOfPerson, referentOf } from '../platform/recipients.ts';
import { tell } from '../platform/tell.ts';
import { contentOf } from './contract-content.ts';
import { lastEventOf } from './last-event.ts';
import { lockVersion } from './lock-version.ts';
import { writePdf } from './write-pdf.ts';

export const proposeContract = defineAct({
  name: 'propose_contract',
  roles: ['professional'],
  input: z.object({ version_id: z.guid().toLowerCase() }),
  async run(context, { version_id }) {
    const { db } = context;
    const locked = await lockVersion(context, version_id);
    if (!locked.ok) return locked;
    const { id, notebook, state, kind } = locked.value;
    if (state !== 'draft') return refused('contract_not_draft');
    const content = await contentOf(db, id);
    if (content === undefined) return refused('referent_missing');
    const pdf = await writePdf(content);
    const document_hash = createHash('sha256').update(pdf).digest('hex');
    await sql`
      insert into private.contract_document (contract_version_id, content, document_hash) values (${id}, ${pdf}, ${document_hash})
      on conflict (contract_version_id) do update
      set content = excluded.content, document_hash = excluded.document_hash, created_at = now()`.execute(db);
    await db
      .updateTable('contract_version')
      .set({ state: 'to_sign', plan: JSON.stringify(content.plan), document_hash })
      .where('id', '=', id)
      .execute();
    const about = { kind: 'contract', notebook, event_id: await lastEventOf(db, id, 'contract_changed') } as const;
    const label = contractKind.has(kind) ? contractKind.labels[kind] : kind;
    const person = shortName(notebook.person);
    await tell(context, {
      ...about,
      notice: { what: 'your_contract_to_sign', contract: label },
      to: await accountsOfPerson(db, notebook.beneficiary_id),
    });
    await tell(context, {
      ...about,
      notice: { what: 'contract_to_sign', person, contract: label },
      to: await referentOf(db, notebook.id),
    });
    return done({ notebook_id: notebook.id, version_id: id, state: 'to_sign', document_hash });
  },
});
