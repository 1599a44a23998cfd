/** Tables of the model: names, columns, keys, enum values. */
import type { Catalog, CatalogTable } from '../catalog/catalog.ts';
import type { CustomRootField, TableMetadata } from '../metadata/metadata.ts';
import { displayName, keyOf, qualify } from '../shared/qualified-name.ts';
import { Inconsistent } from './build-report.ts';
import type { Report } from './build-report.ts';
import { enumValuesOf } from './enum-values.ts';
import type {
  Column,
  ComputedField,
  EnumValue,
  Relationship,
  RootFieldKind,
  Table,
  TableKey,
  TablePermissions,
  UniqueKey,
} from './model.ts';
import type { RootFieldNaming } from './root-field-naming.ts';
import { isGraphQLName, pgType } from '../shared/scalars.ts';
import type { TableDraft } from './table-draft.ts';

/** Tracked tables that exist and can be named in GraphQL, in the metadata's order. */
export function buildTables(
  metadata: readonly TableMetadata[],
  catalog: Catalog,
  naming: RootFieldNaming,
  report: Report,
): TableDraft[] {
  const enums = new Map<TableKey, readonly EnumValue[]>();
  const candidates = metadata.flatMap((entry) => {
    const found = report.attempt('table', displayName(entry.table), entry, () => {
      const table = catalog.tables.get(keyOf(entry.table));
      if (!table)
        throw new Inconsistent(`no such table/view exists in source: "${displayName(entry.table)}"`, entry, 'table');
      if (entry.is_enum === true) enums.set(keyOf(entry.table), enumValuesOf(entry, table, catalog));
      return { entry, table };
    });
    return found ? [found] : [];
  });
  return candidates.flatMap(({ entry, table }) => {
    const draft = report.attempt('table', displayName(entry.table), entry, () =>
      buildTable(entry, table, enums, naming),
    );
    return draft ? [draft] : [];
  });
}

function buildTable(
  metadata: TableMetadata,
  catalog: CatalogTable,
  enums: ReadonlyMap<TableKey, readonly EnumValue[]>,
  naming: RootFieldNaming,
): TableDraft {
  const { schema, name } = qualify(metadata.table);
  const configuration = metadata.configuration ?? {};
  const graphqlName = configuration.custom_name ?? (schema === 'public' ? name : `${schema}_${name}`);
  requireName(displayName(metadata.table), graphqlName, metadata, 'table');
  const columns = buildColumns(metadata, catalog, enums);
  const columnByName = new Map(columns.map((column) => [column.name, column]));
  const keys = catalog.keys.map((key): UniqueKey => {
    const keyColumns = key.columns.flatMap((column) => columnByName.get(column) ?? []);
    return { name: key.name, columns: keyColumns, isPrimary: key.isPrimary, isConstraint: key.isConstraint };
  });
  const relationships = new Map<string, Relationship>();
  const computedFields = new Map<string, ComputedField>();
  const permissions = new Map<string, TablePermissions>();
  const table: Table = {
    key: keyOf(metadata.table),
    schema,
    name,
    graphqlName,
    isView: catalog.kind === 'v' || catalog.kind === 'm',
    canInsert: catalog.canInsert,
    canUpdate: catalog.canUpdate,
    canDelete: catalog.canDelete,
    columns,
    columnByName,
    columnByGraphqlName: new Map(columns.map((column) => [column.graphqlName, column])),
    primaryKey: keys.find((key) => key.isPrimary),
    uniqueKeys: keys,
    relationships,
    computedFields,
    enumValues: enums.get(keyOf(metadata.table)),
    rootFields: rootFieldsOf(graphqlName, configuration.custom_root_fields ?? {}, naming),
    comment: configuration.comment ?? catalog.comment ?? undefined,
    permissions,
  };
  return { table, metadata, catalog, relationships, computedFields, permissions };
}

function buildColumns(metadata: TableMetadata, catalog: CatalogTable, enums: ReadonlyMap<TableKey, unknown>): Column[] {
  const { column_config: config = {}, custom_column_names: oldNames = {} } = metadata.configuration ?? {};
  const known = new Set(catalog.columns.map((column) => column.name));
  for (const [names, of] of [
    [oldNames, 'custom_column_names'],
    [config, 'column_config'],
  ] as const) {
    const missing = Object.keys(names).find((name) => !known.has(name));
    if (missing !== undefined) {
      throw new Inconsistent(
        `${of === 'column_config' ? 'configuration was' : 'custom column names were'} given for the column "${missing}", but no such column exists`,
        names,
        missing,
      );
    }
  }
  const taken = new Map<string, string>();
  return catalog.columns.map((column): Column => {
    const graphqlName = config[column.name]?.custom_name ?? oldNames[column.name] ?? column.name;
    requireName(column.name, graphqlName, metadata, 'table');
    const other = taken.get(graphqlName);
    if (other !== undefined) {
      throw new Inconsistent(
        `the columns "${other}" and "${column.name}" have the same GraphQL name "${graphqlName}"`,
        metadata,
        'configuration',
      );
    }
    taken.set(graphqlName, column.name);
    const type = pgType(column.type);
    if (!isGraphQLName(type.scalar)) {
      throw new Inconsistent(
        `cannot use SQL type "${column.type.name}" of the column "${column.name}" in the GraphQL schema because its name is not a valid GraphQL identifier`,
        metadata,
        'table',
      );
    }
    return {
      name: column.name,
      graphqlName,
      position: column.position,
      type,
      nullable: column.nullable,
      hasDefault: column.hasDefault,
      insertable: !column.generated,
      updatable: !column.generated,
      comment: config[column.name]?.comment ?? column.comment ?? undefined,
      enumTable: enumTableOf(column.name, catalog, enums),
    };
  });
}

/** The enum table whose key this column holds: a foreign key of this column alone. */
function enumTableOf(
  column: string,
  catalog: CatalogTable,
  enums: ReadonlyMap<TableKey, unknown>,
): TableKey | undefined {
  const key = catalog.foreignKeys.find(
    (fk) => fk.columns.length === 1 && fk.columns[0] === column && enums.has(fk.table),
  );
  return key?.table;
}

function requireName(name: string, graphqlName: string, at: object, key: string): void {
  // Two spaces, as the genuine engine writes it.
  if (!isGraphQLName(graphqlName)) {
    throw new Inconsistent(
      `cannot include "${name}" in the GraphQL schema because  it is not a valid GraphQL identifier`,
      at,
      key,
    );
  }
}

function rootFieldsOf(
  name: string,
  custom: Readonly<Record<string, CustomRootField>>,
  naming: RootFieldNaming,
): Table['rootFields'] {
  const field = (kind: RootFieldKind, standard: string) => {
    const given = custom[kind];
    if (given === null || given === undefined) return { name: naming(standard), comment: undefined };
    return typeof given === 'string'
      ? { name: naming(given), comment: undefined }
      : { name: naming(given.name ?? standard), comment: given.comment };
  };
  return {
    select: field('select', name),
    select_by_pk: field('select_by_pk', `${name}_by_pk`),
    select_aggregate: field('select_aggregate', `${name}_aggregate`),
    select_stream: field('select_stream', `${name}_stream`),
    insert: field('insert', `insert_${name}`),
    insert_one: field('insert_one', `insert_${name}_one`),
    update: field('update', `update_${name}`),
    update_by_pk: field('update_by_pk', `update_${name}_by_pk`),
    update_many: field('update_many', `update_${name}_many`),
    delete: field('delete', `delete_${name}`),
    delete_by_pk: field('delete_by_pk', `delete_${name}_by_pk`),
  };
}
