/** A route of the engine, as the other stages contribute them. */
import type { Session } from '../session/session.ts';
import type { HttpAnswer, HttpRequest } from './answer.ts';

export interface Route {
  /** Methods in capitals; another method on the same path is answered 405 by the router. */
  readonly methods: readonly string[];
  readonly matches: (path: string) => boolean;
  /** A public route is answered without authentication. */
  readonly isPublic: boolean;
  readonly answer: (request: HttpRequest, session: Session | undefined) => Promise<HttpAnswer>;
}

export function exactPath(...paths: readonly string[]): (path: string) => boolean {
  const known = new Set(paths);
  return (path) => known.has(path);
}
