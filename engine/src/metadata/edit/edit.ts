/** An edit of a metadata document, and what edits have in common. */
import { EngineError } from '../../errors.ts';
import { displayName, keyOf } from '../../shared/qualified-name.ts';
import type { Metadata, QualifiedName, SourceMetadata, TableMetadata } from '../metadata.ts';

/** Changes `metadata` (a copy) in place, or gives another document. The arguments come from JSON: each edit says their shape. */
export type Edit<Args = never> = (metadata: Metadata, args: Args) => Metadata | undefined;

/** The one source; made on first use, with the genuine engine's name for it. */
export function sourceOf(metadata: Metadata, name = 'default'): SourceMetadata {
  const [source] = metadata.sources;
  if (source) return source;
  const made: SourceMetadata = { name, kind: 'postgres', tables: [], functions: [] };
  metadata.sources.push(made);
  return made;
}

export function tableOf(metadata: Metadata, name: QualifiedName): TableMetadata {
  const found = sourceOf(metadata).tables.find((entry) => keyOf(entry.table) === keyOf(name));
  if (!found)
    throw new EngineError('not-found', `table "${displayName(name)}" does not exist in source: default`, {
      path: '$.args.table',
    });
  return found;
}

/** Adds to a list that names its members, refusing a name that is taken. */
export function add<T extends object>(list: T[], item: T, key: keyof T, what: string): undefined {
  if (list.some((other) => other[key] === item[key])) {
    throw new EngineError('already-exists', `${what} "${String(item[key])}" already exists`, { path: '$.args.name' });
  }
  list.push(item);
}

/** Removes from a list by name, refusing a name that is not there. */
export function remove<T extends object>(list: T[] | undefined, key: keyof T, value: unknown, what: string): undefined {
  const index = list?.findIndex((item) => item[key] === value) ?? -1;
  if (index < 0)
    throw new EngineError('not-found', `${what} "${String(value)}" does not exist`, { path: '$.args.name' });
  list?.splice(index, 1);
}
