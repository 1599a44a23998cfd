/** When an orientation is looked at again: always for a social pathway (CASF, L. 262-31), at the latest after twelve months. */
import type { Pathway } from '@carnet/domain';
import { sql, type Transaction } from 'kysely';
import type { DB } from '../generated/database.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';

/** The date as text, null for none; a social pathway without a date gets six months. Refuses with `review_date_required`. */
export async function reviewDateOf(
  db: Transaction<DB>,
  pathway: Pathway,
  asked: string | null,
): Promise<Outcome<string | null>> {
  if (asked === null && pathway !== 'social') return done(null);
  const { rows } = await sql<{ due: string; fits: boolean }>`
    select due::text, due > current_date and due <= current_date + interval '12 months' as fits
    from (select coalesce(${asked}::date, (current_date + interval '6 months')::date) as due) as chosen`.execute(db);
  const chosen = rows[0];
  return chosen?.fits === true ? done(chosen.due) : refused('review_date_required');
}
