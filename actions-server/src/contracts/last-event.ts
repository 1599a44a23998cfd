/** The event that a trigger has just written for a row, in the same transaction. */
import type { EventType } from '@carnet/domain';
import type { Transaction } from 'kysely';
import type { DB } from '../generated/database.ts';

export async function lastEventOf(db: Transaction<DB>, subjectId: string, type: EventType): Promise<string> {
  const { id } = await db
    .selectFrom('event')
    .select('id')
    .where('subject_id', '=', subjectId)
    .where('type', '=', type)
    .orderBy('occurred_at', 'desc')
    .executeTakeFirstOrThrow();
  return id;
}
