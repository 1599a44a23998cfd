/** The operations of `/v1/metadata` as edits of a metadata document; nothing here knows a database. */
import { EngineError } from '../../errors.ts';
import type { Metadata } from '../metadata.ts';
import { actionEdits } from './action-edits.ts';
import type { Edit } from './edit.ts';
import { projectEdits } from './project-edits.ts';
import { tableEdits } from './table-edits.ts';

const edits: ReadonlyMap<string, Edit> = new Map(Object.entries({ ...tableEdits, ...actionEdits, ...projectEdits }));

/** Whether the operation changes metadata and nothing else. */
export function isMetadataEdit(type: string): boolean {
  return edits.has(withoutPrefix(type));
}

/**
 * A new document after the operation; the one given is left as it was.
 * Throws EngineError: `not-found`, `already-exists`, `parse-failed`, or `not-supported` for an unknown operation.
 */
export function editMetadata(
  metadata: Metadata,
  operation: { readonly type: string; readonly args: unknown },
): Metadata {
  const edit = edits.get(withoutPrefix(operation.type));
  if (!edit) throw new EngineError('not-supported', `unknown metadata operation "${operation.type}"`);
  const { args } = operation;
  const edited = structuredClone(metadata);
  const given = typeof args === 'object' && args !== null && !Array.isArray(args) ? args : { name: args };
  try {
    // Each edit states what it takes; the genuine engine's own parser is not repeated here.
    return (edit as Edit<unknown>)(edited, structuredClone(given)) ?? edited;
  } catch (error) {
    // An edit only takes its arguments apart, so what it cannot take apart was not what it asks for.
    if (!(error instanceof TypeError)) throw error;
    throw new EngineError('parse-failed', `the arguments of "${operation.type}" have another shape`, {
      path: '$.args',
    });
  }
}

/** The operations on a Postgres source are known with their prefix (`pg_track_table`) and by their old names. */
function withoutPrefix(type: string): string {
  return type.replace(/^(pg|postgres)_/, '');
}
