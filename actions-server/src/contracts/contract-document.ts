/** Gives the document of a contract to those who may read it; its going out is logged, and the person reads the log. */
import { sql } from 'kysely';
import { z } from 'zod';
import { defineAct } from '../platform/act.ts';
import { done, refused } from '../platform/outcome.ts';
import { lockVersion } from './lock-version.ts';

export const contractDocument = defineAct({
  name: 'contract_document',
  roles: ['beneficiary', 'professional', 'orientation_manager'],
  input: z.object({ version_id: z.guid().toLowerCase() }),
  limit: { points: 60, seconds: 15 * 60 },
  async run(context, { version_id }) {
    const { db, acting } = context;
    const locked = await lockVersion(context, version_id);
    if (!locked.ok) return locked;
    const { id, notebook, version, side } = locked.value;
    const { rows } = await sql<{ content: Buffer; document_hash: string }>`
      select content, document_hash from private.contract_document where contract_version_id = ${id}`.execute(db);
    const document = rows[0];
    if (document?.document_hash !== locked.value.document_hash) return refused('contract_not_to_sign');
    if (side !== 'person')
      await db
        .insertInto('access_log')
        .values({
          territory_id: notebook.territory_id,
          notebook_id: notebook.id,
          account_id: acting.account_id,
          role: acting.role,
          structure_id: acting.structure_id,
          kind: 'exported',
          reason: 'Contrat',
        })
        .execute();
    return done({
      version_id: id,
      file_name: `contrat-v${version}.pdf`,
      document_hash: document.document_hash,
      content_base64: document.content.toString('base64'),
    });
  },
});
