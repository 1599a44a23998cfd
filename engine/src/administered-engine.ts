/** An engine whose metadata can be changed while it runs: the routes `/v1/metadata`, `/v1/query` and `/v2/query` around an engine. */
import pg from 'pg';
import { createEngine, type Engine, type EngineOptions } from './engine.ts';
import { EngineError, type Inconsistency } from './errors.ts';
import { writeAnswer, jsonAnswer, type HttpAnswer, type HttpRequest } from './http/answer.ts';
import { plainErrorText, toEngineError } from './http/error-answer.ts';
import {
  inconsistentObject,
  runOperation,
  type InsertArguments,
  type MetadataState,
  type Operation,
  type SqlResult,
} from './http/metadata-api.ts';
import { readBody } from './http/read-body.ts';
import { pathOf } from './http/router.ts';
import { editMetadata } from './metadata/edit/edit-metadata.ts';
import { loadProject } from './metadata/load-project.ts';
import { MetadataError } from './metadata/metadata-error.ts';
import type { Metadata } from './metadata/metadata.ts';
import { prepareState, readCatalogState, writeCatalogState } from './migrate/state.ts';
import { describeInconsistency, openModel } from './open-model.ts';
import { prepareScheduledEvents } from './triggers/trigger-tables.ts';
import { createAuthenticator } from './session/authenticate.ts';
import { qualify } from './shared/qualified-name.ts';
import { ownsSocketPath } from './subscriptions/socket-server.ts';

const adminPaths = new Set(['/v1/metadata', '/v1/query', '/v2/query']);

/** Same options as an engine; never strict, since metadata may come before the tables that it is about. */
export async function createAdministeredEngine(options: EngineOptions): Promise<Engine> {
  const { env } = options;
  let metadata: Metadata = typeof options.project === 'string' ? await loadProject(options.project) : options.project;
  let version = 1;
  const pool = new pg.Pool({ connectionString: options.databaseUrl, max: 2 });
  pool.on('error', (error) => options.observe?.({ kind: 'connection-lost', error }));
  let engine: Engine;
  try {
    await prepareScheduledEvents(pool);
    engine = await open();
  } catch (error) {
    await pool.end();
    throw error;
  }
  /** Set by edits and SQL: the engine is rebuilt when data is next asked for, not after each of a hundred edits. */
  let isStale = false;
  let known: readonly Inconsistency[] | undefined;
  const authenticate = createAuthenticator({
    adminSecret: env['HASURA_GRAPHQL_ADMIN_SECRET'],
    jwtSecret: env['HASURA_GRAPHQL_JWT_SECRET'],
    unauthorizedRole: env['HASURA_GRAPHQL_UNAUTHORIZED_ROLE'],
  });

  function open(): Promise<Engine> {
    return createEngine({ oneOffEvents: true, ...options, project: metadata, strict: false });
  }

  let renewal: Promise<Engine> | undefined;

  async function current(): Promise<Engine> {
    if (renewal !== undefined) return renewal;
    if (!isStale) return engine;
    renewal = renew();
    try {
      return await renewal;
    } finally {
      renewal = undefined;
    }
  }

  async function renew(): Promise<Engine> {
    isStale = false;
    const former = engine;
    try {
      engine = await open();
    } catch (error) {
      isStale = true;
      throw error;
    }
    await former.close();
    return engine;
  }

  async function inconsistenciesOf(document: Metadata): Promise<readonly Inconsistency[]> {
    try {
      return (await openModel(document, pool, env)).inconsistencies;
    } catch (error) {
      // What has another form than metadata is a bad request, and is not kept.
      if (!(error instanceof MetadataError)) throw error;
      throw new EngineError('parse-failed', error.message, { path: '$.args' });
    }
  }

  function changed(): void {
    isStale = true;
    known = undefined;
  }

  const state: MetadataState = {
    metadata: () => metadata,
    version: () => version,
    inconsistencies: async () => (known ??= await inconsistenciesOf(metadata)),
    async edit(operation: Operation) {
      const edited = editMetadata(metadata, operation);
      if (operation.type === 'clear_metadata') {
        known = undefined;
      } else if (operation.type === 'replace_metadata') {
        known = await inconsistenciesOf(edited);
        if (!allowsInconsistent(operation)) refuseAny(known);
      } else {
        known ??= await inconsistenciesOf(metadata);
        const after = await inconsistenciesOf(edited);
        refuseNew(known, after, operation);
        known = after;
      }
      metadata = edited;
      version += 1;
      isStale = true;
    },
    reload: () => {
      changed();
      return Promise.resolve();
    },
    async runSql(sql, readOnly) {
      const result = await inTransaction(pool, readOnly, sql);
      changed();
      return result;
    },
    insert: (args) => insertRows(pool, args),
    database: pool,
    restore(former) {
      if (metadata === former) return;
      metadata = former;
      changed();
    },
    readCatalog: () => withCatalog(pool, readCatalogState),
    writeCatalog: (kind, given) => withCatalog(pool, (client) => writeCatalogState(client, kind, given)),
  };

  async function administer(request: HttpRequest): Promise<HttpAnswer> {
    try {
      const session = await authenticate(request.headers);
      if (!session.isAdmin)
        throw new EngineError('access-denied', 'restricted access : admin only', { path: '$.args' });
      return jsonAnswer(200, JSON.stringify(await runOperation(parseOperation(request.body), state)));
    } catch (error) {
      if (!(error instanceof EngineError)) options.observe?.({ kind: 'fault', error });
      const refused = toEngineError(error);
      return jsonAnswer(refused.status, plainErrorText(refused, { showInternal: true }));
    } finally {
      // Clients of sockets connect again: what they may see, and how it is read, may be another.
      if (isStale) engine.restartSockets();
    }
  }

  return {
    get model() {
      return engine.model;
    },
    get inconsistencies() {
      return engine.inconsistencies;
    },
    roleSchema: (role, options) => engine.roleSchema(role, options),
    explain: (input) => engine.explain(input),
    socketCounts: () => engine.socketCounts(),
    restartSockets: () => engine.restartSockets(),
    handleUpgrade(request, socket, head) {
      if (!ownsSocketPath(request.url)) return false;
      const drop = () => socket.destroy();
      socket.once('error', drop);
      current().then(
        (ready) => {
          socket.off('error', drop);
          ready.handleUpgrade(request, socket, head);
        },
        (error: unknown) => {
          options.observe?.({ kind: 'fault', error });
          drop();
        },
      );
      return true;
    },
    async handle(request, response) {
      if (!adminPaths.has(pathOf(request.url ?? '/')) || request.method !== 'POST')
        return (await current()).handle(request, response);
      const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
      writeAnswer(
        response,
        await administer({ method: 'POST', url: request.url ?? '/', headers, body: await readBody(request) }),
      );
      return true;
    },
    async request(input) {
      if (!adminPaths.has(pathOf(input.url))) return (await current()).request(input);
      const headers = Object.fromEntries(
        Object.entries(input.headers).map(([name, value]) => [name.toLowerCase(), value]),
      );
      const { status, body } = await administer({
        method: input.method,
        url: input.url,
        headers,
        body: input.body ?? '',
      });
      return { status, body, headers: { 'content-type': 'application/json; charset=utf-8' } };
    },
    fireCron: async (name) => (await current()).fireCron(name),
    async close() {
      await Promise.all([pool.end(), engine.close()]);
    },
  };
}

function parseOperation(body: string): Operation {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    throw new EngineError('invalid-json', 'Error in $: not enough input');
  }
  if (typeof json !== 'object' || json === null || !('type' in json) || typeof json.type !== 'string') {
    throw new EngineError('parse-failed', 'key "type" not found');
  }
  return { args: {}, ...json, type: json.type };
}

async function withCatalog<T>(pool: pg.Pool, use: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await prepareState(client);
    return await use(client);
  } finally {
    client.release();
  }
}

/** A whole document may come before the tables that it is about, when whoever sends it says so. */
function allowsInconsistent({ args }: Operation): boolean {
  return (args as { readonly allow_inconsistent_metadata?: unknown }).allow_inconsistent_metadata === true;
}

function refuseAny(found: readonly Inconsistency[]): void {
  if (found.length === 0) return;
  throw new EngineError('unexpected', 'cannot continue due to inconsistent metadata', {
    path: '$.args',
    internal: found.map(inconsistentObject),
  });
}

/** Throws when the edit leaves something inconsistent that was not so before. */
function refuseNew(before: readonly Inconsistency[], after: readonly Inconsistency[], operation: Operation): void {
  const old = new Set(before.map(describeInconsistency));
  // An inherited role that its parents disagree on is told, never refused.
  const fresh = after.filter((each) => each.entity === undefined && !old.has(describeInconsistency(each)));
  const [first] = fresh;
  if (!first) return;
  const internal = fresh.map(inconsistentObject);
  const isOneReason = fresh.every((each) => each.reason === first.reason);
  if (!isOneReason || operation.type.includes('untrack') || operation.type.includes('drop')) {
    throw new EngineError('unexpected', 'cannot continue due to newly found inconsistent metadata', {
      path: '$.args',
      status: 500,
      internal,
    });
  }
  const prefix = first.kind === 'rest_endpoint' ? '' : 'Inconsistent object: ';
  throw new EngineError('invalid-configuration', `${prefix}${first.reason}`, { path: '$.args', internal });
}

const asText = { getTypeParser: () => (text: string) => text } as pg.CustomTypesConfig;

async function inTransaction(pool: pg.Pool, readOnly: boolean, sql: string): Promise<SqlResult> {
  const client = await pool.connect();
  try {
    await client.query(readOnly ? 'begin read only' : 'begin');
    const config: pg.QueryArrayConfig = { text: sql, rowMode: 'array', types: asText };
    const answer: unknown = await client.query(config);
    await client.query('commit');
    const last = (Array.isArray(answer) ? answer.at(-1) : answer) as pg.QueryArrayResult<(string | null)[]>;
    const isRows = last.fields.length > 0;
    return { columns: isRows ? last.fields.map((field) => field.name) : undefined, rows: isRows ? last.rows : [] };
  } catch (error) {
    await client.query('rollback');
    if (!(error instanceof pg.DatabaseError)) throw error;
    throw new EngineError('postgres-error', 'query execution failed', {
      path: '$.args',
      internal: {
        statement: sql,
        prepared: false,
        arguments: [],
        error: {
          exec_status: 'FatalError',
          hint: error.hint ?? null,
          message: error.message,
          status_code: error.code,
          description: error.detail ?? null,
        },
      },
    });
  } finally {
    client.release();
  }
}

/** The old data operation that fixtures use. */
async function insertRows(pool: pg.Pool, { table, objects }: InsertArguments): Promise<number> {
  const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
  const { schema, name } = qualify(table);
  let count = 0;
  for (const object of objects) {
    const columns = Object.keys(object);
    const values = Object.values(object).map((value) =>
      typeof value === 'object' && value !== null ? JSON.stringify(value) : value,
    );
    const slots = columns.map((_, index) => `$${index + 1}`).join(', ');
    await pool.query(
      `insert into ${quoted(schema)}.${quoted(name)} (${columns.map(quoted).join(', ')}) values (${slots})`,
      values,
    );
    count += 1;
  }
  return count;
}
