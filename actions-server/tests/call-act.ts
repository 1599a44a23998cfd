/** Calls an act as Hasura does. */
import type { Role } from '@carnet/domain';
import { actionsSecret, type TestServer } from './start-test-server.ts';
import type { Answer } from './browser.ts';

/** Who acts, as Hasura has read it from an access token. */
export interface Actor {
  readonly role: Role;
  readonly account: string;
  readonly grant: string;
}

export async function callAct(
  { server }: TestServer,
  actor: Actor,
  name: string,
  input: Readonly<Record<string, unknown>>,
  secret = actionsSecret,
): Promise<Answer> {
  const response = await server.actions.fetch(
    new Request(`http://127.0.0.1/actions/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-carnet-actions-secret': secret },
      body: JSON.stringify({
        action: { name },
        input,
        request_query: '',
        session_variables: {
          'x-hasura-role': actor.role,
          'x-hasura-user-id': actor.account,
          'x-hasura-grant-id': actor.grant,
        },
      }),
    }),
  );
  return { status: response.status, body: await response.json(), headers: response.headers };
}

/** The code of a refusal, or the status when it is none. */
export function codeOf(answer: Answer): string {
  return String(answer.body?.extensions?.code ?? answer.body?.code ?? answer.status);
}
