/** What the errors of readings mean to those who wait for answers. */
import { EngineError } from '../errors.ts';

/** Equal for errors that say the same. */
export function errorKey(error: unknown): string {
  return error instanceof EngineError ? `error ${error.code} ${error.message}` : `error ${String(error)}`;
}

/** Whether the values of the request are at fault: reading again would fail again. */
export function isHopeless(error: unknown): boolean {
  return error instanceof EngineError && error.code === 'data-exception';
}
