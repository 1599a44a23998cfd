/** One socket: its sign-in, its operations, its end. */
import type { WebSocket } from 'ws';
import { EngineError } from '../errors.ts';
import { graphqlError, toEngineError } from '../http/error-answer.ts';
import type { GraphQLRequest } from '../http/graphql-request.ts';
import type { Authenticate } from '../session/authenticate.ts';
import type { HeaderMap, Session } from '../session/session.ts';
import { parseClientMessage, type ClientMessage, type Protocol } from './client-message.ts';
import { createExpiry } from './expiry.ts';
import { createOutbox } from './outbox.ts';
import { serverMessages } from './server-message.ts';
import type { LiveAnswer, Subscriber, Subscription } from './subscriber.ts';

export interface ConnectionOptions {
  readonly authenticate: Authenticate;
  readonly keepAliveMilliseconds: number;
  readonly initMilliseconds: number;
  readonly showInternal: (isAdmin: boolean) => boolean;
  readonly onFault: (error: unknown) => void;
  /** Runs a query or mutation, or starts a subscription; throws what refuses it before anything ran. */
  readonly start: (request: GraphQLRequest, session: Session, headers: HeaderMap, subscriber: Subscriber) => Started;
}

export type Started =
  | { readonly kind: 'answer'; readonly run: () => Promise<string> }
  | { readonly kind: 'subscription'; readonly subscription: Subscription };

export interface Connection {
  readonly operations: number;
}

type State =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'ready'; readonly session: Session; readonly headers: HeaderMap };

interface Operation {
  isStopped: boolean;
  subscription: Subscription | undefined;
}

/** Queries and mutations of one socket that run at a time: beyond, it is not read until some are answered. */
const maxRunning = 32;

export function serveConnection(
  socket: WebSocket,
  protocol: Protocol,
  bareErrors: boolean,
  upgradeHeaders: HeaderMap,
  options: ConnectionOptions,
): Connection {
  const say = serverMessages(protocol, bareErrors);
  const operations = new Map<string, Operation>();
  const isLegacy = protocol === 'graphql-ws';
  let state: State = { kind: 'waiting' };
  let signIn: Promise<void> | undefined;
  let keepAlive: NodeJS.Timeout | undefined;
  let running = 0;
  const outbox = createOutbox(socket, () => {
    for (const { subscription } of operations.values()) subscription?.resume();
  });
  const { send } = outbox;
  const expiry = createExpiry(() => close(1000, 'Could not verify JWT: JWTExpired'));
  const initTimer = isLegacy
    ? undefined
    : setTimeout(() => {
        if (signIn === undefined) close(4408, 'Connection initialisation timed out');
      }, options.initMilliseconds);

  socket.on('message', (data) => {
    // What was sent before the client heard of the end is not answered.
    if (socket.readyState !== socket.OPEN) return;
    let message: ClientMessage;
    try {
      message = parseClientMessage(textOf(data), protocol);
    } catch (error) {
      const reason = `Parsing client message failed: ${error instanceof Error ? error.message : 'unknown'}`;
      if (isLegacy) send(say.connectionError(reason));
      else close(4400, reason);
      return;
    }
    handle(message).catch(options.onFault);
  });
  socket.on('close', () => {
    clearTimeout(initTimer);
    clearInterval(keepAlive);
    expiry.close();
    outbox.close();
    for (const id of [...operations.keys()]) stop(id);
  });
  socket.on('error', () => socket.terminate());
  return {
    get operations() {
      return operations.size;
    },
  };

  async function handle(message: ClientMessage): Promise<void> {
    switch (message.kind) {
      case 'init':
        // Another sign-in would change who the operations under way are for.
        if (signIn !== undefined && !isLegacy) close(4429, 'Too many initialisation requests');
        else await (signIn = init({ ...upgradeHeaders, ...message.headers }));
        return;
      case 'start':
        // Clients need not wait for the acknowledgement before they start.
        await signIn;
        return start(message.id, message.request);
      case 'stop':
        // Not before the start that it ends.
        await signIn;
        stop(message.id);
        return;
      case 'ping':
        send(say.pong(message.payload));
        return;
      case 'pong':
        return;
      case 'terminate':
        close(1000, 'GQL_CONNECTION_TERMINATE received');
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
        close(4400, `Connection initialization failed: ${message}`);
      } else close(4403, '4403: Forbidden');
      return;
    }
    if (socket.readyState !== socket.OPEN) return;
    state = { kind: 'ready', session, headers };
    send(say.ack);
    send(say.keepAlive);
    keepAlive ??= setInterval(() => {
      if (outbox.isReady()) send(say.keepAlive);
    }, options.keepAliveMilliseconds);
    expiry.set(session.expiresAt);
  }

  async function start(id: string, request: GraphQLRequest): Promise<void> {
    if (socket.readyState !== socket.OPEN) return;
    if (operations.has(id)) {
      refuseStart(id, `an operation already exists with this id: ${id}`);
      return;
    }
    if (state.kind !== 'ready') {
      const reason =
        state.kind === 'waiting'
          ? 'start received before the connection is initialised'
          : `cannot start as connection_init failed with: ${state.reason}`;
      refuseStart(id, reason);
      return;
    }
    const { session, headers } = state;
    const operation: Operation = { isStopped: false, subscription: undefined };
    operations.set(id, operation);
    const subscriber = { isReady: outbox.isReady, push: (answer: LiveAnswer) => push(id, operation, answer) };
    let started: Started;
    try {
      started = options.start(request, session, headers, subscriber);
    } catch (error) {
      endWithError(id, operation, say.refused(id, errorObject(error)));
      return;
    }
    if (started.kind === 'subscription') operation.subscription = started.subscription;
    else await answer(id, operation, started.run);
  }

  async function answer(id: string, operation: Operation, run: () => Promise<string>): Promise<void> {
    running += 1;
    if (running === maxRunning) socket.pause();
    try {
      end(id, operation, say.data(id, await run()));
    } catch (error) {
      endWithError(id, operation, say.failed(id, errorObject(error)));
    }
    if (running === maxRunning) socket.resume();
    running -= 1;
  }

  function push(id: string, operation: Operation, given: LiveAnswer): void {
    if (operation.isStopped) return;
    switch (given.kind) {
      case 'data':
        send(say.data(id, given.json));
        return;
      case 'error':
        send(say.failedRead(id, errorObject(given.error)));
        return;
      case 'refused':
        endWithError(id, operation, say.refused(id, errorObject(given.error)));
    }
  }

  function errorObject(error: unknown) {
    if (!(error instanceof EngineError)) options.onFault(error);
    const isAdmin = state.kind === 'ready' && state.session.isAdmin;
    return graphqlError(toEngineError(error), { showInternal: options.showInternal(isAdmin) });
  }

  /** What a client has stopped is not answered, and its id may be in use again. */
  function end(id: string, operation: Operation, frame: string): void {
    if (operation.isStopped) return;
    stop(id);
    send(frame);
    send(say.complete(id));
  }

  /**
   * In the new protocol an error is the end by itself. The genuine engine says `complete` after it all the same: Node
   * clients of the `graphql-ws` library that read both at once count two ends, and close the socket under their other
   * operations.
   */
  function endWithError(id: string, operation: Operation, frame: string): void {
    if (operation.isStopped) return;
    stop(id);
    send(frame);
    if (isLegacy) send(say.complete(id));
  }

  function stop(id: string): void {
    const operation = operations.get(id);
    if (operation === undefined) return;
    operations.delete(id);
    operation.isStopped = true;
    operation.subscription?.stop();
  }

  function refuseStart(id: string, reason: string): void {
    send(say.refused(id, graphqlError(new EngineError('start-failed', reason), { showInternal: false })));
    send(say.complete(id));
    if (!isLegacy) close(1000, `4400: ${reason}`);
  }

  /** A reason longer than a close frame takes is cut. */
  function close(code: number, reason: string): void {
    let text = reason;
    while (Buffer.byteLength(text) > maxReasonBytes) text = text.slice(0, -1);
    socket.close(code, text);
  }
}

const maxReasonBytes = 123;

function textOf(data: Buffer | ArrayBuffer | Buffer[]): string {
  if (Array.isArray(data)) return Buffer.concat(data).toString('utf8');
  return Buffer.from(data as Buffer).toString('utf8');
}
