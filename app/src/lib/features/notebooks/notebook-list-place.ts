/** The place in the list of carnets, as its address tells it. */
import { notebookStatus } from '@carnet/domain';
import type { Notebook_Overview_Bool_Exp } from '#lib/graphql/generated/documents.ts';
import type { NotebookListPlace } from '#lib/routes.ts';
import { inStatus } from '#lib/worklists/worklist-filters.ts';

export const pageSize = 50;

/** Reads the query and the fragment; what is not understood is left out. A search in the query (a link made by hand) is read too. */
export function readNotebookListPlace(url: Pick<URL, 'search' | 'hash'>): NotebookListPlace {
  const query = new URLSearchParams(url.search);
  const status = query.get('statut');
  const page = Number(query.get('page'));
  return {
    status: notebookStatus.has(status) ? status : undefined,
    late: query.get('retard') === '1' || undefined,
    page: Number.isInteger(page) && page > 1 ? page : undefined,
    search: (new URLSearchParams(url.hash.slice(1)).get('recherche') ?? query.get('recherche'))?.trim() || undefined,
  };
}

/** The rows of a place, without its search: all but the archived ones when no status is chosen. */
function notebookListFilter(place: NotebookListPlace): Notebook_Overview_Bool_Exp {
  return {
    ...(place.status ? inStatus(place.status) : { archived_at: { _is_null: true } }),
    ...(place.late ? { late_actions_count: { _gt: 0 } } : {}),
  };
}

/** The variables of the list's queries. */
export function notebookListVariables(place: NotebookListPlace): {
  readonly where: Notebook_Overview_Bool_Exp;
  readonly limit: number;
  readonly offset: number;
} {
  return { where: notebookListFilter(place), limit: pageSize, offset: ((place.page ?? 1) - 1) * pageSize };
}
