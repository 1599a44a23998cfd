/** Relationships: by a foreign key of the table, by a foreign key of the other table, or by columns named one by one. */
import type { Catalog, CatalogForeignKey } from '../catalog/catalog.ts';
import type { RelationshipMetadata } from '../metadata/metadata.ts';
import { displayName, keyOf } from '../shared/qualified-name.ts';
import { Inconsistent } from './build-report.ts';
import type { Report } from './build-report.ts';
import type { Relationship, Table } from './model.ts';
import { isGraphQLName } from '../shared/scalars.ts';
import { tableByKey } from './table-draft.ts';
import type { TableDraft } from './table-draft.ts';

export function buildRelationships(drafts: readonly TableDraft[], catalog: Catalog, report: Report): void {
  const tables = tableByKey(drafts);
  for (const draft of drafts) {
    const groups = [
      ['object', draft.metadata.object_relationships ?? []],
      ['array', draft.metadata.array_relationships ?? []],
    ] as const;
    for (const [kind, entries] of groups) {
      for (const entry of entries) {
        const name = `${entry.name} in table ${displayName(draft.metadata.table)}`;
        const built = report.attempt(`${kind}_relation`, name, entry, () =>
          buildRelationship(kind, entry, draft, tables, catalog),
        );
        if (built) draft.relationships.set(built.name, built);
      }
    }
  }
}

function buildRelationship(
  kind: 'object' | 'array',
  entry: RelationshipMetadata,
  draft: TableDraft,
  tables: ReadonlyMap<string, Table>,
  catalog: Catalog,
): Relationship {
  if (!isGraphQLName(entry.name)) throw new Inconsistent(`"${entry.name}" is not a valid GraphQL name`, entry, 'name');
  if (
    draft.table.columnByName.has(entry.name) ||
    draft.table.columnByGraphqlName.has(entry.name) ||
    draft.relationships.has(entry.name)
  ) {
    throw new Inconsistent(`field definition conflicts with column or relationship "${entry.name}"`, entry, 'name');
  }
  const { isCertain, target, pairs, nullable, insertionOrder } = resolve(kind, entry, draft, catalog);
  const targetTable = tables.get(target);
  if (!targetTable) throw new Inconsistent(`table "${displayKey(target)}" is not tracked`, entry.using);
  const mapping = pairs.map(([from, to]) => {
    const sourceColumn = draft.table.columnByName.get(from);
    const targetColumn = targetTable.columnByName.get(to);
    if (!sourceColumn) throw new Inconsistent(`"${from}" does not exist`, entry.using);
    if (!targetColumn) throw new Inconsistent(`"${to}" does not exist in table "${displayKey(target)}"`, entry.using);
    return [sourceColumn, targetColumn] as const;
  });
  return {
    name: entry.name,
    kind,
    source: draft.table.key,
    target,
    mapping,
    nullable,
    isCertain,
    insertionOrder,
    comment: entry.comment ?? undefined,
  };
}

interface Resolved {
  readonly isCertain: boolean;
  readonly target: string;
  readonly pairs: readonly (readonly [string, string])[];
  readonly nullable: boolean;
  readonly insertionOrder: Relationship['insertionOrder'];
}

function resolve(kind: 'object' | 'array', entry: RelationshipMetadata, draft: TableDraft, catalog: Catalog): Resolved {
  const { foreign_key_constraint_on: on, manual_configuration: manual } = entry.using;
  if (manual) {
    const pairs = Object.entries(manual.column_mapping);
    const insertionOrder = manual.insertion_order ?? 'before_parent';
    return { isCertain: false, target: keyOf(manual.remote_table), pairs, nullable: true, insertionOrder };
  }
  if (on === undefined)
    throw new Inconsistent('a relationship needs foreign_key_constraint_on or manual_configuration', entry, 'using');
  if (typeof on === 'string' || Array.isArray(on)) {
    if (kind === 'array')
      throw new Inconsistent('an array relationship needs the foreign key of another table', entry.using);
    const columns = typeof on === 'string' ? [on] : on;
    const key = oneForeignKey(draft.catalog.foreignKeys, columns, displayName(draft.metadata.table), entry);
    const pairs = pairsOf(key);
    const nullable = pairs.some(([from]) => draft.table.columnByName.get(from)?.nullable ?? true);
    return {
      isCertain: key.alwaysHolds && !nullable,
      target: key.table,
      pairs,
      nullable,
      insertionOrder: 'before_parent',
    };
  }
  const columns = [on.columns ?? on.column ?? []].flat();
  const other = catalog.tables.get(keyOf(on.table));
  const candidates = (other?.foreignKeys ?? []).filter((key) => key.table === draft.table.key);
  const key = oneForeignKey(candidates, columns, displayName(on.table), entry);
  const pairs = pairsOf(key).map(([from, to]) => [to, from] as const);
  return { isCertain: false, target: keyOf(on.table), pairs, nullable: true, insertionOrder: 'after_parent' };
}

function oneForeignKey(
  keys: readonly CatalogForeignKey[],
  columns: readonly string[],
  table: string,
  entry: RelationshipMetadata,
): CatalogForeignKey {
  const wanted = [...columns].sort().join('\0');
  const found = keys.filter((key) => [...key.columns].sort().join('\0') === wanted);
  const [key, another] = found;
  const named = columns.map((column) => `"${column}"`).join(', ');
  if (!key)
    throw new Inconsistent(
      `no foreign constraint exists on the given column(s) ${named} of "${table}"`,
      entry.using,
      'foreign_key_constraint_on',
    );
  if (another) {
    // Several keys on the same columns are one relationship only when they lead to the same place.
    const same = found.every(
      (other) => other.table === key.table && other.targetColumns.join('\0') === key.targetColumns.join('\0'),
    );
    if (!same)
      throw new Inconsistent(
        `more than one foreign key constraint exists on the given column(s) ${named}`,
        entry.using,
        'foreign_key_constraint_on',
      );
  }
  return key;
}

function pairsOf(key: CatalogForeignKey): (readonly [string, string])[] {
  return key.columns.map((column, index) => [column, key.targetColumns[index] ?? ''] as const);
}

function displayKey(key: string): string {
  return key.startsWith('public.') ? key.slice('public.'.length) : key;
}
