/** The one condition of each worklist: its list, its counter and the home page's counter all read it from here. */
import type { Audience, NotebookStatus } from '@carnet/domain';
import { dayIn, today } from '#lib/french/dates.ts';
import type { Notebook_Overview_Bool_Exp, Notebook_Overview_Order_By } from '#lib/graphql/generated/documents.ts';
import { orientationQueues, type OrientationQueue } from '#lib/routes.ts';

/** A review is prepared from this long before its date. */
const reviewNoticeDays = 30;
/** By law the contract is due within one month of the orientation. */
const contractDelayDays = 30;
/** A contract that ends so soon is to be renewed. */
const contractNoticeDays = 30;

const conditions: Readonly<Record<OrientationQueue, (from: string) => Notebook_Overview_Bool_Exp>> = {
  to_orient: () => ({ status: { _eq: 'to_orient' } }),
  awaiting_referent: () => ({ status: { _eq: 'awaiting_referent' } }),
  requests: () => ({
    archived_at: { _is_null: true },
    _or: [
      { reorientation_requests: { state: { _eq: 'pending' } } },
      { referent_requests: { state: { _eq: 'pending' } } },
    ],
  }),
  reviews: (from) => ({
    status: { _in: ['in_progress', 'awaiting_referent'] },
    review_due_on: { _lte: dayIn(reviewNoticeDays, from) },
  }),
  // None to sign or signed that lasts; those of before the reform are to be redone.
  contracts: (from) => ({
    status: { _eq: 'in_progress' },
    oriented_at: { _lt: dayIn(-contractDelayDays, from) },
    _not: {
      contract_versions: {
        state: { _in: ['to_sign', 'signed'] },
        ends_on: { _gte: dayIn(contractNoticeDays, from) },
        contract: { kind: { _nin: ['cer', 'ppae'] } },
      },
    },
  }),
};

const orders: Readonly<Record<OrientationQueue, Notebook_Overview_Order_By>> = {
  to_orient: { waiting_since: 'asc' },
  awaiting_referent: { waiting_since: 'asc' },
  requests: { reorientation_requests_aggregate: { max: { asked_at: 'asc_nulls_last' } } },
  reviews: { review_due_on: 'asc' },
  contracts: { oriented_at: 'asc' },
};

export function queueFilter(
  queue: OrientationQueue,
  concerned?: Audience,
  from: string = today(),
): Notebook_Overview_Bool_Exp {
  const condition = conditions[queue](from);
  if (concerned === undefined) return condition;
  return {
    _and: [condition, { beneficiary: { audiences: { audience: { _eq: concerned }, ended_on: { _is_null: true } } } }],
  };
}

/** The conditions of all of them, by their names: the variables of what counts them. */
export function queueFilters(
  concerned?: Audience,
  from: string = today(),
): Readonly<Record<OrientationQueue, Notebook_Overview_Bool_Exp>> {
  return Object.fromEntries(
    orientationQueues.map((queue) => [queue, queueFilter(queue, concerned, from)] as const),
  ) as Record<OrientationQueue, Notebook_Overview_Bool_Exp>;
}

/** What has waited longest, or is due first. */
export function queueOrder(queue: OrientationQueue): Notebook_Overview_Order_By[] {
  return [orders[queue], { notebook_id: 'asc' }];
}

/** The carnets of a status that are in a list: what `/carnets?statut=…` shows. */
export function inStatus(status: NotebookStatus): Notebook_Overview_Bool_Exp {
  return { status: { _eq: status } };
}

/** Who waits for a referent in a structure. */
export function waitingInStructure(structureId: string): Notebook_Overview_Bool_Exp {
  return { status: { _eq: 'awaiting_referent' }, structure_id: { _eq: structureId } };
}
