/** Somebody enters a care team, by herself or invited: the row, the log that the person reads, the history, and who is told. */
import { shortName, type MemberRole, type Role } from '@carnet/domain';
import type { Transaction } from 'kysely';
import type { DB } from '../generated/database.ts';
import { referentOf } from '../platform/recipients.ts';
import { tell } from '../platform/tell.ts';
import type { ActContext } from '../platform/act.ts';
import { fullName } from '../platform/full-name.ts';
import type { LockedNotebook } from '../platform/lock-notebook.ts';
import { writeEvent } from '../platform/write-event.ts';

export interface Newcomer {
  readonly account_id: string;
  /** Null for an orientation manager, who acts for the territory. */
  readonly structure_id: string | null;
  readonly member_role: Exclude<MemberRole, 'referent'>;
  readonly role: Role;
  readonly reason: string;
  readonly invited: boolean;
}

/** The caller has locked the carnet, and seen that the newcomer is not there. Gives the member's id. */
export async function enterTeam(context: ActContext, notebook: LockedNotebook, newcomer: Newcomer): Promise<string> {
  const { db, acting } = context;
  const { account_id, structure_id, member_role, role, reason, invited } = newcomer;
  const { territory_id } = notebook;
  const at = await context.now();
  const member = await db
    .insertInto('notebook_member')
    .values({
      territory_id,
      notebook_id: notebook.id,
      account_id,
      structure_id,
      role: member_role,
      joined_at: at,
      join_reason: reason,
      invited_by: invited ? acting.account_id : null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('access_log')
    .values({ territory_id, notebook_id: notebook.id, account_id, role, structure_id, kind: 'joined', reason })
    .execute();
  const who = await namesOf(db, account_id, { structure_id, territory_id });
  const by = invited ? await namesOf(db, acting.account_id, { structure_id: acting.structure_id, territory_id }) : null;
  const event_id = await writeEvent(context, notebook, {
    type: 'member_joined',
    subject: { table: 'notebook_member', id: member.id },
    payload: {
      member: fullName(who),
      structure: who.place,
      role: member_role,
      reason,
      ...(by === null ? {} : { invited_by: fullName(by) }),
    },
  });
  const person = shortName(notebook.person);
  const about = { kind: 'member_joined', notebook, event_id } as const;
  const joined = {
    what: 'member_joined',
    person,
    member: shortName(who),
    place: who.place,
    detail: reason,
  } as const;
  await tell(context, { ...about, notice: joined, to: await referentOf(db, notebook.id) });
  if (by !== null) {
    const notice = { what: 'you_are_invited', person, by: shortName(by), detail: reason } as const;
    await tell(context, { ...about, notice, to: [account_id] });
  }
  return member.id;
}

/** Whether the account is in the team now, for this structure (null: as an orientation manager). */
export async function activeMember(
  db: Transaction<DB>,
  notebookId: string,
  who: { readonly account_id: string; readonly structure_id: string | null },
): Promise<{ readonly id: string; readonly role: string } | undefined> {
  return db
    .selectFrom('notebook_member')
    .select(['id', 'role'])
    .where('notebook_id', '=', notebookId)
    .where('account_id', '=', who.account_id)
    .where('structure_id', 'is not distinct from', who.structure_id)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
}

export interface Names {
  readonly firstname: string;
  readonly lastname: string;
  /** Her structure, or the territory for an orientation manager. */
  readonly place: string;
}

export function namesOf(
  db: Transaction<DB>,
  accountId: string,
  { structure_id, territory_id }: { readonly structure_id: string | null; readonly territory_id: string },
): Promise<Names> {
  return db
    .selectFrom('account as a')
    .innerJoin('territory as t', (join) => join.on('t.id', '=', territory_id))
    .leftJoin('structure as s', (join) => join.on('s.id', '=', structure_id))
    .select(({ fn }) => ['a.firstname', 'a.lastname', fn.coalesce('s.name', 't.name').as('place')])
    .where('a.id', '=', accountId)
    .executeTakeFirstOrThrow();
}
