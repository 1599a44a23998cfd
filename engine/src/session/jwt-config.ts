/** Reads `HASURA_GRAPHQL_JWT_SECRET`: how tokens are found, verified and turned into claims. */
import { createSecretKey, createPublicKey, type KeyObject } from 'node:crypto';

export interface JwtConfig {
  readonly key:
    | { readonly kind: 'fixed'; readonly key: KeyObject; readonly algorithm: string }
    | { readonly kind: 'jwks'; readonly url: URL };
  readonly audience: readonly string[] | undefined;
  readonly issuer: string | undefined;
  readonly skewSeconds: number;
  readonly header:
    { readonly type: 'Authorization' } | { readonly type: 'Cookie' | 'CustomHeader'; readonly name: string };
  readonly namespace:
    { readonly kind: 'key'; readonly name: string } | { readonly kind: 'path'; readonly path: string };
  readonly stringified: boolean;
  /** `claims_map`: claim name in lower case → JSON path or literal. */
  readonly map: ReadonlyMap<string, ClaimSource> | undefined;
}

export type ClaimSource =
  | { readonly kind: 'path'; readonly path: string; readonly otherwise: unknown }
  | { readonly kind: 'literal'; readonly value: unknown };

const minimumSecretBytes: Record<string, number> = { HS256: 32, HS384: 48, HS512: 64 };

/** Throws an `Error` that names the faulty key of the setting, never its value. */
export function parseJwtConfig(text: string): JwtConfig {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new Error('HASURA_GRAPHQL_JWT_SECRET is not valid JSON');
  }
  if (!isRecord(parsed)) throw new Error('HASURA_GRAPHQL_JWT_SECRET must be a JSON object');
  const header = isRecord(parsed['header']) ? parsed['header'] : undefined;
  return {
    key: parseKey(parsed),
    audience: parseAudience(parsed['audience']),
    issuer: typeof parsed['issuer'] === 'string' ? parsed['issuer'] : undefined,
    skewSeconds: typeof parsed['allowed_skew'] === 'number' ? parsed['allowed_skew'] : 0,
    header: parseHeader(header),
    namespace:
      typeof parsed['claims_namespace_path'] === 'string'
        ? { kind: 'path', path: parsed['claims_namespace_path'] }
        : {
            kind: 'key',
            name:
              typeof parsed['claims_namespace'] === 'string'
                ? parsed['claims_namespace']
                : 'https://hasura.io/jwt/claims',
          },
    stringified: parsed['claims_format'] === 'stringified_json',
    map: isRecord(parsed['claims_map']) ? parseClaimsMap(parsed['claims_map']) : undefined,
  };
}

function parseKey(secret: Record<string, unknown>): JwtConfig['key'] {
  const url = secret['jwk_url'];
  if (typeof url === 'string') {
    if (!URL.canParse(url)) throw new Error('HASURA_GRAPHQL_JWT_SECRET: jwk_url is not a URL');
    return { kind: 'jwks', url: new URL(url) };
  }
  const algorithm = secret['type'];
  const key = secret['key'];
  if (typeof algorithm !== 'string' || typeof key !== 'string') {
    throw new Error('HASURA_GRAPHQL_JWT_SECRET needs type and key, or jwk_url');
  }
  const minimum = minimumSecretBytes[algorithm];
  if (minimum !== undefined) {
    const bytes = Buffer.from(key, 'utf8');
    if (bytes.length < minimum)
      throw new Error(`HASURA_GRAPHQL_JWT_SECRET: the key of ${algorithm} needs ${minimum} bytes`);
    return { kind: 'fixed', key: createSecretKey(bytes), algorithm };
  }
  const known = new Set(['RS256', 'RS384', 'RS512', 'ES256', 'ES384', 'ES512', 'Ed25519']);
  if (!known.has(algorithm)) throw new Error('HASURA_GRAPHQL_JWT_SECRET: unknown type');
  return { kind: 'fixed', key: createPublicKey(key), algorithm: algorithm === 'Ed25519' ? 'EdDSA' : algorithm };
}

function parseAudience(value: unknown): readonly string[] | undefined {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined;
}

function parseHeader(header: Record<string, unknown> | undefined): JwtConfig['header'] {
  const type = header?.['type'];
  const name = header?.['name'];
  if ((type === 'Cookie' || type === 'CustomHeader') && typeof name === 'string') return { type, name: name };
  return { type: 'Authorization' };
}

function parseClaimsMap(map: Record<string, unknown>): ReadonlyMap<string, ClaimSource> {
  return new Map(
    Object.entries(map).map(([name, source]): [string, ClaimSource] => [
      name.toLowerCase(),
      isRecord(source) && typeof source['path'] === 'string'
        ? { kind: 'path', path: source['path'], otherwise: source['default'] }
        : { kind: 'literal', value: source },
    ]),
  );
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
