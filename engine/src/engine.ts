/** The composition of the stages: metadata and catalog → model → schema per role → plan → SQL → rows. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { keepAction, prepareActionLog } from './actions/action-log.ts';
import { forwardedHeaders } from './actions/forwarded-headers.ts';
import { createActionRunner, type ActionRequest } from './actions/run-action.ts';
import { createRelatedReader } from './actions/read-related.ts';
import { createResultView } from './actions/show-result.ts';
import { startAsyncActions } from './actions/start-async-actions.ts';
import { EngineError, type Inconsistency } from './errors.ts';
import type { Binding } from './execute/bind.ts';
import { compilePlan, statementsOf } from './execute/compile-plan.ts';
import { openDatabase } from './execute/database.ts';
import { PlanCache } from './execute/plan-cache.ts';
import { runOperation, type Runtime } from './execute/run-operation.ts';
import { writeAnswer, type HttpAnswer } from './http/answer.ts';
import { plainErrorText, toEngineError } from './http/error-answer.ts';
import { graphqlRoute, type ExecuteRequest } from './http/graphql-route.ts';
import { createAllowList } from './http/allow-list.ts';
import { createOriginCheck } from './http/cors.ts';
import { healthRoute, versionRoute } from './http/health-routes.ts';
import type { GraphQLRequest } from './http/graphql-request.ts';
import { readBody } from './http/read-body.ts';
import { restRoute } from './http/rest-route.ts';
import type { Route } from './http/route.ts';
import { createRouter } from './http/router.ts';
import type { Metadata } from './metadata/metadata.ts';
import type { Model } from './model/model.ts';
import { webhookResolver } from './model/webhook-resolver.ts';
import { describeInconsistency, openModel } from './open-model.ts';
import { planOperation } from './plan/plan-operation.ts';
import { parseOperation } from './plan/operation.ts';
import type { Plan } from './plan/plan.ts';
import { VariableUses } from './plan/variable-shape.ts';
import type { JsonObject } from './plan/variables.ts';
import { buildRoleSchema } from './schema/build-role-schema.ts';
import { executeIntrospection } from './schema/introspect.ts';
import type { RoleSchema } from './schema/role-schema.ts';
import { createAuthenticator } from './session/authenticate.ts';
import type { HeaderMap, Session } from './session/session.ts';
import { createSocketServer } from './subscriptions/socket-server.ts';
import { createSubscriptions } from './subscriptions/subscriptions.ts';
import { startTriggers, type RunningTriggers } from './triggers/start-triggers.ts';

/** The version of the genuine engine that this one answers like. */
const version = 'v2.48.0';

export interface EngineOptions {
  /** Hasura CLI project folder, or metadata already loaded. */
  readonly project: string | Metadata;
  readonly databaseUrl: string;
  /** HASURA_GRAPHQL_* and whatever the metadata names by from_env / {{NAME}}. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Default true: refuse to start on any inconsistency or unknown key. */
  readonly strict?: boolean;
  /** Default 10. */
  readonly poolSize?: number;
  /** How long a request waits for a free connection before it is refused; default 60,000. */
  readonly poolTimeoutMilliseconds?: number;
  readonly observe?: (event: EngineEvent) => void;
  /** Whether this engine delivers triggers and runs asynchronous actions; default true. Several engines share the work. */
  readonly triggers?: boolean;
  /** Whether it delivers the one-off events of `create_scheduled_event` too; default false. */
  readonly oneOffEvents?: boolean;
}

export type EngineEvent =
  | { readonly kind: 'inconsistency'; readonly inconsistency: Inconsistency }
  /** A fault of the engine's own, answered to the client as `internal error`. */
  | { readonly kind: 'fault'; readonly error: unknown }
  | { readonly kind: 'connection-lost'; readonly error: Error };

export interface SocketCounts {
  readonly sockets: number;
  readonly operations: number;
  /** Bytes that clients have not read yet. */
  readonly waitingBytes: number;
  /** Statements with their values that are read at each poll. */
  readonly liveQueries: number;
  readonly streams: number;
  readonly isPolling: boolean;
}

export interface ExplainedRoot {
  readonly key: string;
  readonly sql: string;
  readonly values: readonly unknown[];
}

export interface Engine {
  readonly model: Model;
  readonly inconsistencies: readonly Inconsistency[];
  /** Node request listener for every route of the engine; resolves false when the route is not the engine's (nothing written). */
  handle(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean;
  /** What sockets hold at this moment. */
  socketCounts(): SocketCounts;
  /** Has all clients of sockets connect again. */
  restartSockets(): void;
  /** In-process request: the same answers as over HTTP. */
  request(input: {
    method: string;
    url: string;
    headers: Record<string, string>;
    body?: string;
  }): Promise<{ status: number; headers: Record<string, string>; body: string }>;
  roleSchema(role: string, options?: { backend?: boolean }): RoleSchema;
  /** The plan and the statements of an operation, without running anything. */
  explain(input: { query: string; role: string; operationName?: string; variables?: JsonObject; backend?: boolean }): {
    plan: Plan;
    roots: readonly ExplainedRoot[];
  };
  /** Delivers an occurrence of a cron trigger now, whatever its schedule. */
  fireCron(name: string): Promise<void>;
  close(): Promise<void>;
}

/** Thrown at a strict start. */
export class InconsistentMetadataError extends Error {
  readonly inconsistencies: readonly Inconsistency[];
  constructor(inconsistencies: readonly Inconsistency[]) {
    const lines = inconsistencies.map((each) => `- ${describeInconsistency(each)}`);
    super(`the metadata is inconsistent:\n${lines.join('\n')}`);
    this.name = 'InconsistentMetadataError';
    this.inconsistencies = inconsistencies;
  }
}

/** Reads the project and the catalog once; the answers of `handle` follow from them until `close`. */
export async function createEngine(options: EngineOptions): Promise<Engine> {
  const { env } = options;
  const observe = options.observe ?? (() => undefined);
  const authenticate = createAuthenticator({
    adminSecret: env['HASURA_GRAPHQL_ADMIN_SECRET'],
    jwtSecret: env['HASURA_GRAPHQL_JWT_SECRET'],
    unauthorizedRole: env['HASURA_GRAPHQL_UNAUTHORIZED_ROLE'],
  });
  const database = openDatabase({
    connectionString: options.databaseUrl,
    size: options.poolSize ?? 10,
    timeoutMilliseconds: options.poolTimeoutMilliseconds ?? 60_000,
    onError: (error) => observe({ kind: 'connection-lost', error }),
  });
  /** Two connections, so that polls neither wait for requests nor hold them up. */
  const polling = openDatabase({
    connectionString: options.databaseUrl,
    size: 2,
    // A statement for many subscribers would be planned anew at each poll.
    // And a plan whose costs are guessed for any number of them would be compiled, for longer than it runs.
    settings: '-c plan_cache_mode=force_generic_plan -c jit=off',
    onError: (error) => observe({ kind: 'connection-lost', error }),
  });
  try {
    const opened = await openModel(options.project, database.pool, env);
    const inconsistencies = [...opened.unknownKeys, ...opened.inconsistencies];
    if (inconsistencies.length > 0 && options.strict !== false) throw new InconsistentMetadataError(inconsistencies);
    for (const inconsistency of inconsistencies) observe({ kind: 'inconsistency', inconsistency });
    const triggers =
      options.triggers === false
        ? undefined
        : await startTriggers({
            model: opened.model,
            database: polling.pool,
            cronMilliseconds: 10_000,
            oneOff: options.oneOffEvents === true ? webhookResolver(env) : undefined,
            eventMilliseconds: Number(env['HASURA_GRAPHQL_EVENTS_FETCH_INTERVAL'] ?? 1_000),
            onFault: (error) => observe({ kind: 'fault', error }),
          });
    const { actions } = opened.model;
    if (actions.some(({ mode }) => mode === 'asynchronous')) await prepareActionLog(polling.pool);
    const stopActions =
      options.triggers === false
        ? undefined
        : startAsyncActions({
            actions,
            database: polling.pool,
            milliseconds: Number(env['HASURA_GRAPHQL_ASYNC_ACTIONS_FETCH_INTERVAL'] ?? 1_000),
            version,
            onFault: (error) => observe({ kind: 'fault', error }),
          });
    return assemble(opened.model, inconsistencies, triggers, stopActions);
  } catch (error) {
    await Promise.all([database.close(), polling.close()]);
    throw error;
  }

  function assemble(
    model: Model,
    inconsistencies: readonly Inconsistency[],
    triggers: RunningTriggers | undefined,
    stopActions: (() => Promise<void>) | undefined,
  ): Engine {
    const schemas = new Map<string, RoleSchema>();
    const roleSchema = (role: string, { backend = false }: { backend?: boolean } = {}): RoleSchema => {
      const known = model.roles.has(role) || role === 'admin' ? role : unknownRole;
      const key = `${backend} ${known}`;
      let schema = schemas.get(key);
      if (schema === undefined) {
        schema = buildRoleSchema(model, known, { backend });
        schemas.set(key, schema);
      }
      return schema;
    };
    const printing = { stringifyNumericTypes: model.stringifyNumericTypes };
    const cache = new PlanCache();
    const requests = new WeakMap<Binding, ActionRequest>();
    const readRelated = createRelatedReader(database, printing);
    const showResult = createResultView(readRelated);
    const runtime: Runtime = {
      database,
      options: printing,
      introspect: (root, binding) => {
        const schema = roleSchema(binding.session.role, binding.session);
        return executeIntrospection(schema, root.document, binding.variables, undefined)[root.key];
      },
      showResult,
      runAction: createActionRunner({
        version,
        readRelated,
        enqueue: ({ name, forwardClientHeaders, ignoredClientHeaders }, input, sessionVariables, headers) =>
          keepAction(database.pool, {
            name,
            input,
            sessionVariables,
            headers: forwardClientHeaders ? forwardedHeaders(headers, ignoredClientHeaders) : {},
          }),
        requestOf: (binding) => {
          const request = requests.get(binding);
          if (request === undefined) throw new Error('an action runs for a request');
          return request;
        },
      }),
    };
    const planFor =
      (schema: RoleSchema, variables: JsonObject) =>
      (operation: ReturnType<typeof parseOperation>, uses: VariableUses) =>
        compilePlan(planOperation({ schema, tables: model.tables, operation, variables, uses, ...printing }), printing);

    const allowList = createAllowList(model.allowedOperations, env['HASURA_GRAPHQL_ENABLE_ALLOWLIST'] === 'true');
    const prepare = (request: GraphQLRequest, session: Session, headers: HeaderMap) => {
      const schema = roleSchema(session.role, session);
      const { query, operationName, variables } = request;
      allowList.require(query, session.isAdmin);
      const compiled = cache.get(schema, query, operationName, variables, planFor(schema, variables));
      const binding: Binding = { session, variables, slots: compiled.plan.slots };
      const cookies: string[] = [];
      requests.set(binding, { headers, query, addCookie: (cookie) => cookies.push(cookie) });
      return { compiled, binding, cookies };
    };

    const execute: ExecuteRequest = async (request, session, headers) => {
      const { compiled, binding, cookies } = prepare(request, session, headers);
      if (compiled.plan.operation === 'subscription') {
        throw new EngineError(
          'unexpected-payload',
          'subscriptions are not supported over HTTP, use websockets instead',
        );
      }
      return { data: await runOperation(runtime, compiled, binding), cookies };
    };

    const devMode = env['HASURA_GRAPHQL_DEV_MODE'] === 'true';
    const adminInternal = env['HASURA_GRAPHQL_ADMIN_INTERNAL_ERRORS'] !== 'false';
    const showInternal = (isAdmin: boolean) => devMode || (isAdmin && adminInternal);
    const onFault = (error: unknown) => observe({ kind: 'fault', error });
    const routes: Route[] = [
      graphqlRoute({ execute, authenticate, showInternal, onFault }),
      restRoute(model.restEndpoints, execute),
      healthRoute({
        isConsistent: () => inconsistencies.length === 0,
        ping: () =>
          database.run({ text: 'SELECT 1', values: [] }).then(
            () => true,
            () => false,
          ),
      }),
      versionRoute(version),
    ];
    const router = createRouter({
      routes,
      authenticate,
      corsDomain: env['HASURA_GRAPHQL_CORS_DOMAIN'],
      showInternal,
      onFault,
    });

    const subscriptions = createSubscriptions({
      database: polling,
      printing,
      showResult,
      refetchMilliseconds: Number(env['HASURA_GRAPHQL_LIVE_QUERIES_MULTIPLEXED_REFETCH_INTERVAL'] ?? 1_000),
      batchSize: Number(env['HASURA_GRAPHQL_LIVE_QUERIES_MULTIPLEXED_BATCH_SIZE'] ?? 100),
      onFault,
    });
    const sockets = createSocketServer({
      authenticate,
      showInternal,
      onFault,
      isAllowedOrigin: createOriginCheck(env['HASURA_GRAPHQL_CORS_DOMAIN']),
      keepAliveMilliseconds: Number(env['HASURA_GRAPHQL_WEBSOCKET_KEEPALIVE'] ?? 5) * 1_000,
      initMilliseconds: Number(env['HASURA_GRAPHQL_WEBSOCKET_CONNECTION_INIT_TIMEOUT'] ?? 3) * 1_000,
      start: (request, session, headers, subscriber) => {
        const { compiled, binding } = prepare(request, session, headers);
        return compiled.plan.operation === 'subscription'
          ? { kind: 'subscription', subscription: subscriptions.start(compiled, binding, subscriber) }
          : { kind: 'answer', run: () => runOperation(runtime, compiled, binding) };
      },
    });

    let closing: Promise<void> | undefined;
    return {
      model,
      inconsistencies,
      roleSchema,
      async handle(request, response) {
        const url = request.url ?? '/';
        if (!router.owns(url)) return false;
        writeAnswer(response, await answerIncoming(request, url));
        return true;
      },
      handleUpgrade: (request, socket, head) => sockets.handleUpgrade(request, socket, head),
      socketCounts: () => ({ ...sockets.counts(), ...subscriptions.counts() }),
      restartSockets: () => sockets.restart(),
      async request({ method, url, headers, body }) {
        const answer = await router.answer({ method, url, headers: lowerCaseNames(headers), body: body ?? '' });
        return { ...answer, headers: flatHeaders(answer.headers) };
      },
      explain({ query, role, operationName, variables = {}, backend = false }) {
        const schema = roleSchema(role, { backend });
        const { plan, roots } = planFor(schema, variables)(parseOperation(query, operationName), new VariableUses());
        return {
          plan,
          roots: roots.flatMap((root) =>
            statementsOf(root).map(({ text, values }) => ({ key: root.root.key, sql: text, values })),
          ),
        };
      },
      fireCron: async (name) => {
        if (triggers === undefined) throw new Error('this engine delivers no triggers');
        await triggers.fireCron(name);
      },
      close: () => (closing ??= close()),
    };

    async function close(): Promise<void> {
      await sockets.close();
      subscriptions.close();
      await triggers?.stop();
      await stopActions?.();
      await Promise.all([database.close(), polling.close()]);
    }

    async function answerIncoming(request: IncomingMessage, url: string): Promise<HttpAnswer> {
      const headers = incomingHeaders(request);
      let body: string;
      try {
        body = await readBody(request);
      } catch (error) {
        const refused = toEngineError(error);
        return {
          status: refused.status,
          headers: { connection: 'close' },
          body: plainErrorText(refused, { showInternal: false }),
        };
      }
      return router.answer({ method: request.method ?? 'GET', url, headers, body });
    }
  }
}

/** Roles that nothing names share one empty schema. */
const unknownRole = '';

function incomingHeaders(request: IncomingMessage): Record<string, string | undefined> {
  const headers: Record<string, string | undefined> = {};
  for (const name in request.headers) {
    const value = request.headers[name];
    headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return headers;
}

function lowerCaseNames(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function flatHeaders(headers: HttpAnswer['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, typeof value === 'string' ? value : value.join(', ')]),
  );
}
