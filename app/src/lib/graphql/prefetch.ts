/** Starts the query of a page before the page is there: on hover, or while it loads. */
import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import { graphqlClient } from './client.ts';

/** Below this a wait is not noticed, and a page that comes whole is better than one that fills up. */
const unnoticed = 200;

/** Resolves when the answer is in the cache, or after 200 ms: the page then shows its skeleton and takes the answer when it comes. */
export async function prefetch<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<void> {
  const answer = graphqlClient().query(document, variables, { requestPolicy: 'network-only' }).toPromise();
  await Promise.race([answer, new Promise((resolve) => setTimeout(resolve, unnoticed))]);
}
