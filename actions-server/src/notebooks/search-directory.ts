/** Finds people of the territory by name or identifier and tells who accompanies them, nothing more; each search is logged. */
import { sql } from 'kysely';
import { z } from 'zod';
import { defineAct } from '../platform/act.ts';
import { done, refused } from '../platform/outcome.ts';
import { directoryCards, mostCards } from '../platform/directory-card.ts';

const input = z.object({ search: z.string().max(100) });

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
    return done(
      await directoryCards(
        db,
        { account_id, structure_id, territory_id },
        // The nearest first, then their carnets: a name that a thousand people bear costs no more than a rare one.
        sql`(
          select n.id, search_key(${words}) <<-> search_key(b.lastname || ' ' || b.firstname) as distance
          from search_people(${words}) b join notebook n on n.beneficiary_id = b.id
          where b.territory_id = ${territory_id} and n.archived_at is null
          order by distance, b.lastname, b.firstname, n.id limit ${mostCards}
        ) as nearest join notebook_overview o on o.notebook_id = nearest.id`,
        sql`nearest.distance, o.lastname, o.firstname, o.notebook_id`,
      ),
    );
  },
});
