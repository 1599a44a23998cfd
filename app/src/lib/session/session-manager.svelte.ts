/**
 * Holds the session: the access token in memory, renewed by the cookie before it expires, the same in every tab.
 * One renewal at a time: among the calls of this tab by sharing the promise, among tabs by a lock.
 */
import type { AuthApi, Refusal, Result } from './auth-api.ts';
import { drafts } from './drafts.ts';
import type { Session } from './session-types.ts';
import { tokenLifetime } from './token-lifetime.ts';

type Message =
  | { readonly kind: 'session'; readonly session: Session }
  | { readonly kind: 'ended'; readonly code: Refusal['code'] }
  | { readonly kind: 'signed_out' };

/** Tells that somebody signed in on this browser, so that a visitor's first page asks the server for nothing. Holds no data. */
const markKey = 'carnet.signed-in';
/** Renewed this long before it expires. */
const margin = 60_000;

export interface SessionManagerParts {
  readonly api: AuthApi;
  readonly channel: Pick<BroadcastChannel, 'postMessage' | 'onmessage'>;
  /** Runs `work` while no other tab does. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
  readonly now?: () => number;
}

export class SessionManager {
  /** Undefined while nobody is signed in; `ready` tells when that is known. */
  current: Session | undefined = $state.raw();
  /** Why the session ended by itself, for the sign-in page to say. */
  ended: Refusal['code'] | undefined = $state();
  readonly #parts: SessionManagerParts;
  readonly #now: () => number;
  #expiresAt = 0;
  #renewal: Promise<boolean> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #started: Promise<void> | undefined;

  constructor(parts: SessionManagerParts) {
    this.#parts = parts;
    this.#now = parts.now ?? Date.now;
    parts.channel.onmessage = (event: MessageEvent<Message>) => {
      if (event.data.kind === 'session') this.#hold(event.data.session);
      else if (event.data.kind === 'ended') this.#end(event.data.code);
      else this.#forget();
    };
  }

  /** Resolves once it is known whether somebody is signed in. Asks the server only where somebody once signed in. */
  ready(): Promise<void> {
    this.#started ??=
      localStorage.getItem(markKey) === null || this.current ? Promise.resolve() : this.renew().then(() => undefined);
    return this.#started;
  }

  /** The link of the e-mail has been followed: consumes its token. */
  async open(token: string): Promise<Result<Session>> {
    return this.#take(await this.#parts.api.openSession(token));
  }

  async switchGrant(grantId: string): Promise<Result<Session>> {
    return this.#take(await this.#parts.api.switchGrant(grantId));
  }

  /** A token with at least some seconds left, or undefined when nobody is signed in any more. */
  async accessToken(): Promise<string | undefined> {
    if (this.current && this.#now() > this.#expiresAt - 5_000) await this.renew();
    return this.current?.access_token;
  }

  isExpiring(): boolean {
    return this.current !== undefined && this.#now() > this.#expiresAt - 5_000;
  }

  /** Renews by the cookie. False when it could not be done; the session is then kept if only the network failed. */
  renew(): Promise<boolean> {
    this.#renewal ??= this.#renewAlone().finally(() => {
      this.#renewal = undefined;
    });
    return this.#renewal;
  }

  /** The tabs forget at once, whether or not the server can be told. */
  async signOut(): Promise<void> {
    const told = this.#parts.api.signOut();
    this.#forget();
    this.#parts.channel.postMessage({ kind: 'signed_out' } satisfies Message);
    await told;
  }

  async signOutEverywhere(): Promise<Result<unknown>> {
    const result = await this.#parts.api.signOutEverywhere();
    if (result.ok) {
      this.#forget();
      this.#parts.channel.postMessage({ kind: 'signed_out' } satisfies Message);
    }
    return result;
  }

  async #renewAlone(): Promise<boolean> {
    const before = this.#expiresAt;
    return this.#parts.alone(async () => {
      // Another tab renewed while this one waited for its turn.
      if (this.#expiresAt > before) return true;
      const result = await this.#parts.api.refresh();
      if (result.ok) {
        this.#take(result);
        return true;
      }
      if (result.code === 'unavailable' || result.code === 'rate_limited') {
        if (this.current) this.#renewIn(10_000);
        return false;
      }
      this.#end(result.code);
      this.#parts.channel.postMessage({ kind: 'ended', code: result.code } satisfies Message);
      return false;
    });
  }

  /** Ended by the server, not by the person: what she was typing waits for her return. */
  #end(code: Refusal['code']): void {
    if (this.current) this.ended = code;
    this.#forget({ keepDrafts: true });
  }

  #take(result: Result<Session>): Result<Session> {
    if (result.ok) {
      this.#hold(result.value);
      this.#parts.channel.postMessage({ kind: 'session', session: result.value } satisfies Message);
    }
    return result;
  }

  #hold(session: Session): void {
    const lifetime = tokenLifetime(session.access_token);
    this.current = session;
    this.ended = undefined;
    this.#expiresAt = this.#now() + lifetime;
    localStorage.setItem(markKey, '1');
    this.#renewIn(Math.max(5_000, lifetime - margin));
  }

  #renewIn(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.renew(), delay);
  }

  #forget(options: { keepDrafts?: boolean } = {}): void {
    clearTimeout(this.#timer);
    this.current = undefined;
    this.#expiresAt = 0;
    localStorage.removeItem(markKey);
    if (!options.keepDrafts) drafts.wipe();
  }
}
