/** Access tokens: a JWT for ten minutes that Hasura checks against our published keys. */
import { createPublicKey } from 'node:crypto';
import {
  allowedRolesClaim,
  claimsNamespace,
  defaultRoleClaim,
  sessionVariable,
  sessionVariablesOf,
  tokenIssuer,
  type Acting,
} from '@carnet/domain';
import { calculateJwkThumbprint, exportJWK, SignJWT, type JWK } from 'jose';
import type { Config } from '../config.ts';

const lifetimeSeconds = 10 * 60;

export interface AccessTokens {
  sign(acting: Acting, now: Date): Promise<{ access_token: string; expires_at: string }>;
  /** The key that signs and the former ones, public parts only. */
  readonly jwks: { readonly keys: readonly JWK[] };
}

/** A key's id is its thumbprint (RFC 7638), so that a rotation needs no names. */
export async function createAccessTokens(
  config: Pick<Config, 'jwtPrivateKey' | 'jwtPreviousPublicKeys'>,
): Promise<AccessTokens> {
  const current = await published(await exportJWK(createPublicKey(config.jwtPrivateKey)));
  const former = await Promise.all(config.jwtPreviousPublicKeys.map(published));
  return {
    jwks: { keys: [current, ...former.filter(({ kid }) => kid !== current.kid)] },
    sign: async (acting, now) => {
      const issued = Math.floor(now.getTime() / 1000);
      const expires = issued + lifetimeSeconds;
      const access_token = await new SignJWT({ [claimsNamespace]: claimsOf(acting) })
        .setProtectedHeader({ alg: 'ES256', kid: current.kid, typ: 'JWT' })
        .setSubject(acting.account_id)
        .setIssuer(tokenIssuer)
        .setAudience(tokenIssuer)
        .setIssuedAt(issued)
        .setExpirationTime(expires)
        .sign(config.jwtPrivateKey);
      return { access_token, expires_at: new Date(expires * 1000).toISOString() };
    },
  };
}

function claimsOf(acting: Acting): Record<string, string | string[]> {
  const { [sessionVariable.role]: _, ...variables } = sessionVariablesOf(acting);
  return { [allowedRolesClaim]: [acting.role], [defaultRoleClaim]: acting.role, ...variables };
}

async function published(jwk: JWK): Promise<JWK & { kid: string }> {
  return { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: 'ES256', use: 'sig' };
}
