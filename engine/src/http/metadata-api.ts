/** The operations of `/v1/metadata`, `/v1/query` and `/v2/query`: metadata, SQL, and bulks of both. */
import type { Queryable } from '../catalog/read-catalog.ts';
import { EngineError, type Inconsistency } from '../errors.ts';
import { dropInconsistent } from '../metadata/edit/drop-inconsistent.ts';
import { isMetadataEdit } from '../metadata/edit/edit-metadata.ts';
import type { CustomTypesMetadata, Metadata, QualifiedName } from '../metadata/metadata.ts';
import type { CatalogState } from '../migrate/state.ts';
import { qualify } from '../shared/qualified-name.ts';
import { prepareEventLog } from '../triggers/trigger-tables.ts';
import { eventOperations } from './event-operations.ts';
import { scheduledEventOperations } from './scheduled-events.ts';

export interface Operation {
  readonly type: string;
  readonly args: unknown;
}

/** What the operations act on. */
export interface MetadataState {
  readonly metadata: () => Metadata;
  readonly version: () => number;
  readonly inconsistencies: () => Promise<readonly Inconsistency[]>;
  /** Takes the edit if it brings no new inconsistency; throws EngineError otherwise. */
  readonly edit: (operation: Operation) => Promise<void>;
  /** Reads the catalog again. */
  readonly reload: () => Promise<void>;
  /** Runs SQL of one or several statements in one transaction; rows of the last one, as text. */
  readonly runSql: (sql: string, readOnly: boolean) => Promise<SqlResult>;
  readonly insert: (args: InsertArguments) => Promise<number>;
  /** Undoes the edits since: a bulk is taken as a whole. */
  readonly restore: (metadata: Metadata) => void;
  /** Where scheduled events are kept. */
  readonly database: Queryable;
  readonly readCatalog: () => Promise<CatalogState>;
  readonly writeCatalog: (kind: 'cli' | 'console', state: unknown) => Promise<void>;
}

export interface SqlResult {
  /** Undefined for commands. */
  readonly columns: readonly string[] | undefined;
  readonly rows: readonly (readonly (string | null)[])[];
}

export interface InsertArguments {
  readonly table: string | { readonly schema?: string; readonly name: string };
  readonly objects: readonly Readonly<Record<string, unknown>>[];
}

const success = { message: 'success' };

/** JSON answer of one operation. Throws EngineError; in a bulk, its path says which child failed. */
export async function runOperation(operation: Operation, state: MetadataState): Promise<unknown> {
  const { type, args } = operation;
  switch (type.replace(/^pg_/, '')) {
    case 'bulk':
    case 'bulk_atomic':
    case 'concurrent_bulk':
      return runBulk(args, state);
    case 'bulk_keep_going':
      return runEach(args, state);
    case 'run_sql':
      return runSql(args, state);
    case 'insert':
      return { affected_rows: await state.insert(args as InsertArguments) };
    case 'export_metadata':
      return hasVersion2(operation)
        ? { resource_version: state.version(), metadata: state.metadata() }
        : state.metadata();
    case 'reload_metadata': {
      await state.reload();
      return { ...success, is_consistent: (await state.inconsistencies()).length === 0 };
    }
    case 'get_inconsistent_metadata':
      return consistencyOf(await state.inconsistencies());
    case 'drop_inconsistent_metadata': {
      const kept = dropInconsistent(state.metadata(), await state.inconsistencies());
      await state.edit({ type: 'replace_metadata', args: { metadata: kept, allow_inconsistent_metadata: true } });
      return success;
    }
    case 'get_catalog_state':
      return state.readCatalog();
    case 'set_catalog_state': {
      const { type: kind, state: given } = args as { readonly type?: unknown; readonly state?: unknown };
      if (kind !== 'cli' && kind !== 'console')
        throw new EngineError('parse-failed', 'key "type" must be "cli" or "console"', { path: '$.args' });
      await state.writeCatalog(kind, given ?? {});
      return success;
    }
  }
  const onEvent = eventOperations[type.replace(/^pg_/, '')];
  if (onEvent !== undefined) {
    await prepareEventLog(state.database);
    return onEvent(args ?? {}, state.metadata(), state.database);
  }
  const onEvents = scheduledEventOperations[type];
  if (onEvents !== undefined) return onEvents(args ?? {}, state.database);
  if (!isMetadataEdit(type)) {
    throw new EngineError('parse-failed', `unknown metadata command ${type}`, { path: '$.type' });
  }
  requireVersion(operation, state);
  await state.edit(operation);
  return type === 'replace_metadata' && hasVersion2(operation) ? consistencyOf(await state.inconsistencies()) : success;
}

/** Who edits a version of the metadata that is no longer the current one would undo the work of another. */
function requireVersion(operation: Operation, state: MetadataState): void {
  const { resource_version: seen } = operation as { readonly resource_version?: unknown };
  if (seen === undefined || seen === null || seen === state.version()) return;
  const message = `metadata resource version referenced (${JSON.stringify(seen)}) did not match current version`;
  throw new EngineError('conflict', message, { status: 409 });
}

function consistencyOf(found: readonly Inconsistency[]): object {
  return { is_consistent: found.length === 0, inconsistent_objects: found.map(inconsistentObject) };
}

/** The metadata is kept as it was when one of the operations fails; what SQL has committed stays. */
async function runBulk(args: unknown, state: MetadataState): Promise<unknown[]> {
  const answers: unknown[] = [];
  const before = state.metadata();
  for (const [index, child] of operationsOf(args).entries()) {
    try {
      answers.push(await runOperation(child, state));
    } catch (error) {
      state.restore(before);
      if (!(error instanceof EngineError)) throw error;
      const { code, message, status, internal, path } = error;
      throw new EngineError(code, message, { status, internal, path: path.replace(/^\$/, `$.args[${index}]`) });
    }
  }
  return answers;
}

async function runEach(args: unknown, state: MetadataState): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (const [index, child] of operationsOf(args).entries()) {
    try {
      answers.push(await runOperation(child, state));
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      const { code, message, path } = error;
      answers.push({ code, error: message, path: path.replace(/^\$/, `$.args[${index}]`) });
    }
  }
  return answers;
}

function operationsOf(args: unknown): readonly Operation[] {
  if (!Array.isArray(args))
    throw new EngineError('parse-failed', 'parsing [] failed, expected Array', { path: '$.args' });
  return args.map((child: unknown, index) => {
    if (typeof child !== 'object' || child === null || !('type' in child) || typeof child.type !== 'string')
      throw new EngineError('parse-failed', 'key "type" not found', { path: `$.args[${index}]` });
    return { args: {}, ...child, type: child.type };
  });
}

async function runSql(args: unknown, state: MetadataState): Promise<unknown> {
  const { sql, read_only: readOnly = false } = args as { readonly sql?: string; readonly read_only?: boolean };
  if (sql === undefined) throw new EngineError('parse-failed', 'key "sql" not found', { path: '$.args' });
  const { columns, rows } = await state.runSql(sql, readOnly);
  if (columns === undefined) return { result_type: 'CommandOk', result: null };
  return { result_type: 'TuplesOk', result: [columns, ...rows.map((row) => row.map((cell) => cell ?? 'NULL'))] };
}

export function inconsistentObject({ kind, name, reason, definition, entity, conflicts }: Inconsistency): unknown {
  if (conflicts !== undefined) return { reason, conflicts };
  if (kind === 'custom_types') {
    const types = allCustomTypes(definition as CustomTypesMetadata);
    return {
      type: kind,
      name: 'custom_types custom_types',
      reason: `Inconsistent object: ${reason}`,
      definition: types,
    };
  }
  if (entity !== undefined) return { type: kind, name, reason, entity };
  if (kind === 'function') {
    const { function: named } = definition as { readonly function: QualifiedName };
    const place = `function ${name} in source default`;
    return { type: kind, name: place, reason: `Inconsistent object: ${reason}`, definition: qualify(named) };
  }
  const prefix = kind === 'rest_endpoint' ? '' : 'Inconsistent object: ';
  return { type: kind, name: `${kind} ${name}`, reason: `${prefix}${reason}`, definition };
}

/** Every part named, as the genuine engine shows them. */
function allCustomTypes({ scalars = [], enums = [], input_objects: inputs = [], objects = [] }: CustomTypesMetadata) {
  return {
    scalars,
    enums,
    input_objects: inputs,
    objects: objects.map((object) => ({
      name: object.name,
      description: object.description ?? null,
      fields: (object.fields ?? []).map(({ name, type, description = null }) => ({
        name,
        type,
        description,
        arguments: null,
      })),
      relationships: (object.relationships ?? []).map(({ remote_table: table, ...rest }) => ({
        ...rest,
        remote_table: qualify(table),
        source: 'default',
      })),
    })),
  };
}

function hasVersion2(operation: Operation): boolean {
  return (operation as { readonly version?: number }).version === 2;
}
