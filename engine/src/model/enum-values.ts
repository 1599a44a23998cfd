/** Values of a table that is used as a GraphQL enum, after the genuine engine's conditions on such a table. */
import type { Catalog, CatalogTable } from '../catalog/catalog.ts';
import type { TableMetadata } from '../metadata/metadata.ts';
import { displayName, keyOf } from '../shared/qualified-name.ts';
import { Inconsistent } from './build-report.ts';
import type { EnumValue } from './model.ts';
import { isGraphQLName } from '../shared/scalars.ts';

const reserved = new Set(['true', 'false', 'null']);

/** Throws Inconsistent listing everything that keeps the table from being an enum. */
export function enumValuesOf(metadata: TableMetadata, table: CatalogTable, catalog: Catalog): EnumValue[] {
  const reasons: string[] = [];
  const primary = table.keys.find((key) => key.isPrimary);
  if (!primary) reasons.push('the table must have a primary key');
  else if (primary.columns.length !== 1) reasons.push('the table’s primary key must not span multiple columns');
  for (const column of table.columns) {
    const isKey = primary?.columns.includes(column.name) ?? false;
    if (column.type.name === 'text' && !column.type.isArray) continue;
    reasons.push(
      isKey
        ? `the table’s primary key ("${column.name}") must have type "text", not type "${column.type.name}"`
        : `the table’s comment column ("${column.name}") must have type "text", not type "${column.type.name}"`,
    );
  }
  if (table.columns.length > 2)
    reasons.push('the table must have exactly one primary key and optionally one comment column');
  const rows = catalog.enumRows.get(keyOf(metadata.table)) ?? [];
  if (reasons.length === 0 && rows.length === 0) reasons.push('the table must have at least one row');
  const bad = rows.filter((row) => !isGraphQLName(row.value) || reserved.has(row.value)).map((row) => `"${row.value}"`);
  if (bad.length === 1) reasons.push(`the value ${bad[0]} is not a valid GraphQL enum value name`);
  else if (bad.length > 1) reasons.push(`the values ${bad.join(', ')} are not valid GraphQL enum value names`);
  if (reasons.length > 0) {
    const list =
      reasons.length === 1
        ? ` because ${reasons[0]}`
        : ` for the following reasons:\n${reasons.map((r) => `  • ${r}\n`).join('')}`;
    throw new Inconsistent(
      `the table "${displayName(metadata.table)}" cannot be used as an enum${list}`,
      metadata,
      'is_enum',
    );
  }
  return rows.map((row) => ({ value: row.value, comment: row.comment ?? undefined }));
}
