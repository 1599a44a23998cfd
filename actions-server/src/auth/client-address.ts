/** Where a request comes from, for rate limits: the peer, or what the trusted proxies in front have seen. */
import type { HttpContext } from '../platform/http.ts';

/** Each trusted proxy appends the address of its own peer: only the last `trustedProxies` entries can be believed. */
export function clientAddressOf(c: HttpContext, trustedProxies: number): string {
  const forwarded = (c.req.header('x-forwarded-for') ?? '').split(',').map((address) => address.trim());
  const seen = trustedProxies > 0 ? forwarded.at(-trustedProxies) : undefined;
  // Optional at run time: a caller of `fetch` may give no environment at all.
  return (
    (seen === undefined || seen === '' ? (c.env as { clientAddress?: string } | undefined)?.clientAddress : seen) ??
    'unknown'
  );
}
