/** The directory card: what a professional sees of somebody whom it does not accompany. */
import { sql, type RawBuilder, type Transaction } from 'kysely';
import type { DB } from '../generated/database.ts';

export interface DirectoryCard {
  readonly notebook_id: string;
  readonly firstname: string;
  readonly lastname: string;
  readonly birth_year: number;
  readonly structure_name: string | null;
  readonly referent_name: string | null;
  readonly referent_email: string | null;
  readonly referent_phone: string | null;
  readonly is_member: boolean;
}

interface Reader {
  readonly account_id: string;
  readonly structure_id: string;
  readonly territory_id: string;
}

export const mostCards = 20;

/** Twenty at most, of the reader's territory, archived carnets left out; `source` gives rows of `notebook_overview` as `o`. */
export async function directoryCards(
  db: Transaction<DB>,
  { account_id, structure_id, territory_id }: Reader,
  source: RawBuilder<unknown>,
  order: RawBuilder<unknown>,
): Promise<readonly DirectoryCard[]> {
  const { rows } = await sql<DirectoryCard>`
    select
      o.notebook_id, o.firstname, o.lastname,
      extract(year from o.date_of_birth)::integer as birth_year,
      s.name as structure_name,
      r.firstname || ' ' || r.lastname as referent_name,
      r.email as referent_email,
      r.phone as referent_phone,
      exists (
        select from notebook_member m
        where m.notebook_id = o.notebook_id and m.account_id = ${account_id} and m.structure_id = ${structure_id}
          and m.ended_at is null
      ) as is_member
    from ${source}
    left join structure s on s.id = o.structure_id
    left join account r on r.id = o.referent_id
    where o.territory_id = ${territory_id} and o.archived_at is null
    order by ${order}
    limit ${mostCards}`.execute(db);
  return rows;
}
