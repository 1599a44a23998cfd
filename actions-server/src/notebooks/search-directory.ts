/** Finds people of the territory by name or identifier and tells who accompanies them, nothing more; each search is logged. */
import { sql } from 'kysely';
import { z } from 'zod';
import { defineAct } from '../platform/act.ts';
import { done, refused } from '../platform/outcome.ts';

/** What a professional sees of somebody whom it does not accompany. */
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

const input = z.object({ search: z.string().max(100) });
const mostCards = 20;

export const searchDirectory = defineAct({
  name: 'search_directory',
  roles: ['professional'],
  input,
  limit: { points: 60, seconds: 5 * 60 },
  async run({ db, acting }, { search }) {
    const { account_id, structure_id, territory_id, role } = acting;
    if (structure_id === null || territory_id === null) return refused('not_allowed');
    const words = search.trim();
    if (words.length < 2) return done([]);
    await db
      .insertInto('access_log')
      .values({ territory_id, account_id, role, structure_id, kind: 'searched', reason: words })
      .execute();
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
      from search_notebooks(${words}) o
      left join structure s on s.id = o.structure_id
      left join account r on r.id = o.referent_id
      where o.territory_id = ${territory_id} and o.archived_at is null
      order by search_key(${words}) <<-> search_key(o.lastname || ' ' || o.firstname), o.lastname, o.firstname, o.notebook_id
      limit ${mostCards}`.execute(db);
    return done(rows);
  },
});
