import { readOrientationPlace, worklistVariables } from '#lib/features/orientation/orientation-place.ts';
import { OrientationFileDocument, OrientationWorklistDocument } from '#lib/graphql/generated/documents.ts';
import { prefetch } from '#lib/graphql/prefetch.ts';
import { routes } from '#lib/routes.ts';
import { requirePage } from '#lib/session/access.ts';
import type { PageLoadEvent } from './$types';

export async function load({ parent, url }: PageLoadEvent): Promise<void> {
  const { role } = await parent();
  requirePage(role, routes.orientation());
  const place = readOrientationPlace(url);
  await Promise.all([
    prefetch(OrientationWorklistDocument, worklistVariables(place)),
    ...(place.notebook ? [prefetch(OrientationFileDocument, { id: place.notebook })] : []),
  ]);
}
