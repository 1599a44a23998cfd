/** What clients say over a socket, in either protocol. */
import { parseJson, readRequest, type GraphQLRequest } from '../http/graphql-request.ts';

export type Protocol = 'graphql-ws' | 'graphql-transport-ws';

export type ClientMessage =
  | { readonly kind: 'init'; readonly headers: Readonly<Record<string, string>> }
  | { readonly kind: 'start'; readonly id: string; readonly request: GraphQLRequest }
  | { readonly kind: 'stop'; readonly id: string }
  | { readonly kind: 'ping'; readonly payload: unknown }
  | { readonly kind: 'pong' }
  | { readonly kind: 'terminate' };

/** Throws an `Error` whose message tells what could not be read. */
export function parseClientMessage(text: string, protocol: Protocol): ClientMessage {
  const json = parseJson(text);
  if (!isRecord(json)) throw new Error('expected an object');
  const { type, id, payload } = json;
  const start = protocol === 'graphql-ws' ? 'start' : 'subscribe';
  const stop = protocol === 'graphql-ws' ? 'stop' : 'complete';
  switch (type) {
    case 'connection_init':
      return { kind: 'init', headers: headersOf(payload) };
    case start:
      return { kind: 'start', id: idOf(id), request: readRequest(payload, '$') };
    case stop:
      return { kind: 'stop', id: idOf(id) };
    case 'connection_terminate':
      if (protocol === 'graphql-ws') return { kind: 'terminate' };
      break;
    case 'ping':
      if (protocol === 'graphql-transport-ws') return { kind: 'ping', payload };
      break;
    case 'pong':
      if (protocol === 'graphql-transport-ws') return { kind: 'pong' };
      break;
  }
  throw new Error(`unexpected type for ClientMessage: ${String(type)}`);
}

function idOf(id: unknown): string {
  if (typeof id !== 'string') throw new Error('key "id" not found');
  return id;
}

/** `payload.headers`: where sign-in travels, since browsers cannot set headers of sockets. */
function headersOf(payload: unknown): Readonly<Record<string, string>> {
  if (!isRecord(payload) || !isRecord(payload['headers'])) return {};
  return Object.fromEntries(
    Object.entries(payload['headers']).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name.toLowerCase(), value]] : [],
    ),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
