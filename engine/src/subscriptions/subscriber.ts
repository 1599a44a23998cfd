/** Between what reads answers (live queries, streams) and who receives them (an operation on a socket). */

export type LiveAnswer =
  /** JSON text. */
  | { readonly kind: 'data'; readonly json: string }
  /** A later read may succeed. */
  | { readonly kind: 'error'; readonly error: unknown }
  /** The values of the request do not fit: no read will succeed. */
  | { readonly kind: 'refused'; readonly error: unknown };

export interface Subscriber {
  push(answer: LiveAnswer): void;
  /** False while the socket does not take what was already sent: nothing is then pushed. */
  isReady(): boolean;
}

export interface Subscription {
  stop(): void;
  /** The subscriber is ready again: it is given what it missed. */
  resume(): void;
}
