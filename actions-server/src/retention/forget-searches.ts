/** The log keeps who searched and when; the words, which name people, are forgotten: after a time, or with the person they find. */
import { sql, type RawBuilder } from 'kysely';
import type { Database } from '../platform/database.ts';
import { batchSize } from './last-contact.ts';

/** CNIL, recommendation of 14 October 2021 on logs: six months to a year. The words are worth the shorter one. */
const wordsMonths = 6;

/** Whether the words of the row `l` of `access_log` find the row `b` of `beneficiary`, as `search_notebooks` would. */
export const wordsFind: RawBuilder<boolean> = sql`(
  search_key(l.reason) <% b.search_name
  or (b.search_letters @> letters_of(l.reason) and cardinality(letters_of(l.reason)) > 0)
  or (length(split_part(search_key(l.reason), ' ', 1)) >= 3 and b.search_name like part_of_name(l.reason, 1)
    and b.search_name like part_of_name(l.reason, 2) and b.search_name like part_of_name(l.reason, 3))
  or trim(l.reason) in (b.external_id, b.caf_number, b.france_travail_id))`;

/** One batch; gives how many searches lost their words. */
export async function forgetSearches(db: Database, now: Date): Promise<number> {
  const { numAffectedRows } = await sql`
    update access_log set reason = null where id in (
      select id from access_log
      where kind = 'searched' and reason is not null and occurred_at < ${now}::timestamptz - make_interval(months => ${wordsMonths})
      limit ${batchSize} for no key update skip locked)`.execute(db);
  return Number(numAffectedRows ?? 0n);
}
