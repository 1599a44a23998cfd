/** Finds the route of a request, authenticates it, and gives the answer its common headers. */
import { randomUUID } from 'node:crypto';
import { EngineError } from '../errors.ts';
import type { Authenticate } from '../session/authenticate.ts';
import { jsonAnswer, type HttpAnswer, type HttpRequest } from './answer.ts';
import { createCors } from './cors.ts';
import { plainErrorText, toEngineError } from './error-answer.ts';
import type { Route } from './route.ts';

export interface Router {
  /** True for the paths that the engine answers. */
  readonly owns: (url: string) => boolean;
  readonly answer: (request: HttpRequest) => Promise<HttpAnswer>;
}

export interface RouterOptions {
  readonly routes: readonly Route[];
  readonly authenticate: Authenticate;
  readonly corsDomain: string | undefined;
  readonly showInternal: (isAdmin: boolean) => boolean;
  /** Hears of faults that are the engine's own. */
  readonly onFault: (error: unknown, requestId: string) => void;
}

export function createRouter(options: RouterOptions): Router {
  const cors = createCors(options.corsDomain);

  async function answerRoute(request: HttpRequest, requestId: string): Promise<HttpAnswer> {
    const path = pathOf(request.url);
    const onPath = options.routes.filter((route) => route.matches(path));
    const route = onPath.find((each) => each.methods.includes(request.method));
    if (onPath.length === 0) return notFound();
    if (request.method === 'OPTIONS') return { status: 204, headers: {}, body: '' };
    if (route === undefined) return notFound();
    let isAdmin = false;
    try {
      const session = route.isPublic ? undefined : await options.authenticate(request.headers);
      isAdmin = session?.isAdmin ?? false;
      return await route.answer(request, session);
    } catch (error) {
      if (!(error instanceof EngineError)) options.onFault(error, requestId);
      const refused = toEngineError(error);
      return jsonAnswer(refused.status, plainErrorText(refused, { showInternal: options.showInternal(isAdmin) }));
    }
  }

  return {
    owns: (url) => {
      const path = pathOf(url);
      return options.routes.some((route) => route.matches(path));
    },
    answer: async (request) => {
      const requestId = request.headers['x-request-id'] ?? randomUUID();
      const answer = await answerRoute(request, requestId);
      return { ...answer, headers: { ...answer.headers, 'x-request-id': requestId, ...cors(request.headers) } };
    },
  };
}

export function pathOf(url: string): string {
  const end = url.indexOf('?');
  return end < 0 ? url : url.slice(0, end);
}

function notFound(): HttpAnswer {
  const error = new EngineError('not-found', 'resource does not exist', { status: 404 });
  return jsonAnswer(404, plainErrorText(error, { showInternal: false }));
}
