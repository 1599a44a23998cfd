/** How long an access token lives, read in it: the clock of the device may be wrong, the difference between two claims is not. */

/** Milliseconds from issue to expiry; 0 when the token cannot be read, so that it is renewed at once. */
export function tokenLifetime(token: string): number {
  const payload = token.split('.')[1];
  if (payload === undefined) return 0;
  try {
    const claims: unknown = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')));
    if (typeof claims !== 'object' || claims === null) return 0;
    const { iat, exp } = claims as { iat?: unknown; exp?: unknown };
    return typeof iat === 'number' && typeof exp === 'number' ? Math.max(0, exp - iat) * 1000 : 0;
  } catch {
    return 0; // Not a token of ours.
  }
}
