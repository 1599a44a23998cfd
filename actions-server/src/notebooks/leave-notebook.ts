/** A member leaves a care team, and its carnet with it. The referent does not: somebody else must be named first. */
import { shortName, type MemberEndReason } from '@carnet/domain';
import { z } from 'zod';
import { referentOf } from '../platform/recipients.ts';
import { tell } from '../platform/tell.ts';
import { defineAct } from '../platform/act.ts';
import { fullName } from '../platform/full-name.ts';
import { lockNotebook } from '../platform/lock-notebook.ts';
import { done, refused } from '../platform/outcome.ts';
import { writeEvent } from '../platform/write-event.ts';
import { activeMember, namesOf } from './enter-team.ts';

const input = z.object({ notebook_id: z.guid().toLowerCase(), reason: z.string().trim().max(500).nullish() });

export const leaveNotebook = defineAct({
  name: 'leave_notebook',
  roles: ['professional', 'orientation_manager'],
  input,
  async run(context, asked) {
    const { db, acting } = context;
    const locked = await lockNotebook(context, asked.notebook_id);
    if (!locked.ok) return locked;
    const notebook = locked.value;
    const member = await activeMember(db, notebook.id, acting);
    if (member === undefined) return refused('not_member');
    if (member.role === 'referent') return refused('referent_cannot_leave');
    const end_reason: MemberEndReason = 'left';
    await db
      .updateTable('notebook_member')
      .set({ ended_at: await context.now(), end_reason })
      .where('id', '=', member.id)
      .execute();
    const who = await namesOf(db, acting.account_id, { ...acting, territory_id: notebook.territory_id });
    const reason = asked.reason === '' ? null : (asked.reason ?? null);
    const event_id = await writeEvent(context, notebook, {
      type: 'member_left',
      subject: { table: 'notebook_member', id: member.id },
      payload: { member: fullName(who), structure: who.place, role: member.role, end_reason, reason },
    });
    await tell(context, {
      kind: 'member_left',
      notebook,
      event_id,
      notice: {
        what: 'member_left',
        person: shortName(notebook.person),
        member: shortName(who),
        detail: reason,
      },
      to: await referentOf(db, notebook.id),
    });
    return done({ notebook_id: notebook.id, member_id: member.id });
  },
});
