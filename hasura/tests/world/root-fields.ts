/** What a role's schema offers, read by introspection as any client could. */
import type { Engine } from '@carnet/engine';
import { ask, type Session } from './sessions.ts';

export interface RootFields {
  readonly query: readonly string[];
  readonly mutation: readonly string[];
  readonly subscription: readonly string[];
}

export async function rootFieldsOf(engine: Engine, session: Session): Promise<RootFields> {
  const { data } = await ask(
    engine,
    session,
    `{ __schema { queryType { fields { name } } mutationType { fields { name } } subscriptionType { fields { name } } } }`,
  );
  const names = (type: string): string[] =>
    (data?.['__schema'][type]?.fields ?? []).map(({ name }: { readonly name: string }) => name);
  return { query: names('queryType'), mutation: names('mutationType'), subscription: names('subscriptionType') };
}
