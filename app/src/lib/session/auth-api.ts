/** The calls to the sign-in server. Each gives a result; a refusal carries a code of the closed list, never a message to parse. */
import type { ErrorCode } from '@carnet/domain';
import type { Session } from './session-types.ts';

export type Result<Value> = { readonly ok: true; readonly value: Value } | Refusal;

export interface Refusal {
  readonly ok: false;
  readonly code: ErrorCode;
  /** Seconds to wait, when the server says so. */
  readonly retryAfter?: number;
}

export interface OpenSession {
  readonly id: string;
  readonly user_agent: string | null;
  readonly created_at: string;
  readonly last_used_at: string;
  readonly current: boolean;
}

export interface AuthApi {
  requestLink(email: string, returnTo: string | undefined): Promise<Result<unknown>>;
  openSession(token: string): Promise<Result<Session>>;
  refresh(): Promise<Result<Session>>;
  switchGrant(grantId: string): Promise<Result<Session>>;
  signOut(): Promise<Result<unknown>>;
  listSessions(): Promise<Result<{ readonly sessions: readonly OpenSession[] }>>;
  signOutEverywhere(): Promise<Result<unknown>>;
}

/** `send` is `fetch`, given so that tests can serve the calls. */
export function createAuthApi(send: typeof fetch): AuthApi {
  async function call<Value>(method: string, path: string, body?: unknown): Promise<Result<Value>> {
    let response: Response;
    try {
      response = await send(`/auth/${path}`, {
        method,
        headers: method === 'GET' ? {} : { 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    } catch {
      // No network, or the server is down: the caller shows it and nothing is lost.
      return { ok: false, code: 'unavailable' };
    }
    if (response.status === 204) return { ok: true, value: undefined as Value };
    const json: unknown = await response.json().catch(() => undefined);
    if (response.ok) return { ok: true, value: json as Value };
    const retryAfter = Number(response.headers.get('retry-after'));
    return { ok: false, code: codeIn(json), ...(retryAfter > 0 ? { retryAfter } : {}) };
  }

  return {
    requestLink: (email, returnTo) =>
      call('POST', 'link', { email, ...(returnTo === undefined ? {} : { return_to: returnTo }) }),
    openSession: (token) => call('POST', 'session', { token }),
    refresh: () => call('POST', 'refresh', {}),
    switchGrant: (grantId) => call('POST', 'grant', { grant_id: grantId }),
    signOut: () => call('DELETE', 'session'),
    listSessions: () => call('GET', 'sessions'),
    signOutEverywhere: () => call('DELETE', 'sessions'),
  };
}

function codeIn(json: unknown): ErrorCode {
  // An unknown code reads as « unavailable » where it is shown (`messageOf`).
  if (typeof json === 'object' && json !== null && 'code' in json && typeof json.code === 'string') {
    return json.code as ErrorCode;
  }
  return 'unavailable';
}
