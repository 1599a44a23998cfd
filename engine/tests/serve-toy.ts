/** The toy engine on a port, and the clients that talk to its sockets. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { createClient, type Client, type ClientOptions } from 'graphql-ws';
import WebSocket from 'ws';
import type { Engine, EngineOptions } from '../src/index.ts';
import { adminSecret, openToy, type ToyEngine } from './toy-engine.ts';

export interface ServedToy extends ToyEngine {
  /** `ws://…/v1/graphql`. */
  readonly url: string;
  /** A `graphql-ws` client that signs in with the admin secret and these headers. */
  connect(headers?: Readonly<Record<string, string>>, options?: Partial<ClientOptions>): Client;
  /** Runs SQL past the engine. */
  sql(text: string): Promise<void>;
  /** A bare socket. */
  converse(protocol: string, path?: string, options?: WebSocket.ClientOptions): Promise<Conversation>;
}

export interface Conversation {
  readonly socket: WebSocket;
  send(message: unknown): void;
  /** The next message, parsed. */
  next(): Promise<unknown>;
  readonly closed: Promise<{ readonly code: number; readonly reason: string }>;
}

/** Polls every 50 ms, and keeps its peace: a keep-alive follows the sign-in, the next are ten minutes away. */
export async function serveToy(options: Partial<EngineOptions> = {}): Promise<ServedToy> {
  const toy = await openToy({
    ...options,
    env: {
      HASURA_GRAPHQL_LIVE_QUERIES_MULTIPLEXED_REFETCH_INTERVAL: '50',
      HASURA_GRAPHQL_WEBSOCKET_KEEPALIVE: '600',
      ...options.env,
    },
  });
  const { server, port } = await serveEngine(toy.engine);
  const url = `ws://127.0.0.1:${String(port)}/v1/graphql`;
  return {
    ...toy,
    url,
    connect: (headers, clientOptions) => connectTo(url, headers, clientOptions),
    sql: async (text) => {
      const client = new pg.Client({ connectionString: toy.databaseUrl });
      await client.connect();
      try {
        await client.query(text);
      } finally {
        await client.end();
      }
    },
    converse: (protocol, path = '/v1/graphql', socketOptions = {}) =>
      converseWith(url.replace('/v1/graphql', path), protocol, socketOptions),
    close: async () => {
      await toy.close();
      await stopServer(server);
    },
  };
}

export async function serveEngine(engine: Engine, at = 0): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer((request, response) => void engine.handle(request, response));
  server.on('upgrade', (request, socket, head) => engine.handleUpgrade(request, socket, head));
  await new Promise<void>((resolve) => server.listen(at, '127.0.0.1', resolve));
  return { server, port: (server.address() as AddressInfo).port };
}

export async function stopServer(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

export function connectTo(
  url: string,
  headers: Readonly<Record<string, string>> = {},
  options: Partial<ClientOptions> = {},
): Client {
  return createClient({
    url,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    connectionParams: { headers: { 'x-hasura-admin-secret': adminSecret, ...headers } },
    ...options,
  });
}

export async function converseWith(
  url: string,
  protocol: string,
  options: WebSocket.ClientOptions = {},
): Promise<Conversation> {
  const socket = new WebSocket(url, protocol === '' ? [] : protocol, options);
  const received: unknown[] = [];
  const waiting: ((message: unknown) => void)[] = [];
  socket.on('message', (data: Buffer) => {
    const message = JSON.parse(data.toString('utf8')) as unknown;
    const next = waiting.shift();
    if (next === undefined) received.push(message);
    else next(message);
  });
  const closed = new Promise<{ code: number; reason: string }>((resolve) =>
    socket.once('close', (code, reason) => resolve({ code, reason: reason.toString('utf8') })),
  );
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  return {
    socket,
    closed,
    send: (message) => socket.send(typeof message === 'string' ? message : JSON.stringify(message)),
    next: () =>
      received.length > 0 ? Promise.resolve(received.shift()) : new Promise((resolve) => waiting.push(resolve)),
  };
}

/** `connection_init` with the admin secret and these headers. */
export function initMessage(headers: Readonly<Record<string, string>> = {}): object {
  return { type: 'connection_init', payload: { headers: { 'x-hasura-admin-secret': adminSecret, ...headers } } };
}
