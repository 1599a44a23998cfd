/** The permissions of the metadata as Markdown tables in French, one section per role. Pure: metadata in, text out. */
import type { Metadata } from '@carnet/engine';
import { conditionInFrench, isReferenceList } from './condition-in-french.ts';

type TableMetadata = Metadata['sources'][number]['tables'][number];

/** In the order of the reader's interest; a role that is not told here fails. */
const roles = [
  'beneficiary',
  'professional',
  'structure_admin',
  'orientation_manager',
  'territory_admin',
  'platform_admin',
  'partner',
] as const;

/** Tables of each role, by its code. */
export function permissionTables(metadata: Metadata): ReadonlyMap<string, string> {
  const tables = metadata.sources.flatMap((source) => source.tables);
  const named = new Set(tables.flatMap(permissionsOf).map(({ role }) => role));
  const untold = [...named].filter((role) => !roles.some((known) => known === role));
  if (untold.length > 0) throw new Error(`docs/permissions.md does not tell the role ${untold.join(', ')}`);
  return new Map(roles.map((role) => [role, sectionOf(role, tables, metadata.actions ?? [])]));
}

function sectionOf(role: string, tables: readonly TableMetadata[], actions: NonNullable<Metadata['actions']>): string {
  const reads = tables.flatMap((table) =>
    (table.select_permissions ?? [])
      .filter((entry) => entry.role === role && !isReferenceList(entry.permission.filter))
      .map(({ permission }) => [
        code(nameOf(table)),
        conditionInFrench(permission.filter),
        columnList(permission.columns),
        String(permission.limit ?? ''),
        permission.allow_aggregations === true ? 'oui' : '',
      ]),
  );
  const writes = tables.flatMap((table) => [
    ...(table.insert_permissions ?? [])
      .filter((entry) => entry.role === role)
      .map(({ permission }) => [
        code(nameOf(table)),
        'ajout',
        columnList(permission.columns),
        conditionInFrench(permission.check),
      ]),
    ...(table.update_permissions ?? [])
      .filter((entry) => entry.role === role)
      .map(({ permission }) => [
        code(nameOf(table)),
        'modification',
        columnList(permission.columns),
        JSON.stringify(permission.check) === JSON.stringify(permission.filter)
          ? conditionInFrench(permission.filter)
          : `${conditionInFrench(permission.filter)} ; après : ${conditionInFrench(permission.check)}`,
      ]),
  ]);
  const lists = tables
    .filter((table) =>
      (table.select_permissions ?? []).some((entry) => entry.role === role && isReferenceList(entry.permission.filter)),
    )
    .map((table) => code(nameOf(table)));
  const acts = actions
    .filter(({ permissions }) => (permissions ?? []).some((entry) => entry.role === role))
    .map(({ name }) => code(name));
  return [
    markdownTable(['lit', 'lignes', 'colonnes', 'plafond', 'compte'], reads),
    writes.length === 0 ? 'N’écrit rien directement.' : markdownTable(['écrit', 'acte', 'colonnes', 'lignes'], writes),
    `Actes : ${acts.length === 0 ? 'aucun' : acts.join(', ')}.`,
    `Listes de référence : ${lists.length === 0 ? 'aucune' : lists.join(', ')}.`,
  ].join('\n\n');
}

function permissionsOf(table: TableMetadata): readonly { readonly role: string }[] {
  return [
    ...(table.select_permissions ?? []),
    ...(table.insert_permissions ?? []),
    ...(table.update_permissions ?? []),
    ...(table.delete_permissions ?? []),
  ];
}

function nameOf({ table }: TableMetadata): string {
  return typeof table === 'string' ? table : table.name;
}

function columnList(columns: unknown): string {
  return Array.isArray(columns) ? columns.map(String).join(', ') : 'toutes';
}

function code(name: string): string {
  return `\`${name}\``;
}

function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
