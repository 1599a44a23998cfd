/** What the engine says over a socket, in the words of either protocol. */
import type { ErrorObject } from '../http/error-answer.ts';
import type { Protocol } from './client-message.ts';

/** Frames are JSON texts; data is spliced in unparsed. */
export interface ServerMessages {
  readonly ack: string;
  readonly keepAlive: string;
  data(id: string, data: string): string;
  /** Refused before anything ran. */
  refused(id: string, error: ErrorObject): string;
  /** A query or mutation that failed while running. */
  failed(id: string, error: ErrorObject): string;
  /** A reading of a subscription that failed: an answer like another, since the next may succeed. */
  failedRead(id: string, error: ErrorObject): string;
  complete(id: string): string;
  pong(payload: unknown): string;
  connectionError(message: string): string;
}

/** `bareErrors`: on `/v1alpha1/graphql` the legacy protocol sends one error object rather than a list. */
export function serverMessages(protocol: Protocol, bareErrors: boolean): ServerMessages {
  const common = {
    ack: '{"type":"connection_ack"}',
    complete: (id: string) => JSON.stringify({ type: 'complete', id }),
    pong: (payload: unknown) => JSON.stringify({ type: 'pong', payload }),
    connectionError: (message: string) => JSON.stringify({ type: 'connection_error', payload: message }),
  };
  if (protocol === 'graphql-ws') {
    const dataFrame = (id: string, payload: string) =>
      `{"type":"data","id":${JSON.stringify(id)},"payload":${payload}}`;
    return {
      ...common,
      keepAlive: '{"type":"ka"}',
      data: (id, data) => dataFrame(id, `{"data":${data}}`),
      failed: (id, error) => dataFrame(id, JSON.stringify({ errors: [error] })),
      failedRead: (id, error) => dataFrame(id, JSON.stringify({ errors: [error] })),
      refused: (id, error) => JSON.stringify({ type: 'error', id, payload: bareErrors ? error : { errors: [error] } }),
    };
  }
  const errorFrame = (id: string, error: ErrorObject) => JSON.stringify({ type: 'error', id, payload: [error] });
  return {
    ...common,
    keepAlive: '{"type":"ping","payload":{"message":"keepalive"}}',
    data: (id, data) => `{"type":"next","id":${JSON.stringify(id)},"payload":{"data":${data}}}`,
    failed: errorFrame,
    failedRead: (id, error) => JSON.stringify({ type: 'next', id, payload: { errors: [error] } }),
    refused: errorFrame,
  };
}
