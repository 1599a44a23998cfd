/** Hasura metadata (version 3) as plain data: what `export_metadata` answers, and what a project folder is loaded into. */

/** A table's or function's name; a bare string means schema `public`. */
export type QualifiedName = string | { readonly schema?: string | undefined; readonly name: string };

/** A permission's row expression, still in its JSON form. */
export type BoolExpJson = Readonly<Record<string, unknown>>;

export interface Metadata {
  version?: number;
  sources: SourceMetadata[];
  actions?: ActionMetadata[];
  custom_types?: CustomTypesMetadata;
  cron_triggers?: CronTriggerMetadata[];
  query_collections?: QueryCollectionMetadata[];
  allowlist?: AllowListEntry[];
  inherited_roles?: InheritedRoleMetadata[];
  rest_endpoints?: RestEndpointMetadata[];
  remote_schemas?: unknown[];
  api_limits?: unknown;
  graphql_schema_introspection?: unknown;
  network?: unknown;
  metrics_config?: unknown;
  opentelemetry?: unknown;
  backend_configs?: unknown;
}

export interface SourceMetadata {
  name: string;
  kind: string;
  tables: TableMetadata[];
  functions?: FunctionMetadata[];
  configuration?: SourceConfiguration;
  customization?: {
    naming_convention?: string | null;
    root_fields?: { prefix?: string | null; suffix?: string | null } | null;
  };
}

export interface SourceConfiguration {
  connection_info?: {
    database_url?: string | { from_env: string } | Readonly<Record<string, unknown>>;
    isolation_level?: 'read-committed' | 'repeatable-read' | 'serializable';
    use_prepared_statements?: boolean;
    pool_settings?: Readonly<Record<string, unknown>>;
  };
  extensions_schema?: string;
}

export interface TableMetadata {
  table: QualifiedName;
  is_enum?: boolean;
  configuration?: TableConfiguration;
  object_relationships?: RelationshipMetadata[];
  array_relationships?: RelationshipMetadata[];
  computed_fields?: ComputedFieldMetadata[];
  remote_relationships?: unknown[];
  select_permissions?: PermissionEntry<SelectPermissionMetadata>[];
  insert_permissions?: PermissionEntry<InsertPermissionMetadata>[];
  update_permissions?: PermissionEntry<UpdatePermissionMetadata>[];
  delete_permissions?: PermissionEntry<DeletePermissionMetadata>[];
  event_triggers?: EventTriggerMetadata[];
  apollo_federation_config?: unknown;
}

export type CustomRootField = string | { readonly name?: string | null; readonly comment?: string | null } | null;

export interface TableConfiguration {
  custom_name?: string;
  comment?: string;
  column_config?: Record<string, { custom_name?: string | null; comment?: string | null }>;
  /** The old spelling of `column_config.*.custom_name`. */
  custom_column_names?: Record<string, string>;
  custom_root_fields?: Record<string, CustomRootField>;
}

export interface ForeignTableKey {
  table: QualifiedName;
  column?: string;
  columns?: string[] | string;
}

export interface ManualConfiguration {
  remote_table: QualifiedName;
  column_mapping: Record<string, string>;
  insertion_order?: 'before_parent' | 'after_parent' | null;
}

export interface RelationshipMetadata {
  name: string;
  using: {
    foreign_key_constraint_on?: string | string[] | ForeignTableKey;
    manual_configuration?: ManualConfiguration;
  };
  comment?: string | null;
}

export interface ComputedFieldMetadata {
  name: string;
  definition: { function: QualifiedName; table_argument?: string | null; session_argument?: string | null };
  comment?: string | null;
}

export interface PermissionEntry<P> {
  role: string;
  permission: P;
  comment?: string | null;
}

export interface SelectPermissionMetadata {
  columns: string[] | '*';
  computed_fields?: string[];
  filter: BoolExpJson;
  limit?: number | null;
  allow_aggregations?: boolean;
  query_root_fields?: string[] | null;
  subscription_root_fields?: string[] | null;
}

export interface InsertPermissionMetadata {
  columns?: string[] | '*' | null;
  check: BoolExpJson;
  set?: Record<string, unknown> | null;
  backend_only?: boolean;
  validate_input?: unknown;
}

export interface UpdatePermissionMetadata {
  columns: string[] | '*';
  filter: BoolExpJson;
  check?: BoolExpJson | null;
  set?: Record<string, unknown> | null;
  backend_only?: boolean;
  validate_input?: unknown;
}

export interface DeletePermissionMetadata {
  filter: BoolExpJson;
  backend_only?: boolean;
  validate_input?: unknown;
}

export interface EventTriggerMetadata {
  name: string;
  definition: {
    enable_manual?: boolean;
    insert?: EventOperation | null;
    update?: EventOperation | null;
    delete?: EventOperation | null;
  };
  webhook?: string;
  webhook_from_env?: string;
  headers?: HeaderMetadata[] | null;
  retry_conf?: { num_retries?: number; interval_sec?: number; timeout_sec?: number };
  request_transform?: TransformMetadata | null;
  response_transform?: unknown;
  cleanup_config?: unknown;
  trigger_on_replication?: boolean;
}

export interface EventOperation {
  columns: string[] | '*';
  payload?: string[] | '*';
}

export interface FunctionMetadata {
  function: QualifiedName;
  configuration?: {
    custom_name?: string;
    custom_root_fields?: { function?: string | null; function_aggregate?: string | null };
    session_argument?: string;
    exposed_as?: 'query' | 'mutation';
    response?: { type?: string; table?: QualifiedName };
  };
  permissions?: { role: string }[];
  comment?: string | null;
}

export interface HeaderMetadata {
  name: string;
  value?: string;
  value_from_env?: string;
}

/** Only what this engine serves of it; other keys are refused. */
export interface TransformMetadata {
  version?: number;
  template_engine?: string;
  body?: string | { action?: string; template?: string } | null;
}

export interface ActionMetadata {
  name: string;
  definition: {
    kind?: string;
    type?: 'query' | 'mutation';
    handler: string;
    arguments?: { name: string; type: string; description?: string | null }[];
    output_type?: string;
    headers?: HeaderMetadata[];
    forward_client_headers?: boolean;
    ignored_client_headers?: string[];
    timeout?: number;
    request_transform?: TransformMetadata | null;
    response_transform?: TransformMetadata | null;
  };
  permissions?: { role: string }[];
  comment?: string | null;
}

export interface CustomFieldMetadata {
  name: string;
  type: string;
  description?: string | null;
  arguments?: unknown;
}

export interface CustomObjectMetadata {
  name: string;
  description?: string | null;
  fields?: CustomFieldMetadata[];
  relationships?: {
    name: string;
    type: 'object' | 'array';
    source?: string;
    remote_table: QualifiedName;
    field_mapping: Record<string, string>;
  }[];
}

export interface CustomTypesMetadata {
  scalars?: { name: string; description?: string | null }[];
  enums?: { name: string; description?: string | null; values?: { value: string; description?: string | null }[] }[];
  input_objects?: { name: string; description?: string | null; fields?: CustomFieldMetadata[] }[];
  objects?: CustomObjectMetadata[];
}

export interface CronTriggerMetadata {
  name: string;
  webhook: string | { from_env: string };
  schedule: string;
  payload?: unknown;
  headers?: HeaderMetadata[];
  retry_conf?: {
    num_retries?: number;
    retry_interval_seconds?: number;
    timeout_seconds?: number;
    tolerance_seconds?: number;
  };
  include_in_metadata?: boolean;
  comment?: string | null;
  request_transform?: TransformMetadata | null;
  response_transform?: unknown;
}

export interface QueryCollectionMetadata {
  name: string;
  definition: { queries: { name: string; query: string }[] };
  comment?: string | null;
}

export interface AllowListEntry {
  collection: string;
  scope?: { global: boolean; roles?: string[] };
}

export interface InheritedRoleMetadata {
  role_name: string;
  role_set: string[];
  comment?: string | null;
}

export interface RestEndpointMetadata {
  name: string;
  url: string;
  methods: string[];
  definition: { query: { collection_name: string; query_name: string } };
  comment?: string | null;
}
