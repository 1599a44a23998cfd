/** Two people of the same name, born the same day, are said to be two: they are no longer listed as one person's two files. */
import { z } from 'zod';
import { defineAct } from '../platform/act.ts';
import { done, refused } from '../platform/outcome.ts';
import { writeEvent } from '../platform/write-event.ts';

const id = z.guid().toLowerCase();

export const confirmHomonyms = defineAct({
  name: 'confirm_homonyms',
  roles: ['orientation_manager', 'territory_admin'],
  input: z.object({ beneficiary_id: id, other_id: id }),
  async run(context, { beneficiary_id, other_id }) {
    const { db, acting } = context;
    const ids = [beneficiary_id, other_id].sort();
    const people = await db
      .selectFrom('beneficiary as b')
      .innerJoin('notebook as n', 'n.beneficiary_id', 'b.id')
      .select([
        'b.id',
        'b.territory_id',
        'b.search_name',
        'b.date_of_birth',
        'b.homonym_confirmed_at',
        'n.id as notebook_id',
      ])
      .where('b.id', 'in', ids)
      .where('b.territory_id', '=', acting.territory_id)
      .where('b.merged_into', 'is', null)
      .orderBy('b.id')
      .forNoKeyUpdate('b')
      .execute();
    const [one, other] = people;
    if (one === undefined || other === undefined) return refused('not_found');
    if (one.search_name !== other.search_name || one.date_of_birth !== other.date_of_birth)
      return refused('not_duplicates');
    const now = await context.now();
    const news = people.filter(({ homonym_confirmed_at }) => homonym_confirmed_at === null);
    for (const person of news) {
      await db.updateTable('beneficiary').set({ homonym_confirmed_at: now }).where('id', '=', person.id).execute();
      await writeEvent(context, { id: person.notebook_id, territory_id: person.territory_id }, {
        type: 'homonyms_confirmed',
        subject: { table: 'beneficiary', id: person.id },
        payload: {},
      }); // prettier-ignore
    }
    return done({ beneficiary_id, other_id });
  },
});
