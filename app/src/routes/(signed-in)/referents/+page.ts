import { referentsVariables } from '#lib/features/orientation/referents-place.ts';
import { readPage } from '#lib/page-number.ts';
import { StructureReferentsDocument } from '#lib/graphql/generated/documents.ts';
import { prefetch } from '#lib/graphql/prefetch.ts';
import { routes } from '#lib/routes.ts';
import { requirePage } from '#lib/session/access.ts';
import { session } from '#lib/session/session.ts';
import type { PageLoadEvent } from './$types';

export async function load({ parent, url }: PageLoadEvent): Promise<void> {
  const { role } = await parent();
  requirePage(role, routes.referents());
  const structureId = session.current?.grant.structure?.id;
  if (structureId) await prefetch(StructureReferentsDocument, referentsVariables(structureId, readPage(url)));
}
