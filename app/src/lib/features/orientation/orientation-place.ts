/** The place in the orientation queue, as its address tells it. */
import { audience } from '@carnet/domain';
import type { Notebook_Overview_Bool_Exp } from '#lib/graphql/generated/documents.ts';
import type { OrientationPlace } from '#lib/routes.ts';

export const queueSize = 50;

/** What is not understood is left out. */
export function readOrientationPlace(url: Pick<URL, 'search'>): OrientationPlace {
  const query = new URLSearchParams(url.search);
  const status = query.get('statut');
  const concerned = query.get('public');
  const page = Number(query.get('page'));
  return {
    status: status === 'to_orient' || status === 'awaiting_referent' ? status : undefined,
    audience: audience.has(concerned) ? concerned : undefined,
    notebook: query.get('carnet') ?? undefined,
    page: Number.isInteger(page) && page > 1 ? page : undefined,
  };
}

/** The variables of the queue's query; both kinds when none is chosen. */
export function worklistVariables(place: OrientationPlace): {
  readonly statuses: string[];
  readonly filter: Notebook_Overview_Bool_Exp;
  readonly limit: number;
  readonly offset: number;
} {
  return {
    statuses: place.status ? [place.status] : ['to_orient', 'awaiting_referent'],
    filter: place.audience
      ? { beneficiary: { audiences: { audience: { _eq: place.audience }, ended_on: { _is_null: true } } } }
      : {},
    limit: queueSize,
    offset: ((place.page ?? 1) - 1) * queueSize,
  };
}

/** The neighbour of `id` in the queue, `step` rows further; undefined at its ends. The first row when `id` is not in it. */
export function neighbourOf(ids: readonly string[], id: string | undefined, step: 1 | -1): string | undefined {
  const index = id === undefined ? -1 : ids.indexOf(id);
  return index === -1 ? ids[0] : ids[index + step];
}
