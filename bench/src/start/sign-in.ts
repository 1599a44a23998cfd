/** Signs a person of the demonstration in, as the app does, and asks GraphQL in her name. */

/** Gives the `data` of the answer; throws on any error in it. */
export type Caller = (query: string, variables: Record<string, unknown>) => Promise<unknown>;

export async function signIn(url: string, email: string): Promise<Caller> {
  await post(`${url}/auth/link`, { email });
  const inbox = await fetch(`${url}/courriels/api?to=${email}&wait=10000`);
  const [mail] = (await inbox.json()) as { text: string }[];
  const token = /#jeton=([\w-]+)/.exec(mail?.text ?? '')?.[1];
  const session = (await post(`${url}/auth/session`, { token })) as { access_token: string };
  const authorization = `Bearer ${session.access_token}`;
  return async (query, variables) => {
    const answer = (await post(`${url}/v1/graphql`, { query, variables }, { authorization })) as {
      data?: unknown;
      errors?: unknown;
    };
    if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  };
}

async function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return response.json();
}
