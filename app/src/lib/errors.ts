/** Every fault of a request as one of the closed list of codes, with the French sentence that tells it. */
import { errorCode, messageOf, type ErrorCode } from '@carnet/domain';
import type { CombinedError } from '@urql/core';

export interface Fault {
  readonly code: ErrorCode;
  /** What happened, what is safe, what to do. */
  readonly message: string;
}

const offline =
  'Vous n’êtes pas connecté à Internet. Ce que vous avez saisi reste à l’écran ; recommencez une fois la connexion revenue.';

/** The data server's own codes; the acts' codes are ours already. */
const hasuraCodes: Readonly<Record<string, ErrorCode>> = {
  'invalid-jwt': 'session_expired',
  'access-denied': 'not_allowed',
  'permission-error': 'not_allowed',
  'permission-denied': 'not_allowed',
  'constraint-violation': 'invalid_input',
  'data-exception': 'invalid_input',
  'not-exists': 'not_found',
};

export function faultOfCode(code: ErrorCode): Fault {
  return { code, message: code === 'unavailable' && !navigator.onLine ? offline : messageOf(code) };
}

export function faultOf(error: CombinedError): Fault {
  if (error.networkError) return faultOfCode('unavailable');
  const code: unknown = error.graphQLErrors[0]?.extensions['code'];
  if (errorCode.has(code)) return faultOfCode(code);
  return faultOfCode((typeof code === 'string' ? hasuraCodes[code] : undefined) ?? 'unavailable');
}
