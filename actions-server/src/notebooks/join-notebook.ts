/** A professional, or an orientation manager, enters the care team of a carnet of her territory, with a reason that the person and the referent read. */
import { shortName, type Acting } from '@carnet/domain';
import type { Transaction } from 'kysely';
import { z } from 'zod';
import type { DB } from '../generated/database.ts';
import { defineAct } from '../platform/act.ts';
import { fullName } from '../platform/full-name.ts';
import type { Letter } from '../platform/letter.ts';
import { lockNotebook, type LockedNotebook } from '../platform/lock-notebook.ts';
import { sendLetterTask } from '../platform/mailer.ts';
import { done, refused } from '../platform/outcome.ts';
import { writeEvent } from '../platform/write-event.ts';

const input = z.object({ notebook_id: z.guid().toLowerCase(), reason: z.string().max(500) });

export const joinNotebook = defineAct({
  name: 'join_notebook',
  roles: ['professional', 'orientation_manager'],
  input,
  limit: { points: 30, seconds: 60 * 60 },
  async run(context, asked) {
    const { db, acting } = context;
    const { account_id, structure_id, territory_id } = acting;
    // An orientation manager acts for the territory, everybody else for a structure.
    const role = acting.role === 'orientation_manager' ? 'orientation_manager' : 'member';
    if (territory_id === null || (role === 'member' && structure_id === null)) return refused('not_allowed');
    const reason = asked.reason.trim();
    if (reason === '') return refused('reason_required');
    const locked = await lockNotebook(context, asked.notebook_id);
    if (!locked.ok) return locked;
    const notebook = locked.value;

    const already = await db
      .selectFrom('notebook_member')
      .select('id')
      .where('notebook_id', '=', notebook.id)
      .where('account_id', '=', account_id)
      .where('structure_id', 'is not distinct from', structure_id)
      .where('ended_at', 'is', null)
      .executeTakeFirst();
    if (already !== undefined) return refused('already_member');

    const at = await context.now();
    const member = await db
      .insertInto('notebook_member')
      .values({
        territory_id,
        notebook_id: notebook.id,
        account_id,
        structure_id,
        role,
        joined_at: at,
        join_reason: reason,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await db
      .insertInto('access_log')
      .values({
        territory_id,
        notebook_id: notebook.id,
        account_id,
        role: acting.role,
        structure_id,
        kind: 'joined',
        reason,
      })
      .execute();
    const who = await nameOf(db, acting);
    await writeEvent(context, notebook, {
      type: 'member_joined',
      subject: { table: 'notebook_member', id: member.id },
      payload: { member: fullName(who), structure: who.place, role, reason },
    });
    const referent = await referentOf(db, notebook.id);
    if (referent !== undefined && referent.account_id !== account_id) {
      context.enqueue({ task: sendLetterTask, payload: letterToReferent(notebook, referent.email, who) });
    }
    return done({ notebook_id: notebook.id, member_id: member.id });
  },
});

interface Newcomer {
  readonly firstname: string;
  readonly lastname: string;
  /** Her structure, or the territory for an orientation manager. */
  readonly place: string;
}

function nameOf(db: Transaction<DB>, { account_id, structure_id, territory_id }: Acting): Promise<Newcomer> {
  return db
    .selectFrom('account as a')
    .innerJoin('territory as t', (join) => join.on('t.id', '=', territory_id))
    .leftJoin('structure as s', (join) => join.on('s.id', '=', structure_id))
    .select(({ fn }) => ['a.firstname', 'a.lastname', fn.coalesce('s.name', 't.name').as('place')])
    .where('a.id', '=', account_id)
    .executeTakeFirstOrThrow();
}

function referentOf(
  db: Transaction<DB>,
  notebookId: string,
): Promise<{ account_id: string; email: string } | undefined> {
  return db
    .selectFrom('notebook_member as m')
    .innerJoin('account as a', 'a.id', 'm.account_id')
    .select(['m.account_id', 'a.email'])
    .where('m.notebook_id', '=', notebookId)
    .where('m.role', '=', 'referent')
    .where('m.ended_at', 'is', null)
    .executeTakeFirst();
}

/** Without the reason: what is written there may say more than an e-mail may. */
function letterToReferent(notebook: LockedNotebook, to: string, who: Newcomer): Letter {
  const person = shortName(notebook.person);
  return {
    to,
    subject: `${person} : une personne a rejoint le groupe de suivi`,
    paragraphs: [
      'Bonjour,',
      `${shortName(who)} (${who.place}) fait maintenant partie du groupe de suivi de ${person}.`,
      'Le motif de son arrivée est dans le carnet.',
    ],
    link: { label: 'Ouvrir le carnet', path: `/carnets/${notebook.id}` },
  };
}
