/** What an act gives back: a value, or a refusal with its code. A refusal is a result, never an exception. */
import type { ErrorCode } from '@carnet/domain';

export interface Refusal {
  readonly ok: false;
  readonly code: ErrorCode;
  /** Seconds, with `rate_limited`. */
  readonly retryAfter?: number;
}

export type Outcome<Value> = { readonly ok: true; readonly value: Value } | Refusal;

export function done<Value>(value: Value): Outcome<Value> {
  return { ok: true, value };
}

export function refused(code: ErrorCode): Refusal {
  return { ok: false, code };
}
