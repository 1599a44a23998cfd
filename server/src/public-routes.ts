/** Who answers which path of the public origin. deploy/Caddyfile routes the same paths in production (a test compares). */

export type Destination = 'engine' | 'actions-server' | 'nobody';

interface Route {
  readonly path: string;
  /** Also every path below. */
  readonly below: boolean;
  readonly to: Destination;
}

/** What no line names belongs to the app. */
export const publicRoutes: readonly Route[] = [
  { path: '/v1/graphql', below: false, to: 'engine' },
  { path: '/healthz', below: false, to: 'engine' },
  { path: '/auth', below: true, to: 'actions-server' },
  { path: '/api', below: true, to: 'actions-server' },
  { path: '/.well-known/jwks.json', below: false, to: 'actions-server' },
  // The engine's other interfaces, and the webhooks that only the engine may call, must not be mistaken for pages.
  { path: '/v1', below: true, to: 'nobody' },
  { path: '/v2', below: true, to: 'nobody' },
  { path: '/console', below: true, to: 'nobody' },
  { path: '/actions', below: true, to: 'nobody' },
];

/** The first line that matches wins; undefined is the app. */
export function destinationOf(pathname: string): Destination | undefined {
  return publicRoutes.find(({ path, below }) => pathname === path || (below && pathname.startsWith(`${path}/`)))?.to;
}
