/** Verifies a token's signature, dates, audience and issuer, and names failures as the genuine engine does. */
import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload } from 'jose';
import { EngineError } from '../errors.ts';
import type { JwtConfig } from './jwt-config.ts';

export type VerifyToken = (token: string) => Promise<JWTPayload>;

/** Keys of a `jwk_url` are cached by `jose` and fetched anew when an unknown key id appears. */
export function createTokenVerifier(config: JwtConfig): VerifyToken {
  const options = {
    clockTolerance: config.skewSeconds,
    ...(config.audience === undefined ? {} : { audience: [...config.audience] }),
    ...(config.issuer === undefined ? {} : { issuer: config.issuer }),
  };
  const { key } = config;
  const verify =
    key.kind === 'fixed'
      ? (token: string) => jwtVerify(token, key.key, { ...options, algorithms: [key.algorithm] })
      : remoteVerifier(key.url, options);
  return async (token) => {
    try {
      return (await verify(token)).payload;
    } catch (error) {
      throw new EngineError('invalid-jwt', `Could not verify JWT: ${reasonOf(error)}`);
    }
  };
}

function remoteVerifier(url: URL, options: object) {
  const keys = createRemoteJWKSet(url, { cooldownDuration: 1_000 });
  return (token: string) => jwtVerify(token, keys, options);
}

function reasonOf(error: unknown): string {
  if (error instanceof errors.JWTExpired) return 'JWTExpired';
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'JWSError JWSInvalidSignature';
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === 'aud') return 'JWTNotInAudience';
    if (error.claim === 'iss') return 'JWTNotInIssuer';
    if (error.claim === 'nbf') return 'JWTNotYetValid';
    if (error.claim === 'iat') return 'JWTIssuedAtFuture';
  }
  if (error instanceof errors.JWKSNoMatchingKey) return 'JWSError JWSNoValidSignatures';
  if (error instanceof errors.JWKSTimeout) return 'JWKSTimeout';
  return 'JWSError (CompactDecodeError Invalid number of parts: Expected 3 parts)';
}
