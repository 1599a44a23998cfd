/** The operations of `/v1/metadata`, `/v1/query` and `/v2/query`: metadata, SQL, and bulks of both. */
import { EngineError, type Inconsistency } from '../errors.ts';
import { isMetadataEdit } from '../metadata/edit/edit-metadata.ts';
import type { Metadata, QualifiedName } from '../metadata/metadata.ts';
import { qualify } from '../shared/qualified-name.ts';

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
    case 'concurrent_bulk':
      return runBulk(args, state);
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
    case 'get_inconsistent_metadata': {
      const found = await state.inconsistencies();
      return { is_consistent: found.length === 0, inconsistent_objects: found.map(inconsistentObject) };
    }
    case 'get_catalog_state':
      return { id: 'embedded', cli_state: {}, console_state: {} };
  }
  if (!isMetadataEdit(type)) {
    throw new EngineError('parse-failed', `unknown metadata command ${type}`, { path: '$.type' });
  }
  await state.edit(operation);
  return success;
}

async function runBulk(args: unknown, state: MetadataState): Promise<unknown[]> {
  if (!Array.isArray(args))
    throw new EngineError('parse-failed', 'parsing [] failed, expected Array', { path: '$.args' });
  const answers: unknown[] = [];
  for (const [index, child] of (args as Operation[]).entries()) {
    try {
      answers.push(await runOperation(child, state));
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      const { code, message, status, internal, path } = error;
      throw new EngineError(code, message, { status, internal, path: path.replace(/^\$/, `$.args[${index}]`) });
    }
  }
  return answers;
}

async function runSql(args: unknown, state: MetadataState): Promise<unknown> {
  const { sql, read_only: readOnly = false } = args as { readonly sql?: string; readonly read_only?: boolean };
  if (sql === undefined) throw new EngineError('parse-failed', 'key "sql" not found', { path: '$.args' });
  const { columns, rows } = await state.runSql(sql, readOnly);
  if (columns === undefined) return { result_type: 'CommandOk', result: null };
  return { result_type: 'TuplesOk', result: [columns, ...rows.map((row) => row.map((cell) => cell ?? 'NULL'))] };
}

export function inconsistentObject({ kind, name, reason, definition, entity }: Inconsistency): unknown {
  if (entity !== undefined) return { type: kind, name, reason, entity };
  if (kind === 'function') {
    const { function: named } = definition as { readonly function: QualifiedName };
    const place = `function ${name} in source default`;
    return { type: kind, name: place, reason: `Inconsistent object: ${reason}`, definition: qualify(named) };
  }
  const prefix = kind === 'rest_endpoint' ? '' : 'Inconsistent object: ';
  return { type: kind, name: `${kind} ${name}`, reason: `${prefix}${reason}`, definition };
}

function hasVersion2(operation: Operation): boolean {
  return (operation as { readonly version?: number }).version === 2;
}
