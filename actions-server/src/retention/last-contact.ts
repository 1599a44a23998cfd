/** From when a carnet's retention counts: CASF R. 263-8, two years after the last individual contact, then two years archived. */
import { sql, type RawBuilder } from 'kysely';

export const activeYears = 2;
export const archiveYears = 2;
export const noticeDays = 30;

/** Carnets per statement: a night may have many to go through, a statement stays short. */
export const batchSize = 1000;

/**
 * The last contact of the row `n` of `notebook`, a date: said by somebody, or a kept appointment; without either, the opening
 * or whatever happened last. What the retention itself has written is no contact.
 */
export const lastContact: RawBuilder<string> = sql`coalesce(
  greatest(
    n.last_contact_on,
    (select max(a.starts_at)::date from appointment a where a.notebook_id = n.id and a.status = 'seen')),
  greatest(
    n.opened_at::date,
    (select max(e.occurred_at)::date from event e where e.notebook_id = n.id and e.type <> 'archive_notice')))`;
