/** A table while the model is being built: the same object that the model will hold, with its maps still open. */
import type { CatalogTable } from '../catalog/catalog.ts';
import type { TableMetadata } from '../metadata/metadata.ts';
import type { ComputedField, Relationship, Table, TablePermissions } from './model.ts';

export interface TableDraft {
  readonly table: Table;
  readonly metadata: TableMetadata;
  readonly catalog: CatalogTable;
  /** The open sides of `table.relationships`, `table.computedFields` and `table.permissions`. */
  readonly relationships: Map<string, Relationship>;
  readonly computedFields: Map<string, ComputedField>;
  readonly permissions: Map<string, TablePermissions>;
}

export function tableByKey(drafts: readonly TableDraft[]): ReadonlyMap<string, Table> {
  return new Map(drafts.map((draft) => [draft.table.key, draft.table]));
}
