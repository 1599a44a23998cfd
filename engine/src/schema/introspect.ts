/** Answers `__schema` and `__type` from a role's own schema. */
import { execute, MaxIntrospectionDepthRule, validate } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { EngineError } from '../errors.ts';
import { toGraphQLSchema } from './print-schema.ts';
import type { RoleSchema } from './role-schema.ts';

/** Building a schema for graphql-js costs tens of milliseconds: once per role schema is enough. */
const schemas = new WeakMap<RoleSchema, GraphQLSchema>();

/**
 * Data of the introspection fields of `document`, in selection order. The document should select nothing else on its
 * root, `__typename` excepted. Throws EngineError `validation-failed` for an unknown field.
 */
export function executeIntrospection(
  schema: RoleSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>> | undefined,
  operationName: string | undefined,
): Record<string, unknown> {
  let graphqlSchema = schemas.get(schema);
  if (!graphqlSchema) {
    graphqlSchema = toGraphQLSchema(schema);
    schemas.set(schema, graphqlSchema);
  }
  // Fields of types of fields of types…: a short document could ask for more than memory holds.
  const [refused] = validate(graphqlSchema, document, [MaxIntrospectionDepthRule]);
  if (refused) throw new EngineError('validation-failed', refused.message);
  const result = execute({ schema: graphqlSchema, document, variableValues: variables, operationName });
  if (result instanceof Promise || !('data' in result || 'errors' in result)) {
    throw new EngineError('unexpected', 'introspection answered out of turn');
  }
  const [error] = result.errors ?? [];
  if (error) throw new EngineError('validation-failed', error.message);
  return result.data as Record<string, unknown>;
}
