/** The allow list: which operations roles other than admin may send. */
import { parse, print, visit } from 'graphql';
import { EngineError } from '../errors.ts';

export interface AllowList {
  /** Throws `validation-failed` for an operation that is not listed. Formatting and `__typename` do not count. */
  readonly require: (query: string, isAdmin: boolean) => void;
}

export function createAllowList(operations: readonly string[], isEnabled: boolean): AllowList {
  if (!isEnabled) return { require: () => undefined };
  const allowed = new Set(operations.map(normalised));
  return {
    require(query, isAdmin) {
      if (!isAdmin && !allowed.has(normalised(query)))
        throw new EngineError('validation-failed', 'query is not allowed');
    },
  };
}

function normalised(query: string): string {
  try {
    const document = visit(parse(query, { noLocation: true }), {
      Field: (field) => (field.name.value === '__typename' ? null : undefined),
    });
    return print(document);
  } catch {
    // A document that cannot be read equals none that is listed; the planner says what is wrong with it.
    return '';
  }
}
