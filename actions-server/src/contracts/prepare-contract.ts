/** Prepares a contract, or its next version: what is agreed but for the plan, which is taken when it is proposed. */
import { contractKind, hoursMode } from '@carnet/domain';
import { z } from 'zod';
import { defineAct } from '../platform/act.ts';
import { lockNotebook } from '../platform/lock-notebook.ts';
import { done, refused } from '../platform/outcome.ts';
import { sideOf } from './lock-version.ts';

const input = z
  .object({
    notebook_id: z.guid().toLowerCase(),
    kind: z.enum(contractKind.codes),
    starts_on: z.iso.date(),
    ends_on: z.iso.date(),
    weekly_hours: z.number().min(0).max(60).nullish(),
    hours_mode: z.enum(hoursMode.codes),
    hours_reason: z.string().trim().max(500).nullish(),
  })
  .refine(({ starts_on, ends_on }) => ends_on > starts_on);

export const prepareContract = defineAct({
  name: 'prepare_contract',
  roles: ['professional'],
  input,
  async run(context, { notebook_id, kind, ...asked }) {
    const { db, acting } = context;
    const locked = await lockNotebook(context, notebook_id);
    if (!locked.ok) return locked;
    const notebook = locked.value;
    if ((await sideOf(context, notebook)) === null) return refused('not_found');
    const hours_reason = asked.hours_reason === '' ? null : (asked.hours_reason ?? null);
    if (asked.hours_mode !== 'standard' && hours_reason === null) return refused('reason_required');
    const agreed = {
      starts_on: asked.starts_on,
      ends_on: asked.ends_on,
      weekly_hours: asked.weekly_hours ?? null,
      hours_mode: asked.hours_mode,
      hours_reason,
    };
    const last = await db
      .selectFrom('contract_version as v')
      .innerJoin('contract as c', 'c.id', 'v.contract_id')
      .select(['v.id', 'v.contract_id', 'v.version', 'v.state'])
      .where('v.notebook_id', '=', notebook.id)
      .where('c.kind', '=', kind)
      .orderBy('v.created_at', 'desc')
      .orderBy('v.version', 'desc')
      .executeTakeFirst();
    if (last?.state === 'to_sign') return refused('contract_not_draft');
    if (last?.state === 'draft') {
      await db.updateTable('contract_version').set(agreed).where('id', '=', last.id).execute();
      return done({ notebook_id: notebook.id, version_id: last.id, state: 'draft', document_hash: null });
    }
    const owned = { territory_id: notebook.territory_id, notebook_id: notebook.id, created_by: acting.account_id };
    // What follows a signed contract is its next version; after an end, another contract.
    const follows = last?.state === 'signed' ? last : null;
    const contract_id =
      follows?.contract_id ??
      (
        await db
          .insertInto('contract')
          .values({ ...owned, kind })
          .returning('id')
          .executeTakeFirstOrThrow()
      ).id;
    const version = await db
      .insertInto('contract_version')
      .values({ ...owned, ...agreed, contract_id, version: (follows?.version ?? 0) + 1 })
      .returning('id')
      .executeTakeFirstOrThrow();
    return done({ notebook_id: notebook.id, version_id: version.id, state: 'draft', document_hash: null });
  },
});
