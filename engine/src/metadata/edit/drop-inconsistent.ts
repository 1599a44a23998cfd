/** A metadata document without the objects that are inconsistent. */
import type { Inconsistency } from '../../errors.ts';
import type { Metadata } from '../metadata.ts';

/** `found` names parts of the very document given, which is left as it was. */
export function dropInconsistent(metadata: Metadata, found: readonly Inconsistency[]): Metadata {
  const dropped = new Set(found.map(({ definition }) => definition).filter((definition) => definition !== undefined));
  // Endpoints that are in each other's way are told as names, all of them.
  const endpoints = new Set(
    found.flatMap(({ conflicts = [] }) => (conflicts as { readonly name: string }[]).map(({ name }) => name)),
  );
  const kept = without(metadata, dropped) as Metadata;
  if (kept.rest_endpoints) kept.rest_endpoints = kept.rest_endpoints.filter(({ name }) => !endpoints.has(name));
  return kept;
}

function without(value: unknown, dropped: ReadonlySet<unknown>): unknown {
  if (Array.isArray(value)) {
    return (value as unknown[]).filter((item) => !dropped.has(item)).map((item) => without(item, dropped));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, child]) => typeof child !== 'object' || child === null || !dropped.has(child))
      .map(([key, child]) => [key, without(child, dropped)]),
  );
}
