/** Cross-origin answers: any origin by default, as with the genuine engine. */

export type CorsHeaders = (headers: Readonly<Record<string, string | undefined>>) => Record<string, string>;

/** `domains`: HASURA_GRAPHQL_CORS_DOMAIN, `*` or a comma-separated list where `*` may stand for one label. */
export function createCors(domains: string | undefined): CorsHeaders {
  const isAllowed = originMatcher(domains);
  return (headers) => {
    const origin = headers['origin'];
    if (origin === undefined || !isAllowed(origin)) return {};
    return {
      'access-control-allow-origin': origin,
      'access-control-allow-credentials': 'true',
      'access-control-allow-methods': 'GET,POST,PUT,PATCH,DELETE,OPTIONS',
      'access-control-allow-headers': headers['access-control-request-headers'] ?? '*',
      'access-control-max-age': '1728000',
      vary: 'origin',
    };
  };
}

/** For WebSockets, which browsers open to any origin without asking: an origin that is neither ours nor allowed is refused. */
export function createOriginCheck(
  domains: string | undefined,
): (headers: Readonly<Record<string, string | undefined>>) => boolean {
  const isAllowed = originMatcher(domains);
  return ({ origin, host }) =>
    origin === undefined || isAllowed(origin) || (URL.canParse(origin) && new URL(origin).host === host);
}

function originMatcher(domains: string | undefined): (origin: string) => boolean {
  const patterns = (domains ?? '*').split(',').map((domain) => domain.trim());
  return patterns.includes('*') ? () => true : matcher(patterns);
}

function matcher(patterns: readonly string[]): (origin: string) => boolean {
  const expressions = patterns.map(
    (pattern) => new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^.]+')}$`),
  );
  return (origin) => expressions.some((expression) => expression.test(origin));
}
