/** Finds what a metadata document says that the engine does not understand: a strict start refuses on any of it. */
import type { Inconsistency } from '../errors.ts';
import { locationOf } from '../shared/location.ts';
import type { Metadata } from './metadata.ts';

/** Shape of a part of metadata: which keys are understood, and the shape below each. */
type Shape =
  /** Understood, or knowingly without effect as in the genuine community edition: nothing below is looked at. */
  | 'any'
  /** Known to the genuine engine, but this one cannot serve it: must be absent or empty. */
  | 'unsupported'
  /** One value alone is understood. */
  | { readonly only: string }
  | { readonly list: Shape }
  | { readonly map: Shape }
  | { readonly keys: Readonly<Record<string, Shape>> };

const object = (keys: Readonly<Record<string, Shape>>): Shape => ({ keys });
const list = (of: Shape): Shape => ({ list: of });
const any: Shape = 'any';
const unsupported: Shape = 'unsupported';

const headers = list(object({ name: any, value: any, value_from_env: any }));

const bodyTransform = object({
  version: any,
  template_engine: any,
  body: any,
  url: unsupported,
  method: unsupported,
  query_params: unsupported,
  request_headers: unsupported,
});

const permission = (body: Readonly<Record<string, Shape>>): Shape =>
  list(object({ role: any, comment: any, permission: object(body) }));

const relationships = list(
  object({
    name: any,
    comment: any,
    using: object({
      foreign_key_constraint_on: any,
      manual_configuration: object({ remote_table: any, column_mapping: any, insertion_order: any, source: any }),
    }),
  }),
);

const rootField: Shape = any;

const table = object({
  table: any,
  is_enum: any,
  // Without effect unless the genuine engine's federation is switched on, which it is not by default.
  apollo_federation_config: any,
  configuration: object({
    custom_name: any,
    comment: any,
    column_config: { map: object({ custom_name: any, comment: any }) },
    custom_column_names: any,
    custom_root_fields: object({
      select: rootField,
      select_by_pk: rootField,
      select_aggregate: rootField,
      select_stream: rootField,
      insert: rootField,
      insert_one: rootField,
      update: rootField,
      update_by_pk: rootField,
      update_many: rootField,
      delete: rootField,
      delete_by_pk: rootField,
    }),
  }),
  object_relationships: relationships,
  array_relationships: relationships,
  computed_fields: list(
    object({
      name: any,
      comment: any,
      definition: object({ function: any, table_argument: any, session_argument: any }),
    }),
  ),
  remote_relationships: unsupported,
  select_permissions: permission({
    columns: any,
    computed_fields: any,
    filter: any,
    limit: any,
    allow_aggregations: any,
    query_root_fields: any,
    subscription_root_fields: any,
  }),
  insert_permissions: permission({
    columns: any,
    check: any,
    set: any,
    backend_only: any,
    validate_input: unsupported,
  }),
  update_permissions: permission({
    columns: any,
    filter: any,
    check: any,
    set: any,
    backend_only: any,
    validate_input: unsupported,
  }),
  delete_permissions: permission({ filter: any, backend_only: any, validate_input: unsupported }),
  event_triggers: list(
    object({
      name: any,
      definition: object({
        enable_manual: any,
        insert: object({ columns: any, payload: unsupported }),
        update: object({ columns: any, payload: unsupported }),
        delete: object({ columns: any, payload: unsupported }),
      }),
      webhook: any,
      webhook_from_env: any,
      headers,
      retry_conf: object({ num_retries: any, interval_sec: any, timeout_sec: any }),
      request_transform: bodyTransform,
      response_transform: unsupported,
      cleanup_config: any,
      trigger_on_replication: any,
    }),
  ),
});

const shape = object({
  version: any,
  sources: list(
    object({
      name: any,
      kind: any,
      tables: list(table),
      functions: list(
        object({
          function: any,
          comment: any,
          configuration: object({
            custom_name: any,
            custom_root_fields: object({ function: any, function_aggregate: any }),
            session_argument: any,
            exposed_as: any,
            response: object({ type: any, table: any }),
          }),
          permissions: list(object({ role: any })),
        }),
      ),
      configuration: object({
        connection_info: object({
          database_url: any,
          isolation_level: any,
          use_prepared_statements: any,
          pool_settings: any,
          ssl_configuration: any,
        }),
        extensions_schema: any,
        read_replicas: any,
        connection_template: unsupported,
        connection_set: unsupported,
      }),
      // The names of this convention are those that are made anyway.
      customization: object({
        naming_convention: { only: 'hasura-default' },
        root_fields: object({ namespace: unsupported, prefix: any, suffix: any }),
        type_names: unsupported,
      }),
      health_check: any,
      query_tags: any,
      logical_models: unsupported,
      native_queries: unsupported,
      stored_procedures: unsupported,
    }),
  ),
  actions: list(
    object({
      name: any,
      comment: any,
      permissions: list(object({ role: any })),
      definition: object({
        kind: any,
        type: any,
        handler: any,
        arguments: any,
        output_type: any,
        headers,
        forward_client_headers: any,
        ignored_client_headers: any,
        timeout: any,
        request_transform: bodyTransform,
        response_transform: bodyTransform,
      }),
    }),
  ),
  custom_types: object({ scalars: any, enums: any, input_objects: any, objects: any }),
  cron_triggers: list(
    object({
      name: any,
      webhook: any,
      schedule: any,
      payload: any,
      headers,
      retry_conf: object({
        num_retries: any,
        retry_interval_seconds: any,
        timeout_seconds: any,
        tolerance_seconds: any,
      }),
      include_in_metadata: any,
      comment: any,
      request_transform: bodyTransform,
      response_transform: unsupported,
    }),
  ),
  query_collections: list(
    object({ name: any, comment: any, definition: object({ queries: list(object({ name: any, query: any })) }) }),
  ),
  allowlist: list(object({ collection: any, scope: object({ global: any, roles: unsupported }) })),
  inherited_roles: list(object({ role_name: any, role_set: any, comment: any })),
  rest_endpoints: list(
    object({
      name: any,
      url: any,
      methods: any,
      comment: any,
      definition: object({ query: object({ collection_name: any, query_name: any }) }),
    }),
  ),
  remote_schemas: unsupported,
  // Cloud and Enterprise only: the community edition keeps them and does nothing.
  api_limits: any,
  graphql_schema_introspection: any,
  network: any,
  metrics_config: any,
  opentelemetry: any,
  backend_configs: any,
});

/** One entry per key that is unknown or cannot be served, with its file and line where the metadata was read from files. */
export function unknownKeys(metadata: Metadata): Inconsistency[] {
  const found: Inconsistency[] = [];
  visit(metadata, shape, '', found);
  return found;
}

function visit(value: unknown, at: Shape, path: string, found: Inconsistency[]): void {
  if (value === null || value === undefined || at === 'any' || at === 'unsupported' || 'only' in at) return;
  if ('list' in at) {
    if (Array.isArray(value)) value.forEach((item, index) => visit(item, at.list, `${path}[${index}]`, found));
    return;
  }
  if (typeof value !== 'object') return;
  for (const [key, child] of Object.entries(value)) {
    const below = 'map' in at ? at.map : Object.hasOwn(at.keys, key) ? at.keys[key] : undefined;
    const childPath = path === '' ? key : `${path}.${key}`;
    if (below === undefined || !isServed(below, child)) {
      const reason = below === undefined ? `unknown key "${key}"` : `"${key}" is not supported by this engine`;
      const { file, line } = locationOf(value, key) ?? locationOf(child) ?? {};
      found.push({ kind: 'unknown_key', name: childPath, reason, file, line });
    } else {
      visit(child, below, childPath, found);
    }
  }
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

function isServed(shape: Shape, value: unknown): boolean {
  if (shape === 'unsupported') return isEmpty(value);
  return typeof shape === 'string' || !('only' in shape) || isEmpty(value) || value === shape.only;
}
