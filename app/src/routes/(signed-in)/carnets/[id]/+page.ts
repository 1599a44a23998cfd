import { error } from '@sveltejs/kit';
import {
  NotebookOfMemberDocument,
  NotebookOfTerritoryDocument,
  NotebookWithoutPlanDocument,
  NotebookWithPlanDocument,
} from '#lib/graphql/generated/documents.ts';
import { prefetch } from '#lib/graphql/prefetch.ts';
import { routes } from '#lib/routes.ts';
import { readsPlan, requirePage } from '#lib/session/access.ts';
import type { PageLoadEvent } from './$types';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The page of the role's reading, its code fetched for that role only. */
export async function load({ parent, params }: PageLoadEvent) {
  const { role } = await parent();
  requirePage(role, routes.notebooks());
  const { id } = params;
  if (!uuid.test(id)) error(404, 'Page introuvable');
  if (readsPlan(role)) {
    const view = import('#lib/features/notebook/NotebookPage.svelte');
    const acts = import('#lib/features/orientation/CarnetOrientation.svelte');
    await prefetch(role === 'professional' ? NotebookOfMemberDocument : NotebookWithPlanDocument, { id });
    return { id, Notebook: (await view).default, OrientationActs: (await acts).default };
  }
  const view = import('#lib/features/notebook/NotebookCardPage.svelte');
  await prefetch(role === 'territory_admin' ? NotebookOfTerritoryDocument : NotebookWithoutPlanDocument, { id });
  return { id, Notebook: (await view).default, OrientationActs: undefined };
}
