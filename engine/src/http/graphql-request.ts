/** The body of a GraphQL request, read and checked. */
import { EngineError } from '../errors.ts';
import { LongNumber } from '../plan/input.ts';
import type { JsonObject } from '../plan/variables.ts';

export interface GraphQLRequest {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: JsonObject;
}

/** A batch answers each of its requests independently, in order. */
export type GraphQLBody = GraphQLRequest | readonly GraphQLRequest[];

/** Throws `invalid-json` or `parse-failed`. */
export function parseGraphQLBody(text: string): GraphQLBody {
  const json = parseJson(text);
  if (Array.isArray(json)) return json.map((item, index) => readRequest(item, `$[${index}]`));
  return readRequest(json, '$');
}

export function readRequest(json: unknown, path: string): GraphQLRequest {
  const whole = 'Hasura.GraphQL.Transport.HTTP.Protocol.GQLReq(GQLReq)';
  if (!isRecord(json)) throw badShape(whole, 'Object', json, path);
  const { query, operationName, variables, extensions } = json;
  if (isRecord(extensions) && extensions['persistedQuery'] !== undefined) {
    throw new EngineError('not-supported', 'Automatic Persisted Queries is not enabled', { path: '$' });
  }
  if (query === undefined) {
    throw new EngineError('parse-failed', `parsing ${whole} failed, key "query" not found`, { path });
  }
  if (typeof query !== 'string') throw badShape('Text', 'String', query, `${path}.query`);
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') {
    throw badShape('Text', 'String', operationName, `${path}.operationName`);
  }
  if (variables !== undefined && variables !== null && !isRecord(variables)) {
    throw badShape('HashMap', 'Object', variables, `${path}.variables`);
  }
  return { query, operationName: operationName ?? undefined, variables: variables ?? {} };
}

/** In the words of the genuine engine's JSON library. */
function badShape(what: string, expected: string, found: unknown, path: string): EngineError {
  const kinds = { string: 'String', number: 'Number', boolean: 'Boolean' } as Record<string, string>;
  const encountered = found === null ? 'Null' : Array.isArray(found) ? 'Array' : (kinds[typeof found] ?? 'Object');
  return new EngineError(
    'parse-failed',
    `parsing ${what} failed, expected ${expected}, but encountered ${encountered}`,
    { path },
  );
}

/** Numbers that a double cannot hold keep their digits, as they do in the genuine engine. Throws `invalid-json`. */
export function parseJson(text: string): unknown {
  let json: unknown;
  try {
    json = /\d{16}|\d\.\d{15}/.test(text)
      ? (JSON.parse(text, keepLongNumbers as never) as unknown)
      : (JSON.parse(text) as unknown);
  } catch {
    throw new EngineError('invalid-json', 'Error in $: not enough input', { path: '$' });
  }
  if (/\\u[dD][89a-fA-F]/.test(text)) refuseHalfCharacters(text);
  return json;
}

/** One half of a surrogate pair is no character: on its way to Postgres it would become another one. */
function refuseHalfCharacters(text: string): void {
  const texts = /"(?:[^"\\]|\\.)*"/g;
  for (const [each] of text.matchAll(texts)) {
    if (/\\u[dD]/.test(each) && !(JSON.parse(each) as string).isWellFormed()) {
      throw new EngineError('invalid-json', 'Error in $: invalid UTF-16 surrogate', { path: '$' });
    }
  }
}

/** `context.source` is the number as it was written. */
function keepLongNumbers(_key: string, value: unknown, context: { readonly source?: string }): unknown {
  if (typeof value !== 'number' || context.source === undefined) return value;
  return String(value) === context.source ? value : new LongNumber(context.source);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
