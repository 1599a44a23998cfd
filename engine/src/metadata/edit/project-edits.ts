/** Edits of what stands beside the tables: roles, collections, endpoints, cron triggers; and of the document as a whole. */
import { EngineError } from '../../errors.ts';
import type {
  AllowListEntry,
  CronTriggerMetadata,
  InheritedRoleMetadata,
  Metadata,
  QueryCollectionMetadata,
  RestEndpointMetadata,
  SourceMetadata,
} from '../metadata.ts';
import { add, remove } from './edit.ts';
import type { Edit } from './edit.ts';

function collectionOf(metadata: Metadata, name: string): QueryCollectionMetadata {
  const found = metadata.query_collections?.find((collection) => collection.name === name);
  if (!found)
    throw new EngineError('not-found', `query collection with name "${name}" does not exist`, { path: '$.args' });
  return found;
}

interface NamedQuery {
  readonly collection_name: string;
  readonly query_name: string;
  readonly query: string;
}

export const projectEdits: Readonly<Record<string, Edit>> = {
  add_inherited_role: ((metadata, { role_name: name, role_set: parents }) => {
    const others = (metadata.inherited_roles ?? []).filter((role) => role.role_name !== name);
    metadata.inherited_roles = [...others, { role_name: name, role_set: parents }];
  }) satisfies Edit<InheritedRoleMetadata>,

  drop_inherited_role: ((metadata, { role_name: name }) =>
    remove(metadata.inherited_roles, 'role_name', name, 'inherited role')) satisfies Edit<{
    readonly role_name: string;
  }>,

  create_query_collection: ((metadata, { name, definition, comment = null }) =>
    add(
      (metadata.query_collections ??= []),
      { name, definition, comment },
      'name',
      'query collection with name',
    )) satisfies Edit<QueryCollectionMetadata>,

  drop_query_collection: ((metadata, { collection }) =>
    remove(metadata.query_collections, 'name', collection, 'query collection with name')) satisfies Edit<{
    readonly collection: string;
  }>,

  add_query_to_collection: ((metadata, { collection_name: collection, query_name: name, query }) => {
    const { queries } = collectionOf(metadata, collection).definition;
    if (queries.some((entry) => entry.name === name)) {
      throw new EngineError(
        'already-exists',
        `query with name "${name}" already exists in collection "${collection}"`,
        {
          path: '$.args',
        },
      );
    }
    queries.push({ name, query });
  }) satisfies Edit<NamedQuery>,

  drop_query_from_collection: ((metadata, { collection_name: collection, query_name: name }) =>
    remove(
      collectionOf(metadata, collection).definition.queries,
      'name',
      name,
      'query with name',
    )) satisfies Edit<NamedQuery>,

  add_collection_to_allowlist: ((metadata, { collection, scope }) => {
    collectionOf(metadata, collection);
    add((metadata.allowlist ??= []), { collection, ...(scope ? { scope } : {}) }, 'collection', 'collection');
  }) satisfies Edit<AllowListEntry>,

  drop_collection_from_allowlist: ((metadata, { collection }) =>
    remove(metadata.allowlist, 'collection', collection, 'collection')) satisfies Edit<{ readonly collection: string }>,

  create_rest_endpoint: ((metadata, { name, url, methods, definition, comment = null }) => {
    if (url === '') throw new EngineError('parse-failed', 'empty string not allowed', { path: '$.url' });
    add((metadata.rest_endpoints ??= []), { name, url, methods, definition, comment }, 'name', 'endpoint');
  }) satisfies Edit<RestEndpointMetadata>,

  drop_rest_endpoint: ((metadata, { name }) =>
    remove(metadata.rest_endpoints, 'name', name, 'endpoint')) satisfies Edit<{
    readonly name: string;
  }>,

  create_cron_trigger: ((metadata, { replace, ...trigger }) => {
    if (replace === true) remove(metadata.cron_triggers, 'name', trigger.name, 'cron trigger');
    add((metadata.cron_triggers ??= []), trigger, 'name', 'cron trigger');
  }) satisfies Edit<CronTriggerMetadata & { readonly replace?: boolean }>,

  delete_cron_trigger: ((metadata, { name }) =>
    remove(metadata.cron_triggers, 'name', name, 'cron trigger')) satisfies Edit<{
    readonly name: string;
  }>,

  replace_metadata: ((_, args) => {
    // Three forms: the document itself, under `metadata`, and the old one of a single source without name.
    const document = (args['metadata'] ?? args) as Partial<Metadata> & Partial<SourceMetadata>;
    if (document.sources) return { ...document, sources: document.sources };
    const { tables = [], functions = [], ...rest } = document;
    return { ...rest, version: 3, sources: [{ name: 'default', kind: 'postgres', tables, functions }] };
  }) satisfies Edit<Record<string, unknown>>,

  add_source: ((metadata, { name, configuration }) => {
    add(
      metadata.sources,
      { name, kind: 'postgres', tables: [], ...(configuration ? { configuration } : {}) },
      'name',
      'source with name',
    );
  }) satisfies Edit<Pick<SourceMetadata, 'name' | 'configuration'>>,

  drop_source: ((metadata, { name }) => remove(metadata.sources, 'name', name, 'source with name')) satisfies Edit<{
    readonly name: string;
  }>,

  // Kept for whoever exports the metadata; without effect, as in the community edition.
  set_api_limits: ((metadata, limits) => {
    metadata.api_limits = limits;
  }) satisfies Edit<object>,
  remove_api_limits: ((metadata) => {
    delete metadata.api_limits;
  }) satisfies Edit,
  set_graphql_schema_introspection_options: ((metadata, options) => {
    metadata.graphql_schema_introspection = options;
  }) satisfies Edit<object>,
  set_metrics_config: ((metadata, config) => {
    metadata.metrics_config = config;
  }) satisfies Edit<object>,
  reset_metrics_config: ((metadata) => {
    delete metadata.metrics_config;
  }) satisfies Edit,
  set_opentelemetry_config: ((metadata, config) => {
    metadata.opentelemetry = config;
  }) satisfies Edit<object>,

  clear_metadata: (() => ({ version: 3, sources: [] })) satisfies Edit,
};
