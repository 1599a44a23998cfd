/** Tokens of links and sessions: 256 random bits that only their holder knows; the database keeps their SHA-256. */
import { createHash, randomBytes } from 'node:crypto';

export interface SignInToken {
  readonly token: string;
  readonly hash: Buffer;
}

export function newToken(): SignInToken {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashOf(token) };
}

export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
