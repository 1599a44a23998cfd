/** The first stages in order: project or metadata, then catalog, then model. */
import { catalogRequest } from './catalog/catalog-request.ts';
import { readCatalog } from './catalog/read-catalog.ts';
import type { Queryable } from './catalog/read-catalog.ts';
import type { Inconsistency } from './errors.ts';
import { loadProject } from './metadata/load-project.ts';
import type { Metadata } from './metadata/metadata.ts';
import { requireForm } from './metadata/require-form.ts';
import { unknownKeys } from './metadata/unknown-keys.ts';
import { buildModel } from './model/build-model.ts';
import type { Environment } from './model/environment.ts';
import type { Model } from './model/model.ts';
import { buildRoleSchema } from './schema/build-role-schema.ts';
import { typeConflicts } from './schema/type-conflicts.ts';
import { savedQueryProblems } from './schema/saved-query-problems.ts';

export interface OpenedModel {
  readonly metadata: Metadata;
  readonly model: Model;
  readonly inconsistencies: readonly Inconsistency[];
  /** Keys of the metadata that this engine does not understand or cannot serve. */
  readonly unknownKeys: readonly Inconsistency[];
}

/**
 * `project`: a project's folder, or metadata already loaded.
 * Throws MetadataError for files that cannot be read and for parts that are missing or of another form.
 */
export async function openModel(project: string | Metadata, client: Queryable, env: Environment): Promise<OpenedModel> {
  const metadata = typeof project === 'string' ? await loadProject(project) : project;
  requireForm(metadata);
  const catalog = await readCatalog(client, catalogRequest(metadata));
  const { model, inconsistencies } = buildModel(metadata, catalog, env);
  const schema = buildRoleSchema(model, 'admin', { backend: true });
  const found = [...inconsistencies, ...typeConflicts(metadata, schema), ...savedQueryProblems(metadata, schema)];
  return { metadata, model, inconsistencies: found, unknownKeys: unknownKeys(metadata) };
}

/** One line per problem: `file:line: kind name: reason`, the file left out when the metadata was not read from files. */
export function describeInconsistency({ kind, name, reason, file, line }: Inconsistency): string {
  const place = file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}`}: `;
  return `${place}${kind} ${name}: ${reason.trimEnd()}`;
}
