/** Reads the catalog of a database: one query for relations and functions, one more for the rows of enum tables. */
import type { SchemaAndName } from '../shared/qualified-name.ts';
import type { Catalog, CatalogEnumRow, CatalogFunction, CatalogTable } from './catalog.ts';
import { catalogQuery } from './catalog-query.ts';

/** What a `pg` client or pool offers, as far as the catalog needs it. */
export interface Queryable {
  query(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
}

export interface CatalogRequest {
  /** Tables whose rows become values of a GraphQL enum. */
  readonly enumTables: readonly SchemaAndName[];
  /** Functions named by the metadata. */
  readonly functions: readonly SchemaAndName[];
}

/** Throws what `pg` throws. Tables are all those outside system schemas, so that foreign keys can be followed. */
export async function readCatalog(client: Queryable, request: CatalogRequest): Promise<Catalog> {
  const { rows } = await client.query(catalogQuery, [
    request.functions.map((f) => f.schema),
    request.functions.map((f) => f.name),
  ]);
  // Read as text: a pool whose type parsers are switched off answers text, a default one objects.
  const tables = decoded(rows[0]?.['tables']) as CatalogTable[];
  const functions = decoded(rows[0]?.['functions']) as CatalogFunction[];
  const byKey = new Map(tables.map((table) => [`${table.schema}.${table.name}`, table]));
  return {
    tables: byKey,
    functions: Map.groupBy(functions, (f) => `${f.schema}.${f.name}`),
    enumRows: await readEnumRows(client, request.enumTables, byKey),
  };
}

async function readEnumRows(
  client: Queryable,
  names: readonly SchemaAndName[],
  tables: ReadonlyMap<string, CatalogTable>,
): Promise<Map<string, CatalogEnumRow[]>> {
  const found = new Map<string, CatalogEnumRow[]>();
  const selects: string[] = [];
  for (const { schema, name } of names) {
    const table = tables.get(`${schema}.${name}`);
    const primary = table?.keys.find((key) => key.isPrimary);
    const value = primary?.columns.length === 1 ? primary.columns[0] : undefined;
    if (!table || value === undefined) continue;
    const comment = table.columns.find((column) => column.name !== value)?.name;
    found.set(`${schema}.${name}`, []);
    selects.push(
      `select ${literal(`${schema}.${name}`)} as key, ${identifier(value)}::text as value, ` +
        `${comment === undefined ? 'null' : `${identifier(comment)}::text`} as comment ` +
        `from ${identifier(schema)}.${identifier(name)}`,
    );
  }
  if (selects.length === 0) return found;
  const { rows } = await client.query(`${selects.join(' union all ')} order by 1, 2`);
  for (const row of rows as { key: string; value: string; comment: string | null }[]) {
    found.get(row.key)?.push({ value: row.value, comment: row.comment });
  }
  return found;
}

function decoded(value: unknown): unknown {
  return typeof value === 'string' ? JSON.parse(value) : value;
}

function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
