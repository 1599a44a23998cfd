/** The action handler that some cases call, on a free port. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** Runs a GraphQL request as admin on the engine under test, and gives its `data`. */
export type AskEngine = (query: string, variables: Record<string, unknown>) => Promise<Record<string, unknown>>;

export interface Webhook {
  readonly url: string;
  /** The engine that `/create-user` and its siblings write through. */
  ask: AskEngine;
  close(): Promise<void>;
}

interface Body {
  readonly input: Record<string, never>;
}

type Handler = (body: Body, request: IncomingMessage) => unknown;

const emailPattern = /^\w+([.-]?\w+)*@\w+([.-]?\w+)*(\.\w{2,3})+$/;

class Refused extends Error {
  readonly body: unknown;
  constructor(body: unknown) {
    super('refused');
    this.body = body;
  }
}

export async function startWebhook(): Promise<Webhook> {
  const server = createServer((request, response) => void respond(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const webhook: Webhook = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ask: () => Promise.reject(new Error('no engine yet')),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };

  const createUser = async (input: Record<string, unknown>): Promise<unknown> => {
    const { email, name } = input as { email: string; name: string };
    if (!emailPattern.test(email))
      throw new Refused({ message: 'Given email address is not valid', code: 'invalid-email' });
    const query =
      'mutation ($email: String! $name: String!) { insert_user_one(object: {email: $email, name: $name}) { id } }';
    return (await webhook.ask(query, { email, name }))['insert_user_one'];
  };
  const usersByEmail = async ({ email }: Record<string, unknown>): Promise<Record<string, unknown>[]> => {
    if (!emailPattern.test(String(email)))
      throw new Refused({ message: 'Given email address is not valid', code: 'invalid-email' });
    const query = 'query ($email: String!) { user(where: {email: {_eq: $email}}, order_by: {id: asc}) { id } }';
    return (await webhook.ask(query, { email }))['user'] as Record<string, unknown>[];
  };
  const nested = (user: Record<string, unknown> | undefined) =>
    user && {
      ...user,
      user_id: { id: user['id'] },
      address: { city: 'New York', country: 'USA' },
      addresses: [
        { city: 'Bangalore', country: 'India' },
        { city: 'Melbourne', country: 'Australia' },
      ],
    };

  const handlers: Readonly<Record<string, Handler>> = {
    '/create-user': ({ input }) => createUser(input),
    '/create-user-timeout': async ({ input }) => {
      await pause(3_000);
      return createUser(input);
    },
    '/create-user-nested': async ({ input }) => ({ userObj: await createUser(input) }),
    '/create-users': async ({ input }) => {
      const { users } = input as unknown as { users: { email: string; name: string }[] };
      const bad = users.find(({ email }) => !emailPattern.test(email));
      if (bad) throw new Refused({ message: `Email address is not valid: ${bad.email}`, code: 'invalid-email' });
      const query =
        'mutation ($insert_inputs: [user_insert_input!]!) { insert_user(objects: $insert_inputs) { returning { id } } }';
      const data = await webhook.ask(query, { insert_inputs: users });
      return (data['insert_user'] as { returning: unknown }).returning;
    },
    '/get-user-by-email': async ({ input }) => (await usersByEmail(input))[0],
    '/get-users-by-email': async ({ input }) => usersByEmail(input),
    '/get-user-by-email-nested': async ({ input }) => nested((await usersByEmail(input))[0]),
    '/get-users-by-email-nested': async ({ input }) => (await usersByEmail(input)).map(nested),
    '/mirror-action': ({ input }) => input['arg'],
    '/mirror-headers': (_, request) => ({
      headers: Object.entries(request.headers).map(([name, value]) => ({ name, value })),
    }),
    '/intentional-error': ({ input }) => {
      throw new Refused(input['blob']);
    },
    '/null-response': () => null,
    '/omitted-response-field': () => ({ country: 'India' }),
    '/scalar-response': () => 'some-string',
    '/json-response': () => ({ foo: 'bar' }),
    '/custom-scalar-array-response': () => [{ foo: 'bar' }],
    '/scalar-array-response': () => ['foo', 'bar', null],
    '/get-results': () => ({ result_ids: [1, 2, 3, 4] }),
    '/typed-nested-null': () => ({ id: 1, child: null }),
    '/typed-nested-null-wrong-field': () => ({ id: null, child: null }),
    '/get_messages': () => [
      { content: 'baz', user_name: 'foo' },
      { content: 'foo', user_name: 'bar' },
    ],
    '/recursive-output': () => ({
      direct: { id: 1, this: { id: 2, this: { id: 3 } } },
      list: { id: 1, these: [{ id: 2, these: [{ id: 3 }] }, { id: 4 }] },
      mutual: { id: 1, that: { id: 2, other: { id: 3, that: { id: 4 } } } },
    }),
  };

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = '';
    for await (const chunk of request as AsyncIterable<Buffer>) text += chunk.toString('utf8');
    const handler = handlers[request.url ?? ''];
    const send = (status: number, body: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json', 'set-cookie': 'abcd' });
      response.end(JSON.stringify(body ?? null));
    };
    if (!handler) {
      response.writeHead(204);
      response.end();
      return;
    }
    try {
      send(200, await handler(JSON.parse(text) as Body, request));
    } catch (error) {
      // A refusal is an answer; anything else is told to the engine as a fault of the handler.
      if (error instanceof Refused) send(400, error.body);
      else send(500, { error: String(error) });
    }
  }

  return webhook;
}
