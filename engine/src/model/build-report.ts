/** Collects what could not be built, with the place in the metadata that says it. */
import type { Inconsistency } from '../errors.ts';
import { locationOf } from '../shared/location.ts';

/** Raised while one object is being built; the object is then left out and reported. */
export class Inconsistent extends Error {
  /** The part of the definition that is wrong, when it is smaller than the whole. */
  readonly at: object | undefined;
  readonly key: string | undefined;

  constructor(reason: string, at?: object, key?: string) {
    super(reason);
    this.name = 'Inconsistent';
    this.at = at;
    this.key = key;
  }
}

export interface Report {
  readonly inconsistencies: Inconsistency[];
  /** Result of `build`, or undefined after reporting that the object is inconsistent. */
  attempt<T>(kind: string, name: string, definition: unknown, build: () => T): T | undefined;
}

export function createReport(): Report {
  const inconsistencies: Inconsistency[] = [];
  return {
    inconsistencies,
    attempt(kind, name, definition, build) {
      try {
        return build();
      } catch (error) {
        if (!(error instanceof Inconsistent)) throw error;
        const place = locationOf(error.at, error.key) ?? locationOf(definition);
        inconsistencies.push({ kind, name, reason: error.message, definition, file: place?.file, line: place?.line });
        return undefined;
      }
    },
  };
}
