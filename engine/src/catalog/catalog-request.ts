/** What a metadata document needs to know of the catalog. */
import type { Metadata } from '../metadata/metadata.ts';
import { qualify } from '../shared/qualified-name.ts';
import type { CatalogRequest } from './read-catalog.ts';

export function catalogRequest(metadata: Metadata): CatalogRequest {
  const tables = metadata.sources.flatMap((source) => source.tables);
  return {
    enumTables: tables.filter((table) => table.is_enum === true).map((table) => qualify(table.table)),
    functions: [
      ...metadata.sources.flatMap((source) => source.functions ?? []).map((tracked) => qualify(tracked.function)),
      ...tables.flatMap((table) => table.computed_fields ?? []).map((field) => qualify(field.definition.function)),
    ],
  };
}
