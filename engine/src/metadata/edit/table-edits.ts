/** Edits of tables and functions: tracking, relationships, permissions, computed fields, event triggers. */
import { EngineError } from '../../errors.ts';
import { displayName, keyOf } from '../../shared/qualified-name.ts';
import type {
  ComputedFieldMetadata,
  EventTriggerMetadata,
  FunctionMetadata,
  Metadata,
  PermissionEntry,
  QualifiedName,
  RelationshipMetadata,
  TableConfiguration,
  TableMetadata,
} from '../metadata.ts';
import { add, remove, sourceOf, tableOf } from './edit.ts';
import type { Edit } from './edit.ts';

interface OnTable {
  readonly table: QualifiedName;
}

type PermissionKind = 'select' | 'insert' | 'update' | 'delete';

function permissionsOf(table: TableMetadata, kind: PermissionKind): PermissionEntry<object>[] {
  return (table[`${kind}_permissions`] ??= []);
}

const createPermission =
  (kind: PermissionKind): Edit<OnTable & PermissionEntry<object>> =>
  (metadata, { table, role, permission, comment = null }) => {
    const list = permissionsOf(tableOf(metadata, table), kind);
    if (list.some((entry) => entry.role === role)) {
      throw new EngineError(
        'already-exists',
        `${kind} permission already defined on table "${displayName(table)}" with role "${role}"`,
        {
          path: '$.args',
        },
      );
    }
    list.push({ role, permission, comment });
  };

const dropPermission =
  (kind: PermissionKind): Edit<OnTable & { readonly role: string }> =>
  (metadata, { table, role }) =>
    remove(
      permissionsOf(tableOf(metadata, table), kind),
      'role',
      role,
      `${kind} permission on "${displayName(table)}" for role`,
    );

const createRelationship =
  (kind: 'object' | 'array'): Edit<OnTable & RelationshipMetadata> =>
  (metadata, { table, name, using, comment = null }) => {
    const list = (tableOf(metadata, table)[`${kind}_relationships`] ??= []);
    add(list, { name, using, comment }, 'name', 'relationship');
  };

function functionOf(metadata: Metadata, name: QualifiedName): FunctionMetadata {
  const found = sourceOf(metadata).functions?.find((entry) => keyOf(entry.function) === keyOf(name));
  if (!found) throw new EngineError('not-found', `function "${displayName(name)}" does not exist`, { path: '$.args' });
  return found;
}

/** Old spelling: the argument is the name itself; new: under `table` or `function`. */
function named(args: Readonly<Record<string, unknown>>, key: 'table' | 'function'): QualifiedName {
  const inner = args[key];
  if (inner !== undefined) return inner as QualifiedName;
  return { schema: (args['schema'] as string | undefined) ?? 'public', name: args['name'] as string };
}

export const tableEdits: Readonly<Record<string, Edit>> = {
  track_table: ((metadata, args) => {
    const table = named(args, 'table');
    const { tables } = sourceOf(metadata);
    if (tables.some((entry) => keyOf(entry.table) === keyOf(table))) {
      throw new EngineError('already-exists', `view/table already tracked: "${displayName(table)}"`, {
        path: '$.args',
      });
    }
    tables.push({
      table,
      ...(args['is_enum'] === true ? { is_enum: true } : {}),
      ...(args['configuration'] ? { configuration: args['configuration'] } : {}),
    });
  }) satisfies Edit<Record<string, unknown>>,

  untrack_table: ((metadata, args) => {
    const source = sourceOf(metadata);
    const table = tableOf(metadata, named(args, 'table'));
    source.tables = source.tables.filter((entry) => entry !== table);
    if (args['cascade'] === true) dropRelationshipsTo(keyOf(table.table), source.tables);
  }) satisfies Edit<Record<string, unknown>>,

  set_table_is_enum: ((metadata, { table, is_enum: isEnum }) => {
    tableOf(metadata, table).is_enum = isEnum;
  }) satisfies Edit<OnTable & { readonly is_enum: boolean }>,

  set_table_customization: ((metadata, { table, configuration }) => {
    tableOf(metadata, table).configuration = configuration;
  }) satisfies Edit<OnTable & { readonly configuration: TableConfiguration }>,

  set_table_custom_fields: ((metadata, { table, custom_root_fields: fields, custom_column_names: names }) => {
    tableOf(metadata, table).configuration = {
      ...(fields ? { custom_root_fields: fields } : {}),
      ...(names ? { custom_column_names: names } : {}),
    };
  }) satisfies Edit<OnTable & TableConfiguration>,

  create_object_relationship: createRelationship('object'),
  create_array_relationship: createRelationship('array'),

  drop_relationship: ((metadata, { table, relationship }) => {
    const entry = tableOf(metadata, table);
    const isArray = entry.array_relationships?.some(({ name }) => name === relationship) ?? false;
    remove(isArray ? entry.array_relationships : entry.object_relationships, 'name', relationship, 'relationship');
  }) satisfies Edit<OnTable & { readonly relationship: string }>,

  rename_relationship: ((metadata, { table, name, new_name: newName }) => {
    const entry = tableOf(metadata, table);
    for (const one of [...(entry.object_relationships ?? []), ...(entry.array_relationships ?? [])]) {
      if (one.name === name) one.name = newName;
    }
  }) satisfies Edit<OnTable & { readonly name: string; readonly new_name: string }>,

  add_computed_field: ((metadata, { table, name, definition, comment = null }) => {
    add((tableOf(metadata, table).computed_fields ??= []), { name, definition, comment }, 'name', 'computed field');
  }) satisfies Edit<OnTable & ComputedFieldMetadata>,

  drop_computed_field: ((metadata, { table, name }) =>
    remove(tableOf(metadata, table).computed_fields, 'name', name, 'computed field')) satisfies Edit<
    OnTable & { readonly name: string }
  >,

  create_select_permission: createPermission('select'),
  create_insert_permission: createPermission('insert'),
  create_update_permission: createPermission('update'),
  create_delete_permission: createPermission('delete'),
  drop_select_permission: dropPermission('select'),
  drop_insert_permission: dropPermission('insert'),
  drop_update_permission: dropPermission('update'),
  drop_delete_permission: dropPermission('delete'),

  track_function: ((metadata, args) => {
    const functions = (sourceOf(metadata).functions ??= []);
    const name = named(args, 'function');
    if (functions.some((entry) => keyOf(entry.function) === keyOf(name))) {
      throw new EngineError('already-exists', `function already tracked: "${displayName(name)}"`, { path: '$.args' });
    }
    functions.push({ function: name, ...(args['configuration'] ? { configuration: args['configuration'] } : {}) });
  }) satisfies Edit<Record<string, unknown>>,

  untrack_function: ((metadata, args) => {
    const source = sourceOf(metadata);
    const tracked = functionOf(metadata, named(args, 'function'));
    source.functions = source.functions?.filter((entry) => entry !== tracked) ?? [];
  }) satisfies Edit<Record<string, unknown>>,

  set_function_customization: ((metadata, { function: name, configuration }) => {
    functionOf(metadata, name).configuration = configuration;
  }) satisfies Edit<{
    readonly function: QualifiedName;
    readonly configuration: NonNullable<FunctionMetadata['configuration']>;
  }>,

  create_function_permission: ((metadata, { function: name, role }) =>
    add(
      (functionOf(metadata, name).permissions ??= []),
      { role },
      'role',
      'function permission for role',
    )) satisfies Edit<{
    readonly function: QualifiedName;
    readonly role: string;
  }>,

  drop_function_permission: ((metadata, { function: name, role }) =>
    remove(functionOf(metadata, name).permissions, 'role', role, 'function permission for role')) satisfies Edit<{
    readonly function: QualifiedName;
    readonly role: string;
  }>,

  create_event_trigger: ((
    metadata,
    { table, name, insert, update, delete: onDelete, enable_manual: manual, replace, ...rest },
  ) => {
    const list = (tableOf(metadata, table).event_triggers ??= []);
    if (replace === true) remove(list, 'name', name, 'event trigger');
    const { webhook, webhook_from_env: webhookFromEnv, headers, retry_conf: retry, cleanup_config: cleanup } = rest;
    const { request_transform: transform, trigger_on_replication: replicated } = rest;
    const trigger: EventTriggerMetadata = {
      name,
      definition: {
        enable_manual: manual ?? false,
        ...(insert ? { insert } : {}),
        ...(update ? { update } : {}),
        ...(onDelete ? { delete: onDelete } : {}),
      },
      ...(webhook === undefined ? {} : { webhook }),
      ...(webhookFromEnv === undefined ? {} : { webhook_from_env: webhookFromEnv }),
      ...(headers ? { headers } : {}),
      ...(retry ? { retry_conf: retry } : {}),
      ...(transform ? { request_transform: transform } : {}),
      ...(cleanup ? { cleanup_config: cleanup } : {}),
      ...(replicated === undefined ? {} : { trigger_on_replication: replicated }),
    };
    add(list, trigger, 'name', 'event trigger');
  }) satisfies Edit<
    OnTable & EventTriggerMetadata & EventTriggerMetadata['definition'] & { readonly replace?: boolean }
  >,

  delete_event_trigger: ((metadata, { name }) => {
    const table = sourceOf(metadata).tables.find((entry) =>
      entry.event_triggers?.some((trigger) => trigger.name === name),
    );
    remove(table?.event_triggers, 'name', name, 'event trigger');
  }) satisfies Edit<{ readonly name: string }>,
};

function dropRelationshipsTo(key: string, tables: readonly TableMetadata[]): void {
  const leadsThere = ({ using }: RelationshipMetadata): boolean => {
    const on = using.foreign_key_constraint_on;
    const target =
      using.manual_configuration?.remote_table ?? (typeof on === 'object' && !Array.isArray(on) ? on.table : undefined);
    return target !== undefined && keyOf(target) === key;
  };
  for (const table of tables) {
    for (const kind of ['object_relationships', 'array_relationships'] as const) {
      if (table[kind]) table[kind] = table[kind].filter((entry) => !leadsThere(entry));
    }
  }
}
