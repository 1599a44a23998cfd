/** What a role may do, table by table; `admin` may do everything. */
import type { BoolExp } from '../model/bool-exp.ts';
import type {
  Column,
  ComputedField,
  DeletePermission,
  InsertPermission,
  Model,
  SelectPermission,
  Table,
  UpdatePermission,
} from '../model/model.ts';

const alwaysTrue: BoolExp = { kind: 'and', of: [] };

export interface RoleView {
  readonly model: Model;
  readonly role: string;
  readonly isAdmin: boolean;
  readonly backend: boolean;
  select(table: Table): SelectPermission | undefined;
  insert(table: Table): InsertPermission | undefined;
  update(table: Table): UpdatePermission | undefined;
  delete(table: Table): DeletePermission | undefined;
  selectable(table: Table): readonly Column[];
  /** Computed fields that the role may select; those that return rows need a select permission on these rows too. */
  computedFields(table: Table): readonly ComputedField[];
  /** Columns that may be named in a mutation: permitted, writable, and not preset. */
  insertable(table: Table): readonly Column[];
  updatable(table: Table): readonly Column[];
}

export function createRoleView(model: Model, role: string, backend: boolean): RoleView {
  const isAdmin = role === 'admin';
  const everything = new Map<Table, SelectPermission>();
  const adminSelect = (table: Table): SelectPermission => {
    const known = everything.get(table);
    if (known) return known;
    const made: SelectPermission = {
      columns: new Set(table.columnByName.keys()),
      computedFields: new Set(table.computedFields.keys()),
      filter: alwaysTrue,
      limit: undefined,
      allowAggregations: true,
      queryRootFields: undefined,
      subscriptionRootFields: undefined,
      cellConditions: new Map(),
    };
    everything.set(table, made);
    return made;
  };
  const allColumns = (table: Table) => new Set(table.columnByName.keys());
  const reachable = <P extends { readonly backendOnly: boolean }>(permission: P | undefined) =>
    permission && (backend || !permission.backendOnly) ? permission : undefined;

  const view: RoleView = {
    model,
    role,
    isAdmin,
    backend,
    select: (table) => (isAdmin ? adminSelect(table) : table.permissions.get(role)?.select),
    insert(table) {
      if (!table.canInsert) return undefined;
      if (isAdmin) return { columns: allColumns(table), check: alwaysTrue, presets: [], backendOnly: false };
      return reachable(table.permissions.get(role)?.insert);
    },
    update(table) {
      if (!table.canUpdate) return undefined;
      if (isAdmin)
        return { columns: allColumns(table), filter: alwaysTrue, check: undefined, presets: [], backendOnly: false };
      return reachable(table.permissions.get(role)?.update);
    },
    delete(table) {
      // The genuine engine looks at whether a view is insertable here, not at whether rows can be deleted.
      if (!table.canInsert) return undefined;
      return isAdmin ? { filter: alwaysTrue, backendOnly: false } : reachable(table.permissions.get(role)?.delete);
    },
    selectable(table) {
      const permission = view.select(table);
      return permission ? table.columns.filter((column) => permission.columns.has(column.name)) : [];
    },
    computedFields(table) {
      const permission = view.select(table);
      if (!permission) return [];
      return [...table.computedFields.values()].filter((field) => {
        // Rows of a table are shown by that table's own permission, a scalar by being listed.
        if (field.function.returnsTable === undefined) return permission.computedFields.has(field.name);
        const target = model.tables.get(field.function.returnsTable);
        return target !== undefined && view.select(target) !== undefined;
      });
    },
    insertable(table) {
      const permission = view.insert(table);
      return permission ? writable(table, permission, 'insertable') : [];
    },
    updatable(table) {
      const permission = view.update(table);
      return permission ? writable(table, permission, 'updatable') : [];
    },
  };
  return view;
}

function writable(
  table: Table,
  permission: InsertPermission | UpdatePermission,
  kind: 'insertable' | 'updatable',
): readonly Column[] {
  const preset = new Set(permission.presets.map(({ column }) => column.name));
  return table.columns.filter(
    (column) => permission.columns.has(column.name) && !preset.has(column.name) && column[kind],
  );
}
