/** A member of a care team brings in a professional of the territory, with a reason that the person reads. */
import { z } from 'zod';
import { findProfessional } from '../platform/professional.ts';
import { defineAct } from '../platform/act.ts';
import { lockNotebook } from '../platform/lock-notebook.ts';
import { done, refused } from '../platform/outcome.ts';
import { activeMember, enterTeam } from './enter-team.ts';

const id = z.guid().toLowerCase();
const input = z.object({ notebook_id: id, account_id: id, structure_id: id, reason: z.string().trim().max(500) });

export const inviteMember = defineAct({
  name: 'invite_member',
  roles: ['professional', 'orientation_manager'],
  input,
  limit: { points: 60, seconds: 60 * 60 },
  async run(context, { notebook_id, account_id, structure_id, reason }) {
    const { db, acting } = context;
    const locked = await lockNotebook(context, notebook_id);
    if (!locked.ok) return locked;
    const notebook = locked.value;
    if ((await activeMember(db, notebook.id, acting)) === undefined) return refused('not_member');
    if (reason === '') return refused('reason_required');
    const structure = await db
      .selectFrom('structure')
      .select('id')
      .where('id', '=', structure_id)
      .where('territory_id', '=', notebook.territory_id)
      .executeTakeFirst();
    if (structure === undefined || (await findProfessional(db, account_id, structure.id)) === undefined)
      return refused('referent_not_in_structure');
    if ((await activeMember(db, notebook.id, { account_id, structure_id })) !== undefined)
      return refused('already_member');
    const newcomer = {
      account_id,
      structure_id,
      member_role: 'member',
      role: 'professional',
      reason,
      invited: true,
    } as const;
    return done({ notebook_id: notebook.id, member_id: await enterTeam(context, notebook, newcomer) });
  },
});
