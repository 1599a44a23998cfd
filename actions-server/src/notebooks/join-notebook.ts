/** A professional, or an orientation manager, enters the care team of a carnet of her territory, with a reason that the person and the referent read. */
import { z } from 'zod';
import { defineAct } from '../platform/act.ts';
import { lockNotebook } from '../platform/lock-notebook.ts';
import { done, refused } from '../platform/outcome.ts';
import { activeMember, enterTeam } from './enter-team.ts';

const input = z.object({ notebook_id: z.guid().toLowerCase(), reason: z.string().max(500) });

export const joinNotebook = defineAct({
  name: 'join_notebook',
  roles: ['professional', 'orientation_manager'],
  input,
  limit: { points: 30, seconds: 60 * 60 },
  async run(context, asked) {
    const { db, acting } = context;
    const { account_id, structure_id, role } = acting;
    // An orientation manager acts for the territory, everybody else for a structure.
    const member_role = role === 'orientation_manager' ? 'orientation_manager' : 'member';
    if (member_role === 'member' && structure_id === null) return refused('not_allowed');
    const reason = asked.reason.trim();
    if (reason === '') return refused('reason_required');
    const locked = await lockNotebook(context, asked.notebook_id);
    if (!locked.ok) return locked;
    const notebook = locked.value;
    if ((await activeMember(db, notebook.id, acting)) !== undefined) return refused('already_member');
    const newcomer = { account_id, structure_id, member_role, role, reason, invited: false } as const;
    return done({ notebook_id: notebook.id, member_id: await enterTeam(context, notebook, newcomer) });
  },
});
