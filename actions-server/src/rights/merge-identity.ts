/** What is known of one person in two files becomes one file: the kept one's values, completed by the other's. */
import { sql, type Transaction } from 'kysely';
import type { DB } from '../generated/database.ts';

/** Each group is taken whole: half an address of one and half of the other would be nobody's. */
const groups = [
  ['birth_name'],
  ['place_of_birth'],
  ['email'],
  ['phone'],
  ['preferred_channel'],
  ['address', 'postal_code', 'city', 'insee_code'],
  ['external_id'],
  ['caf_number'],
  ['france_travail_id'],
] as const;
/** Unique in a territory: the merged file gives them up first. */
const identifiers = ['external_id', 'caf_number', 'france_travail_id'] as const;

/** Both rows are locked. Gives the columns in which the two files disagree: the merged file keeps its own value there. */
export async function mergeIdentity(db: Transaction<DB>, keptId: string, mergedId: string): Promise<readonly string[]> {
  const rows = await db.selectFrom('beneficiary').selectAll().where('id', 'in', [keptId, mergedId]).execute();
  const kept = rows.find(({ id }) => id === keptId);
  const merged = rows.find(({ id }) => id === mergedId);
  if (kept === undefined || merged === undefined) throw new Error('A file to merge has gone though it was locked.');

  const filled: Record<string, unknown> = {};
  const differing: string[] = [];
  for (const columns of groups) {
    const known = columns.some((column) => kept[column] !== null);
    for (const column of columns) {
      if (!known && merged[column] !== null) filled[column] = merged[column];
      if (known && merged[column] !== null && merged[column] !== kept[column]) differing.push(column);
    }
  }
  if (kept.rsa_state === 'none' && merged.rsa_state !== 'none') {
    const { rsa_state, rsa_suspension_reason, rsa_closure_reason, rsa_closed_on } = merged;
    Object.assign(filled, { rsa_state, rsa_suspension_reason, rsa_closure_reason, rsa_closed_on });
  } else if (merged.rsa_state !== 'none' && merged.rsa_state !== kept.rsa_state) differing.push('rsa_state');
  if (merged.rights_and_duties && !kept.rights_and_duties) filled['rights_and_duties'] = true;

  const givenUp = Object.fromEntries(identifiers.filter((column) => column in filled).map((column) => [column, null]));
  await db
    .updateTable('beneficiary')
    .set({ merged_into: keptId, ...givenUp })
    .where('id', '=', mergedId)
    .execute();
  if (Object.keys(filled).length > 0)
    await db.updateTable('beneficiary').set(filled).where('id', '=', keptId).execute();
  return differing;
}

/** An audience that both files have counts from the earlier date; the person's own access follows, unless the kept file has one. */
export async function moveBelongings(
  db: Transaction<DB>,
  keptId: string,
  mergedId: string,
  at: string,
  by: string,
): Promise<void> {
  await sql`
    update beneficiary_audience k set started_on = least(k.started_on, m.started_on)
    from beneficiary_audience m
    where k.beneficiary_id = ${keptId} and m.beneficiary_id = ${mergedId} and m.audience = k.audience
      and k.ended_on is null and m.ended_on is null`.execute(db);
  await sql`
    update beneficiary_audience m set beneficiary_id = ${keptId}
    where m.beneficiary_id = ${mergedId} and (m.ended_on is not null or not exists (
      select from beneficiary_audience k
      where k.beneficiary_id = ${keptId} and k.audience = m.audience and k.ended_on is null))`.execute(db);
  await sql`
    update role_grant m set revoked_at = greatest(${at}::timestamptz, m.granted_at), revoked_by = ${by}
    where m.beneficiary_id = ${mergedId} and m.revoked_at is null and exists (
      select from role_grant k where k.beneficiary_id = ${keptId} and k.revoked_at is null)`.execute(db);
  await sql`update role_grant set beneficiary_id = ${keptId} where beneficiary_id = ${mergedId}`.execute(db);
  await sql`update private.nir set beneficiary_id = ${keptId} where beneficiary_id = ${mergedId}`.execute(db);
}
