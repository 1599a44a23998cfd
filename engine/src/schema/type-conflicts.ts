/** Types of the schema that have one name, such as a table called as the aggregate of another: told, since no client could tell them apart. */
import type { Inconsistency } from '../errors.ts';
import type { Metadata } from '../metadata/metadata.ts';
import { locationOf } from '../shared/location.ts';
import { qualify } from '../shared/qualified-name.ts';
import type { RoleSchema } from './role-schema.ts';

export function typeConflicts(metadata: Metadata, schema: RoleSchema): Inconsistency[] {
  const tables = metadata.sources.flatMap((source) => source.tables);
  return [...schema.conflicts].sort().map((name) => {
    // The table of that name, where there is one: the other type is made from a table and cannot be called otherwise.
    const table = tables.find((entry) => {
      const { schema: of, name: own } = qualify(entry.table);
      return name === (entry.configuration?.custom_name ?? (of === 'public' ? own : `${of}_${own}`));
    });
    const place = locationOf(table, table?.configuration?.custom_name === undefined ? 'table' : 'configuration');
    return {
      kind: 'type',
      name,
      reason: `Found conflicting definitions for GraphQL type "${name}"`,
      ...(table ? { definition: table } : {}),
      file: place?.file,
      line: place?.line,
    };
  });
}
