/** A query that a component reads: follows its variables, the cache, and the writes that touch what it read. */
import { untrack } from 'svelte';
import { createRequest, type AnyVariables, type OperationResult, type TypedDocumentNode } from '@urql/core';
import { faultOf, type Fault } from '#lib/errors.ts';
import { graphqlClient } from './client.ts';

export interface QueryState<Data> {
  /** Undefined until the first answer, or when it failed. */
  readonly data: Data | undefined;
  readonly fault: Fault | undefined;
  /** Nothing to show yet. */
  readonly loading: boolean;
  /** What is shown is being renewed. */
  readonly stale: boolean;
  refresh(): void;
}

/** Coming back to a tab after this long reads again what it shows. */
const freshFor = 60_000;

/** `variables` is read reactively; while it gives undefined nothing is asked. */
export function useQuery<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: () => Variables | undefined,
): QueryState<Data> {
  return useRequest(() => {
    const given = variables();
    return given === undefined ? undefined : { document, variables: given };
  });
}

/**
 * As `useQuery`, the document being read reactively too. With `keep`, the former answer stays on screen until the next one
 * comes: for the pages of a list, never for a person in place of another.
 */
export function useRequest<Data, Variables extends AnyVariables>(
  asked: () => { readonly document: TypedDocumentNode<Data, Variables>; readonly variables: Variables } | undefined,
  options: { readonly keep?: boolean } = {},
): QueryState<Data> {
  const client = graphqlClient();
  const request = $derived.by(() => {
    const given = asked();
    return given === undefined ? undefined : createRequest(given.document, given.variables);
  });
  const key = $derived(request?.key);
  let result: OperationResult<Data> | undefined = $state.raw();
  let waiting = $state(true);
  let readAt = 0;

  $effect.pre(() => {
    // Equal variables have an equal key: they are no reason to ask again.
    if (key === undefined || request === undefined) {
      result = undefined;
      waiting = false;
      return;
    }
    waiting = true;
    if (!options.keep) result = undefined;
    const { unsubscribe } = client
      .executeRequestOperation(client.createRequestOperation('query', request))
      .subscribe((next) => {
        // A renewal that fails (no network) takes nothing away from what is on screen.
        const shown = untrack(() => result?.data);
        result = next.error && next.data === undefined && shown !== undefined ? { ...next, data: shown } : next;
        waiting = false;
        if (!next.stale) readAt = Date.now();
      });
    return unsubscribe;
  });

  function refresh(): void {
    if (request) void client.executeQuery(request, { requestPolicy: 'network-only' }).toPromise();
  }

  $effect(() => {
    const comeBack = (): void => {
      if (window.document.visibilityState === 'visible' && (result?.error ?? Date.now() - readAt > freshFor)) refresh();
    };
    window.addEventListener('visibilitychange', comeBack);
    window.addEventListener('online', comeBack);
    return () => {
      window.removeEventListener('visibilitychange', comeBack);
      window.removeEventListener('online', comeBack);
    };
  });

  return {
    get data() {
      return result?.data;
    },
    get fault() {
      return result?.error ? faultOf(result.error) : undefined;
    },
    get loading() {
      return waiting && result === undefined;
    },
    get stale() {
      return result !== undefined && (waiting || result.stale);
    },
    refresh,
  };
}
