/** Checks the saved queries of collections against the administrator's schema: a field that no longer exists is told when metadata changes. */
import { GraphQLError, Kind, parse, type DocumentNode, type SelectionSetNode } from 'graphql';
import type { Inconsistency } from '../errors.ts';
import type { Metadata } from '../metadata/metadata.ts';
import { locationOf } from '../shared/location.ts';
import type { RoleSchema, SchemaType, TypeRef } from './role-schema.ts';

export function savedQueryProblems(metadata: Metadata, schema: RoleSchema): Inconsistency[] {
  return (metadata.query_collections ?? []).flatMap(({ name: collection, definition }) =>
    definition.queries.flatMap((saved) => {
      const problems = problemsOf(saved.query, schema);
      if (problems.length === 0) return [];
      const listed = problems.map((problem) => `"${problem}"`).join(', ');
      const endpoints = (metadata.rest_endpoints ?? [])
        .filter(({ definition: { query } }) => query.collection_name === collection && query.query_name === saved.name)
        .map(({ name }) => `"${name}"`);
      const use =
        endpoints.length === 0
          ? ''
          : `. This query is being used in the following REST endpoint(s): ${endpoints.join(', ')}`;
      const place = locationOf(saved);
      return [
        {
          kind: 'query_collections',
          name: `${saved.name} in ${collection}`,
          reason: `In query collection "${collection}" the query "${saved.name}" is invalid with the following error(s): ${listed}${use}`,
          definition: saved,
          file: place?.file,
          line: place?.line,
        },
      ];
    }),
  );
}

function problemsOf(query: string, schema: RoleSchema): string[] {
  let document: DocumentNode;
  try {
    document = parse(query, { noLocation: true });
  } catch (error) {
    if (error instanceof GraphQLError) return [error.message];
    throw error;
  }
  return document.definitions.flatMap((definition) => {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      return selectionProblems(
        definition.selectionSet,
        schema.types.get(definition.typeCondition.name.value),
        '$',
        schema,
      );
    }
    if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
    const root = schema[definition.operation];
    if (!root) return [`no ${definition.operation}s exist`];
    return selectionProblems(definition.selectionSet, root, '$', schema);
  });
}

/** Fields only: arguments and variables are checked when the query runs. */
function selectionProblems(
  { selections }: SelectionSetNode,
  type: SchemaType | undefined,
  path: string,
  schema: RoleSchema,
): string[] {
  if (type?.kind !== 'object') return [];
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const named = selection.typeCondition?.name.value ?? type.name;
      return selectionProblems(selection.selectionSet, schema.types.get(named) ?? type, path, schema);
    }
    const name = selection.name.value;
    if (name.startsWith('__')) return [];
    const below = `${path}.${name}`;
    const field = type.fields.get(name);
    if (!field) return [`${below}: field '${name}' not found in object '${type.name}'`];
    return selection.selectionSet
      ? selectionProblems(selection.selectionSet, schema.types.get(baseName(field.type)), below, schema)
      : [];
  });
}

function baseName(type: TypeRef): string {
  return type.kind === 'named' ? type.name : baseName(type.of);
}
