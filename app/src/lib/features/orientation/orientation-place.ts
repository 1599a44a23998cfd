/** The place in the worklists of orientation, as its address tells it. */
import { audience } from '@carnet/domain';
import type { OrientationWorklistQueryVariables } from '#lib/graphql/generated/documents.ts';
import { orientationQueues, type OrientationPlace, type OrientationQueue } from '#lib/routes.ts';
import { queueFilter, queueFilters, queueOrder } from '#lib/worklists/worklist-filters.ts';

export const queueSize = 50;

/** What is not understood is left out. */
export function readOrientationPlace(url: Pick<URL, 'search'>): OrientationPlace {
  const query = new URLSearchParams(url.search);
  const queue = query.get('file');
  const concerned = query.get('public');
  const page = Number(query.get('page'));
  return {
    queue: orientationQueues.find((known) => known === queue),
    audience: audience.has(concerned) ? concerned : undefined,
    notebook: query.get('carnet') ?? undefined,
    page: Number.isInteger(page) && page > 1 ? page : undefined,
  };
}

export function queueOf(place: OrientationPlace): OrientationQueue {
  return place.queue ?? 'to_orient';
}

/** The variables of the worklist's query: the rows of one of the conditions that are counted. */
export function worklistVariables(place: OrientationPlace): OrientationWorklistQueryVariables {
  return {
    ...queueFilters(place.audience),
    where: queueFilter(queueOf(place), place.audience),
    order_by: queueOrder(queueOf(place)),
    limit: queueSize,
    offset: ((place.page ?? 1) - 1) * queueSize,
  };
}

/** The neighbour of `id` in the queue, `step` rows further; undefined at its ends. The first row when `id` is not in it. */
export function neighbourOf(ids: readonly string[], id: string | undefined, step: 1 | -1): string | undefined {
  const index = id === undefined ? -1 : ids.indexOf(id);
  return index === -1 ? ids[0] : ids[index + step];
}
