/** A line of a carnet's history, written by the act in its own transaction. */
import type { EventType } from '@carnet/domain';
import type { JsonObject } from '../generated/database.ts';
import type { ActContext } from './act.ts';

export interface EventLine {
  readonly type: EventType;
  readonly subject: {
    readonly table:
      'orientation' | 'notebook_member' | 'notebook' | 'beneficiary' | 'reorientation_request' | 'referent_request';
    readonly id: string;
  };
  /** Names as they are today, so that the line reads alone, whatever is renamed or closed later. */
  readonly payload: JsonObject;
}

/** The author is who acts, for the structure of the acting grant. Gives the event's id. */
export async function writeEvent(
  { db, acting }: ActContext,
  notebook: { readonly id: string; readonly territory_id: string },
  line: EventLine,
): Promise<string> {
  const { id } = await db
    .insertInto('event')
    .values({
      territory_id: notebook.territory_id,
      notebook_id: notebook.id,
      type: line.type,
      author_id: acting.account_id,
      author_structure_id: acting.structure_id,
      subject_table: line.subject.table,
      subject_id: line.subject.id,
      payload: JSON.stringify(line.payload),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
