/** Loads a Hasura CLI project (config v3) into metadata, from its folder. */
import path from 'node:path';
import { readFile } from 'node:fs/promises';
import type { ActionMetadata, Metadata, SourceMetadata } from './metadata.ts';
import { mergeActionsSdl } from './merge-actions-sdl.ts';
import { MetadataError } from './metadata-error.ts';
import { readYaml } from './read-yaml.ts';

/** Files of the metadata folder that hold one top-level entry each. */
const plainFiles = {
  cron_triggers: 'cron_triggers.yaml',
  query_collections: 'query_collections.yaml',
  allowlist: 'allow_list.yaml',
  inherited_roles: 'inherited_roles.yaml',
  rest_endpoints: 'rest_endpoints.yaml',
  remote_schemas: 'remote_schemas.yaml',
  api_limits: 'api_limits.yaml',
  graphql_schema_introspection: 'graphql_schema_introspection.yaml',
  network: 'network.yaml',
  metrics_config: 'metrics_config.yaml',
  opentelemetry: 'opentelemetry.yaml',
  backend_configs: 'backend_configs.yaml',
} as const;

const listFiles: ReadonlySet<string> = new Set([
  'cron_triggers',
  'query_collections',
  'allowlist',
  'inherited_roles',
  'rest_endpoints',
  'remote_schemas',
]);

/** Folder of the metadata inside the project, from `config.yaml` (`metadata_directory`, default `metadata`). */
async function metadataDirectory(projectDir: string): Promise<string> {
  const config = await readYaml(projectDir, 'config.yaml');
  if (config === undefined)
    throw new MetadataError(`"${path.basename(projectDir)}" has no config.yaml: it is not a Hasura project`);
  const directory = isRecord(config) ? config['metadata_directory'] : undefined;
  return path.join(projectDir, typeof directory === 'string' ? directory : 'metadata');
}

/**
 * Metadata of the project in `dir`. A missing file is an empty one.
 * Throws MetadataError, naming file and line, for broken YAML, a missing include, or actions that their SDL does not declare.
 */
export async function loadProject(dir: string): Promise<Metadata> {
  const root = await metadataDirectory(dir);
  const version = await readYaml(root, 'version.yaml');
  if (version !== undefined && !(isRecord(version) && version['version'] === 3)) {
    throw new MetadataError('only metadata version 3 is understood', { file: 'version.yaml', line: 1 });
  }
  const metadata: Metadata = { version: 3, sources: [] };
  for (const source of listOf(await readYaml(root, 'databases/databases.yaml'), 'databases/databases.yaml')) {
    const loaded = source as SourceMetadata;
    loaded.tables = listOf(loaded.tables, 'databases/databases.yaml') as SourceMetadata['tables'];
    loaded.functions = listOf(loaded.functions, 'databases/databases.yaml') as NonNullable<SourceMetadata['functions']>;
    metadata.sources.push(loaded);
  }
  await loadActions(root, metadata);
  for (const [key, file] of Object.entries(plainFiles)) {
    const value = await readYaml(root, file);
    if (value === undefined || value === null) continue;
    if (listFiles.has(key)) listOf(value, file);
    Object.assign(metadata, { [key]: value });
  }
  return metadata;
}

async function loadActions(root: string, metadata: Metadata): Promise<void> {
  const yaml = await readYaml(root, 'actions.yaml');
  const { actions, custom_types: customTypes } = isRecord(yaml) ? yaml : {};
  const sdl = await readFile(path.join(root, 'actions.graphql'), 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  });
  const merged = mergeActionsSdl(
    sdl,
    listOf(actions, 'actions.yaml') as ActionMetadata[],
    isRecord(customTypes) ? customTypes : {},
  );
  metadata.actions = merged.actions;
  metadata.custom_types = merged.customTypes;
}

function listOf(value: unknown, file: string): unknown[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new MetadataError('a list is expected', { file, line: 1 });
  return value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
