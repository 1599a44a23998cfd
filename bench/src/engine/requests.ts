/** One question in the words of each contender: over GraphQL with a token, or as the values of a prepared statement. */
import { createHmac } from 'node:crypto';
import { textOf, type Operation } from './operations.ts';
import { namedValues } from './named-values.ts';
import type { Session, Subject } from './subjects.ts';

export interface Request {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The contenders: our engine, and what a hand-written server would do. */
export const contenders = ['raw', 'engine'] as const;
export type Contender = (typeof contenders)[number];

/** `sessions` says who asks; the subject's own people when absent. */
export function requestsOf(
  contender: Contender,
  operation: Operation,
  subjects: readonly Subject[],
  { secret, sessionOf = (subject: Subject) => subject[operation.role] }: RequestOptions,
): readonly Request[] {
  const { document, sql } = textOf(operation);
  const { names } = namedValues(sql);
  return subjects.map((subject, index) => {
    const variables = operation.variables(subject, index);
    const session = sessionOf(subject);
    if (contender === 'engine') {
      const authorization = `Bearer ${signToken(session, secret)}`;
      return {
        headers: { 'content-type': 'application/json', authorization },
        body: JSON.stringify({ query: document, variables }),
      };
    }
    const given: Record<string, unknown> = { ...session, ...(operation.values?.(variables) ?? variables) };
    const values = names.map((name) => given[name]);
    return {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ operation: operation.name, values }),
    };
  });
}

interface RequestOptions {
  /** The secret that tokens are signed with. */
  readonly secret: string;
  readonly sessionOf?: (subject: Subject) => Session;
}

/** A token of a day, with the claims that the actions-server gives. */
function signToken(session: Session, secret: string): string {
  const claims = {
    'x-hasura-default-role': session.role,
    'x-hasura-allowed-roles': [session.role],
    'x-hasura-user-id': session.account_id,
    'x-hasura-territory-id': session.territory_id,
    'x-hasura-grant-id': session.grant_id,
    ...(session.structure_id === null ? {} : { 'x-hasura-structure-id': session.structure_id }),
  };
  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const exp = Math.floor(Date.now() / 1000) + 86_400;
  const signed = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode({ exp, 'https://hasura.io/jwt/claims': claims })}`;
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
}
