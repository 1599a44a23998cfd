import { listRequest } from '#lib/features/notebooks/list-documents.ts';
import { readNotebookListPlace } from '#lib/features/notebooks/notebook-list-place.ts';
import { prefetch } from '#lib/graphql/prefetch.ts';
import { routes } from '#lib/routes.ts';
import { requirePage } from '#lib/session/access.ts';
import type { PageLoadEvent } from './$types';

/** Not the fragment: Kit keeps it from `load`, and the page asks for a search by itself. */
export async function load({ parent, url }: PageLoadEvent) {
  const { role } = await parent();
  requirePage(role, routes.notebooks());
  const { document, variables } = listRequest(role, readNotebookListPlace({ search: url.search, hash: '' }));
  if (!url.searchParams.has('recherche') && !location.hash) await prefetch(document, variables);
  return { role };
}
