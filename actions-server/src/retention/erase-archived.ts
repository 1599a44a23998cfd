/** Erases the people whose carnet has been archived for two years; what remains of each is one in a count of its territory. */
import { sql } from 'kysely';
import type { Database } from '../platform/database.ts';
import { wordsFind } from './forget-searches.ts';
import { archiveYears, batchSize } from './last-contact.ts';

/** One batch; gives how many carnets were erased. */
export async function eraseArchived(db: Database, now: Date): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ erased: number; accounts: readonly string[] }>`
      with recursive due as materialized (
        select n.beneficiary_id, n.id, n.territory_id from notebook n
        where n.archived_at <= ${now}::timestamptz - make_interval(years => ${archiveYears})
        order by n.id limit ${batchSize} for update of n skip locked
      ), gone as (
        -- With somebody go the carnets that were once merged into hers.
        select beneficiary_id from due
        union
        select b.id from beneficiary b join gone g on b.merged_into = g.beneficiary_id
      ), counted as (
        insert into erasure_count (territory_id, month, pathway, end_reason, people)
        select due.territory_id, date_trunc('month', ${now}::timestamptz)::date, past.pathway, past.end_reason, count(*)::integer
        from due
        join beneficiary b on b.id = due.beneficiary_id and b.merged_into is null
        left join lateral (
          select o.pathway, o.end_reason from orientation o where o.notebook_id = due.id order by o.decided_at desc limit 1
        ) as past on true
        group by 1, 2, 3, 4
        on conflict (territory_id, month, pathway, end_reason) do update set people = erasure_count.people + excluded.people
      ), emptied as (
        update import_line set read_values = '{}', errors = '[]'
        where written_id in (
          select beneficiary_id from gone
          union all
          select n.id from notebook n join gone g on g.beneficiary_id = n.beneficiary_id)
      ), forgotten as (
        update access_log l set reason = null
        from gone join beneficiary b on b.id = gone.beneficiary_id
        where l.territory_id = b.territory_id and l.kind = 'searched' and l.reason is not null and ${wordsFind}
      ), erased as (
        delete from beneficiary b using gone where b.id = gone.beneficiary_id returning b.id
      )
      select (select count(*)::integer from erased) as erased,
        (select coalesce(array_agg(distinct r.account_id), '{}') from role_grant r join gone g on g.beneficiary_id = r.beneficiary_id)
          as accounts`.execute(trx);
    const { erased = 0, accounts = [] } = rows[0] ?? {};
    // In its own statement: only now are the rows that name these accounts gone. Who has another grant keeps the account.
    await sql`
      with left_over as (
        select a.id from account a
        where a.id = any(${accounts}::uuid[]) and not exists (select from role_grant g where g.account_id = a.id)
      ), notifications as (
        delete from notification f using left_over where f.account_id = left_over.id
      )
      delete from account a using left_over where a.id = left_over.id`.execute(trx);
    return erased;
  });
}
