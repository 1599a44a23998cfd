/** Verifies a token's signature, dates, audience and issuer, and names failures as the genuine engine does. */
import { createRemoteJWKSet, customFetch, errors, jwtVerify, type JWTPayload } from 'jose';
import { EngineError } from '../errors.ts';
import type { JwtConfig } from './jwt-config.ts';
import { rememberVerified } from './remember-verified.ts';

/** A key withdrawn from a `jwk_url` is refused this long after at the latest, beside the time that `jose` keeps keys. */
const maxAgeOfFetched = 30_000;

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
  const verified: VerifyToken = async (token) => {
    try {
      return (await verify(token)).payload;
    } catch (error) {
      throw new EngineError('invalid-jwt', `Could not verify JWT: ${reasonOf(error)}`);
    }
  };
  return rememberVerified(verified, {
    skewSeconds: config.skewSeconds,
    maxAgeMilliseconds: key.kind === 'fixed' ? Infinity : maxAgeOfFetched,
  });
}

function remoteVerifier(url: URL, options: object) {
  const keys = createRemoteJWKSet(url, { cooldownDuration: 1_000, [customFetch]: fetchBounded });
  return (token: string) => jwtVerify(token, keys, options);
}

/** A set of keys is a few kilobytes: an answer that does not end must not fill the memory. */
const maxKeySetBytes = 1024 * 1024;

async function fetchBounded(url: string, init: RequestInit): Promise<Response> {
  const response = await fetch(url, init);
  if (response.body === null) return response;
  let size = 0;
  const bounded = response.body.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        size += chunk.length;
        if (size > maxKeySetBytes) controller.error(new Error('the set of keys is too large'));
        else controller.enqueue(chunk);
      },
    }),
  );
  return new Response(bounded, response);
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
  // The set of keys could not be had, or is none.
  if (
    !(error instanceof errors.JOSEError) ||
    error.code === 'ERR_JOSE_GENERIC' ||
    error instanceof errors.JWKSInvalid
  ) {
    return 'JWSError JWSNoValidSignatures';
  }
  return 'JWSError (CompactDecodeError Invalid number of parts: Expected 3 parts)';
}
