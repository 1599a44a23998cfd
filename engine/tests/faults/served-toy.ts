/** The toy engine on a port, asked as hostile and unlucky clients ask: raw bodies, raw sockets. */
import { once } from 'node:events';
import type { Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import type { EngineEvent, EngineOptions } from '../../src/index.ts';
import { serveEngine, stopServer } from '../serve-toy.ts';
import { adminSecret, openToy, type ToyEngine } from '../toy-engine.ts';

export interface Refusal {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly Refusal[];
}

export interface Posted {
  readonly status: number;
  readonly text: string;
  readonly json: Answer;
}

export interface RawToy extends ToyEngine {
  readonly server: Server;
  readonly port: number;
  readonly origin: string;
  /** Faults of the engine's own: none may come from what a client sends. */
  readonly faults: unknown[];
  /** Posts a body as it is, as admin unless other headers are given. */
  post(
    body: string | Uint8Array<ArrayBuffer>,
    headers?: Readonly<Record<string, string>>,
    path?: string,
  ): Promise<Posted>;
  /** Posts a document with its variables. */
  query(query: string, variables?: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  /** A bare connection to the server. */
  dial(): Promise<Socket>;
  /** Throws when the server no longer answers. */
  stillAnswers(): Promise<void>;
}

export const asAdmin = { 'x-hasura-admin-secret': adminSecret };

export async function serveRawToy(options: Partial<EngineOptions> = {}): Promise<RawToy> {
  const faults: unknown[] = [];
  const observe = (event: EngineEvent) => {
    if (event.kind === 'fault') faults.push(event.error);
  };
  const toy = await openToy({ triggers: false, observe, ...options });
  const { server, port } = await serveEngine(toy.engine);
  const origin = `http://127.0.0.1:${String(port)}`;
  const post: RawToy['post'] = async (body, headers = asAdmin, path = '/v1/graphql') => {
    const response = await fetch(origin + path, { method: 'POST', body, headers });
    const text = await response.text();
    return { status: response.status, text, json: JSON.parse(text) as Answer };
  };
  const query: RawToy['query'] = async (text, variables, headers) =>
    (await post(JSON.stringify({ query: text, variables }), headers)).json;
  return {
    ...toy,
    server,
    port,
    origin,
    faults,
    post,
    query,
    dial: async () => {
      const socket = connect(port, '127.0.0.1');
      await once(socket, 'connect');
      return socket;
    },
    stillAnswers: async () => {
      const { data } = await query('{ book_by_pk(id: 1) { title } }');
      if (JSON.stringify(data) !== '{"book_by_pk":{"title":"Engines"}}')
        throw new Error('the engine no longer answers');
    },
    close: async () => {
      await stopServer(server);
      await toy.close();
    },
  };
}

/** Code and message of an answer that is an error and nothing else. */
export function refusalOf(answer: Answer): { readonly code: unknown; readonly message: string } {
  const [error, ...others] = answer.errors ?? [];
  if (error === undefined || others.length > 0 || answer.data !== undefined) {
    throw new Error(`not one refusal: ${JSON.stringify(answer).slice(0, 300)}`);
  }
  return { code: error.extensions['code'], message: error.message };
}
