/** Live answers over a WebSocket. Its library is fetched only by the pages that use it. */
import { print } from 'graphql/language/printer.js';
import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import type { Client } from 'graphql-ws';
import { session } from '#lib/session/session.ts';

let client: Promise<Client> | undefined;

/** Calls `next` with each answer until the returned function is called. A connection that cannot be had is no fault: pages also read again by themselves. */
export function subscribeLive<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  next: (data: Data) => void,
): () => void {
  let stop: (() => void) | undefined;
  let stopped = false;
  client ??= connect();
  void client.then((connected) => {
    if (stopped) return;
    stop = connected.subscribe<Data>(
      { query: print(document), variables: variables as Record<string, unknown> },
      {
        next: ({ data }) => {
          if (data) next(data);
        },
        error: () => undefined,
        complete: () => undefined,
      },
    );
  });
  return () => {
    stopped = true;
    stop?.();
  };
}

async function connect(): Promise<Client> {
  const { createClient } = await import('graphql-ws');
  return createClient({
    url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/v1/graphql`,
    lazy: true,
    retryAttempts: 5,
    connectionParams: async () => ({ headers: { Authorization: `Bearer ${(await session.accessToken()) ?? ''}` } }),
  });
}
