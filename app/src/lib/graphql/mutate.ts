/** One write, as a result: its data, or the fault with its sentence. */
import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import { faultOf, faultOfCode, type Fault } from '#lib/errors.ts';
import { graphqlClient } from './client.ts';

export type Written<Data> = { readonly ok: true; readonly data: Data } | { readonly ok: false; readonly fault: Fault };

export async function mutate<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Written<Data>> {
  const { data, error } = await graphqlClient().mutation(document, variables).toPromise();
  if (error) return { ok: false, fault: faultOf(error) };
  return data ? { ok: true, data } : { ok: false, fault: faultOfCode('unavailable') };
}
