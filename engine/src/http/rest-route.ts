/** `/api/rest/…`: saved operations behind paths; the answer is the bare data, errors keep their status. */
import { Kind, parse, type TypeNode } from 'graphql';
import { EngineError } from '../errors.ts';
import type { RestEndpoint } from '../model/model.ts';
import { jsonAnswer, type HttpRequest } from './answer.ts';
import { parseJson } from './graphql-request.ts';
import type { ExecuteRequest } from './graphql-route.ts';
import type { Route } from './route.ts';
import { pathOf } from './router.ts';

const prefix = '/api/rest/';

export function restRoute(endpoints: readonly RestEndpoint[], execute: ExecuteRequest): Route {
  const compiled = endpoints.map(compileEndpoint);
  return {
    methods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    matches: (path) => path.startsWith(prefix),
    isPublic: false,
    answer: async (request, session) => {
      const path = pathOf(request.url).slice(prefix.length);
      const onPath = compiled.flatMap((endpoint) => {
        const found = matchPath(endpoint.segments, path.split('/'));
        return found ? [{ endpoint, found }] : [];
      });
      if (onPath.length === 0) throw new EngineError('not-found', 'Endpoint not found', { status: 404 });
      const matching = onPath.find(({ endpoint }) => endpoint.methods.includes(request.method));
      if (matching === undefined) {
        const allowed = [...new Set(onPath.flatMap(({ endpoint }) => endpoint.methods))].sort().join(', ');
        throw new EngineError('method-not-allowed', `Allowed methods: ${allowed}`, { status: 405 });
      }
      if (session === undefined) throw new Error('endpoints are answered to authenticated sessions');
      const { endpoint, found } = matching;
      const variables = variablesOf(endpoint, found, request);
      const { data, cookies } = await execute(
        { query: endpoint.query, operationName: undefined, variables },
        session,
        request.headers,
      );
      return jsonAnswer(200, data, {
        ...(cookies.length > 0 ? { 'set-cookie': cookies } : {}),
        ...(endpoint.maxAge === undefined ? {} : { 'cache-control': `max-age=${endpoint.maxAge}` }),
      });
    },
  };
}

interface CompiledEndpoint {
  readonly segments: readonly string[];
  readonly methods: readonly string[];
  readonly query: string;
  /** Named type of each variable, and whether it is a list. */
  readonly variables: ReadonlyMap<string, { readonly type: string; readonly isList: boolean }>;
  /** Seconds, from the directive `@cached`. */
  readonly maxAge: number | undefined;
}

/** The model has made sure that the query holds exactly one operation. */
function compileEndpoint({ url, methods, query }: RestEndpoint): CompiledEndpoint {
  const operation = parse(query).definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const variables = new Map(
    (operation?.variableDefinitions ?? []).map(({ variable, type }) => [variable.name.value, namedTypeOf(type)]),
  );
  const cached = operation?.directives?.find((directive) => directive.name.value === 'cached');
  const ttl = cached?.arguments?.find((argument) => argument.name.value === 'ttl')?.value;
  const maxAge = cached && (ttl?.kind === Kind.INT ? Number(ttl.value) : 60);
  return { segments: url.split('/'), methods, query, variables, maxAge };
}

function namedTypeOf(node: TypeNode): { readonly type: string; readonly isList: boolean } {
  if (node.kind === Kind.NAMED_TYPE) return { type: node.name.value, isList: false };
  return { type: namedTypeOf(node.type).type, isList: node.kind === Kind.LIST_TYPE || namedTypeOf(node.type).isList };
}

/** Values of the path's parameters, or undefined when the path does not fit. */
function matchPath(segments: readonly string[], path: readonly string[]): ReadonlyMap<string, string> | undefined {
  if (segments.length !== path.length) return undefined;
  const values = new Map<string, string>();
  for (const [index, segment] of segments.entries()) {
    const given = path[index] ?? '';
    if (segment.startsWith(':')) values.set(segment.slice(1), decoded(given));
    else if (segment !== decoded(given)) return undefined;
  }
  return values;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new EngineError('bad-request', 'the path is not a valid URL');
  }
}

/** From the path, then the query string, then the body, the later ones winning. */
function variablesOf(
  endpoint: CompiledEndpoint,
  path: ReadonlyMap<string, string>,
  request: HttpRequest,
): Record<string, unknown> {
  const at = request.url.indexOf('?');
  const search = new URLSearchParams(at < 0 ? '' : request.url.slice(at + 1));
  const variables: Record<string, unknown> = {};
  for (const [name, text] of [...path, ...search]) {
    const declared = endpoint.variables.get(name);
    if (declared?.isList === true)
      throw new EngineError('bad-request', `the list "${name}" can be given in a JSON body only`);
    variables[name] = declared === undefined ? text : scalarFrom(text, declared.type);
  }
  Object.assign(variables, bodyOf(request));
  const unexpected = Object.keys(variables).filter((name) => !endpoint.variables.has(name));
  if (unexpected.length > 0) {
    throw new EngineError('bad-request', `unexpected variables in variableValues: ${unexpected.sort().join(', ')}`);
  }
  return variables;
}

function bodyOf(request: HttpRequest): object {
  if (request.body.trim() === '') return {};
  const body = parseJson(request.body);
  if (body === null) return {};
  if (typeof body !== 'object' || Array.isArray(body))
    throw new EngineError('bad-request', 'the body must be a JSON object');
  return body;
}

const jsonScalars = new Set(['Int', 'Float', 'Boolean', 'bigint', 'smallint', 'numeric', 'float8', 'json', 'jsonb']);

/** Text of a URL as a value of the variable's type; what is not JSON stays text, and is refused where it is used. */
function scalarFrom(text: string, type: string): unknown {
  if (!jsonScalars.has(type)) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
