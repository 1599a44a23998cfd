/** The document that lists carnets for a role: with the plan's counters or without, with a search or without. */
import type { Role } from '@carnet/domain';
import type { TypedDocumentNode } from '@urql/core';
import {
  NotebookListDocument,
  NotebookListWithPlanDocument,
  NotebookSearchDocument,
  NotebookSearchWithPlanDocument,
  type NotebookRowFragment,
  type NotebookRowPlanFragment,
} from '#lib/graphql/generated/documents.ts';
import type { NotebookListPlace } from '#lib/routes.ts';
import { readsPlan } from '#lib/session/access.ts';
import { notebookListVariables } from './notebook-list-place.ts';

export type NotebookRow = NotebookRowFragment & Partial<NotebookRowPlanFragment>;

export interface NotebookListAnswer {
  readonly rows: readonly NotebookRow[];
  readonly total: { readonly aggregate: { readonly count: number } | null };
}

type ListVariables = ReturnType<typeof notebookListVariables> & { readonly search?: string };

export function listRequest(
  role: Role,
  place: NotebookListPlace,
): { readonly document: TypedDocumentNode<NotebookListAnswer, ListVariables>; readonly variables: ListVariables } {
  const plan = readsPlan(role);
  const variables = notebookListVariables(place);
  if (place.search === undefined) {
    return { document: plan ? NotebookListWithPlanDocument : NotebookListDocument, variables };
  }
  const document = plan ? NotebookSearchWithPlanDocument : NotebookSearchDocument;
  return {
    document: document as TypedDocumentNode<NotebookListAnswer, ListVariables>,
    variables: { ...variables, search: place.search },
  };
}
