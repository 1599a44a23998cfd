/** Ends a follow-up: its reason, its assessment and its date. The team keeps access for some days, to finish writing; then its memberships end. */
import { orientationEndReason, shortName, type OrientationEndReason } from '@carnet/domain';
import { sql, type Transaction } from 'kysely';
import { z } from 'zod';
import type { DB } from '../generated/database.ts';
import { accountsOfPerson, orientationManagersOf, teamOf } from '../platform/recipients.ts';
import { tell } from '../platform/tell.ts';
import { defineAct, type ActContext } from '../platform/act.ts';
import { fullName } from '../platform/full-name.ts';
import { lockNotebook, type LockedNotebook } from '../platform/lock-notebook.ts';
import { done, refused } from '../platform/outcome.ts';
import { writeEvent } from '../platform/write-event.ts';
import { endReferent } from './change-referent.ts';
import { currentOrientationOf, type CurrentOrientation } from './standing.ts';

/** During which the care team still reads and writes. */
const graceDays = 30;

const id = z.guid().toLowerCase();
const input = z.object({
  notebook_id: id,
  orientation_id: id,
  /** A reorientation is decided, not ended. */
  end_reason: z.enum(orientationEndReason.codes).exclude(['reoriented']),
  assessment: z.string().trim().max(5000),
  /** Today when absent. */
  ended_on: z.iso.date().nullish(),
});

export const endFollowUp = defineAct({
  name: 'end_follow_up',
  roles: ['professional', 'orientation_manager'],
  input,
  async run(context, asked) {
    const { db, acting } = context;
    const locked = await lockNotebook(context, asked.notebook_id);
    if (!locked.ok) return locked;
    const notebook = locked.value;
    const current = await currentOrientationOf(db, notebook.id);
    if (acting.role === 'professional' && !leads(current, acting)) return refused('not_referent');
    if (current?.id !== asked.orientation_id) return refused('changed_meanwhile');
    if (asked.assessment === '') return refused('assessment_required');
    const at = await context.now();
    const end = await endOf(db, current.id, asked.ended_on ?? null, at);
    if (end === null) return refused('end_date_not_possible');

    const { end_reason, assessment } = asked;
    await db
      .updateTable('orientation')
      .set({ ended_at: end.ended_at, end_reason, assessment, access_ends_on: end.access_ends_on })
      .where('id', '=', current.id)
      .execute();
    const event_id = await writeEvent(context, notebook, {
      type: 'orientation_ended',
      subject: { table: 'orientation', id: current.id },
      payload: {
        pathway: current.pathway,
        program: current.program.name,
        structure: current.structure.name,
        referent: current.referent === null ? null : fullName(current.referent),
        end_reason,
        ended_on: end.ended_on,
      },
    });
    await endReferent(context, notebook, current, at, true, 'follow_up_ended');
    await closeWhatDependsOnIt(context, notebook, at);
    await tellEnd(context, notebook, current, { end_reason, access_ends_on: end.access_ends_on, event_id });
    return done({ notebook_id: notebook.id, orientation_id: current.id, access_ends_on: end.access_ends_on });
  },
});

function leads(current: CurrentOrientation | null, acting: ActContext['acting']): boolean {
  return current?.referent?.account_id === acting.account_id && current.structure.id === acting.structure_id;
}

interface End {
  readonly ended_at: string;
  /** Dates. */
  readonly ended_on: string;
  readonly access_ends_on: string;
}

/** Null when the date is to come, or before the start. The end of a past day, in the territories' time; now for today. */
async function endOf(db: Transaction<DB>, orientationId: string, date: string | null, at: string): Promise<End | null> {
  const { rows } = await sql<End & { fits: boolean }>`
    with days as (
      select o.decided_at, (${at}::timestamptz at time zone 'Europe/Paris')::date as today,
        coalesce(${date}::date, (${at}::timestamptz at time zone 'Europe/Paris')::date) as ended_on, o.started_on
      from orientation o where o.id = ${orientationId}
    )
    select ended_on::text, ended_on <= today and ended_on >= started_on as fits,
      greatest(decided_at, least(${at}::timestamptz, (ended_on + 1)::timestamp at time zone 'Europe/Paris'))::text as ended_at,
      (today + ${graceDays}::integer)::text as access_ends_on
    from days`.execute(db);
  const end = rows[0];
  return end?.fits === true ? end : null;
}

/** What was asked about this follow-up has nothing left to decide; its contract ends with it. */
async function closeWhatDependsOnIt({ db, acting }: ActContext, notebook: LockedNotebook, at: string): Promise<void> {
  for (const table of ['reorientation_request', 'referent_request'] as const)
    await db
      .updateTable(table)
      .set({ state: 'withdrawn', decided_by: acting.account_id, decided_at: at })
      .where('notebook_id', '=', notebook.id)
      .where('state', '=', 'pending')
      .execute();
  await db
    .updateTable('contract_version')
    .set({ state: 'ended', ended_at: at, end_reason: 'follow_up_ended' })
    .where('notebook_id', '=', notebook.id)
    .where('state', 'in', ['draft', 'to_sign', 'signed'])
    .execute();
}

async function tellEnd(
  context: ActContext,
  notebook: LockedNotebook,
  { structure }: CurrentOrientation,
  end: { readonly end_reason: OrientationEndReason; readonly access_ends_on: string; readonly event_id: string },
): Promise<void> {
  const { db } = context;
  const { event_id, end_reason, access_ends_on } = end;
  const about = { kind: 'follow_up_ended', notebook, event_id } as const;
  const person = shortName(notebook.person);
  await tell(context, {
    ...about,
    notice: { what: 'follow_up_ended', person, structure: structure.name, end_reason, access_ends_on },
    to: [...(await teamOf(db, notebook.id)), ...(await orientationManagersOf(db, notebook.territory_id))],
  });
  if (end_reason === 'deceased') return;
  await tell(context, {
    ...about,
    notice: { what: 'your_follow_up_ended', structure: structure.name },
    to: await accountsOfPerson(db, notebook.beneficiary_id),
  });
}
