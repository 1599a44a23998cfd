/** Resolves metadata against the catalog: every name becomes a reference, and what cannot be resolved is left out and reported. */
import type { Catalog } from '../catalog/catalog.ts';
import type { Inconsistency } from '../errors.ts';
import type { Metadata, SourceMetadata } from '../metadata/metadata.ts';
import { buildActions } from './build-actions.ts';
import { buildComputedFields } from './build-computed-fields.ts';
import { buildFunctions } from './build-functions.ts';
import { buildPermissions } from './build-permissions.ts';
import { buildRelationships } from './build-relationships.ts';
import { buildTables } from './build-tables.ts';
import { allowedOperations, buildRestEndpoints } from './build-rest-endpoints.ts';
import { buildCronTriggers, buildEventTriggers } from './build-triggers.ts';
import { createReport, Inconsistent } from './build-report.ts';
import type { Environment } from './environment.ts';
import { inheritRoles } from './inherit-roles.ts';
import type { Model } from './model.ts';
import { asTheyAre, rootFieldNaming, type RootFieldNaming } from './root-field-naming.ts';
import { dropDuplicateRootFields } from './root-field-names.ts';

export type { Environment } from './environment.ts';

/**
 * The model of the metadata's one Postgres source, and what had to be left out of it with everything that depended on it.
 * Objects are built in the order of their dependence, each against the survivors of the former steps.
 */
export function buildModel(
  metadata: Metadata,
  catalog: Catalog,
  env: Environment,
): { model: Model; inconsistencies: Inconsistency[] } {
  const report = createReport();
  const [source, ...others] = metadata.sources;
  for (const other of others) {
    report.attempt('source', other.name, other, () => {
      throw new Inconsistent('this engine serves one source only', other, 'name');
    });
  }
  const naming = source && report.attempt('source', source.name, source, () => namingOf(source));
  const served = naming ? source : undefined;
  const tableMetadata = served?.tables ?? [];
  const drafts = buildTables(tableMetadata, catalog, naming ?? asTheyAre, report);
  buildRelationships(drafts, catalog, report);
  buildComputedFields(drafts, catalog, report);
  buildPermissions(drafts, report);
  const functions = buildFunctions(served?.functions ?? [], drafts, catalog, naming ?? asTheyAre, report);
  const { actions, customTypes } = buildActions(metadata, drafts, env, report);
  const inherited = inheritRoles(
    metadata.inherited_roles ?? [],
    declaredRoles(metadata),
    drafts,
    functions,
    actions,
    report,
  );
  const distinct = dropDuplicateRootFields(drafts, functions, actions, metadata, report);
  const tables = new Map(drafts.map((draft) => [draft.table.key, draft.table]));
  const model: Model = {
    tables,
    functions: distinct.functions,
    actions: distinct.actions,
    customTypes,
    cronTriggers: buildCronTriggers(metadata.cron_triggers ?? [], env, report),
    eventTriggers: buildEventTriggers(tableMetadata, tables, env, report),
    restEndpoints: buildRestEndpoints(metadata, report),
    allowedOperations: allowedOperations(metadata, report),
    roles: new Set([...inherited, ...declaredRoles(metadata)]),
    inferFunctionPermissions: env['HASURA_GRAPHQL_INFER_FUNCTION_PERMISSIONS'] !== 'false',
    stringifyNumericTypes: env['HASURA_GRAPHQL_STRINGIFY_NUMERIC_TYPES'] === 'true',
  };
  return { model, inconsistencies: report.inconsistencies };
}

function namingOf(source: SourceMetadata): RootFieldNaming {
  if (source.kind !== 'postgres' && source.kind !== 'pg')
    throw new Inconsistent(`this engine serves Postgres only, not "${source.kind}"`, source, 'kind');
  return rootFieldNaming(source);
}

/** Every role that has a permission of its own. */
function declaredRoles(metadata: Metadata): ReadonlySet<string> {
  const roles = new Set<string>();
  for (const source of metadata.sources) {
    for (const table of source.tables) {
      for (const entries of [
        table.select_permissions,
        table.insert_permissions,
        table.update_permissions,
        table.delete_permissions,
      ]) {
        for (const entry of entries ?? []) roles.add(entry.role);
      }
    }
    for (const tracked of source.functions ?? []) for (const { role } of tracked.permissions ?? []) roles.add(role);
  }
  for (const action of metadata.actions ?? []) for (const { role } of action.permissions ?? []) roles.add(role);
  return roles;
}
