/** Permissions of each role on each table, with their row expressions compiled. */
import type { BoolExpJson, PermissionEntry } from '../metadata/metadata.ts';
import { displayName } from '../shared/qualified-name.ts';
import { Inconsistent } from './build-report.ts';
import type { Report } from './build-report.ts';
import { compileBoolExp } from './compile-bool-exp.ts';
import { operandOf } from './literal.ts';
import type { BoolExp } from './bool-exp.ts';
import type { Preset, Table, TablePermissions } from './model.ts';
import { tableByKey } from './table-draft.ts';
import type { TableDraft } from './table-draft.ts';

export const noPermissions: TablePermissions = {
  select: undefined,
  insert: undefined,
  update: undefined,
  delete: undefined,
};

const queryRootFields = new Set(['select', 'select_by_pk', 'select_aggregate']);
const subscriptionRootFields = new Set([...queryRootFields, 'select_stream']);

export function buildPermissions(drafts: readonly TableDraft[], report: Report): void {
  const tables = tableByKey(drafts);
  for (const draft of drafts) {
    const { table, metadata, permissions } = draft;
    const bool = (json: BoolExpJson | undefined, at: object, key: string): BoolExp => {
      if (json === undefined) throw new Inconsistent(`key "${key}" not found`, at);
      return compileBoolExp(json, table, { tables, root: table });
    };
    function each<P extends object>(
      kind: keyof TablePermissions,
      entries: readonly PermissionEntry<P>[] | undefined,
      build: (permission: P) => NonNullable<TablePermissions[typeof kind]>,
    ): void {
      const seen = new Set<string>();
      for (const entry of entries ?? []) {
        const name = `${entry.role} in table ${displayName(metadata.table)}`;
        const built = report.attempt(`${kind}_permission`, name, entry, () => {
          if (entry.role === 'admin')
            throw new Inconsistent('the role "admin" has all permissions and cannot be given any', entry, 'role');
          if (seen.has(entry.role))
            throw new Inconsistent(`a ${kind} permission of role "${entry.role}" is already defined`, entry, 'role');
          seen.add(entry.role);
          return build(entry.permission);
        });
        if (built) permissions.set(entry.role, { ...(permissions.get(entry.role) ?? noPermissions), [kind]: built });
      }
    }
    each('select', metadata.select_permissions, (permission) => ({
      columns: columnSet(permission.columns, table, permission),
      computedFields: computedFieldSet(permission.computed_fields, table, permission),
      filter: bool(permission.filter, permission, 'filter'),
      limit: limitOf(permission.limit, permission),
      allowAggregations: permission.allow_aggregations ?? false,
      queryRootFields: rootFieldSet(permission.query_root_fields, queryRootFields, permission, 'query_root_fields'),
      subscriptionRootFields: rootFieldSet(
        permission.subscription_root_fields,
        subscriptionRootFields,
        permission,
        'subscription_root_fields',
      ),
      cellConditions: new Map(),
    }));
    each('insert', metadata.insert_permissions, (permission) => ({
      columns: columnSet(permission.columns ?? '*', table, permission),
      check: bool(permission.check, permission, 'check'),
      presets: presetsOf(permission.set, table),
      backendOnly: permission.backend_only ?? false,
    }));
    each('update', metadata.update_permissions, (permission) => ({
      columns: columnSet(permission.columns, table, permission),
      filter: bool(permission.filter, permission, 'filter'),
      check:
        permission.check === null || permission.check === undefined
          ? undefined
          : bool(permission.check, permission, 'check'),
      presets: presetsOf(permission.set, table),
      backendOnly: permission.backend_only ?? false,
    }));
    each('delete', metadata.delete_permissions, (permission) => ({
      filter: bool(permission.filter, permission, 'filter'),
      backendOnly: permission.backend_only ?? false,
    }));
  }
}

function columnSet(columns: readonly string[] | '*' | undefined, table: Table, at: object): ReadonlySet<string> {
  if (columns === undefined) throw new Inconsistent('key "columns" not found', at);
  if (columns === '*') return new Set(table.columnByName.keys());
  const unknown = columns.find((column) => !table.columnByName.has(column));
  if (unknown !== undefined) throw new Inconsistent(`"${unknown}" does not exist`, at, 'columns');
  return new Set(columns);
}

function computedFieldSet(names: readonly string[] | undefined, table: Table, at: object): ReadonlySet<string> {
  const unknown = names?.find((name) => !table.computedFields.has(name));
  if (unknown !== undefined)
    throw new Inconsistent(`computed field "${unknown}" does not exist`, at, 'computed_fields');
  return new Set(names ?? []);
}

function limitOf(limit: number | null | undefined, at: object): number | undefined {
  if (limit === null || limit === undefined) return undefined;
  if (!Number.isInteger(limit) || limit < 0) throw new Inconsistent('unexpected negative value', at, 'limit');
  return limit;
}

function rootFieldSet(
  names: readonly string[] | null | undefined,
  allowed: ReadonlySet<string>,
  at: object,
  key: string,
): ReadonlySet<string> | undefined {
  const unknown = names?.find((name) => !allowed.has(name));
  if (unknown !== undefined) throw new Inconsistent(`unexpected root field "${unknown}"`, at, key);
  return names ? new Set(names) : undefined;
}

function presetsOf(set: Readonly<Record<string, unknown>> | null | undefined, table: Table): Preset[] {
  return Object.entries(set ?? {}).map(([name, value]) => {
    const column = table.columnByName.get(name);
    if (!column) throw new Inconsistent(`"${name}" does not exist`, set ?? undefined, name);
    return { column, value: operandOf(value, column.type) };
  });
}
