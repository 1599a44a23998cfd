/** The place in the list of carnets, as its address tells it. */
import { audience, notebookStatus, pathway } from '@carnet/domain';
import type { Notebook_Overview_Bool_Exp, Notebook_Overview_Order_By } from '#lib/graphql/generated/documents.ts';
import { notebookSorts, type NotebookListPlace, type NotebookSort } from '#lib/routes.ts';
import { inStatus } from '#lib/worklists/worklist-filters.ts';

export const pageSize = 50;

/** Reads the query and the fragment; what is not understood is left out. A search in the query (a link made by hand) is read too. */
export function readNotebookListPlace(url: Pick<URL, 'search' | 'hash'>): NotebookListPlace {
  const query = new URLSearchParams(url.search);
  const status = query.get('statut');
  const [way, concerned, sort] = ['parcours', 'public', 'tri'].map((name) => query.get(name));
  const page = Number(query.get('page'));
  return {
    status: notebookStatus.has(status) ? status : undefined,
    late: query.get('retard') === '1' || undefined,
    pathway: pathway.has(way) ? way : undefined,
    audience: audience.has(concerned) ? concerned : undefined,
    sort: notebookSorts.find((known) => known === sort),
    page: Number.isInteger(page) && page > 1 ? page : undefined,
    search: (new URLSearchParams(url.hash.slice(1)).get('recherche') ?? query.get('recherche'))?.trim() || undefined,
  };
}

/** The rows of a place, without its search: all but the archived ones when no status is chosen. */
function notebookListFilter(place: NotebookListPlace): Notebook_Overview_Bool_Exp {
  return {
    ...(place.status ? inStatus(place.status) : { archived_at: { _is_null: true } }),
    ...(place.late ? { late_actions_count: { _gt: 0 } } : {}),
    ...(place.pathway ? { pathway: { _eq: place.pathway } } : {}),
    ...(place.audience
      ? { beneficiary: { audiences: { audience: { _eq: place.audience }, ended_on: { _is_null: true } } } }
      : {}),
  };
}

const byName: Notebook_Overview_Order_By[] = [{ lastname: 'asc' }, { firstname: 'asc' }, { notebook_id: 'asc' }];
const sorts: Readonly<Record<NotebookSort, Notebook_Overview_Order_By>> = {
  waiting: { waiting_since: 'asc_nulls_last' },
  contact: { last_contact_on: 'asc_nulls_first' },
  due: { next_due_on: 'asc_nulls_last' },
};

/** The variables of the list's queries. */
export function notebookListVariables(place: NotebookListPlace): {
  readonly where: Notebook_Overview_Bool_Exp;
  readonly order_by: Notebook_Overview_Order_By[];
  readonly limit: number;
  readonly offset: number;
} {
  return {
    where: notebookListFilter(place),
    order_by: place.sort ? [sorts[place.sort], ...byName] : byName,
    limit: pageSize,
    offset: ((place.page ?? 1) - 1) * pageSize,
  };
}
