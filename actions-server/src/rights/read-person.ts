/** Gives a person's document to who may have it, and says so in the log that the person reads. */
import type { JsonObject } from '../generated/database.ts';
import type { ActContext } from '../platform/act.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { personDocument } from './person-document.ts';

export interface PersonData {
  readonly notebook_id: string;
  readonly data: JsonObject;
}

interface Reading {
  readonly kind: 'exported' | 'opened';
  readonly reason: string | null;
  /** Only a carnet that is archived. */
  readonly archived: boolean;
}

/** The person reads her own carnet, an orientation manager those of the territory; for all others it does not exist. */
export async function readPerson(
  { db, acting }: ActContext,
  notebookId: string,
  reading: Reading,
): Promise<Outcome<PersonData>> {
  const { account_id, territory_id, role, structure_id } = acting;
  if (territory_id === null) return refused('not_allowed');
  const herself = role === 'beneficiary';
  const row = await db
    .selectFrom('notebook as n')
    .select(({ exists, selectFrom }) => [
      'n.archived_at',
      exists(
        selectFrom('notebook_member as m')
          .select('m.id')
          .whereRef('m.notebook_id', '=', 'n.id')
          .where('m.account_id', '=', account_id)
          .where('m.role', '=', 'orientation_manager')
          .where('m.ended_at', 'is', null),
      ).as('in_team'),
    ])
    .where('n.id', '=', notebookId)
    .where('n.territory_id', '=', territory_id)
    .$if(herself, (query) => query.where('n.beneficiary_id', '=', acting.beneficiary_id ?? ''))
    .executeTakeFirst();
  if (row === undefined || (reading.archived && row.archived_at === null)) return refused('not_found');
  await db
    .insertInto('access_log')
    .values({
      territory_id,
      notebook_id: notebookId,
      account_id,
      role,
      structure_id,
      kind: reading.kind,
      reason: reading.reason,
    })
    .execute();
  const reach = { exchanges: herself || Boolean(row.in_team), accesses: herself };
  return done({ notebook_id: notebookId, data: await personDocument(db, notebookId, reach) });
}
