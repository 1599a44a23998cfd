/** The header by which a trusted caller asks for `backend_only` mutations. */
import { EngineError } from '../errors.ts';
import type { HeaderMap } from './session.ts';

const truthy = new Set(['true', 't', 'yes', 'y']);
const falsy = new Set(['false', 'f', 'no', 'n']);

/** Reads `x-hasura-use-backend-only-permissions`; throws `bad-request` on a text that is not a boolean. */
export function usesBackendPermissions(headers: HeaderMap): boolean {
  const text = headers['x-hasura-use-backend-only-permissions'];
  if (text === undefined) return false;
  const word = text.toLowerCase();
  if (truthy.has(word)) return true;
  if (falsy.has(word)) return false;
  throw new EngineError(
    'bad-request',
    'x-hasura-use-backend-only-permissions:  Not a valid boolean text. True values are ["true","t","yes","y"] and  False values are ["false","f","no","n"]. All values are case insensitive',
  );
}
