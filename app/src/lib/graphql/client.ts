/** The GraphQL client of the session's grant. Another grant has another client, so that nothing read under one is seen under another. */
import { cacheExchange, Client, fetchExchange, makeOperation, mapExchange, type Operation } from '@urql/core';
import { authExchange } from '@urql/exchange-auth';
import { session } from '#lib/session/session.ts';
import { typenamesOf } from './cache-rules.ts';

let held: { readonly grant: string; readonly client: Client } | undefined;

/** Throws when nobody is signed in: no page that reads data is shown then. */
export function graphqlClient(): Client {
  const current = session.current;
  if (!current) throw new Error('a GraphQL client needs a session');
  const grant = `${current.account.id} ${current.grant.id}`;
  if (held?.grant !== grant) held = { grant, client: createClient() };
  return held.client;
}

function createClient(): Client {
  return new Client({
    url: '/v1/graphql',
    preferGetMethod: false,
    exchanges: [mapExchange({ onOperation: withCacheRules }), cacheExchange, sessionExchange(), fetchExchange],
  });
}

function withCacheRules(operation: Operation): Operation {
  const definition = operation.query.definitions.find((node) => node.kind === 'OperationDefinition');
  const additionalTypenames = typenamesOf(definition && 'name' in definition ? definition.name?.value : undefined);
  return makeOperation(operation.kind, operation, { ...operation.context, additionalTypenames });
}

/** Adds the access token; renews it first when it is about to expire, or once when the server finds it expired. */
function sessionExchange(): ReturnType<typeof authExchange> {
  return authExchange((utilities) =>
    Promise.resolve({
      addAuthToOperation: (operation) =>
        session.current
          ? utilities.appendHeaders(operation, { authorization: `Bearer ${session.current.access_token}` })
          : operation,
      willAuthError: () => session.isExpiring(),
      didAuthError: (error) => error.graphQLErrors.some(({ extensions }) => extensions['code'] === 'invalid-jwt'),
      refreshAuth: async () => {
        await session.renew();
      },
    }),
  );
}
