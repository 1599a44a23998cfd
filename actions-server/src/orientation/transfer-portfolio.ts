/** A professional leaves, has left or is away: the carnets that she leads in a structure pass to colleagues, one act each, the least loaded colleague first. */
import type { Acting } from '@carnet/domain';
import { sql, type Transaction } from 'kysely';
import { z } from 'zod';
import type { DB } from '../generated/database.ts';
import { defineAct } from '../platform/act.ts';
import { mostPeople, type Batch } from '../platform/batch.ts';
import { lockNotebook } from '../platform/lock-notebook.ts';
import { done, refused } from '../platform/outcome.ts';
import { replaceReferent } from './change-referent.ts';
import { currentOrientationOf } from './standing.ts';
import { findProfessional, findProfessionals } from '../platform/professional.ts';

const name = 'transfer_portfolio';
const roles = ['structure_admin', 'territory_admin'] as const;
const id = z.guid().toLowerCase();

const input = z.object({
  /** Whose carnets. */
  account_id: id,
  structure_id: id,
  to_account_ids: z.array(id).min(1).max(50),
  /** All when absent: a hundred per call, in the order of their opening. */
  notebook_ids: z.array(id).min(1).max(mostPeople).nullish(),
  /** Whether she stays a member of the teams; false when absent, for somebody who leaves. */
  keep_as_member: z.boolean().nullish(),
});

const oneCarnet = z.object({
  notebook_id: id,
  structure_id: id,
  from_id: id,
  referent_id: id,
  keep: z.boolean(),
});
type OneCarnet = z.output<typeof oneCarnet>;

const plan = defineAct({
  name,
  roles,
  input,
  async run({ db, acting }, asked) {
    if (!isInScope(acting, asked.structure_id)) return refused('not_found');
    const structure = await db
      .selectFrom('structure')
      .select('id')
      .where('id', '=', asked.structure_id)
      .where('territory_id', '=', acting.territory_id)
      .executeTakeFirst();
    if (structure === undefined) return refused('not_found');
    const colleagues = [...new Set(asked.to_account_ids)];
    const fit = new Set((await findProfessionals(db, colleagues, structure.id)).map(({ account_id }) => account_id));
    fit.delete(asked.account_id);
    if (fit.size < colleagues.length) return refused('referent_not_in_structure');
    const loads = await loadsOf(db, structure.id, colleagues);
    const carnets = await ledBy(db, asked.account_id, structure.id, asked.notebook_ids ?? null);
    const items: OneCarnet[] = [];
    for (const notebook_id of carnets) {
      const [least = ''] = colleagues.toSorted((a, b) => (loads.get(a) ?? 0) - (loads.get(b) ?? 0));
      loads.set(least, (loads.get(least) ?? 0) + 1);
      items.push({
        notebook_id,
        structure_id: structure.id,
        from_id: asked.account_id,
        referent_id: least,
        keep: asked.keep_as_member ?? false,
      });
    }
    return done(items);
  },
});

const each = defineAct({
  name: `${name}.person`,
  roles,
  input: oneCarnet,
  async run(context, { notebook_id, structure_id, from_id, referent_id, keep }) {
    const { db, acting } = context;
    if (!isInScope(acting, structure_id)) return refused('not_found');
    const locked = await lockNotebook(context, notebook_id);
    if (!locked.ok) return locked;
    const notebook = locked.value;
    const current = await currentOrientationOf(db, notebook.id);
    const led = (current?.referent ?? null) === null || current?.referent?.account_id === from_id;
    if (current?.structure.id !== structure_id || !led) return refused('changed_meanwhile');
    const referent = await findProfessional(db, referent_id, structure_id);
    if (referent === undefined) return refused('referent_not_in_structure');
    await replaceReferent(context, notebook, current, referent, keep);
    return done({ notebook_id: notebook.id, orientation_id: current.id, referent_id });
  },
});

export const transferPortfolio: Batch = { name, roles, plan, each };

function isInScope(acting: Acting, structureId: string): boolean {
  return acting.role === 'territory_admin' || acting.structure_id === structureId;
}

/** How many carnets each one leads now. */
async function loadsOf(
  db: Transaction<DB>,
  structureId: string,
  accounts: readonly string[],
): Promise<Map<string, number>> {
  const { rows } = await sql<{ account_id: string; load: number }>`
    select account_id, count(*)::integer as load from notebook_member
    where structure_id = ${structureId} and role = 'referent' and ended_at is null and account_id = any(${[...accounts]}::uuid[])
    group by account_id`.execute(db);
  return new Map(rows.map(({ account_id, load }) => [account_id, load]));
}

/** Led by her now, or left without a referent by the revocation of her grant. */
async function ledBy(
  db: Transaction<DB>,
  accountId: string,
  structureId: string,
  only: readonly string[] | null,
): Promise<readonly string[]> {
  const { rows } = await sql<{ notebook_id: string }>`
    select n.id as notebook_id
    from orientation o
    join notebook n on n.id = o.notebook_id and n.archived_at is null
    join lateral (
      select m.account_id, m.ended_at, m.end_reason from notebook_member m
      where m.orientation_id = o.id order by m.ended_at desc nulls first limit 1
    ) as lead on true
    where o.structure_id = ${structureId} and o.ended_at is null and lead.account_id = ${accountId}
      and (lead.ended_at is null or lead.end_reason = 'grant_revoked')
      and (${only}::uuid[] is null or n.id = any(${only}::uuid[]))
    order by n.opened_at, n.id
    limit ${mostPeople}`.execute(db);
  return rows.map(({ notebook_id }) => notebook_id);
}
