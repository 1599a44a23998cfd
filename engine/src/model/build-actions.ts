/** Actions and the custom types that they speak. */
import { GraphQLError, Kind, parseType } from 'graphql';
import type { TypeNode } from 'graphql';
import type { ActionMetadata, CustomObjectMetadata, CustomTypesMetadata, Metadata } from '../metadata/metadata.ts';
import { keyOf } from '../shared/qualified-name.ts';
import { Inconsistent } from './build-report.ts';
import type { Report } from './build-report.ts';
import type { Environment } from './environment.ts';
import { buildTransform } from './build-transform.ts';
import { customTypeProblems } from './check-custom-types.ts';
import { resolveHeaders, resolveTemplate } from './environment.ts';
import type { ActionDefinition, CustomField, CustomType } from './model.ts';
import { tableByKey } from './table-draft.ts';
import type { TableDraft } from './table-draft.ts';

const builtIn = new Set(['Int', 'Float', 'String', 'Boolean', 'ID']);

export function buildActions(
  metadata: Metadata,
  drafts: readonly TableDraft[],
  env: Environment,
  report: Report,
): { actions: ActionDefinition[]; customTypes: ReadonlyMap<string, CustomType> } {
  const pgScalars = new Set(drafts.flatMap(({ table }) => table.columns.map((column) => column.type.scalar)));
  const isScalar = (name: string) => builtIn.has(name) || pgScalars.has(name) || knownPgScalars.has(name);
  const customTypes = buildCustomTypes(metadata.custom_types ?? {}, drafts, isScalar, report);
  const seen = new Set<string>();
  const actions = (metadata.actions ?? []).flatMap((entry) => {
    const built = report.attempt('action', entry.name, entry, () => {
      if (seen.has(entry.name)) throw new Inconsistent(`action "${entry.name}" is already defined`, entry, 'name');
      seen.add(entry.name);
      return buildAction(entry, customTypes, isScalar, env);
    });
    return built ? [built] : [];
  });
  return { actions, customTypes };
}

/** Postgres scalars that an action may speak even when no tracked column has them. */
const knownPgScalars = new Set([
  'uuid',
  'date',
  'time',
  'interval',
  'bytea',
  'inet',
  'char',
  'name',
  'ltree',
  'lquery',
  'ltxtquery',
  'geometry',
  'geography',
  'raster',
  'timestamp',
  'timestamptz',
  'timetz',
  'json',
  'jsonb',
  'numeric',
  'bigint',
  'smallint',
  'float8',
  'citext',
  'bpchar',
  'money',
]);

function buildAction(
  entry: ActionMetadata,
  types: ReadonlyMap<string, CustomType>,
  isScalar: (name: string) => boolean,
  env: Environment,
): ActionDefinition {
  const { definition } = entry;
  const args = (definition.arguments ?? []).map((argument): CustomField => {
    const named = namedType(argument.type, entry);
    const kind = types.get(named)?.kind;
    if (kind === 'object' || (kind === undefined && !isScalar(named))) {
      throw new Inconsistent(
        `the type "${named}" of the argument "${argument.name}" is not a scalar, enum or input object`,
        entry,
      );
    }
    return { name: argument.name, type: argument.type, description: argument.description ?? undefined };
  });
  const output = definition.output_type ?? '';
  const outputName = namedType(output, entry);
  const outputKind = types.get(outputName)?.kind;
  if (outputKind === 'input' || (outputKind === undefined && !isScalar(outputName))) {
    throw new Inconsistent(
      `the type "${outputName}" is not an object, a scalar or an enum known to this engine`,
      entry,
    );
  }
  return {
    name: entry.name,
    kind: definition.type === 'query' ? 'query' : 'mutation',
    mode: definition.kind === 'asynchronous' ? 'asynchronous' : 'synchronous',
    handler: resolveTemplate(definition.handler, env, definition, 'handler'),
    headers: resolveHeaders(definition.headers, env),
    declaredHeaders: definition.headers ?? [],
    forwardClientHeaders: definition.forward_client_headers ?? false,
    ignoredClientHeaders: new Set((definition.ignored_client_headers ?? []).map((name) => name.toLowerCase())),
    requestTransform: buildTransform(definition.request_transform, 'request_transform', definition),
    responseTransform: buildTransform(definition.response_transform, 'response_transform', definition),
    timeoutSeconds: definition.timeout ?? 30,
    arguments: args,
    output,
    roles: new Set((entry.permissions ?? []).map(({ role }) => role)),
    comment: entry.comment ?? undefined,
  };
}

function buildCustomTypes(
  metadata: CustomTypesMetadata,
  drafts: readonly TableDraft[],
  isScalar: (name: string) => boolean,
  report: Report,
): ReadonlyMap<string, CustomType> {
  const taken = new Set([...builtIn, ...drafts.map(({ table }) => table.graphqlName)]);
  const problems = customTypeProblems(metadata, taken, isScalar);
  for (const { type, reason, at } of problems) {
    report.attempt('custom_types', type, metadata, () => {
      throw new Inconsistent(reason, at);
    });
  }
  // One that is wrong makes all of them inconsistent, since any of them may reach it.
  if (problems.length > 0) return new Map();
  const tables = tableByKey(drafts);
  const types = new Map<string, CustomType>();
  const fieldsOf = (fields: readonly { name: string; type: string; description?: string | null }[] | undefined) =>
    (fields ?? []).map((field): CustomField => ({
      name: field.name,
      type: field.type,
      description: field.description ?? undefined,
    }));
  for (const entry of metadata.scalars ?? []) {
    types.set(entry.name, { kind: 'scalar', name: entry.name, description: entry.description ?? undefined });
  }
  for (const entry of metadata.enums ?? []) {
    const values = (entry.values ?? []).map(({ value, description }) => ({ value, comment: description ?? undefined }));
    types.set(entry.name, { kind: 'enum', name: entry.name, description: entry.description ?? undefined, values });
  }
  for (const entry of metadata.input_objects ?? []) {
    types.set(entry.name, {
      kind: 'input',
      name: entry.name,
      description: entry.description ?? undefined,
      fields: fieldsOf(entry.fields),
    });
  }
  for (const entry of metadata.objects ?? []) {
    const relationships = (entry.relationships ?? []).flatMap((relationship) => {
      const built = report.attempt('custom_types', `${entry.name}.${relationship.name}`, metadata, () => {
        const target = tables.get(keyOf(relationship.remote_table));
        if (!target)
          throw new Inconsistent(
            `table "${keyOf(relationship.remote_table)}" is not tracked`,
            relationship,
            'remote_table',
          );
        const mapping = Object.entries(relationship.field_mapping).map(([field, name]) => {
          requireScalarField(field, relationship.name, entry);
          const column = target.columnByName.get(name);
          if (!column)
            throw new Inconsistent(`"${name}" does not exist in table "${target.name}"`, relationship, 'field_mapping');
          return [field, column] as const;
        });
        return { name: relationship.name, kind: relationship.type, target: target.key, mapping };
      });
      return built ? [built] : [];
    });
    const description = entry.description ?? undefined;
    types.set(entry.name, {
      kind: 'object',
      name: entry.name,
      description,
      fields: fieldsOf(entry.fields),
      relationships,
    });
  }
  return types;
}

/** Rows are found by single values of the object. */
function requireScalarField(name: string, relationship: string, object: CustomObjectMetadata): void {
  const type = object.fields?.find((field) => field.name === name)?.type;
  const failed = `validation for the given custom types failed because the`;
  if (type === undefined) {
    throw new Inconsistent(
      `${failed} field "${name}" for relationship "${relationship}" in object type "${object.name}" does not exist`,
      object,
    );
  }
  if (type.startsWith('[')) {
    throw new Inconsistent(
      `${failed} type of the field "${name}" for relationship "${relationship}" in object type "${object.name}" is a list type`,
      object,
    );
  }
}

function namedType(text: string, at: object): string {
  let node: TypeNode;
  try {
    node = parseType(text);
  } catch (error) {
    if (error instanceof GraphQLError) throw new Inconsistent(`"${text}" is not a GraphQL type`, at);
    throw error;
  }
  while (node.kind !== Kind.NAMED_TYPE) node = node.type;
  return node.name.value;
}
