import { MyNotebookDocument } from '#lib/graphql/generated/documents.ts';
import { prefetch } from '#lib/graphql/prefetch.ts';
import { routes } from '#lib/routes.ts';
import { requirePage } from '#lib/session/access.ts';
import type { PageLoadEvent } from './$types';

export async function load({ parent }: PageLoadEvent): Promise<void> {
  const { role } = await parent();
  requirePage(role, routes.myNotebook());
  await prefetch(MyNotebookDocument, {});
}
