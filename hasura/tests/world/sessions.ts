/** Who asks: access tokens of the shape that the acts give, and requests to the data server with them. */
import { createHmac } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { allowedRolesClaim, claimsNamespace, defaultRoleClaim, tokenIssuer } from '@carnet/domain';
import { createEngine, type Engine } from '@carnet/engine';
import { idOf, type Territory } from './names.ts';

export const everyRole = [
  'anonymous',
  'partner',
  'beneficiary',
  'professional',
  'structure_admin',
  'orientation_manager',
  'territory_admin',
  'platform_admin',
] as const;
export type AnyRole = (typeof everyRole)[number];

export type Session = Readonly<Record<string, string>>;

const key = 'a key of the tests, of thirty-two bytes or more';
const adminSecret = 'the admin secret of the tests';
export const project = fileURLToPath(new URL('../..', import.meta.url));

export function startEngine(databaseUrl: string): Promise<Engine> {
  return createEngine({
    project,
    databaseUrl,
    poolSize: 2,
    env: {
      HASURA_GRAPHQL_DATABASE_URL: databaseUrl,
      HASURA_GRAPHQL_ADMIN_SECRET: adminSecret,
      HASURA_GRAPHQL_UNAUTHORIZED_ROLE: 'anonymous',
      HASURA_GRAPHQL_JWT_SECRET: JSON.stringify({ type: 'HS256', key, issuer: tokenIssuer, audience: tokenIssuer }),
      ACTIONS_URL: 'http://127.0.0.1:1/actions',
      ACTIONS_SECRET: 'unused',
    },
  });
}

/** The session of `name` (`pro`, `head`, …) of a territory, or of `national`, under its own grant; of the client `name` for a partner. */
export function sessionOf(role: AnyRole, name: string, territory: Territory = 'A'): Session {
  if (role === 'anonymous') return {};
  if (role === 'partner') {
    return {
      'x-hasura-role': role,
      'x-hasura-client-id': idOf('partner_client', `${territory}:${name}`),
      'x-hasura-territory-id': idOf('territory', territory),
    };
  }
  const full = name === 'national' ? name : `${territory}:${name}`;
  return {
    'x-hasura-role': role,
    'x-hasura-user-id': idOf('account', full),
    'x-hasura-grant-id': idOf('role_grant', full),
    ...(role === 'platform_admin' ? {} : { 'x-hasura-territory-id': idOf('territory', territory) }),
    ...(role === 'professional' || role === 'structure_admin'
      ? { 'x-hasura-structure-id': idOf('structure', `${territory}:${name === 'other' ? 's2' : 's1'}`) }
      : {}),
    ...(role === 'beneficiary' ? { 'x-hasura-beneficiary-id': idOf('beneficiary', `${territory}:followed`) } : {}),
  };
}

/** The person of territory A who plays each role in the tests. */
export const sessions: Readonly<Record<AnyRole, Session>> = {
  anonymous: sessionOf('anonymous', ''),
  partner: sessionOf('partner', 'agenda'),
  beneficiary: sessionOf('beneficiary', 'person'),
  professional: sessionOf('professional', 'pro'),
  structure_admin: sessionOf('structure_admin', 'head'),
  orientation_manager: sessionOf('orientation_manager', 'manager'),
  territory_admin: sessionOf('territory_admin', 'admin'),
  platform_admin: sessionOf('platform_admin', 'national'),
};

export interface Answer {
  // The shape of the data is the test's own business.
  readonly data: Record<string, any> | null; // eslint-disable-line @typescript-eslint/no-explicit-any
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** Sends an operation with the session's token; an empty session sends none. `headers` are what a forger would add. */
export async function ask(
  engine: Engine,
  session: Session,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const authorization: Record<string, string> =
    Object.keys(session).length === 0 ? {} : { authorization: `Bearer ${tokenOf(session)}` };
  const { body } = await engine.request({
    method: 'POST',
    url: '/v1/graphql',
    headers: { 'content-type': 'application/json', ...authorization, ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const answer = JSON.parse(body) as { data?: Answer['data']; errors?: Answer['errors'] };
  return { data: answer.data ?? null, errors: answer.errors ?? [] };
}

/** With every right, to look at what was written. */
export async function askAsAdmin(
  engine: Engine,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Answer> {
  return ask(engine, {}, query, variables, { 'x-hasura-admin-secret': adminSecret });
}

function tokenOf(session: Session): string {
  const role = session['x-hasura-role'];
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: tokenIssuer,
    aud: tokenIssuer,
    sub: session['x-hasura-user-id'],
    exp: now + 600,
    [claimsNamespace]: { ...session, [allowedRolesClaim]: [role], [defaultRoleClaim]: role },
  };
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(claims)}`;
  return `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`;
}
