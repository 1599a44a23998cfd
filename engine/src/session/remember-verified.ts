/** Tokens verified once: a signature costs more than all the rest of a small request. */
import type { VerifyToken } from './verify-token.ts';

type Payload = Awaited<ReturnType<VerifyToken>>;

const maxTokens = 5_000;

/**
 * What `verify` found of a token holds until the token ends, at most for `maxAgeMilliseconds`: as long as keys that are
 * fetched may have been replaced. Refusals are never remembered. `now` in milliseconds.
 */
export function rememberVerified(
  verify: VerifyToken,
  options: { readonly skewSeconds: number; readonly maxAgeMilliseconds: number; readonly now?: () => number },
): VerifyToken {
  const { skewSeconds, maxAgeMilliseconds, now = Date.now } = options;
  const known = new Map<string, { readonly payload: Payload; readonly until: number }>();
  return async (token) => {
    const found = known.get(token);
    if (found !== undefined && now() < found.until) return found.payload;
    known.delete(token);
    const payload = await verify(token);
    const end = payload.exp === undefined ? Infinity : (payload.exp + skewSeconds) * 1_000;
    if (known.size >= maxTokens) {
      // Oldest first: a token in use is soon verified again.
      const [oldest] = known.keys();
      if (oldest !== undefined) known.delete(oldest);
    }
    known.set(token, { payload, until: Math.min(end, now() + maxAgeMilliseconds) });
    return payload;
  };
}
