/** Who is told when the orientation or the referent of a carnet changes: both referents, the structure, the person. */
import { shortName } from '@carnet/domain';
import { accountsOfPerson, structureAdminsOf } from '../platform/recipients.ts';
import { tell } from '../platform/tell.ts';
import type { ActContext } from '../platform/act.ts';
import type { LockedNotebook } from '../platform/lock-notebook.ts';
import type { Offer } from './standing.ts';
import type { Professional } from '../platform/professional.ts';
import { writeAboutOrientationTask } from './write-about-orientation.ts';

export interface Change {
  readonly notebook: LockedNotebook;
  readonly orientation_id: string;
  readonly offer: Offer;
  readonly referent: Professional | null;
  /** The referent until now, when it is another one. */
  readonly former: { readonly professional: Professional; readonly stays: boolean } | null;
  /** The event that tells it. */
  readonly event_id: string;
}

/** `answered`: an account that is told of its request instead. */
export async function tellChange(context: ActContext, change: Change, answered: string | null = null): Promise<void> {
  const { db } = context;
  const { notebook, orientation_id, offer, referent, former, event_id } = change;
  const person = shortName(notebook.person);
  const program = offer.program.name;
  const structure = offer.structure.name;
  const name = referent === null ? null : shortName(referent);
  const about = { notebook, event_id };
  if (referent !== null) {
    const notice = { what: 'you_lead', person, program, structure } as const;
    await tell(context, { ...about, kind: 'referent_assigned', notice, to: [referent.account_id] });
  }
  if (former !== null && former.professional.account_id !== answered) {
    const { stays, professional } = former;
    const notice = { what: 'you_no_longer_lead', person, structure, referent: name, stays } as const;
    await tell(context, { ...about, kind: 'referent_assigned', notice, to: [professional.account_id] });
  }
  // Heads of structure are told when it is theirs to name a referent; the structure's own address, always.
  if (referent === null) {
    const notice = { what: 'structure_accompanies', person, program, referent: null } as const;
    const to = await structureAdminsOf(db, offer.structure.id);
    await tell(context, { ...about, kind: 'orientation_decided', notice, to });
  }
  const write = (to: 'structure' | 'person', gather: string): void =>
    context.enqueue({
      task: writeAboutOrientationTask,
      payload: [{ to, orientation_id }],
      ...(context.batch === null ? {} : { gather: `${gather}:${context.batch}` }),
    });
  if (offer.structure.email !== null) write('structure', offer.structure.id);
  const own = await accountsOfPerson(db, notebook.beneficiary_id);
  const notice = { what: 'your_orientation', program, structure, referent: name } as const;
  await tell(context, { ...about, kind: 'orientation_decided', notice, to: own });
  if (own.length === 0 && notebook.person.email !== null) write('person', notebook.id);
}
