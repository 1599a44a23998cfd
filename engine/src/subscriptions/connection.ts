/** One socket: its sign-in, its operations, its end. */
import type { WebSocket } from 'ws';
import { EngineError } from '../errors.ts';
import { graphqlError, toEngineError } from '../http/error-answer.ts';
import type { GraphQLRequest } from '../http/graphql-request.ts';
import type { Authenticate } from '../session/authenticate.ts';
import type { HeaderMap, Session } from '../session/session.ts';
import { parseClientMessage, type ClientMessage, type Protocol } from './client-message.ts';
import type { LiveAnswer } from './live-queries.ts';
import { serverMessages } from './server-message.ts';

export interface ConnectionOptions {
  readonly authenticate: Authenticate;
  readonly keepAliveMilliseconds: number;
  readonly initMilliseconds: number;
  readonly showInternal: (isAdmin: boolean) => boolean;
  readonly onFault: (error: unknown) => void;
  /** Runs a query or mutation, or starts a subscription; throws what refuses it before anything ran. */
  readonly start: (
    request: GraphQLRequest,
    session: Session,
    headers: HeaderMap,
    push: (answer: LiveAnswer) => void,
  ) => Promise<Started>;
}

export type Started =
  | { readonly kind: 'answer'; readonly run: () => Promise<string> }
  | { readonly kind: 'subscription'; readonly stop: () => void };

type State =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'ready'; readonly session: Session; readonly headers: HeaderMap };

/** The longest delay of a Node timer. */
const maxDelay = 2_147_483_647;

export function serveConnection(
  socket: WebSocket,
  protocol: Protocol,
  bareErrors: boolean,
  upgradeHeaders: HeaderMap,
  options: ConnectionOptions,
): void {
  const say = serverMessages(protocol, bareErrors);
  const operations = new Map<string, () => void>();
  const timers: NodeJS.Timeout[] = [];
  let state: State = { kind: 'waiting' };
  let signIn = Promise.resolve();
  let keepAlive: NodeJS.Timeout | undefined;
  const isLegacy = protocol === 'graphql-ws';
  const send = (frame: string) => socket.send(frame);

  if (!isLegacy) {
    timers.push(
      setTimeout(() => {
        if (state.kind === 'waiting') socket.close(4408, 'Connection initialisation timed out');
      }, options.initMilliseconds),
    );
  }
  socket.on('message', (data) => {
    let message: ClientMessage;
    try {
      message = parseClientMessage(textOf(data), protocol);
    } catch (error) {
      const reason = `Parsing client message failed: ${error instanceof Error ? error.message : 'unknown'}`;
      if (isLegacy) send(say.connectionError(reason));
      else socket.close(4400, reason.slice(0, 120));
      return;
    }
    handle(message).catch(options.onFault);
  });
  socket.on('close', () => {
    clearInterval(keepAlive);
    for (const timer of timers) clearTimeout(timer);
    for (const stop of operations.values()) stop();
    operations.clear();
  });
  socket.on('error', () => socket.terminate());

  async function handle(message: ClientMessage): Promise<void> {
    switch (message.kind) {
      case 'init':
        signIn = init({ ...upgradeHeaders, ...message.headers });
        return signIn;
      case 'start':
        // Clients need not wait for the acknowledgement before they start.
        await signIn;
        return start(message.id, message.request);
      case 'stop':
        operations.get(message.id)?.();
        operations.delete(message.id);
        return;
      case 'ping':
        send(say.pong(message.payload));
        return;
      case 'pong':
        return;
      case 'terminate':
        socket.close(1000);
    }
  }

  async function init(headers: HeaderMap): Promise<void> {
    let session: Session;
    try {
      session = await options.authenticate(headers);
    } catch (error) {
      const { message } = toEngineError(error);
      state = { kind: 'refused', reason: message };
      if (isLegacy) {
        send(say.connectionError(message));
        socket.close(4400, `Connection initialization failed: ${message}`.slice(0, 120));
      } else socket.close(4403, '4403: Forbidden');
      return;
    }
    state = { kind: 'ready', session, headers };
    send(say.ack);
    if (keepAlive === undefined) {
      send(say.keepAlive);
      keepAlive = setInterval(() => send(say.keepAlive), options.keepAliveMilliseconds);
    }
    if (session.expiresAt !== undefined) {
      const delay = Math.min(Math.max(session.expiresAt * 1_000 - Date.now(), 0), maxDelay);
      timers.push(setTimeout(() => socket.close(1000, 'Could not verify JWT: JWTExpired'), delay));
    }
  }

  async function start(id: string, request: GraphQLRequest): Promise<void> {
    if (state.kind !== 'ready') {
      const reason =
        state.kind === 'waiting'
          ? 'start received before the connection is initialised'
          : `cannot start as connection_init failed with: ${state.reason}`;
      refuseStart(id, reason);
      return;
    }
    if (operations.has(id)) {
      refuseStart(id, `an operation already exists with this id: ${id}`);
      return;
    }
    const { session, headers } = state;
    const operation = { stopped: false };
    operations.set(id, () => {
      operation.stopped = true;
    });
    const push = (answer: LiveAnswer) => {
      if (!operation.stopped)
        send(answer.kind === 'data' ? say.data(id, answer.json) : say.failed(id, errorObject(answer.error)));
    };
    let started: Started;
    try {
      started = await options.start(request, session, headers, push);
    } catch (error) {
      end(id, say.refused(id, errorObject(error)));
      return;
    }
    if (started.kind === 'subscription') {
      const { stop } = started;
      if (operation.stopped) stop();
      else {
        operations.set(id, () => {
          operation.stopped = true;
          stop();
        });
      }
      return;
    }
    try {
      const data = await started.run();
      if (!operation.stopped) end(id, say.data(id, data));
    } catch (error) {
      if (!operation.stopped) end(id, say.failed(id, errorObject(error)));
    }
  }

  function errorObject(error: unknown) {
    if (!(error instanceof EngineError)) options.onFault(error);
    const isAdmin = state.kind === 'ready' && state.session.isAdmin;
    return graphqlError(toEngineError(error), { showInternal: options.showInternal(isAdmin) });
  }

  function end(id: string, frame: string): void {
    operations.delete(id);
    send(frame);
    send(say.complete(id));
  }

  function refuseStart(id: string, reason: string): void {
    send(say.refused(id, graphqlError(new EngineError('start-failed', reason), { showInternal: false })));
    send(say.complete(id));
    if (!isLegacy) socket.close(1000, `4400: ${reason}`.slice(0, 120));
  }
}

function textOf(data: Buffer | ArrayBuffer | Buffer[]): string {
  if (Array.isArray(data)) return Buffer.concat(data).toString('utf8');
  return Buffer.from(data as Buffer).toString('utf8');
}
