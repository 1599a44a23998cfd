/** From a verified token's payload to session variables. */
import { EngineError } from '../errors.ts';
import { isRecord, type JwtConfig } from './jwt-config.ts';
import { valueAtPath } from './json-path.ts';

export interface Claims {
  readonly allowedRoles: readonly string[];
  readonly defaultRole: string;
  readonly variables: ReadonlyMap<string, string>;
}

/** Throws `jwt-invalid-claims` or `jwt-missing-role-claims` in the genuine engine's words. */
export function readClaims(payload: Record<string, unknown>, config: JwtConfig): Claims {
  const claims = config.map === undefined ? namespacedClaims(payload, config) : mappedClaims(payload, config.map);
  const allowed = claims.get('x-hasura-allowed-roles');
  if (allowed === undefined) throw missing('x-hasura-allowed-roles');
  if (!Array.isArray(allowed) || !allowed.every((role) => typeof role === 'string')) {
    throw invalid('invalid x-hasura-allowed-roles; should be a list of roles');
  }
  const defaultRole = claims.get('x-hasura-default-role');
  if (defaultRole === undefined) throw missing('x-hasura-default-role');
  if (typeof defaultRole !== 'string') throw invalid('invalid x-hasura-default-role; should be a role');
  const variables = new Map<string, string>();
  for (const [name, value] of claims) {
    if (name === 'x-hasura-allowed-roles' || name === 'x-hasura-default-role') continue;
    if (typeof value !== 'string') throw invalid(`x-hasura-* claims: expected a string for the claim ${name}`);
    variables.set(name, value);
  }
  return { allowedRoles: allowed, defaultRole, variables };
}

function namespacedClaims(payload: Record<string, unknown>, config: JwtConfig): ReadonlyMap<string, unknown> {
  const { namespace } = config;
  const found = namespace.kind === 'key' ? payload[namespace.name] : valueAtPath(payload, namespace.path);
  if (found === undefined) {
    throw invalid(
      namespace.kind === 'key'
        ? `claims key: '${namespace.name}' not found`
        : `claims not found at claims_namespace_path: '${namespace.path}'`,
    );
  }
  const object = config.stringified ? parseStringified(found) : found;
  if (!isRecord(object)) throw invalid('expecting an object in claims_namespace');
  const claims = new Map<string, unknown>();
  for (const [name, value] of Object.entries(object)) {
    const lower = name.toLowerCase();
    if (lower.startsWith('x-hasura-')) claims.set(lower, value);
  }
  return claims;
}

function parseStringified(value: unknown): unknown {
  if (typeof value !== 'string') throw invalid('expecting stringified json in claims_namespace');
  try {
    return JSON.parse(value);
  } catch {
    throw invalid('expecting stringified json in claims_namespace');
  }
}

function mappedClaims(
  payload: Record<string, unknown>,
  map: NonNullable<JwtConfig['map']>,
): ReadonlyMap<string, unknown> {
  const claims = new Map<string, unknown>();
  for (const [name, source] of map) {
    const value = source.kind === 'literal' ? source.value : (valueAtPath(payload, source.path) ?? source.otherwise);
    if (value === undefined) throw invalid(`JWT claim from claims_map, ${name} not found`);
    claims.set(name, value);
  }
  return claims;
}

function invalid(message: string): EngineError {
  return new EngineError('jwt-invalid-claims', message);
}

function missing(claim: string): EngineError {
  return new EngineError('jwt-missing-role-claims', `JWT claim does not contain ${claim}`);
}
