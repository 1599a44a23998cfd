/** Turns request headers into a session, or refuses. */
import { createHash, timingSafeEqual } from 'node:crypto';
import { EngineError } from '../errors.ts';
import { usesBackendPermissions } from './backend-header.ts';
import { readClaims } from './claims.ts';
import { isRecord, parseJwtConfig, type JwtConfig } from './jwt-config.ts';
import type { HeaderMap, Session } from './session.ts';
import { createTokenVerifier, type VerifyToken } from './verify-token.ts';

/** Header names are in lower case. */
export type Authenticate = (headers: HeaderMap) => Promise<Session>;

export interface AuthenticationSettings {
  readonly adminSecret: string | undefined;
  readonly jwtSecret: string | undefined;
  readonly unauthorizedRole: string | undefined;
}

const secretHeaders = ['x-hasura-admin-secret', 'x-hasura-access-key'];

/** Throws at once on settings that cannot work. The rules and words are those of the genuine engine. */
export function createAuthenticator(settings: AuthenticationSettings): Authenticate {
  const { adminSecret, unauthorizedRole } = settings;
  if (adminSecret === undefined) {
    if (settings.jwtSecret !== undefined) {
      throw new Error('HASURA_GRAPHQL_JWT_SECRET requires HASURA_GRAPHQL_ADMIN_SECRET');
    }
    return (headers) => Promise.resolve(trusted(headers));
  }
  const adminDigest = digestOf(adminSecret);
  const jwt = settings.jwtSecret === undefined ? undefined : parseJwtConfig(settings.jwtSecret);
  const verify = jwt === undefined ? undefined : createTokenVerifier(jwt);

  return async function authenticate(headers) {
    const secret = headers['x-hasura-admin-secret'] ?? headers['x-hasura-access-key'];
    if (secret !== undefined) {
      if (!isSecret(secret, adminDigest)) {
        throw denied('invalid "x-hasura-admin-secret"/"x-hasura-access-key"');
      }
      return trusted(headers);
    }
    if (jwt !== undefined && verify !== undefined) {
      const token = findToken(headers, jwt);
      if (token !== undefined) return sessionOfToken(token, headers, jwt, verify);
      if (unauthorizedRole === undefined) {
        throw new EngineError(
          'invalid-headers',
          "Missing 'Authorization' or 'Cookie' header in JWT authentication mode",
        );
      }
    }
    if (unauthorizedRole !== undefined) return anonymous(headers, unauthorizedRole);
    throw denied('"x-hasura-admin-secret"/"x-hasura-access-key" required, but not found');
  };
}

function trusted(headers: HeaderMap): Session {
  const variables = headerVariables(headers);
  const role = variables.get('x-hasura-role') ?? 'admin';
  variables.set('x-hasura-role', role);
  return { role, variables, isAdmin: role === 'admin', backend: usesBackendPermissions(headers) };
}

function anonymous(headers: HeaderMap, role: string): Session {
  const variables = headerVariables(headers);
  variables.set('x-hasura-role', role);
  return { role, variables, isAdmin: role === 'admin', backend: false };
}

function headerVariables(headers: HeaderMap): Map<string, string> {
  const variables = new Map<string, string>();
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || !name.startsWith('x-hasura-')) continue;
    if (secretHeaders.includes(name) || name === 'x-hasura-use-backend-only-permissions') continue;
    variables.set(name, value);
  }
  return variables;
}

/** Absent token: undefined. A header that is there but malformed is refused: no silent fall to the anonymous role. */
function findToken(headers: HeaderMap, config: JwtConfig): string | undefined {
  const { header } = config;
  if (header.type === 'CustomHeader') return headers[header.name.toLowerCase()];
  if (header.type === 'Cookie') return cookie(headers['cookie'], header.name);
  const value = headers['authorization'];
  if (value === undefined) return undefined;
  const [scheme, token, ...rest] = value.trim().split(/\s+/);
  if (scheme !== 'Bearer' || token === undefined || rest.length > 0) {
    throw new EngineError('invalid-headers', 'Malformed Authorization header');
  }
  return token;
}

function cookie(header: string | undefined, name: string): string | undefined {
  for (const pair of header?.split(';') ?? []) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return undefined;
}

async function sessionOfToken(
  token: string,
  headers: HeaderMap,
  config: JwtConfig,
  verify: VerifyToken,
): Promise<Session> {
  const payload = await verify(token);
  const claims = readClaims(isRecord(payload) ? payload : {}, config);
  const role = headers['x-hasura-role'] ?? claims.defaultRole;
  if (!claims.allowedRoles.includes(role)) throw denied('Your requested role is not in allowed roles');
  const variables = new Map(claims.variables);
  variables.set('x-hasura-role', role);
  return { role, variables, isAdmin: role === 'admin', backend: false, expiresAt: payload.exp };
}

/** Compared by digest, so that neither the length nor the first wrong character shows in the time taken. */
function isSecret(given: string, expectedDigest: Buffer): boolean {
  return timingSafeEqual(digestOf(given), expectedDigest);
}

function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function denied(message: string): EngineError {
  return new EngineError('access-denied', message, { status: 401 });
}
