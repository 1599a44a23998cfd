/** `POST /v1/graphql`: 200 for every answer; `/v1alpha1/graphql` keeps the statuses of errors. */
import { EngineError } from '../errors.ts';
import type { Authenticate } from '../session/authenticate.ts';
import type { Session } from '../session/session.ts';
import { jsonAnswer, type HttpAnswer, type HttpRequest } from './answer.ts';
import { graphqlErrorText, toEngineError } from './error-answer.ts';
import { parseGraphQLBody, type GraphQLRequest } from './graphql-request.ts';
import { exactPath, type Route } from './route.ts';
import { pathOf } from './router.ts';

/** The answer's JSON text, and the cookies that actions' handlers set. */
export interface Executed {
  readonly data: string;
  readonly cookies: readonly string[];
}

/** Throws `EngineError`. */
export type ExecuteRequest = (
  request: GraphQLRequest,
  session: Session,
  headers: HttpRequest['headers'],
) => Promise<Executed>;

export interface GraphQLRouteOptions {
  readonly execute: ExecuteRequest;
  readonly authenticate: Authenticate;
  readonly showInternal: (isAdmin: boolean) => boolean;
  readonly onFault: (error: unknown) => void;
}

export function graphqlRoute(options: GraphQLRouteOptions): Route {
  const { execute, authenticate, showInternal, onFault } = options;

  function refused(error: unknown, isAdmin: boolean): { readonly text: string; readonly status: number } {
    if (!(error instanceof EngineError)) onFault(error);
    const known = toEngineError(error);
    return { text: graphqlErrorText(known, { showInternal: showInternal(isAdmin) }), status: known.status };
  }

  async function answer(request: HttpRequest): Promise<HttpAnswer> {
    const keepsStatus = pathOf(request.url) === '/v1alpha1/graphql';
    const statusOf = (status: number) => (keepsStatus ? status : 200);
    let isAdmin = false;
    try {
      const session = await authenticate(request.headers);
      isAdmin = session.isAdmin;
      const body = parseGraphQLBody(request.body);
      if ('query' in body) {
        const { data, cookies } = await execute(body, session, request.headers);
        return jsonAnswer(200, `{"data":${data}}`, cookies.length > 0 ? { 'set-cookie': cookies } : {});
      }
      const answers: string[] = [];
      for (const item of body) {
        try {
          answers.push(`{"data":${(await execute(item, session, request.headers)).data}}`);
        } catch (error) {
          answers.push(refused(error, isAdmin).text);
        }
      }
      return jsonAnswer(200, `[${answers.join(',')}]`);
    } catch (error) {
      const { text, status } = refused(error, isAdmin);
      return jsonAnswer(statusOf(status), text);
    }
  }

  return {
    methods: ['POST'],
    matches: exactPath('/v1/graphql', '/v1alpha1/graphql'),
    // It authenticates itself: its refusals have the shape of GraphQL answers.
    isPublic: true,
    answer,
  };
}
