/** Before two carnets become one: what may exist once in a carnet is settled, by the rules that docs/workflows/merge.md tells. */
import { sql, type RawBuilder, type Transaction } from 'kysely';
import type { DB } from '../generated/database.ts';

export interface Merge {
  readonly kept: string;
  readonly merged: string;
  readonly at: string;
  readonly by: string;
}

/** Both carnets are locked for update. */
export async function settleConflicts(db: Transaction<DB>, merge: Merge): Promise<void> {
  const { kept, merged } = merge;
  const at = sql`${merge.at}::timestamptz`;
  const by = sql`${merge.by}::uuid`;
  const run = (statement: RawBuilder<unknown>): Promise<unknown> => statement.execute(db);

  // Two current orientations: the kept carnet's stays; the other's referent remains in the team as a member.
  await run(sql`
    with ended as (
      update orientation o set ended_at = greatest(${at}, o.decided_at), end_reason = 'reoriented'
      where o.notebook_id = ${merged} and o.ended_at is null
        and exists (select from orientation k where k.notebook_id = ${kept} and k.ended_at is null)
      returning o.id
    ), left_over as (
      update notebook_member m set ended_at = greatest(${at}, m.joined_at), end_reason = 'merged'
      from ended where m.orientation_id = ended.id and m.ended_at is null returning m.*
    )
    insert into notebook_member (territory_id, notebook_id, account_id, structure_id, role, joined_at, join_reason, invited_by)
    select l.territory_id, ${kept}::uuid, l.account_id, l.structure_id, 'member', ${at}, 'Réunion de deux carnets', ${by}
    from left_over l
    where not exists (
      select from notebook_member k
      where k.notebook_id = ${kept} and k.account_id = l.account_id and k.structure_id = l.structure_id and k.ended_at is null)`);

  // Somebody in both teams stays once; as the referent, where she is that.
  await run(sql`
    update notebook_member m
    set ended_at = greatest(${at}, m.joined_at), end_reason = case when m.notebook_id = ${kept} then 'became_referent' else 'merged' end
    where m.notebook_id in (${kept}, ${merged}) and m.role <> 'referent' and m.ended_at is null and exists (
      select from notebook_member o
      where o.notebook_id in (${kept}, ${merged}) and o.notebook_id <> m.notebook_id and o.account_id = m.account_id
        and o.structure_id is not distinct from m.structure_id and o.ended_at is null
        and (m.notebook_id = ${merged} or o.role = 'referent'))`);

  // A request about an orientation that ends here has nothing left to decide.
  await run(sql`
    update reorientation_request r set state = 'withdrawn', decided_at = greatest(${at}, r.asked_at), decided_by = ${by}
    where r.notebook_id = ${merged} and r.state = 'pending' and (
      exists (select from orientation k where k.notebook_id = ${kept} and k.ended_at is null)
      or exists (select from reorientation_request k where k.notebook_id = ${kept} and k.state = 'pending'))`);

  // Whoever asked to lead both asks once.
  await run(sql`
    update referent_request r set state = 'withdrawn', decided_at = greatest(${at}, r.asked_at), decided_by = ${by}
    where r.notebook_id = ${merged} and r.state = 'pending' and exists (
      select from referent_request k
      where k.notebook_id = ${kept} and k.asked_by = r.asked_by and k.structure_id = r.structure_id and k.state = 'pending')`);

  // The latest answer is the current one; the same for the work profile.
  await run(sql`
    update diagnostic_answer d set ended_at = greatest(${at}, d.answered_at), ended_by = ${by}
    where d.notebook_id in (${kept}, ${merged}) and d.ended_at is null and exists (
      select from diagnostic_answer o
      where o.notebook_id in (${kept}, ${merged}) and o.notebook_id <> d.notebook_id and o.situation = d.situation
        and o.viewpoint = d.viewpoint and o.ended_at is null
        and (o.answered_at, o.notebook_id = ${kept}) > (d.answered_at, d.notebook_id = ${kept}))`);
  await run(sql`
    update work_profile w set superseded_at = greatest(${at}, w.created_at)
    where w.notebook_id in (${kept}, ${merged}) and w.superseded_at is null and exists (
      select from work_profile o
      where o.notebook_id in (${kept}, ${merged}) and o.notebook_id <> w.notebook_id and o.superseded_at is null
        and (o.created_at, o.notebook_id = ${kept}) > (w.created_at, w.notebook_id = ${kept}))`);

  // Five current projects at most, none twice: the kept carnet's first, then the newest.
  await run(sql`
    update professional_project p set ended_at = ${at}
    where p.notebook_id = ${merged} and p.ended_at is null and exists (
      select from professional_project k
      where k.notebook_id = ${kept} and k.ended_at is null and k.rome_title is not distinct from p.rome_title)`);
  await run(sql`
    update professional_project p set ended_at = ${at}
    from (
      select id, row_number() over (order by notebook_id = ${kept} desc, created_at desc) as place
      from professional_project where notebook_id in (${kept}, ${merged}) and ended_at is null
    ) as r
    where r.id = p.id and r.place > 5`);

  // Of two signed contracts, the one that started last binds.
  await run(sql`
    update contract_version v set state = 'ended', ended_at = ${at}, end_reason = 'merged'
    where v.notebook_id in (${kept}, ${merged}) and v.state = 'signed' and exists (
      select from contract_version o
      where o.notebook_id in (${kept}, ${merged}) and o.notebook_id <> v.notebook_id and o.state = 'signed'
        and (o.starts_on, o.notebook_id = ${kept}) > (v.starts_on, v.notebook_id = ${kept}))`);
}
